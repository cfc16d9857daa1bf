/**
 * Strategic merge patch: lists of structs are merged by their merge key, lists of scalars as sets, and directives
 * ($patch, $retainKeys, $deleteFromPrimitiveList/…, $setElementOrder/…) say what a merge cannot.
 */
import { isObject, type Json } from '../conform.ts';
import { equal } from '../equal.ts';
import { findSchema, type Field, type Schema, type TypeRef } from '../schema.ts';
import { goMap } from './go-map.ts';
import { inOrder } from './list-order.ts';

/** The patch makes no sense; the server answers with this message, and 500 where no code is given. */
export class StrategicPatchError extends Error {
  readonly code: number;

  constructor(message: string, code = 500) {
    super(message);
    this.code = code;
  }
}

const DIRECTIVE = '$patch';
const RETAIN = '$retainKeys';
const DELETE_FROM = '$deleteFromPrimitiveList/';
const ORDER = '$setElementOrder/';

const schemaOfType = (type: TypeRef | undefined): Schema | undefined => (type?.kind === 'object' ? findSchema(type.schema) : undefined);

export function strategicMerge(original: Json, given: Json, schema: Schema | undefined): Json {
  const patch = { ...given };
  if (DIRECTIVE in patch) return directed(patch);
  const out: Json = retained(original, patch);
  for (const key of Object.keys(patch)) {
    if (!key.startsWith(ORDER)) continue;
    const name = key.slice(ORDER.length);
    mergeOrdered(out, name, patch[key], patch, schema?.fields.get(name));
    delete patch[key];
    delete patch[name];
  }
  for (const key of Object.keys(patch)) {
    if (key.startsWith(DELETE_FROM)) deleteFrom(out, key.slice(DELETE_FROM.length), patch[key]);
    else mergeField(out, key, patch[key], schema?.fields.get(key));
  }
  return out;
}

function directed(patch: Json): Json {
  const directive = patch[DIRECTIVE];
  delete patch[DIRECTIVE];
  if (directive === 'replace') return patch;
  if (directive === 'delete') return {};
  throw unknownDirective(directive, { ...patch, [DIRECTIVE]: directive });
}

const unknownDirective = (directive: unknown, item: Json) => new StrategicPatchError(`unknown patch type: ${String(directive)} in map: ${goMap(item)}`);

/** What $retainKeys leaves of the original; the directive goes from the patch. */
function retained(original: Json, patch: Json): Json {
  if (!(RETAIN in patch)) return { ...original };
  const keys = patch[RETAIN];
  delete patch[RETAIN];
  if (!Array.isArray(keys)) throw new StrategicPatchError('invalid patch format of retainKeys', 400);
  for (const key of Object.keys(patch)) {
    if (patch[key] !== null && !key.startsWith('$') && !keys.includes(key)) throw new StrategicPatchError("patch content doesn't match retainKeys list", 422);
  }
  return Object.fromEntries(Object.entries(original).filter(([key]) => keys.includes(key)));
}

function deleteFrom(out: Json, name: string, values: unknown): void {
  if (!Array.isArray(values)) throw new StrategicPatchError('invalid patch format of primitive list', 400);
  const held = out[name];
  if (Array.isArray(held)) out[name] = held.filter((one) => !values.some((value) => equal(one, value)));
}

function mergeField(out: Json, key: string, value: unknown, field: Field | undefined): void {
  if (value === null) {
    delete out[key];
    return;
  }
  const held = out[key];
  if (isObject(value) && isObject(held) && !field?.replaces) out[key] = mergeObject(held, value, field);
  else if (Array.isArray(value) && Array.isArray(held)) out[key] = mergeList(held, value, field);
  else {
    const fresh = withoutDirectives(withoutNulls(value));
    if (fresh === undefined) delete out[key];
    else out[key] = fresh;
  }
}

/** A map of structs merges entry by entry, everything else field by field. */
function mergeObject(held: Json, value: Json, field: Field | undefined): Json {
  const type = field?.type;
  if (type?.kind !== 'map') return strategicMerge(held, value, schemaOfType(type));
  const of = schemaOfType(type.of);
  if (!of) return strategicMerge(held, value, undefined);
  const out = { ...held };
  for (const key of Object.keys(value)) mergeField(out, key, value[key], { ...field!, type: type.of });
  return out;
}

function mergeList(held: readonly unknown[], patch: readonly unknown[], field: Field | undefined): unknown[] {
  if (!field?.patchMerge || field.type.kind !== 'list' || (held.length === 0 && patch.length === 0)) return [...patch];
  if (!field.mergeKey) return inOrder(mergeSet(held, patch), patch, held, undefined);
  if (held.length > 0 && patch.length > 0) checkKinds(held, patch);
  const special = applySpecialItems(held, patch.filter(isObject), field.mergeKey);
  const merged = mergeItems(special.held, special.items, field.mergeKey, schemaOfType(field.type.of));
  return inOrder(merged, special.items, special.held, field.mergeKey);
}

