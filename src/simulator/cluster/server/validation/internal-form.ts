/** Some messages show a value as Go prints the struct behind it: every field, capitalised, absent ones as null. */
import { isObject, type Json } from '../conform.ts';
import { INTERNAL_TYPES } from '../data/internal-types.ts';
import { emptied } from '../emptied.ts';

interface InternalField {
  name: string;
  json: string;
  type: string;
}

/** Their metadata are fields of their own. */
const WITH_METADATA = ['PersistentVolumeClaim', 'PersistentVolumeClaimTemplate', 'PodTemplateSpec', 'ResourceClaimTemplateSpec'];

const types = new Map<string, InternalField[]>();

function load(): void {
  for (const line of INTERNAL_TYPES.split('\n')) {
    const [name = '', ...cells] = line.split('\t');
    types.set(name, cells.map((cell) => {
      const [, field = '', json, type = ''] = /^(\w+)(?:=([^:]*))?:(.*)$/.exec(cell)!;
      return { name: field, json: json || field[0]!.toLowerCase() + field.slice(1), type };
    }));
  }
}

export function internalForm(type: string, value: unknown): Json {
  if (types.size === 0) load();
  const given = isObject(value) ? value : {};
  const inlined = WITH_METADATA.includes(type) && isObject(given.metadata) ? given.metadata : {};
  return Object.assign({ ...inlined }, Object.fromEntries((types.get(type) ?? []).map(({ name, json, type: code }) => [name, fieldForm(code, given[json] ?? emptied.of(given, json))])));
}

function fieldForm(code: string, value: unknown): unknown {
  const rest = code.slice(1);
  switch (code[0]) {
    case '@':
      return internalForm(rest, value);
    case '*':
      return value === undefined ? null : internalForm(rest, value);
    case '[':
      return Array.isArray(value) ? value.map((item) => internalForm(rest, item)) : null;
    case 's':
      return value ?? '';
    case 'n':
      return value ?? 0;
    case 'b':
      return value ?? false;
    case 'q':
      return value ?? '0';
    default:
      return isObject(value) ? inOrderOfKeys(value) : (value ?? null);
  }
}

/** A map of amounts or labels, as Go prints it. */
function inOrderOfKeys(map: Json): Json {
  const entries = Object.entries(map);
  return entries.every(([, value]) => typeof value === 'string') ? Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))) : map;
}
