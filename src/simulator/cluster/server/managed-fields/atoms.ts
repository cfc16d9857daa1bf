/** How a value of the schema merges: as a whole, field by field, or item by item. */
import { isObject } from '../conform.ts';
import { findSchema, makeSchema, type Field, type Schema, type TypeRef } from '../schema.ts';

export type Atom =
  /** `type`: what it has to be; a whole of several parts has their types within. */
  | { kind: 'leaf'; type?: TypeRef }
  /** `rest`: what fields that the schema lacks are. */
  | { kind: 'struct'; schema: Schema; rest?: Atom }
  | { kind: 'map'; of: Atom }
  | { kind: 'set'; of?: Atom }
  | { kind: 'associative'; of: Atom; keys: readonly string[]; item: Schema | undefined }
  /** No schema: objects merge by field, lists as a whole (custom resources without one). */
  | { kind: 'deduced' };

export const LEAF: Atom = { kind: 'leaf' };
export const DEDUCED: Atom = { kind: 'deduced' };

const ofSchema = new Map<string, Atom>();

export function atomOfSchema(name: string): Atom {
  let atom = ofSchema.get(name);
  if (!atom) {
    const schema = findSchema(name);
    atom = !schema || schema.fields.size === 0 ? LEAF : schema.atomic ? { kind: 'leaf', type: { kind: 'object', schema: name } } : { kind: 'struct', schema };
    ofSchema.set(name, atom);
  }
  return atom;
}

export function atomOfType(type: TypeRef): Atom {
  if (type.kind === 'object') return atomOfSchema(type.schema);
  if (type.kind === 'map') return { kind: 'map', of: atomOfType(type.of) };
  return { kind: 'leaf', type };
}

const ofField = new WeakMap<Field, Atom>();

export function atomOfField(field: Field): Atom {
  let atom = ofField.get(field);
  if (!atom) ofField.set(field, (atom = makeAtom(field)));
  return atom;
}

function makeAtom({ type, listType, mapKeys }: Field): Atom {
  if (listType === 'granular' && type.kind === 'object') return { kind: 'struct', schema: findSchema(type.schema)! }; // atomic elsewhere
  if (type.kind !== 'list') return listType === 'atomic' ? { kind: 'leaf', type } : atomOfType(type);
  if (listType === 'set') return { kind: 'set', of: atomOfType(type.of) };
  if (listType !== 'map') return { kind: 'leaf', type };
  return { kind: 'associative', of: atomOfType(type.of), keys: mapKeys, item: type.of.kind === 'object' ? findSchema(type.of.schema) : undefined };
}

const PLAIN: Omit<Field, 'name' | 'initial' | 'place'> = {
  type: { kind: 'scalar', code: 'x' }, required: false, omit: 'absent', listType: undefined, mapKeys: [], patchMerge: false, retainKeys: false, replaces: false, mergeKey: undefined, allowed: undefined, quiet: true,
};

/** A struct of a custom resource: its fields merge as the definition's schema says. */
export function structOf(atoms: ReadonlyMap<string, { atom: Atom; initial?: unknown }>, rest: Atom | undefined): Atom & { kind: 'struct' } {
  const fields = [...atoms].map(([name, { atom, initial }], place): Field => {
    const field = { ...PLAIN, name, initial, place };
    ofField.set(field, atom);
    return field;
  });
  return { kind: 'struct', schema: makeSchema('', fields, false), rest };
}

/** The atom of one entry of a map or struct; undefined: the schema has no such field. */
export function atomOfKey(atom: Atom, key: string): Atom | undefined {
  if (atom.kind === 'map') return atom.of;
  if (atom.kind === 'struct') {
    const field = atom.schema.fields.get(key);
    return field ? atomOfField(field) : atom.rest;
  }
  return atom.kind === 'deduced' ? DEDUCED : undefined;
}

/** A deduced value is what it looks like. */
export function settled(atom: Atom, value: unknown): Atom {
  if (atom.kind !== 'deduced') return atom;
  return isObject(value) ? { kind: 'map', of: DEDUCED } : LEAF;
}

/** Its name is empty where it has none. */
const REFERENCE = 'core.v1.LocalObjectReference';

/** The path element of a list item; a string that does not begin with k: or v: is an error. */
export function itemElement(atom: Atom, item: unknown): string {
  if (atom.kind === 'set') return `v:${JSON.stringify(item)}`;
  if (atom.kind !== 'associative') return '';
  const keys: Record<string, unknown> = {};
  for (const key of atom.keys.length > 1 ? [...atom.keys].sort() : atom.keys) {
    const value = isObject(item) ? item[key] : undefined;
    const field = atom.item?.fields.get(key);
    const filled = value ?? field?.initial ?? ((field?.omit === 'never' || atom.item?.name === REFERENCE) && field?.type.kind === 'scalar' ? (field.type.code === 's' ? '' : 0) : undefined);
    if (filled !== undefined) keys[key] = filled;
  }
  if (Object.keys(keys).length === 0) return `associative list with keys has an element that omits all key fields [${atom.keys.map((key) => JSON.stringify(key)).join(' ')}] (and doesn't have default values for any key fields)`;
  return `k:${JSON.stringify(keys)}`;
}

export const isElement = (text: string): boolean => text.startsWith('k:') || text.startsWith('v:');