const mergeSet = (held: readonly unknown[], added: readonly unknown[]): unknown[] => [...new Set([...held, ...added])];

/** Does what the items with a directive ask; the other items remain. */
function applySpecialItems(given: readonly unknown[], patch: readonly Json[], key: string): { held: unknown[]; items: Json[] } {
  let held = [...given], replace = false;
  const items: Json[] = [];
  for (const item of patch) {
    const directive = item[DIRECTIVE];
    if (directive === undefined) items.push(item);
    else if (directive === 'replace') replace = true;
    else if (directive === 'delete') held = held.filter((one) => !(isObject(one) && equal(one[key], keyOf(item, key))));
    else if (directive === 'merge') throw new StrategicPatchError('merging lists cannot yet be specified in the patch');
    else throw unknownDirective(directive, item);
  }
  return replace ? { held: items, items: [] } : { held, items };
}

function keyOf(item: Json, key: string): unknown {
  if (item[key] === undefined) throw new StrategicPatchError(`map: ${goMap(item)} does not contain declared merge key: ${key}`);
  return item[key];
}

function mergeItems(held: readonly unknown[], items: readonly Json[], key: string, schema: Schema | undefined): unknown[] {
  const out = [...held];
  for (const item of items) {
    const wanted = keyOf(item, key);
    const at = out.findIndex((one) => isObject(one) && equal(one[key], wanted));
    if (at < 0) out.push(item);
    else out[at] = strategicMerge(out[at] as Json, item, schema);
  }
  return out;
}

const wrongKind = (wanted: string, given: unknown): StrategicPatchError =>
  new StrategicPatchError(`expected a ${wanted}, but received a ${Array.isArray(given) ? '[]interface {}' : isObject(given) ? 'map[string]interface {}' : typeof given === 'number' ? (Number.isInteger(given) ? 'int64' : 'float64') : typeof given === 'boolean' ? 'bool' : typeof given}`);

/** Items of a list that is merged by a key are structs, all of them. */
function checkKinds(...lists: (readonly unknown[])[]): void {
  if (lists.some((list) => list.some((item) => !isObject(item)))) throw new StrategicPatchError(`list element types are not identical: ${goMap(lists)}`);
}

/** A list whose patch says in which order it shall be. */
function mergeOrdered(out: Json, name: string, order: unknown, patch: Json, field: Field | undefined): void {
  const held = out[name], given = patch[name];
  if (!Array.isArray(order)) throw wrongKind('[]interface {}', order);
  if (given !== undefined && !Array.isArray(given)) throw new StrategicPatchError('invalid patch format of setElementOrder list', 400);
  if (held !== undefined && !Array.isArray(held)) throw wrongKind('[]interface {}', held);
  const key = field?.mergeKey;
  if (given) checkOrder(given, order, key);
  if (!Array.isArray(held)) {
    if (given) out[name] = inOrder(withoutDirectives(given) as unknown[], order, [], key);
    return;
  }
  out[name] = inOrder(given ? mergeList(held, given, field) : held, order, held, key);
}

function checkOrder(patch: readonly unknown[], order: readonly unknown[], key: string | undefined): void {
  if (order.length === 0 || patch.length === 0) return;
  const id = (item: unknown): unknown => (key && isObject(item) ? item[key] : item);
  let at = 0;
  for (const item of patch) {
    if (isObject(item) && item[DIRECTIVE] !== undefined) continue;
    if (key && isObject(item)) for (const one of order.slice(at)) {
      if (!isObject(one)) throw wrongKind('map[string]interface {}', one);
      keyOf(one, key);
      if (equal(id(one), id(item))) break;
    }
    const found = order.findIndex((one, i) => i >= at && equal(id(one), id(item)));
    if (found < 0) throw new StrategicPatchError(`The order in patch list:\n${goMap(patch)}\n doesn't match ${ORDER.slice(0, -1)} list:\n${goMap(order)}\n`);
    at = found + 1;
  }
}

/** What is new takes the patch as it is, less whatever carries a directive; undefined where nothing is left. */
function withoutDirectives(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutDirectives).filter((one) => one !== undefined);
  if (!isObject(value)) return value;
  if (DIRECTIVE in value) return undefined;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withoutDirectives(one)]).filter(([, one]) => one !== undefined));
}

/** Nulls that have nothing to remove; those in lists stay. */
function withoutNulls(value: unknown): unknown {
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== null).map(([key, one]) => [key, withoutNulls(one)]));
}
