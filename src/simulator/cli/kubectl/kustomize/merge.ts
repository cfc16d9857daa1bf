/**
 * Merges a patch into a resource as kustomize does, which is not how the server does it: what the patch names comes first
 * in lists, ports are known by number and protocol, and directives that it does not know are fields like others.
 */
import { isMap, type Json } from '../../../api/kubernetes/strategic-merge/diff.ts';
import type { FieldRule, MergeSchema } from '../../../api/kubernetes/strategic-merge/schema.ts';
import { emitYaml } from '../../../kernel/yaml/emit.ts';
import { kindOf } from '../../../kernel/yaml/resolve.ts';
import { CommandError } from '../client/failure.ts';
import { asSet, isNothing, keyOf, merged as mergedKeys, settled, type Keys } from './list-keys.ts';

const DIRECTIVE = '$patch';

/** What a directive leaves of the old value: undefined takes it away. */
type Directive = 'merge' | 'replace' | 'delete';

/** @returns undefined where the patch deletes it. @throws CommandError */
export function mergeInto(original: Json, patch: Json, schema: MergeSchema | undefined): Json | undefined {
  const own = copied(original) as Json, before = copied(original) as Json;
  const after = walk(own, copied(patch), { ...UNKNOWN, below: schema });
  // A resource is changed in its place: one that is put instead of it is not seen.
  return after === own ? own : after === undefined ? undefined : before;
}

const UNKNOWN: FieldRule = { merge: false, retainKeys: false, replace: false, mergeKey: undefined, below: undefined };

const copied = (value: unknown): unknown => (Array.isArray(value) ? value.map(copied) : isMap(value) ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copied(item)])) : value);

const isMissing = (value: unknown): value is null | undefined => value === undefined || value === null;

const nodeKind = (value: unknown): string => (Array.isArray(value) ? 'SequenceNode' : isMap(value) ? 'MappingNode' : 'ScalarNode');

/** Changes `old` in its place. Undefined: nothing stays. */
function walk(old: unknown, patch: unknown, rule: FieldRule): unknown {
  const first = isMissing(old) ? patch : old;
  if (isMissing(first)) return patch === undefined ? old : undefined;
  const kind = nodeKind(first);
  if (!isMissing(patch) && nodeKind(patch) !== kind) throw new CommandError(`wrong node kind: expected ${kind} but got ${nodeKind(patch)}: node contents:\n${emitYaml(patch)}`);
  if (kind === 'MappingNode') return walkMap(old as Json, patch as Json | null | undefined, rule);
  if (kind === 'ScalarNode' || !rule.merge) return patch === undefined ? old : patch;
  return walkList(old as unknown[], patch as unknown[] | null | undefined, rule);
}

function walkMap(old: Json | null | undefined, patch: Json | null | undefined, { below }: FieldRule): Json | undefined {
  if (patch === null) return undefined;
  const directive = patch === undefined ? 'merge' : taken(patch);
  if (directive === 'delete') return undefined;
  const target = isMissing(old) || directive === 'replace' ? patch! : old;
  for (const key of [...new Set([...Object.keys(target), ...Object.keys(patch ?? {})])].sort()) {
    const before = target[key], after = walk(before, patch && Object.hasOwn(patch, key) ? patch[key] : undefined, below?.field(key) ?? UNKNOWN);
    if (after === undefined || (after === null && before !== null)) delete target[key];
    else target[key] = inStyleOf(before, after);
  }
  return target;
}

/** What had to stand in quotes keeps them, and so is text still. */
const inStyleOf = (before: unknown, after: unknown): unknown => (typeof before === 'string' && kindOf(before) !== 'str' && typeof after !== 'object' ? String(after) : after);

/** Takes the directive out of the patch. */
function taken(patch: Json): Directive {
  const directive = patch[DIRECTIVE];
  if (directive === undefined) return 'merge';
  delete patch[DIRECTIVE];
  return checked(directive);
}

function checked(directive: unknown): Directive {
  if (directive !== 'merge' && directive !== 'replace' && directive !== 'delete') throw new CommandError(`unknown patch strategy '${String(directive)}'`);
  return directive;
}

function walkList(old: unknown[] | null | undefined, patch: unknown[] | null | undefined, rule: FieldRule): unknown[] | undefined {
  if (patch === null) return undefined;
  const said = patch?.find((item): item is Json => isMap(item) && Object.hasOwn(item, DIRECTIVE));
  let directive: Directive = 'merge';
  if (!isMissing(old) && patch && said && Object.keys(said).length === 1) {
    directive = checked(said[DIRECTIVE]);
    patch.splice(0, patch.length, ...asSet(patch, [DIRECTIVE], [directive]));
  }
  if (directive === 'delete') return undefined;
  return walkElements(isMissing(old) || directive === 'replace' ? patch! : old, patch ?? [], rule);
}

function walkElements(target: unknown[], patch: unknown[], { mergeKey, below }: FieldRule): unknown[] {
  const keys: Keys = mergedKeys(mergeKey);
  const all = settled([...patch, ...target], keys);
  let items: unknown[] = [];
  for (const { names, values, find } of all) {
    const before = find(target), change = find(patch), after = walk(before, change, { ...UNKNOWN, below });
    if (isNothing(after)) {
      target.splice(0, target.length, ...asSet(target, names, values));
      continue;
    }
    if (isMap(after)) for (const [index, name] of names.entries()) if (after[name] === undefined && values[index] !== '') after[name] = values[index];
    items = asSet(items, names, values, after);
  }
  const [last] = all.slice(-1);
  if (!last) return target;
  for (const item of target) {
    const values = last.names.map((name) => keyOf(item, name));
    for (const value of values) if (value === undefined) items.push(item);
    const known = values.filter((value) => value !== undefined);
    if (last.names.length > 1) items = asSet(items, last.names, known);
    items = asSet(items, last.names, known, item);
  }
  return items;
}
