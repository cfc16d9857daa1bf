/** YAML as Go's sigs.k8s.io/yaml writes it: sorted keys, lists at their parent's indentation. */

const PLAIN = /^[A-Za-z0-9_./][A-Za-z0-9_./+ @%-]*$/;
const AMBIGUOUS = /^(?:[-+]?[0-9.][0-9_.eE+:xobA-Fa-f-]*|~|null|Null|NULL|true|True|TRUE|false|False|FALSE|y|Y|yes|Yes|YES|n|N|no|No|NO|on|On|ON|off|Off|OFF|\.inf|\.nan|=|<<)$/;

export function emitYaml(value: unknown): string {
  return `${block(value, 0).replace(/^\n/, '')}\n`;
}

function block(value: unknown, depth: number): string {
  const pad = '  '.repeat(depth);
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]';
    return value.map((item) => `\n${pad}- ${block(item, depth + 1).replace(/^\n\s*/, '')}`).join('');
  }
  if (typeof value === 'object' && value !== null) {
    const keys = Object.keys(value).filter((key) => (value as Record<string, unknown>)[key] !== undefined).sort();
    if (keys.length === 0) return '{}';
    return keys.map((key) => `\n${pad}${scalar(key, depth)}:${field((value as Record<string, unknown>)[key], depth)}`).join('');
  }
  return scalar(value, depth);
}

function field(value: unknown, depth: number): string {
  if (Array.isArray(value) && value.length > 0) return block(value, depth);
  if (typeof value === 'object' && value !== null && Object.keys(value).length > 0) return block(value, depth + 1);
  return ` ${block(value, depth + 1)}`;
}

function scalar(value: unknown, depth: number): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value !== 'string') return String(value);
  if (value === '') return '""';
  if (value.includes('\n')) return literal(value, depth);
  if (PLAIN.test(value) && !AMBIGUOUS.test(value) && !value.endsWith(' ') && !/^\d{4}-\d\d-\d\d/.test(value)) return value;
  if (AMBIGUOUS.test(value) || /^\d{4}-\d\d-\d\d/.test(value)) return JSON.stringify(value);
  return /[\u0000-\u001f]/.test(value) ? JSON.stringify(value) : /^[^\s'"#&*!|>%@`{}[\],?:-][^#]*$/.test(value) && !/: |:$|\s$/.test(value) ? value : `'${value.replaceAll(`'`, `''`)}'`;
}

function literal(value: string, depth: number): string {
  const pad = '  '.repeat(Math.max(1, depth));
  const chomp = value.endsWith('\n') ? (value.endsWith('\n\n') ? '+' : '') : '-';
  return `|${chomp}\n${value.replace(/\n$/, '').split('\n').map((line) => (line ? pad + line : '')).join('\n')}`;
}
