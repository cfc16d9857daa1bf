/** -o kyaml: YAML in flow style, keys bare, all texts quoted, a comma after everything. */
import { goJson } from '../../shared/jsonpath/json-text.ts';
import { compareKeys } from '../../shared/yaml/key-order.ts';
import { kindOf } from '../../shared/yaml/resolve.ts';

export const kyaml = (value: unknown): string => `---\n${format(value, '')}\n`;

function format(value: unknown, margin: string): string {
  if (value === null || typeof value !== 'object') return goJson(value, 0, false);
  const inner = `${margin}  `;
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]';
    if (value.every((item) => item !== null && typeof item === 'object')) return `[${value.map((item) => format(item, margin)).join(', ')}]`;
    return `[\n${value.map((item) => `${inner}${format(item, inner)},\n`).join('')}${margin}]`;
  }
  const fields = value as Record<string, unknown>;
  const keys = Object.keys(fields).filter((key) => fields[key] !== undefined).sort(compareKeys);
  if (keys.length === 0) return '{}';
  return `{\n${keys.map((key) => `${inner}${keyText(key)}: ${format(fields[key], inner)},\n`).join('')}${margin}}`;
}

const keyText = (key: string): string => (/^[A-Za-z0-9_./-]+$/.test(key) && kindOf(key) === 'str' ? key : JSON.stringify(key));
