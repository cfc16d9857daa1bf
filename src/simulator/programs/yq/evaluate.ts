/** Runs an expression on one document, or with eval-all on all of them at once. */
import { Evaluator, type Environment } from '../jq/evaluate.ts';
import { entriesOf, objectOf } from '../jq/objects.ts';
import { parseJq } from '../jq/parse.ts';
import type { Filter } from '../jq/tree.ts';
import { JqError } from '../jq/values.ts';

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
export const OWN = new Set(['keys/0', 'tag/0', 'to_entries/0', 'document_index/0', 'file_index/0', 'filename/0', 'pick/1', 'omit/1']);

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
  { name: 'plus/2', parameters: ['$a', '$b'], body: parseJq('if ($a|type) == "array" and ($b|type) != "array" then $a + [$b] elif ($a|type) == "string" and ($b|type) == "number" then $a + ($b|tostring) else $a + $b end') },
  { name: 'pick/1', parameters: ['$keys'], body: parseJq('. as $in | reduce $keys[] as $key ({}; if $in | has($key) then . + {($key): $in[$key]} else . end)') },
  { name: 'omit/1', parameters: ['$keys'], body: parseJq('reduce $keys[] as $key (.; del(.[$key]))') },
];

const environmentOf = (document: Document): Environment => ({
  functions: new Map(FUNCTIONS.map(({ name, parameters, body }) => [name, { parameters, body, environment: () => ({ variables: new Map(), functions: new Map() }) }])),
  variables: new Map(Object.entries({
    mismatch, to_entries: (value: unknown) => (value === null ? [] : [asEntries(value).map(([key, one]) => ({ key: Array.isArray(value) ? Number(key) : key, value: one }))]),
    keys: (value: unknown) => [Array.isArray(value) ? [...value.keys()] : asEntries(value).map(([key]) => key)], tag: (value: unknown) => [tagOf(value)],
    sorted_keys: (value: unknown) => [value !== null && typeof value === 'object' && !Array.isArray(value) ? objectOf(asEntries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value],
    document_index: () => [document.index], file_index: () => [document.file], filename: () => [document.name],
  }).map(([name, run]): [string, unknown] => [`%${name}/0`, run])),
});

const each = (filter: Filter, matches: readonly Match[]): Match[] =>
  matches.flatMap(({ value, document }) => [...new Evaluator().run(filter, value, environmentOf(document))].map((one) => ({ value: one, document })));

/** @throws JqError */
export const evaluate = (filter: Filter, document: Document): Match[] => each(filter, [{ value: document.value, document }]);

/** @throws JqError */
export function evaluateAll(filter: Filter, matches: readonly Match[]): Match[] {
  const document = matches[0]!.document, literals = (found: readonly Match[]): Filter => found.map((one): Filter => ({ type: 'literal', value: one.value })).reduceRight((right, left) => ({ type: 'comma', left, right }), { type: 'call', name: 'empty', arguments: [] });
  switch (filter.type) {
    case 'pipe': return evaluateAll(filter.right, evaluateAll(filter.left, matches));
    case 'binary': return each({ ...filter, left: literals(evaluateAll(filter.left, matches)), right: literals(evaluateAll(filter.right, matches)) }, [{ value: null, document }]);
    case 'array': return [{ value: filter.body ? evaluateAll(filter.body, matches).map((one) => one.value) : [], document }];
    case 'reduce': return each({ ...filter, source: literals(evaluateAll(filter.source, matches)) }, [{ value: null, document }]);
    default: return each(filter, matches);
  }
}
