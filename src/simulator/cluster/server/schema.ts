/**
 * The types of the API: what fields a kind has, how they merge, when they are left out. Read from data/schemas.ts, one
 * line a schema, on first use (those of LATER from data/more-schemas.ts, once more-schemas.ts has brought them):
 *
 *   name [a: atomic] TAB field:type [space flags] TAB …
 *
 * Types: s string, i int32, l int64, f number, b boolean, B base64, T Time, M MicroTime, D Duration, Q Quantity,
 * I IntOrString, R raw extension, F FieldsV1, o untyped object, x anything, @name another schema, [t list, {t map.
 * Flags: ! required; how Go leaves the field out: ? omitempty, ~ omitempty of a pointer, * a pointer that stays (null),
 * ^ omitzero, none of these: always there; a atomic, s set, k…; keys of an associative list; p…; patch strategy
 * (m merge, r retainKeys), j…; patch merge key; e…; allowed values; d…; default of the schema.
 */
import { SCHEMAS } from './data/schemas.ts';

export type TypeRef =
  | { readonly kind: 'scalar'; readonly code: string }
  | { readonly kind: 'object'; readonly schema: string }
  | { readonly kind: 'list'; readonly of: TypeRef }
  | { readonly kind: 'map'; readonly of: TypeRef };

export interface Field {
  readonly name: string;
  readonly type: TypeRef;
  readonly required: boolean;
  /** When the field is left out of what is stored and sent. */
  readonly omit: 'empty' | 'absent' | 'never' | 'null' | 'zero';
  readonly listType: 'atomic' | 'granular' | 'set' | 'map' | undefined;
  readonly mapKeys: readonly string[];
  readonly patchMerge: boolean;
  readonly retainKeys: boolean;
  /** A patch of it stands in its place. */
  readonly replaces: boolean;
  readonly mergeKey: string | undefined;
  readonly allowed: readonly string[] | undefined;
  readonly initial: unknown;
  /** Nothing stands for it where it is absent. */
  readonly quiet: boolean;
  /** Its place among the fields of the schema. */
  readonly place: number;
}

export interface Schema {
  /** Short name: 'core.v1.Pod'. */
  readonly name: string;
  /** The last part: 'Pod'. */
  readonly kind: string;
  readonly fields: ReadonlyMap<string, Field>;
  /** The same in order, for those who go through all of them. */
  readonly list: readonly Field[];
  /** Those of them for which something stands where they are absent. */
  readonly loud: readonly Field[];
  readonly atomic: boolean;
  /** Anything at all may stand there; others without fields are structs that have none. */
  readonly free: boolean;
  /** A new object without fields, with room for those that objects of this schema have. */
  readonly blank: () => Record<string, unknown>;
}

/** Groups whose schemas come with the first request about one of their kinds, or the first that writes anything. */
const LATER = /^(admissionregistration|apiextensions|apiregistration|authentication|authorization|autoscaling\.v2|batch|certificates|flowcontrol|metrics|networking|node|policy|resource|scheduling|storage|storagemigration)\./;
const ANY_LATER = 'batch.v1.Job';

/** Whether the schema of that name is one of them. */
export const isLater = (name: string): boolean => LATER.test(name);

const lines = new Map<string, string>();
const parsed = new Map<string, Schema>();

/** Takes in schemas, a line each. */
export function addSchemas(text: string): void {
  for (const line of text.split('\n')) {
    const tab = line.indexOf('\t');
    const head = tab < 0 ? line : line.slice(0, tab);
    const space = head.indexOf(' ');
    lines.set(space < 0 ? head : head.slice(0, space), line);
  }
}

/** The schema of that short name; undefined if there is none. */
export function findSchema(name: string): Schema | undefined {
  const known = parsed.get(name);
  if (known) return known;
  if (!lines.has('meta.v1.ObjectMeta')) addSchemas(SCHEMAS);
  const line = lines.get(name);
  if (line === undefined && isLater(name) && !lines.has(ANY_LATER)) throw new Error(`the schema ${name} is not there yet`);
  if (line === undefined) return undefined;
  const schema = parse(line);
  parsed.set(name, schema);
  return schema;
}

export function schemaOf(name: string): Schema {
  const schema = findSchema(name);
  if (!schema) throw new Error(`no schema ${name}`);
  return schema;
}

export function schemaNames(): string[] {
  if (!lines.has('meta.v1.ObjectMeta')) addSchemas(SCHEMAS);
  return [...lines.keys()];
}

function parse(line: string): Schema {
  const [head = '', ...cells] = line.split('\t');
  const [name = '', ...marks] = head.split(' ');
  const fields = cells.filter((cell) => !cell.startsWith('=')).map(parseField);
  return makeSchema(name, fields, marks.includes('a'), cells.includes('=x'));
}

