/** -o kyaml: YAML in flow style, keys bare, all texts quoted, a comma after everything. */
import { goJson } from '../../shared/jsonpath/json-text.ts';
import { compareKeys } from '../../../kernel/yaml/key-order.ts';
import { kindOf } from '../../shared/yaml/resolve.ts';

/** `sorted`: the keys in kubectl's order; false: as they stand. */
export const kyaml = (value: unknown, sorted = true): string => `---\n${format(value, '', sorted)}\n`;

function format(value: unknown, margin: string, sorted: boolean): string {
  if (typeof value === 'string') return text(value, `${margin}  `);
  if (value === null || typeof value !== 'object') return goJson(value, 0, false);
  const inner = `${margin}  `;
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]';
    if (value.every((item) => item !== null && typeof item === 'object')) return `[${value.map((item) => format(item, margin, sorted)).join(', ')}]`;
    return `[\n${value.map((item) => `${inner}${format(item, inner, sorted)},\n`).join('')}${margin}]`;
  }
  const fields = value as Record<string, unknown>;
  const keys = Object.keys(fields).filter((key) => fields[key] !== undefined);
  if (sorted) keys.sort(compareKeys);
  if (keys.length === 0) return '{}';
  return `{\n${keys.map((key) => `${inner}${keyText(key)}: ${format(fields[key], inner, sorted)},\n`).join('')}${margin}}`;
}

/** Letters, digits and `_`, inside also `-`, `.` and `/`; nothing that reads as another type. */
const keyText = (key: string): string => (/^[\p{L}\p{N}_]([\p{L}\p{N}_./-]*[\p{L}\p{N}_])?$/u.test(key) && kindOf(key) === 'str' && !/^(y|n|t|f)$/i.test(key) ? key : quoted(key));

/** A text of several lines has each on its own, folded with backslashes. */
function text(value: string, margin: string): string {
  if (!/\n[^]/.test(value) && !value.endsWith('\n')) return quoted(value);
  const ended = value.endsWith('\n');
  const lines = (ended ? value.slice(0, -1) : value).split('\n');
  // A blank that a line begins with must be escaped, or it would be folded away.
  const shown = lines.map((line, index) => `${margin}${line === '' || !/^\s/.test(line) ? ' ' : '\\'}${escaped(line)}${index < lines.length - 1 || ended ? '\\n' : ''}\\\n`);
  return `"\\\n${shown.join('')}${margin}"`;
}

const quoted = (value: string): string => `"${escaped(value)}"`;

const ESCAPES: Record<string, string> = { '"': '\\"', '\\': '\\\\', '\x07': '\\a', '\b': '\\b', '\f': '\\f', '\n': '\\n', '\r': '\\r', '\t': '\t', '\v': '\\v', '\0': '\\0', '\x1b': '\\e', '\x85': '\\N', '\xa0': '\\_', '\u2028': '\\L', '\u2029': '\\P' };

const escaped = (value: string): string => value.replace(/["\\\x00-\x1f\x7f-\xa0\u2028\u2029]/g, (character) => ESCAPES[character] ?? `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`);
