/** Reads a bake file in JSON: the same blocks, as objects by type and by name; strings are templates as in HCL. */
import { HclError, type Source } from './hcl-error.ts';
import { Reader } from './hcl-expression.ts';
import type { Body, Expression } from './hcl-syntax.ts';
import { readWholeTemplate } from './hcl-template.ts';
import { parseJson, type JsonNode } from './json-parse.ts';

type JsonObject = Extract<JsonNode, { kind: 'object' }>;

const BLOCKS = new Set(['target', 'group', 'variable', 'function']);
const INNER = new Set(['validation']);

/** Said twice: names are looked for twice. */
const UNNAMED = 'Either a JSON object or JSON array of objects is required here, to specify name labels for this block., and 1 other diagnostic(s)';

/** @throws HclError */
export function readJson(source: Source): Body {
  const body: Body = { attributes: [], blocks: [] };
  if (source.text === '') return body;
  for (const one of objectsOf(source, parseJson(source), 'A JSON object is required here, to define arguments and child blocks.')) addTo(body, source, one, BLOCKS, true);
  return body;
}

/** One object, or those of an array. @throws HclError */
function objectsOf(source: Source, node: JsonNode, required: string): JsonObject[] {
  return (node.kind === 'array' ? node.items : [node]).map((one) => {
    if (one.kind !== 'object') throw new HclError(source, one.start, one.kind === 'array' ? one.start + 1 : one.end, 'Incorrect JSON value type', required);
    return one;
  });
}

function addTo(body: Body, source: Source, { entries }: JsonObject, types: ReadonlySet<string>, labelled: boolean): void {
  for (const { name, start, end, value } of entries) {
    const place = { source, start, end };
    const inner = (one: JsonObject): Body => {
      const made: Body = { attributes: [], blocks: [] };
      addTo(made, source, one, INNER, false);
      return made;
    };
    if (!types.has(name)) body.attributes.push({ name, value: expressionOf(source, value), ...place });
    else if (labelled) {
      for (const named of objectsOf(source, value, UNNAMED)) {
        for (const label of named.entries) for (const one of objectsOf(source, label.value, 'Either a JSON object or a JSON array is required, representing the contents of one or more blocks of this type.')) {
          body.blocks.push({ type: name, labels: [{ text: label.name, start: label.start, end: label.end }], open: one.start, body: inner(one), ...place });
        }
      }
    } else for (const one of objectsOf(source, value, 'Either a JSON object or a JSON array is required, representing the contents of one or more blocks of this type.')) body.blocks.push({ type: name, labels: [], open: one.start, body: inner(one), ...place });
  }
}

/** What an expression inside a text says of places is in the file where the text has no backslash. */
function expressionOf(source: Source, node: JsonNode): Expression {
  const place = { source, start: node.start, end: node.end };
  switch (node.kind) {
    case 'array': return { kind: 'list', items: node.items.map((one) => expressionOf(source, one)), ...place };
    case 'object': return { kind: 'map', entries: node.entries.map(({ name, start, end, value }): [Expression, Expression] => [{ kind: 'value', value: name, source, start, end }, expressionOf(source, value)]), ...place };
    case 'wrong': return { kind: 'value', value: null, ...place };
    default: {
      const { value } = node;
      if (typeof value !== 'string') return { kind: 'value', value, ...place };
      if (!/[$%]\{/.test(value)) return { kind: 'value', value, ...place };
      const isPlain = source.text.slice(node.start + 1, node.end - 1) === value, before = source.text.slice(0, node.start + 1);
      const text = isPlain ? source : { name: source.name, text: before + value }, end = before.length + value.length;
      if (/\$\{\s*$/.test(value)) throw new HclError(text, end, end, 'Missing expression', 'Expected the start of an expression, but found the end of the file., and 1 other diagnostic(s)');
      return readWholeTemplate(text, (inner, from, to) => new Reader(inner, from, to).whole(), before.length, end);
    }
  }
}