/** A schema of fields in their order. */
export function makeSchema(name: string, list: readonly Field[], atomic: boolean, free = false): Schema {
  const fields = new Map(list.map((field) => [field.name, field]));
  return { name, kind: name.slice(name.lastIndexOf('.') + 1), fields, list, loud: list.filter(({ quiet }) => !quiet), atomic, free, blank: roomyObject() };
}

/**
 * Objects of a large cluster are many and alike, and `{}` has room for four fields: others go into a second block, which
 * is made anew as it grows. An engine gives what a constructor makes the room that the first few of them needed: `least` fields or more.
 */
export function roomyObject<T extends object = Record<string, unknown>>(least = 0): () => T {
  function Room(this: Record<string, unknown>, sized: boolean): void {
    // Never done: assignments in a constructor are what an engine takes for its first guess.
    if (sized) this.a = this.b = this.c = this.d = this.e = this.f = this.g = this.h = undefined;
  }
  Room.prototype = Object.prototype;
  const Made = Room as unknown as new (sized: boolean) => Record<string, unknown>;
  const make = (): Record<string, unknown> => new Made(false);
  // Without a number of its own it is for the first real ones to say.
  for (let i = 0; i < FIRST_FEW && least > 0; i++) for (let field = 0, one = make(); field < least; field++) one[`f${field}`] = field;
  return make as () => T;
}

/** So many objects V8 looks at before it settles how much room a constructor gives (Map::kSlackTrackingCounterStart). */
const FIRST_FEW = 8;

function parseField(cell: string, place: number): Field {
  const space = cell.indexOf(' ');
  const left = space < 0 ? cell : cell.slice(0, space);
  const flags = space < 0 ? '' : cell.slice(space + 1);
  const colon = left.lastIndexOf(':');
  const type = parseType(left.slice(colon + 1));
  let required = false, omit: Field['omit'] = 'never', listType: Field['listType'], mapKeys: string[] = [];
  let patchMerge = false, retainKeys = false, replaces = false, mergeKey: string | undefined, allowed: string[] | undefined, initial: unknown;
  for (let i = 0; i < flags.length; i++) {
    const flag = flags[i]!;
    const argument = (): string => {
      const end = flags.indexOf(';', i);
      const text = flags.slice(i + 1, end);
      i = end;
      return text;
    };
    if (flag === '!') required = true;
    else if (flag === '?') omit = type.kind === 'object' || (type.kind === 'scalar' && 'TMQIRF'.includes(type.code)) ? 'never' : 'empty';
    else if (flag === '~') omit = 'absent';
    else if (flag === '*') omit = 'null';
    else if (flag === '^') omit = 'zero';
    else if (flag === 'a') listType = 'atomic';
    else if (flag === 's') listType = 'set';
    else if (flag === 'g') listType = 'granular';
    else if (flag === 'k') {
      listType = 'map';
      mapKeys = argument().split('+');
    } else if (flag === 'p') {
      const strategy = argument();
      patchMerge = strategy.includes('m');
      replaces = strategy === 'replace';
      retainKeys = !replaces && strategy.includes('r');
    } else if (flag === 'j') mergeKey = argument();
    else if (flag === 'e') allowed = argument().split('/');
    else if (flag === 'd') initial = JSON.parse(argument());
  }
  return { name: left.slice(0, colon), type, required, omit, listType, mapKeys, patchMerge, retainKeys, replaces, mergeKey, allowed, initial, quiet: initial === undefined && omit !== 'never' && omit !== 'null', place };
}

function parseType(code: string): TypeRef {
  const rest = code.slice(1);
  if (code.startsWith('[')) return { kind: 'list', of: parseType(rest) };
  if (code.startsWith('{')) return { kind: 'map', of: parseType(rest) };
  if (code.startsWith('@')) return { kind: 'object', schema: rest };
  return { kind: 'scalar', code };
}

/** Short name of a kind's schema. */
export function schemaName(group: string, version: string, kind: string): string {
  const first = group === '' ? 'core' : group.split('.')[0]!;
  const folder = FOLDERS[group] ?? first;
  return `${folder}.${version}.${kind}`;
}

/** Groups whose types live under another name than the group's first word. */
const FOLDERS: Record<string, string> = {
  'rbac.authorization.k8s.io': 'rbac',
  'flowcontrol.apiserver.k8s.io': 'flowcontrol',
  'internal.apiserver.k8s.io': 'apiserverinternal',
  'apiextensions.k8s.io': 'apiextensions',
  'apiregistration.k8s.io': 'apiregistration',
};
