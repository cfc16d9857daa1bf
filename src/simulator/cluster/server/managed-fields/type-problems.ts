/** Why a configuration does not fit the schema, as the typed parser of server-side apply says it. */
import { isObject } from '../conform.ts';
import { schemaOf, type TypeRef } from '../schema.ts';
import { atomOfKey, atomOfType, itemElement, settled, type Atom } from './atoms.ts';
import { showPath } from './paths.ts';

/** @returns undefined where it fits */
export function typeProblem(value: unknown, atom: Atom): string | undefined {
  const found = problems(value, atom, '');
  return found.length > 1 ? ['errors:', ...found.map((one) => `  ${one}`)].join('\n') : found[0];
}

function problems(value: unknown, given: Atom, path: string): string[] {
  const atom = settled(given, value);
  if (value === null || value === undefined || atom.kind === 'deduced') return [];
  if (atom.kind === 'struct' || atom.kind === 'map') return isObject(value) ? mapProblems(value, atom, path) : [`${path}: expected map, got &{${goValue(value)}}`];
  if (atom.kind === 'leaf') return atom.type ? wholeProblems(value, atom.type, path) : [];
  return Array.isArray(value) ? listProblems(value, atom, path) : [`${path}: expected list, got &{${goValue(value)}}`];
}

/** The first field that nobody knows ends the look at its object. */
function mapProblems(value: Record<string, unknown>, atom: Atom, path: string): string[] {
  const found: string[] = [];
  for (const key of Object.keys(value).sort()) {
    const below = atomOfKey(atom, key);
    if (!below) return [...found, `${path}.${key}: field not declared in schema`];
    found.push(...problems(value[key], below, `${path}.${key}`));
  }
  return found;
}

function listProblems(value: readonly unknown[], atom: Atom, path: string): string[] {
  const found: string[] = [], seen = new Set<string>();
  for (const [i, item] of value.entries()) {
    const element = elementOf(atom, item);
    if (!/^[kv]:/.test(element)) return [...found, `${path}: element ${i}: ${element}`];
    if (seen.has(element)) found.push(`${path}: duplicate entries for key ${showPath([element])}`);
    seen.add(element);
    if (atom.kind === 'set' && atom.of) found.push(...problems(item, atom.of, path + showPath([element])));
    if (atom.kind === 'associative') for (const problem of problems(item, atom.of, '')) found.push(path + showPath([element]) + problem);
  }
  return found;
}

function elementOf(atom: Atom, item: unknown): string {
  if (atom.kind === 'associative') {
    if (item === null) return 'associative list with keys may not have a null element';
    return isObject(item) ? itemElement(atom, item) : 'associative list with keys may not have non-map elements';
  }
  if (isObject(item)) return "associative list without keys has an element that's a map type";
  if (Array.isArray(item)) return 'not supported: associative list with lists as elements';
  return item === null ? "associative list without keys has an element that's an explicit null" : itemElement(atom, item);
}

/** What merges as a whole is looked at part by part all the same. */
function wholeProblems(value: unknown, type: TypeRef, path: string): string[] {
  if (type.kind === 'scalar') return scalarProblems(value, type.code, path);
  if (type.kind === 'list') return Array.isArray(value) ? value.flatMap((item, i) => problems(item, atomOfType(type.of), `${path}[${i}]`)) : [`${path}: expected list, got &{${goValue(value)}}`];
  const atom: Atom = type.kind === 'map' ? { kind: 'map', of: atomOfType(type.of) } : { kind: 'struct', schema: schemaOf(type.schema) };
  return problems(value, atom, path);
}

/** Texts, numbers and truth values; amounts and times may be any of these, and what is a number or a text anything. */
function scalarProblems(value: unknown, code: string, path: string): string[] {
  const type = typeof value;
  if ('sBD'.includes(code)) return type === 'string' ? [] : [`${path}: expected string, got &value.valueUnstructured{Value:${goSyntax(value)}}`];
  if ('ilf'.includes(code)) return type === 'number' ? [] : [`${path}: expected numeric (int or float), got ${goTypeOf(value)}`];
  if (code === 'b') return type === 'boolean' ? [] : [`${path}: expected boolean, got &{${goValue(value)}}`];
  if ('QTM'.includes(code)) return type === 'object' ? [`${path}: expected any scalar, got &{${goValue(value)}}`] : [];
  return [];
}

const goTypeOf = (value: unknown): string => (Array.isArray(value) ? '[]interface {}' : typeof value === 'object' ? 'map[string]interface {}' : typeof value === 'boolean' ? 'bool' : typeof value);

function goValue(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(goValue).join(' ')}]`;
  if (isObject(value)) return `map[${Object.keys(value).sort().map((key) => `${key}:${goValue(value[key])}`).join(' ')}]`;
  return value === null ? '<nil>' : String(value);
}

function goSyntax(value: unknown): string {
  if (Array.isArray(value)) return `[]interface {}{${value.map(goSyntax).join(', ')}}`;
  if (isObject(value)) return `map[string]interface {}{${Object.keys(value).sort().map((key) => `${JSON.stringify(key)}:${goSyntax(value[key])}`).join(', ')}}`;
  return value === null ? 'interface {}(nil)' : JSON.stringify(value);
}
