/** What kubectl prints of a template's results: the values of one `{…}` with blanks between, maps and lists as JSON. */
import { goJson } from './json-text.ts';

export const printValue = (value: unknown): string => (typeof value === 'object' ? goJson(value) : String(value ?? 'null'));

export const printResults = (results: readonly unknown[][]): string => results.map((values) => values.map(printValue).join(' ')).join('');

/** `x.y`, `.x.y` and `{.x.y}` all become `{.x.y}` (columns, --sort-by, wait). Undefined: none of these. */
export function relax(expression: string): string | undefined {
  if (expression === '') return expression;
  const match = /^\{\.?([^{}]+)\}$|^\.?([^{}]+)$/.exec(expression);
  return match ? `{.${(match[1] ?? match[2])!}}` : undefined;
}
