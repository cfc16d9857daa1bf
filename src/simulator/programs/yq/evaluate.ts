/** Runs an expression on one document, or with eval-all on all of them at once. */
import { Evaluator, type Environment } from '../jq/evaluate.ts';
import { entriesOf, objectOf } from '../jq/objects.ts';
import { parseJq } from '../jq/parse.ts';
import type { Filter } from '../jq/tree.ts';
import { printJson } from '../jq/color.ts';
import { JqError, toJson } from '../jq/values.ts';
import { isNoText, keyValue, type KeySpelling } from './keys.ts';

/** One of the documents that were read, and where it stood. */
export interface Document {
  value: unknown;
  index: number;
  file: number;
  name: string;
}

export interface Match {
  value: unknown;
  document: Document;
}

/** The functions that yq has of its own, or that differ from jq's of the same name. */
export const OWN = new Set(['keys/0', 'tag/0', 'to_entries/0', 'document_index/0', 'file_index/0', 'filename/0', 'pick/1', 'omit/1', 'has/1', 'del/1', 'with_entries/1', 'from_entries/0', 'tojson/0', 'to_json/1', 'place/1']);

const asEntries = (value: unknown): [string, unknown][] => (Array.isArray(value) ? Object.entries(value) : entriesOf((value ?? {}) as object));

function tagOf(value: unknown): string {
  if (value === null || value === undefined) return '!!null';
  if (typeof value === 'number') return Number.isInteger(value) ? '!!int' : '!!float';
  return Array.isArray(value) ? '!!seq' : typeof value === 'object' ? '!!map' : typeof value === 'boolean' ? '!!bool' : '!!str';
}

function mismatch(message: unknown): unknown[] {
  const name = /^Cannot index array with string "(.*)"$/.exec(String(message))?.[1];
  if (name !== undefined) throw new JqError(`cannot index array with '${name}' (strconv.ParseInt: parsing "${name}": invalid syntax)`);
  return [];
}

const FUNCTIONS = [
  // A list takes one more, and a text whatever can be written.
  { name: 'plus/2', parameters: ['$a', '$b'], body: parseJq('if ($a|type) == "array" and ($b|type) != "array" then $a + [$b] elif ($a|type) == "string" and ($b|type) == "number" then $a + ($b|tostring) elif ($a|type) == "number" and ($b|type) == "string" then ($a|tostring) + $b else $a + $b end') },
  { name: 'to_json/1', parameters: ['$indent'], body: parseJq('tojson | if $indent == 0 then fromjson | compact else . end') },
  { name: 'place/1', parameters: ['$key'], body: parseJq('if type == "object" and ($key|type) == "number" then $key|tostring elif type == "array" and ($key|type) == "string" and ($key|test("^-?[0-9]+$")) then $key|tonumber else $key end') },
  { name: 'has/1', parameters: ['$key'], body: parseJq('if type == "array" then ($key|type) == "number" and $key < length else any(keys[]; tostring == ($key|tostring)) end') },
  // Only keys that are texts are ever found by it.
  { name: 'del/1', parameters: ['f'], body: parseJq('delpaths([path(f) | select(of_text)])') },
  { name: 'with_entries/1', parameters: ['f'], body: parseJq('to_entries | map(f) | from_entries') },
  { name: 'from_entries/0', parameters: [], body: parseJq('reduce .[] as $entry ({}; . + {($entry.key|tostring): $entry.value})') },
  { name: 'pick/1', parameters: ['$wanted'], body: parseJq('. as $in | if type == "array" then [$wanted[] | $in[.]] else keys as $have | reduce $wanted[] as $key ({}; if any($have[]; . == $key) then . + {($key|tostring): $in[$key|tostring]} else . end) end') },
  { name: 'omit/1', parameters: ['$wanted'], body: parseJq('keys as $have | reduce $wanted[] as $key (.; if any($have[]; . == $key) then delpaths([[if type == "object" then $key|tostring else $key end]]) else . end)') },
];

const environmentOf = (document: Document, written: KeySpelling): Environment => ({
  functions: new Map(FUNCTIONS.map(({ name, parameters, body }) => [name, { parameters, body, environment: () => environmentOf(document, written) }])),
  variables: new Map(Object.entries({
    mismatch, to_entries: (value: unknown) => (value === null ? [] : [asEntries(value).map(([key, one]) => ({ key: Array.isArray(value) ? Number(key) : keyValue(key, written), value: one }))]),
    keys: (value: unknown) => [Array.isArray(value) ? [...value.keys()] : asEntries(value).map(([key]) => keyValue(key, written))], tag: (value: unknown) => [tagOf(value)],
    sorted_keys: (value: unknown) => [value !== null && typeof value === 'object' && !Array.isArray(value) ? objectOf(asEntries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value],
    of_text: (path: unknown) => [!isNoText(String((path as unknown[]).at(-1)), written) || typeof (path as unknown[]).at(-1) === 'number'],
    tojson: (value: unknown) => [`${printJson(value, { indent: '  ', coloured: false, ascii: false })}\n`],
    compact: (value: unknown) => [toJson(value)],
    document_index: () => [document.index], file_index: () => [document.file], filename: () => [document.name],
  }).map(([name, run]): [string, unknown] => [`%${name}/0`, run])),
});

const each = (filter: Filter, matches: readonly Match[], keys: KeySpelling): Match[] =>
  matches.flatMap(({ value, document }) => [...new Evaluator().run(filter, value, environmentOf(document, keys))].map((one) => ({ value: one, document })));

/** @throws JqError */
export const evaluate = (filter: Filter, document: Document, keys: KeySpelling): Match[] => each(filter, [{ value: document.value, document }], keys);

/** @throws JqError */
export function evaluateAll(filter: Filter, matches: readonly Match[], keys: KeySpelling): Match[] {
  const document = matches[0]!.document, literals = (found: readonly Match[]): Filter => found.map((one): Filter => ({ type: 'literal', value: one.value })).reduceRight((right, left) => ({ type: 'comma', left, right }), { type: 'call', name: 'empty', arguments: [] });
  switch (filter.type) {
    case 'pipe': return evaluateAll(filter.right, evaluateAll(filter.left, matches, keys), keys);
    case 'binary': return each({ ...filter, left: literals(evaluateAll(filter.left, matches, keys)), right: literals(evaluateAll(filter.right, matches, keys)) }, [{ value: null, document }], keys);
    case 'array': return [{ value: filter.body ? evaluateAll(filter.body, matches, keys).map((one) => one.value) : [], document }];
    case 'reduce': return each({ ...filter, source: literals(evaluateAll(filter.source, matches, keys)) }, [{ value: null, document }], keys);
    default: return each(filter, matches, keys);
  }
}
