/** Reads a bake file in JSON: the same blocks, as objects by type and by name; strings are templates as in HCL. */
import { CliError } from '../../errors.ts';
import type { Source } from './hcl-error.ts';
import { Reader } from './hcl-expression.ts';
import { isMap, type Body, type Expression, type Value } from './hcl-syntax.ts';
import { readWholeTemplate } from './hcl-template.ts';

const BLOCKS = new Set(['target', 'group', 'variable', 'function']);
const INNER = new Set(['validation']);

/** @throws CliError, HclError */
export function readJson(source: Source): Body {
  let value: Value;
  try {
    value = JSON.parse(source.text) as Value;
  } catch {
    throw new CliError(`ERROR: failed to parse ${source.name}: it is not JSON (where the mistake is, is not told here)`);
  }
  if (!isMap(value)) throw new CliError(`ERROR: failed to parse ${source.name}: an object is required`);
  return bodyOf(source, value, BLOCKS, true);
}

function bodyOf(source: Source, object: { [key: string]: Value }, types: ReadonlySet<string>, labelled: boolean): Body {
  const place = { source, start: 0, end: 0 };
  const body: Body = { attributes: [], blocks: [] };
  for (const [name, value] of Object.entries(object)) {
    if (!types.has(name)) body.attributes.push({ name, value: expressionOf(source, value), ...place });
    else if (labelled && isMap(value)) for (const [label, inner] of Object.entries(value)) for (const one of [inner].flat() as Value[]) body.blocks.push({ type: name, labels: [{ text: label, start: 0, end: 0 }], open: 0, body: bodyOf(source, isMap(one) ? one : {}, INNER, false), ...place });
    else for (const one of [value].flat() as Value[]) body.blocks.push({ type: name, labels: [], open: 0, body: bodyOf(source, isMap(one) ? one : {}, INNER, false), ...place });
  }
  return body;
}

function expressionOf(source: Source, value: Value): Expression {
  const place = { source, start: 0, end: 0 };
  if (Array.isArray(value)) return { kind: 'list', items: value.map((one) => expressionOf(source, one)), ...place };
  if (isMap(value)) return { kind: 'map', entries: Object.entries(value).map(([key, one]): [Expression, Expression] => [{ kind: 'value', value: key, ...place }, expressionOf(source, one)]), ...place };
  if (typeof value === 'string') return readWholeTemplate({ name: source.name, text: value }, (inner, from, to) => new Reader(inner, from, to).whole());
  return { kind: 'value', value, ...place };
}
