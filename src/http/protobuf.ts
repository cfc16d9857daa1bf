/**
 * Objects in the protobuf form that the real client libraries send, as the JSON that the simulated server reads. Only
 * requests come in this form: answers are JSON, which every client that accepts protobuf accepts, too.
 */
import { MESSAGES } from './protobuf-messages.ts';

interface Field {
  name: string;
  inline: boolean;
  shape: '' | '[' | '{';
  type: string;
}

type Json = Record<string, unknown>;

let messages: Map<string, Map<number, Field>> | undefined;

function messageOf(name: string): Map<number, Field> | undefined {
  if (!messages) {
    messages = new Map();
    for (const line of MESSAGES.split('\n')) {
      const [head = '', ...cells] = line.split('\t');
      messages.set(head, new Map(cells.filter((cell) => cell !== '').map((cell) => {
        const [, inline, field = '', number, shape, type = ''] = /^(\^?)(.*):(\d+)([[{]?)(.+)$/.exec(cell)!;
        return [Number(number), { name: field, inline: inline === '^', shape: shape as Field['shape'], type }];
      })));
    }
  }
  return messages.get(name);
}

/** What the wire holds for one field: a number, or bytes. */
type Wire = { number: number; value: bigint | Uint8Array };

function* wireOf(bytes: Uint8Array): Generator<Wire> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const varint = (): bigint => {
    let value = 0n;
    for (let shift = 0n; ; shift += 7n) {
      const byte = bytes[at++];
      if (byte === undefined) throw new Error('unexpected EOF');
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) return BigInt.asIntN(64, value);
    }
  };
  while (at < bytes.length) {
    const tag = Number(varint());
    const number = tag >>> 3, kind = tag & 7;
    if (kind === 0) yield { number, value: varint() };
    else if (kind === 1) {
      yield { number, value: view.getBigUint64(at, true) };
      at += 8;
    } else if (kind === 2) {
      const length = Number(varint());
      yield { number, value: bytes.subarray(at, at + length) };
      at += length;
    } else throw new Error(`proto: illegal wireType ${kind}`);
  }
}

const text = (value: Wire['value']): string => (typeof value === 'bigint' ? '' : new TextDecoder().decode(value));
const fieldsOf = (value: Wire['value']): Map<number, Wire['value']> => new Map(typeof value === 'bigint' ? [] : [...wireOf(value)].map((one) => [one.number, one.value]));

function timeOf(value: Wire['value'], digits: number): string | null {
  const fields = fieldsOf(value);
  if (!fields.has(1)) return null;
  const at = new Date(Number(fields.get(1)) * 1000).toISOString().slice(0, 19);
  const fraction = digits > 0 ? `.${String(Number(fields.get(2) ?? 0n)).padStart(9, '0').slice(0, digits)}` : '';
  return `${at}${fraction}Z`;
}

function rawOf(value: Wire['value']): unknown {
  const raw = fieldsOf(value).get(1);
  return raw === undefined ? null : JSON.parse(text(raw));
}

function valueOf(type: string, value: Wire['value']): unknown {
  switch (type) {
    case 's':
      return text(value);
    case 'B':
      return Buffer.from(value as Uint8Array).toString('base64');
    case 'v':
      return Number(value);
    case 'b':
      return value !== 0n;
    case 'd': {
      const view = new DataView(new ArrayBuffer(8));
      view.setBigUint64(0, value as bigint);
      return view.getFloat64(0);
    }
    case 'Q':
      return text(fieldsOf(value).get(1) ?? new Uint8Array(0));
    case 'I': {
      const fields = fieldsOf(value);
      return Number(fields.get(1) ?? 0n) === 1 ? text(fields.get(3) ?? new Uint8Array(0)) : Number(fields.get(2) ?? 0n);
    }
    case 'T':
      return timeOf(value, 0);
    case 'M':
      return timeOf(value, 6);
    case 'D':
      return `${Number(fieldsOf(value).get(1) ?? 0n) / 1e9}s`;
    case 'R':
      return rawOf(value);
    default:
      return objectOf(type.slice(1), value as Uint8Array);
  }
}

/** Types that are a list or a choice in JSON. */
const UNWRAPPED: Record<string, (object: Json) => unknown> = {
  'authentication.v1.ExtraValue': ({ items }) => items ?? [],
  'authorization.v1.ExtraValue': ({ items }) => items ?? [],
  'certificates.v1.ExtraValue': ({ items }) => items ?? [],
  'meta.v1.Verbs': ({ items }) => items ?? [],
  'apiextensions.v1.JSONSchemaPropsOrArray': ({ schema, jSONSchemas }) => schema ?? jSONSchemas,
  'apiextensions.v1.JSONSchemaPropsOrBool': ({ schema, allows }) => schema ?? allows,
  'apiextensions.v1.JSONSchemaPropsOrStringArray': ({ schema, property }) => schema ?? property,
};

function objectOf(name: string, bytes: Uint8Array): unknown {
  const fields = messageOf(name);
  if (!fields) throw new Error(`no protobuf message ${name}`);
  const out: Json = {};
  for (const { number, value } of wireOf(bytes)) {
    const field = fields.get(number);
    if (field) put(out, field, value);
  }
  return UNWRAPPED[name]?.(out) ?? out;
}

function put(out: Json, { name, inline, shape, type }: Field, wire: Wire['value']): void {
  if (shape === '{') {
    const entry = fieldsOf(wire);
    (out[name] ??= {} as Json);
    (out[name] as Json)[text(entry.get(1) ?? new Uint8Array(0))] = valueOf(type, entry.get(2) ?? (type === 'v' ? 0n : new Uint8Array(0)));
    return;
  }
  const value = valueOf(type, wire);
  if (shape === '[') (out[name] = (out[name] as unknown[] | undefined) ?? []) && (out[name] as unknown[]).push(value);
  else if (inline) Object.assign(out, value);
  // Go writes empty texts that JSON leaves out.
  else if (value !== '' && value !== null) out[name] = value;
}

const PACKAGES: Record<string, string> = { '': 'core', 'rbac.authorization.k8s.io': 'rbac', 'flowcontrol.apiserver.k8s.io': 'flowcontrol' };

function messageName(apiVersion: string, kind: string): string {
  const [version = '', group = ''] = apiVersion.split('/').reverse();
  const name = `${PACKAGES[group] ?? group.split('.')[0]}.${version}.${kind}`;
  return messageOf(name) ? name : `meta.v1.${kind}`;
}

const MAGIC = [0x6b, 0x38, 0x73, 0x00];

/** The object in an envelope of the API machinery. @throws Error where it is none */
export function decodeProtobuf(bytes: Uint8Array): Json {
  if (MAGIC.some((byte, i) => bytes[i] !== byte)) throw new Error('provided data does not appear to be a protobuf message, expected prefix [107 56 115 0]');
  const envelope = fieldsOf(bytes.subarray(MAGIC.length));
  const type = fieldsOf(envelope.get(1) ?? new Uint8Array(0));
  const apiVersion = text(type.get(1) ?? new Uint8Array(0)), kind = text(type.get(2) ?? new Uint8Array(0));
  const object = objectOf(messageName(apiVersion, kind), (envelope.get(2) ?? new Uint8Array(0)) as Uint8Array) as Json;
  return { apiVersion, kind, ...object };
}
