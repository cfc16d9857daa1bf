/** Buffer: bytes with texts in several encodings. */
import { concat, decode, encode, fromLatin1, latin1 } from '../../kernel/bytes.ts';
import type { Value } from './language/scope.ts';
import type { Runtime } from './runtime.ts';

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

export function toBase64(bytes: Uint8Array): string {
  let out = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b, c] = bytes.subarray(i, i + 3);
    out += BASE64[a >> 2]! + BASE64[((a & 3) << 4) | ((b ?? 0) >> 4)]! + (b === undefined ? '=' : BASE64[((b & 15) << 2) | ((c ?? 0) >> 6)]!) + (c === undefined ? '=' : BASE64[c & 63]!);
  }
  return out;
}

export function fromBase64(text: string): Uint8Array {
  const digits = [...text.replace(/-/g, '+').replace(/_/g, '/')].map((c) => BASE64.indexOf(c)).filter((one) => one >= 0), out: number[] = [];
  for (let i = 0; i + 1 < digits.length; i += 4) {
    const [a = 0, b = 0, c, d] = digits.slice(i, i + 4);
    out.push((a << 2) | (b >> 4));
    if (c !== undefined) out.push(((b & 15) << 4) | (c >> 2));
    if (c !== undefined && d !== undefined) out.push(((c & 3) << 6) | d);
  }
  return Uint8Array.from(out);
}

export function bytesOf(text: string, encoding = 'utf8'): Uint8Array {
  switch (encoding) {
    case 'hex': return Uint8Array.from(text.match(/[\da-fA-F]{2}/g)?.map((pair) => parseInt(pair, 16)) ?? []);
    case 'base64': case 'base64url': return fromBase64(text);
    case 'latin1': case 'binary': case 'ascii': return fromLatin1(text);
    default: return encode(text);
  }
}

export function textOf(bytes: Uint8Array, encoding = 'utf8'): string {
  switch (encoding) {
    case 'hex': return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    case 'base64': return toBase64(bytes);
    case 'base64url': return toBase64(bytes).replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '');
    case 'latin1': case 'binary': case 'ascii': return latin1(bytes);
    default: return decode(bytes);
  }
}

/** The class, and how the machine makes one of its objects. */
export function makeBufferClass(runtime: Runtime): { build: object; wrap: (bytes: Uint8Array) => Uint8Array } {
  const run = runtime.interpreter, prototype = Object.create(Uint8Array.prototype) as object;
  const wrap = (bytes: Uint8Array): Uint8Array => Object.setPrototypeOf(new Uint8Array(bytes), prototype) as Uint8Array;
  const from = (value: Value, encoding?: Value): Uint8Array => {
    if (typeof value === 'string') return wrap(bytesOf(value, encoding === undefined ? undefined : String(encoding)));
    if (value instanceof Uint8Array) return wrap(value);
    if (value instanceof ArrayBuffer) return wrap(new Uint8Array(value));
    if (Array.isArray(value)) return wrap(Uint8Array.from(value as number[]));
    throw run.failure('TypeError', `The first argument must be of type string or an instance of Buffer, ArrayBuffer, or Array or an Array-like Object. Received ${value === undefined || value === null ? String(value) : `type ${typeof value} (${String(value)})`}`, { code: 'ERR_INVALID_ARG_TYPE' });
  };
  const build = run.native('Buffer', (value, encoding) => (typeof value === 'number' ? wrap(new Uint8Array(value)) : from(value, encoding)), 2);
  run.constructors.add(build);
  const define = (holder: object, name: string, value: Value): void => void Object.defineProperty(holder, name, { value, writable: true, configurable: true });
  const statics: Record<string, (...args: Value[]) => Value> = {
    from, alloc: (size, fill) => wrap(new Uint8Array(Number(size)).fill(fill === undefined ? 0 : typeof fill === 'number' ? fill : encode(String(fill))[0] ?? 0)), allocUnsafe: (size) => wrap(new Uint8Array(Number(size))),
    concat: (list) => wrap(concat((list as Uint8Array[]).map((one) => new Uint8Array(one)))), byteLength: (value, encoding) => (typeof value === 'string' ? bytesOf(value, encoding === undefined ? undefined : String(encoding)).length : (value as Uint8Array).length), isBuffer: (value) => value instanceof Uint8Array && run.realm.inherits(value, prototype), isEncoding: (name) => /^(?:utf-?8|hex|base64(?:url)?|latin1|binary|ascii|utf-?16le|ucs-?2)$/i.test(String(name)),
    compare: (a, b) => (textOf(a as Uint8Array, 'hex') < textOf(b as Uint8Array, 'hex') ? -1 : textOf(a as Uint8Array, 'hex') > textOf(b as Uint8Array, 'hex') ? 1 : 0),
  };
  for (const [name, act] of Object.entries(statics)) define(build, name, run.native(name, act));
  // The others see a copy without our methods.
  const changing = new Set(['write', 'copy', 'writeUInt8']);
  const methods: Record<string, (self: Uint8Array, ...args: Value[]) => Value> = {
    toString: (self: Uint8Array, encoding: Value, start: Value, end: Value) => textOf(self.subarray(Number(start ?? 0), end === undefined ? undefined : Number(end)), encoding === undefined ? undefined : String(encoding).toLowerCase().replace('-', '')),
    toJSON: (self) => ({ type: 'Buffer', data: [...self] }), equals: (self, other) => textOf(self, 'hex') === textOf(new Uint8Array(other as Uint8Array), 'hex'), slice: (self, start, end) => wrap(self.subarray(start === undefined ? 0 : Number(start), end === undefined ? undefined : Number(end))), subarray: (self, start, end) => wrap(self.subarray(start === undefined ? 0 : Number(start), end === undefined ? undefined : Number(end))),
    write: (self, text, offset) => {
      const bytes = encode(String(text)).slice(0, self.length - Number(offset ?? 0));
      self.set(bytes, Number(offset ?? 0));
      return bytes.length;
    },
    copy: (self, target, at) => {
      (target as Uint8Array).set(Uint8Array.from([...self].slice(0, (target as Uint8Array).length - Number(at ?? 0))), Number(at ?? 0));
      return self.length;
    },
    includes: (self, value) => latin1(self).includes(typeof value === 'number' ? String.fromCharCode(value) : latin1(from(value))), indexOf: (self, value) => latin1(self).indexOf(typeof value === 'number' ? String.fromCharCode(value) : latin1(from(value))),
    readUInt8: (self, at) => self[Number(at ?? 0)], writeUInt8: (self, value, at) => (self[Number(at ?? 0)] = Number(value)), readUInt16BE: (self, at) => (self[Number(at ?? 0)]! << 8) | self[Number(at ?? 0) + 1]!, readUInt32BE: (self, at) => new DataView(self.buffer, self.byteOffset).getUint32(Number(at ?? 0)), readInt32LE: (self, at) => new DataView(self.buffer, self.byteOffset).getInt32(Number(at ?? 0), true),
  };
  for (const [name, act] of Object.entries(methods)) define(prototype, name, run.native(name, function (this: Value, ...args) { return act(changing.has(name) ? (this as Uint8Array) : new Uint8Array(this as Uint8Array), ...args); }));
  define(prototype, 'constructor', build);
  Object.defineProperty(build, 'prototype', { value: prototype });
  return { build, wrap };
}
