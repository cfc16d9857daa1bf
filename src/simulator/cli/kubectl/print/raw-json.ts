/** JSON as the API server writes it: what an object is first, then its metadata, spec and status. */
import { escapeHtml } from '../../shared/jsonpath/json-text.ts';

const HEAD = ['kind', 'apiVersion', 'metadata', 'spec', 'status', 'message', 'reason', 'details', 'code'];

function ordered(value: object): [string, unknown][] {
  const entries = Object.entries(value).filter(([, field]) => field !== undefined);
  if (!('apiVersion' in value && 'kind' in value) && !('metadata' in value)) return statusDetails(value, entries);
  const rank = (key: string): number => (HEAD.includes(key) ? HEAD.indexOf(key) : HEAD.length);
  return entries.sort(([a], [b]) => rank(a) - rank(b));
}

/** Of a Status: the name before the kind. */
const statusDetails = (value: object, entries: [string, unknown][]): [string, unknown][] => {
  const name = entries.find(([key]) => key === 'name');
  return name && 'kind' in value ? [name, ...entries.filter((entry) => entry !== name)] : entries;
};

function write(value: unknown, indent: number, margin: string): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const inner = margin + ' '.repeat(indent);
  const [line, end, colon] = indent > 0 ? [`\n${inner}`, `\n${margin}`, ': '] : ['', '', ':'];
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `[${line}${value.map((item) => write(item, indent, inner)).join(`,${line}`)}${end}]`;
  const fields = ordered(value).map(([key, field]) => `${JSON.stringify(key)}${colon}${write(field, indent, inner)}`);
  return fields.length === 0 ? '{}' : `{${line}${fields.join(`,${line}`)}${end}}`;
}

export const rawJson = (value: unknown, indent = 0): string => escapeHtml(write(value, indent, ''));
