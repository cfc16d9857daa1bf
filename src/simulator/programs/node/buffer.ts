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
/** The numbers that can be read and written, with their bytes. */
const NUMBERS: readonly (readonly [string, number])[] = [['UInt8', 1], ['Int8', 1], ['UInt16', 2], ['Int16', 2], ['UInt32', 4], ['Int32', 4], ['Float', 4], ['Double', 8], ['BigInt64', 8], ['BigUInt64', 8]];

export const isEncoding = (name: string): boolean => /^(?:utf-?8|hex|base64(?:url)?|latin1|binary|ascii|utf-?16le|ucs-?2)$/i.test(name);

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
    from, alloc: (size, fill) => {
      const bytes = typeof fill === 'string' ? encode(fill) : Uint8Array.of(Number(fill ?? 0));
      return wrap(Uint8Array.from({ length: Number(size) }, (_, i) => bytes[i % bytes.length] ?? 0));
    }, allocUnsafe: (size) => wrap(new Uint8Array(Number(size))),
    concat: (list) => wrap(concat((list as Uint8Array[]).map((one) => new Uint8Array(one)))), byteLength: (value, encoding) => (typeof value === 'string' ? bytesOf(value, encoding === undefined ? undefined : String(encoding)).length : (value as Uint8Array).length), isBuffer: (value) => value instanceof Uint8Array && run.realm.inherits(value, prototype), isEncoding: (name) => isEncoding(String(name)),
    compare: (a, b) => (textOf(a as Uint8Array, 'hex') < textOf(b as Uint8Array, 'hex') ? -1 : textOf(a as Uint8Array, 'hex') > textOf(b as Uint8Array, 'hex') ? 1 : 0),
  };
  for (const [name, act] of Object.entries(statics)) define(build, name, run.native(name, act));
  /** A view of the same bytes. */
  const part = (self: Uint8Array, start: Value, end: Value): Uint8Array => {
    const place = (value: Value, otherwise: number): number => (value === undefined ? otherwise : Number(value) < 0 ? Math.max(0, self.length + Number(value)) : Math.min(self.length, Math.trunc(Number(value)) || 0));
    const from = place(start, 0), to = place(end, self.length);
    return Object.setPrototypeOf(new Uint8Array(self.buffer, self.byteOffset + from, Math.max(0, to - from)), prototype) as Uint8Array;
  };
  // The others see a copy without our methods.
  const changing = new Set(['write', 'copy', 'reverse', 'fill', 'slice', 'subarray']);
  const methods: Record<string, (self: Uint8Array, ...args: Value[]) => Value> = {
    toString: (self: Uint8Array, encoding: Value, start: Value, end: Value) => textOf(self.subarray(Number(start ?? 0), end === undefined ? undefined : Number(end)), encoding === undefined ? undefined : String(encoding).toLowerCase().replace('-', '')),
    toJSON: (self) => ({ type: 'Buffer', data: [...self] }), equals: (self, other) => textOf(self, 'hex') === textOf(new Uint8Array(other as Uint8Array), 'hex'), slice: (self, start, end) => part(self, start, end), subarray: (self, start, end) => part(self, start, end),
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
    reverse: (self) => {
      const bytes = [...new Uint8Array(self)].reverse();
      bytes.forEach((byte, i) => (self[i] = byte));
      return self;
    },
    fill: (self, value, from, to) => {
      const bytes = typeof value === 'number' ? Uint8Array.of(value) : typeof value === 'string' ? encode(value) : new Uint8Array(value as Uint8Array), end = to === undefined ? self.length : Number(to);
      for (let i = Number(from ?? 0); i < end; i++) self[i] = bytes[(i - Number(from ?? 0)) % bytes.length] ?? 0;
      return self;
    },
  };
  for (const [kind, size] of NUMBERS) {
    for (const end of size === 1 ? [''] : ['LE', 'BE']) {
      const place = (self: Uint8Array, at: Value): number => {
        const offset = at === undefined ? 0 : Number(at);
        if (Number.isInteger(offset) && offset >= 0 && offset + size <= self.length) return offset;
        throw self.length < size ? run.failure('RangeError', 'Attempt to access memory outside buffer bounds', { code: 'ERR_BUFFER_OUT_OF_BOUNDS' }) : run.failure('RangeError', `The value of "offset" is out of range. It must be ${Number.isInteger(offset) ? `>= 0 and <= ${self.length - size}` : 'an integer'}. Received ${String(at)}`, { code: 'ERR_OUT_OF_RANGE' });
      };
      const view = (self: Uint8Array): DataView => new DataView(self.buffer, self.byteOffset), name = kind.replace('UInt', 'Uint').replace('Double', 'Float64').replace(/^Float$/, 'Float32').replace('BigUint', 'BigUint'), read = `get${name}` as 'getUint16', write = `set${name}` as 'setUint16';
      for (const spelling of new Set([kind, kind.replace('UInt', 'Uint')])) {
        methods[`read${spelling}${end}`] = (self, at) => view(self)[read](place(self, at), end === 'LE');
        methods[`write${spelling}${end}`] = (self, value, at) => {
          const offset = place(self, at), [least, most] = kind.startsWith('U') ? [0, 2 ** (8 * size) - 1] : [-(2 ** (8 * size - 1)), 2 ** (8 * size - 1) - 1];
          if (/^U?Int/.test(kind) && (Number(value) < least! || Number(value) > most!)) throw run.failure('RangeError', `The value of "value" is out of range. It must be >= ${least} and <= ${most}. Received ${String(value).replace(/\B(?=(\d{3})+$)/g, '_')}`, { code: 'ERR_OUT_OF_RANGE' });
          view(self)[write](offset, value as number, end === 'LE');
          return offset + size;
        };
        changing.add(`write${spelling}${end}`);
      }
    }
  }
  for (const [name, act] of Object.entries(methods)) define(prototype, name, run.native(name, function (this: Value, ...args) { return act(changing.has(name) ? (this as Uint8Array) : new Uint8Array(this as Uint8Array), ...args); }));
  define(prototype, 'constructor', build);
  Object.defineProperty(build, 'prototype', { value: prototype });
  return { build, wrap };
}
