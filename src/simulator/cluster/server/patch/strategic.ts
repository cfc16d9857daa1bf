/**
 * Strategic merge patch: lists of structs are merged by their merge key, lists of scalars as sets, and directives
 * ($patch, $retainKeys, $deleteFromPrimitiveList/…, $setElementOrder/…) say what a merge cannot.
 */
import { isObject, type Json } from '../conform.ts';
import { equal } from '../equal.ts';
import { findSchema, type Field, type Schema, type TypeRef } from '../schema.ts';

/** The patch makes no sense; the server answers 500 or 400 with this message. */
export class StrategicPatchError extends Error {}

const DIRECTIVE = '$patch';
const RETAIN = '$retainKeys';
const DELETE_FROM = '$deleteFromPrimitiveList/';
const ORDER = '$setElementOrder/';

export function strategicMerge(original: Json, patch: Json, schema: Schema): Json {
  return mergeStruct(original, patch, schema);
}

const schemaOfType = (type: TypeRef | undefined): Schema | undefined => (type?.kind === 'object' ? findSchema(type.schema) : undefined);

function mergeStruct(original: Json, given: Json, schema: Schema | undefined): Json {
  const patch = { ...given };
  const directive = patch[DIRECTIVE];
  if (directive !== undefined) {
    delete patch[DIRECTIVE];
    if (directive === 'replace') return withoutDirectives(patch);
    if (directive === 'delete') return {};
    if (directive !== 'merge') throw new StrategicPatchError(`unrecognized type: ${String(directive)}`);
  }
  let out: Json = { ...original };
  const retain = patch[RETAIN] as string[] | undefined;
  if (retain) {
    delete patch[RETAIN];
    checkRetained(patch, retain);
    out = Object.fromEntries(Object.entries(out).filter(([key]) => retain.includes(key)));
  }
  for (const key of Object.keys(patch)) {
    if (key.startsWith(DELETE_FROM)) deleteFrom(out, key.slice(DELETE_FROM.length), patch[key]);
    else if (!key.startsWith(ORDER)) mergeField(out, key, patch[key], schema);
  }
  for (const key of Object.keys(patch)) if (key.startsWith(ORDER)) setOrder(out, key.slice(ORDER.length), patch[key], patch, schema);
  return out;
}

function checkRetained(patch: Json, retain: readonly string[]): void {
  for (const key of Object.keys(patch)) {
    if (!key.startsWith('$') && patch[key] !== null && !retain.includes(key)) throw new StrategicPatchError(`patch has key "${key}" which is not in retainKeys list`);
  }
}

function deleteFrom(out: Json, name: string, values: unknown): void {
  if (Array.isArray(out[name]) && Array.isArray(values)) out[name] = (out[name] as unknown[]).filter((one) => !values.some((value) => equal(one, value)));
}

function mergeField(out: Json, key: string, value: unknown, schema: Schema | undefined): void {
  if (value === null) {
    delete out[key];
    return;
  }
  const field = schema?.fields.get(key);
  const held = out[key];
  if (isObject(value)) {
    out[key] = isObject(held) ? mergeObject(held, value, field) : withoutDirectives(mergeObject({}, value, field));
    return;
  }
  if (!Array.isArray(value) || !field?.patchMerge || field.type.kind !== 'list') {
    out[key] = Array.isArray(value) ? value.map(withoutDirectives) : value;
    return;
  }
  out[key] = field.mergeKey ? mergeList(Array.isArray(held) ? held : [], value, field) : mergeSet(Array.isArray(held) ? held : [], value);
}

function mergeObject(held: Json, value: Json, field: Field | undefined): Json {
  if (field?.type.kind === 'map') {
    const of = schemaOfType(field.type.of);
    return of ? mergeMapOfStructs(held, value, of) : mergeStruct(held, value, undefined);
  }
  return mergeStruct(held, value, schemaOfType(field?.type));
}

function mergeMapOfStructs(held: Json, value: Json, of: Schema): Json {
  const out: Json = { ...held };
  for (const key of Object.keys(value)) {
    if (value[key] === null) delete out[key];
    else out[key] = mergeStruct(isObject(out[key]) ? out[key] : {}, value[key] as Json, of);
  }
  return out;
}

const mergeSet = (held: readonly unknown[], added: readonly unknown[]): unknown[] => [...held, ...added.filter((one) => !held.some((other) => equal(one, other)))];

