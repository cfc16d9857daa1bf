/** %#v: a value as it would be written in Go. */
import { floatText, printValue, typeName } from './printed.ts';
import { goQuote } from './printf.ts';
import { isMap, mapEntries } from './value.ts';

export function goSyntax(value: unknown, within = false): string {
  if (value === null || value === undefined) return within ? 'interface {}(nil)' : '<nil>';
  if (typeof value === 'string') return goQuote(value);
  if (typeof value === 'number') return floatText(value);
  if (Array.isArray(value)) return `${typeName(value)}{${value.map((item) => goSyntax(item, true)).join(', ')}}`;
  if (isMap(value)) return `${typeName(value)}{${mapEntries(value).map(([key, item]) => `${goQuote(key)}:${goSyntax(item, true)}`).join(', ')}}`;
  return printValue(value);
}
