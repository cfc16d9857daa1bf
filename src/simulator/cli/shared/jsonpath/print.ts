/** A template's output as kubectl prints it: the values of one `{…}` with blanks between, maps and lists as JSON. */
import { evaluate, type EvaluateOptions } from './evaluate.ts';
import { goJson } from './json-text.ts';
import type { Node } from './nodes.ts';

export const printValue = (value: unknown): string => {
  if (value === null || value === undefined) return '<nil>';
  return typeof value === 'object' ? goJson(value) : String(value);
};

/** @throws JsonPathError */
export const printTemplate = (nodes: readonly Node[], data: unknown, options: EvaluateOptions): string =>
  evaluate(nodes, data, options).map((values) => values.map(printValue).join(' ')).join('');

/** `x.y`, `.x.y` and `{.x.y}` all become `{.x.y}` (columns, --sort-by, wait). Undefined: none of these. */
export function relax(expression: string): string | undefined {
  if (expression === '') return expression;
  const match = /^\{\.?([^{}]+)\}$|^\.?([^{}]+)$/.exec(expression);
  return match ? `{.${(match[1] ?? match[2])!}}` : undefined;
}
