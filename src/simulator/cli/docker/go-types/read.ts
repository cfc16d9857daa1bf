/** The Engine API's JSON as the Go values that docker's templates see. */
import type { Blocking } from '../../../kernel/blocking.ts';
import { fromBase64 } from '../../../kernel/base64.ts';
import { goDuration, parseRfc3339 } from '../../../kernel/calendar.ts';
import { GoBytes, GoMap, withTypeName } from '../../../kernel/gotemplate/printed.ts';
import { GoStringer, GoStruct, nilMap, nilSlice, NilPointer } from '../../../kernel/gotemplate/value.ts';
import { addressValue, prefixValue, timeValue } from '../typed-values.ts';
import { DECLARATIONS } from './declarations.ts';
import { named, portValue, STRUCT_METHODS, STRUCT_TEXTS } from './methods.ts';

interface Field {
  readonly name: string;
  readonly json: string;
  readonly type: string;
  readonly embedded: boolean;
  readonly hidden: boolean;
}

type Fields = Readonly<Record<string, unknown>>;

const TYPES = new Map(DECLARATIONS.trim().split('\n').map((line): [string, readonly Field[]] => {
  const [struct = '', fields = ''] = line.split(':');
  return [struct, fields === '' ? [] : fields.split(',').map((text) => {
    const [, hidden, embedded, name = '', json = name, type = 's'] = /^(!?)(\^?)(\w+)(?:=([\w.]+))?(?: (.*))?$/.exec(text)!;
    return { name, json, type, embedded: embedded !== '', hidden: hidden !== '' };
  })];
}));

/** What an inspected object is: by a field that only its kind has. */
const KINDS: readonly [field: string, type: string][] = [
  ['HostConfig', 'container.InspectResponse'], ['RootFS', 'client.ImageInspectResult'], ['IPAM', 'network.Inspect'], ['Mountpoint', 'volume.Volume'], ['TLSMaterial', 'context.contextWithTLSListing'],
  ['DesiredState', 'swarm.Task'], ['Endpoint', 'swarm.Service'], ['Description', 'swarm.Node'], ['Settings', 'plugin.Plugin'],
];

/** Secrets and configurations look alike, but that a secret's content is never told. */
const kindOf = (value: Fields): string => KINDS.find(([field]) => field in value)?.[1] ?? ('Data' in (value.Spec as object ?? {}) ? 'swarm.Config' : 'swarm.Secret');

/** Which way a value of an inspected object is read. A generator, so that a page can load the declarations when they are wanted. */
export function* typedReader(): Blocking<(value: unknown) => unknown> {
  return (value) => read(kindOf(value as Fields), value);
}

/** A value as one of the declared types. */
export function* readAs(type: string, value: unknown): Blocking<unknown> {
  return read(type, value);
}

function read(type: string, value: unknown): unknown {
  switch (type[0]) {
    case '*': return value === undefined || value === null ? new NilPointer(goName(type)) : TYPES.has(type.slice(1)) ? structOf(type.slice(1), value, '*') : read(type.slice(1), value);
    case '[': return withTypeName(Array.isArray(value) ? value.map((item) => read(type.slice(1), item)) : nilSlice() as object, goName(type));
    case '{': case '<': case '(': return mapOf(type, value);
    case '$': return named(type.slice(1), value);
  }
  const text = typeof value === 'string' ? value : '';
  switch (type) {
    case 's': return text;
    case 'b': return value === true;
    case 'i': return BigInt(Math.trunc(Number(value ?? 0)));
    case 'f': return Number(value ?? 0);
    case 't': return timeValue(parseRfc3339(text === '' ? ZERO_TIME : text)!, text === '' ? ZERO_TIME : text);
    case 'd': return new GoStringer('time.Duration', goDuration(Number(value ?? 0) / 1e6), Number(value ?? 0));
    case 'a': return addressValue(text);
    case 'p': return prefixValue(text);
    case 'y': return new GoBytes(fromBase64(text) ?? new Uint8Array(), text);
    case 'v': return new GoStruct('struct {}', {});
    case 'e': return value ?? null;
    default: return structOf(type, value);
  }
}

const ZERO_TIME = '0001-01-01T00:00:00Z';

function structOf(type: string, value: unknown, pointer = ''): GoStruct {
  const object = (value ?? {}) as Fields, fields = new Map<string, unknown>(), more = new Map<string, unknown>();
  for (const { name, json, type: of, embedded, hidden } of TYPES.get(type)!) {
    const item = embedded ? read(of.replace('*', ''), part(of.replace('*', ''), object)) : read(of, object[json]);
    fields.set(name, item);
    if (embedded && item instanceof GoStruct) for (const from of [item.fields, item.more]) for (const [inner, one] of from) if (!more.has(inner)) more.set(inner, one);
    if (hidden) more.set(name, undefined);
  }
  for (const [name, method] of Object.entries(STRUCT_METHODS[type]?.(fields) ?? {})) more.set(name, method);
  return new GoStruct(pointer + type, fields, () => value ?? null, { more, text: STRUCT_TEXTS[type]?.(fields) });
}

/** Of an object's fields those that its embedded struct has. */
function part(type: string, object: Fields): Fields {
  const names = new Set(namesOf(type));
  return Object.fromEntries(Object.entries(object).filter(([name]) => names.has(name)));
}

const namesOf = (type: string): string[] => TYPES.get(type)!.flatMap(({ json, type: of, embedded }) => (embedded ? namesOf(of.replace('*', '')) : [json]));

const keys: Readonly<Record<string, (text: string) => unknown>> = { '<': portValue, '(': prefixValue };

function mapOf(type: string, value: unknown): unknown {
  const of = type.slice(1), empty = value === undefined || value === null;
  const map = new GoMap(goName(type), empty ? [] : Object.entries(value as object).map(([name, item]) => [name, read(of, item)]), () => read(of, undefined), keys[type[0]!]);
  return empty ? nilMap(map) : map;
}

const SCALARS: Readonly<Record<string, string>> = { s: 'string', b: 'bool', i: 'int', f: 'float32', t: 'time.Time', d: 'time.Duration', a: 'netip.Addr', p: 'netip.Prefix', y: '[]uint8', v: 'struct {}', e: 'interface {}' };
const PREFIXES: Readonly<Record<string, string>> = { '*': '*', '[': '[]', '{': 'map[string]', '<': 'map[network.Port]', '(': 'map[netip.Prefix]', $: 'container.' };

/** As Go writes the type. */
function goName(type: string): string {
  const before = PREFIXES[type[0]!];
  return before === undefined ? SCALARS[type] ?? type : before + goName(type.slice(1));
}