function mergeList(held: readonly unknown[], patch: readonly unknown[], field: Field): unknown[] {
  const key = field.mergeKey!;
  const schema = schemaOfType((field.type as { of: TypeRef }).of);
  const items = patch.filter(isObject);
  for (const item of items) checkListItem(item, key);
  const replaced = items.some((item) => item[DIRECTIVE] === 'replace');
  let out: unknown[] = replaced ? [] : [...held];
  for (const item of items) {
    if (item[DIRECTIVE] !== 'delete') continue;
    out = out.filter((one) => !(isObject(one) && equal(one[key], item[key])));
  }
  for (const item of items) {
    if (item[DIRECTIVE] === 'delete' || (item[DIRECTIVE] === 'replace' && Object.keys(item).length === 1)) continue;
    const at = out.findIndex((one) => isObject(one) && equal(one[key], item[key]));
    if (replaced || at < 0) out.push(withoutDirectives(mergeStruct({}, without(item, DIRECTIVE), schema)));
    else out[at] = mergeStruct(out[at] as Json, item, schema);
  }
  return out;
}

const without = (item: Json, key: string): Json => Object.fromEntries(Object.entries(item).filter(([name]) => name !== key));

function checkListItem(item: Json, key: string): void {
  const directive = item[DIRECTIVE];
  if (directive === 'replace') return;
  if (directive !== undefined && directive !== 'delete' && directive !== 'merge') throw new StrategicPatchError(`unrecognized type: ${String(directive)}`);
  if (item[key] === undefined) throw new StrategicPatchError(`map: ${goMap(item)} does not contain declared merge key: ${key}`);
}

/** Go's %v of a map. */
export function goMap(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(goMap).join(' ')}]`;
  if (isObject(value)) return `map[${Object.keys(value).sort().map((key) => `${key}:${goMap(value[key])}`).join(' ')}]`;
  return value === null ? '<nil>' : String(value);
}

/** Puts merged list items in the order that the patch gives; others keep their place relative to their neighbours. */
function setOrder(out: Json, name: string, given: unknown, patch: Json, schema: Schema | undefined): void {
  const list = out[name];
  if (!Array.isArray(given) || !Array.isArray(list)) return;
  const key = schema?.fields.get(name)?.mergeKey;
  const id = (item: unknown): unknown => (key && isObject(item) ? item[key] : item);
  const order = given.map(id);
  const patched = Array.isArray(patch[name]) ? (patch[name] as unknown[]).filter((one) => !(isObject(one) && one[DIRECTIVE] === 'delete')) : [];
  checkOrder(patched.map(id), order, given, patched);
  const place = (item: unknown): number => order.findIndex((one) => equal(one, id(item)));
  const ordered = list.filter((item) => place(item) >= 0).sort((a, b) => place(a) - place(b));
  const others = list.filter((item) => place(item) < 0);
  out[name] = interleave(ordered, others, list);
}

function checkOrder(patched: readonly unknown[], order: readonly unknown[], given: readonly unknown[], items: readonly unknown[]): void {
  let at = 0;
  for (const one of patched) {
    const found = order.findIndex((other, i) => i >= at && equal(other, one));
    if (found < 0) throw new StrategicPatchError(`The order in patch list:\n${goMap(items)}\n doesn't match ${ORDER.slice(0, -1)} list:\n${goMap(given)}\n`);
    at = found + 1;
  }
}

/** Server-only items keep their position before the item that followed them. */
function interleave(ordered: unknown[], others: unknown[], live: readonly unknown[]): unknown[] {
  const out: unknown[] = [];
  let i = 0, j = 0;
  while (i < ordered.length && j < others.length) {
    if (live.indexOf(others[j]) < live.indexOf(ordered[i])) out.push(others[j++]);
    else out.push(ordered[i++]);
  }
  return [...out, ...ordered.slice(i), ...others.slice(j)];
}

/** A value that is new takes the patch as it is, less its directives and nulls. */
function withoutDirectives<T>(value: T): T {
  if (Array.isArray(value)) return value.filter((one) => !(isObject(one) && one[DIRECTIVE] === 'delete')).map(withoutDirectives) as T;
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([key, one]) => !key.startsWith('$') && one !== null).map(([key, one]) => [key, withoutDirectives(one)])) as T;
}
