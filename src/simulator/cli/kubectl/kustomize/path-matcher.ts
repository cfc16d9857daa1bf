/** Paths of replacements: fields, `[name=value]` and numbers of list items, `*`; what they match is changed, and made where that is asked for. */
import { isMap } from '../../../api/kubernetes/strategic-merge/diff.ts';
import { pattern, patternFault } from '../../../kernel/go-regexp.ts';
import { emitYaml } from '../../../kernel/yaml/emit.ts';
import { CommandError } from '../client/failure.ts';

/** Dots part the path, but for those behind a backslash and within brackets; brackets without `=` only hold a key together. */
export function pathParts(path: string): string[] {
  const split = path.split('.');
  if (split.length > 1 && split[0] === '') split.shift();
  const joined: string[] = [];
  for (const part of split) {
    if (joined.at(-1)?.endsWith('\\')) joined.push(`${joined.pop()!.slice(0, -1)}.${part}`);
    else joined.push(part);
  }
  const parts: string[] = [];
  for (let i = 0; i < joined.length; i++) {
    let part = joined[i]!;
    if (!part.startsWith('[') || part.endsWith(']')) { parts.push(part); continue; }
    while (i < joined.length - 1) {
      part += `.${joined[++i]!}`;
      if (joined[i]!.endsWith(']')) break;
    }
    parts.push(part.includes('=') ? part : part.replace(/^[[\]]+|[[\]]+$/g, ''));
  }
  return parts;
}

const isNumber = (part: string): boolean => /^[+]?\d+$/.test(part);
const isItem = (part: string): boolean => part.startsWith('[') && part.endsWith(']');
export const isScalar = (value: unknown): boolean => value !== undefined && value !== null && typeof value !== 'object';

/** A made scalar that has no value yet. */
export const MADE = Symbol('made');

export type Leaf = 'scalar' | 'map' | 'list';

const blank = (next: string | undefined, leaf: Leaf): unknown => {
  if (next === undefined) return leaf === 'scalar' ? MADE : leaf === 'list' ? [] : {};
  return isItem(next) || isNumber(next) ? [] : {};
};

const kindError = (value: unknown): CommandError => new CommandError(`wrong node kind: expected SequenceNode but got ${isMap(value) ? 'MappingNode' : 'ScalarNode'}: node contents:\n${emitYaml(value, { sort: false, newer: true }).trimEnd()}`);

function listOf(value: unknown): unknown[] {
  if (value === null || value === undefined) return [];
  if (!Array.isArray(value)) throw kindError(value);
  return value;
}

function itemParts(part: string): [key: string, wanted: string] {
  const inside = part.slice(1, -1), equals = inside.indexOf('=');
  if (equals < 0) throw new CommandError('list path element must contain fieldName=fieldValue for element to match');
  return [inside.slice(0, equals), inside.slice(equals + 1)];
}

function expression(text: string): { test(text: string): boolean } {
  const compiled = pattern(text);
  if (!compiled) throw new CommandError(`error parsing regexp: ${patternFault(text)}`);
  return compiled;
}

/** @param make what is missing is made, its end as a value of this kind @throws CommandError */
export function matchPath(value: unknown, [head, ...rest]: readonly string[], change: (value: unknown) => unknown, make: Leaf | undefined): unknown {
  if (head === undefined) return change(value);
  const each = (items: readonly unknown[], fits: (item: unknown, index: number) => boolean): unknown[] => items.map((item, index) => (fits(item, index) ? matchPath(item, rest, change, make) : item));
  if (isNumber(head)) {
    const items = [...listOf(value)], index = Number(head);
    if (items.length === index && make) items.push(blank(rest[0], make));
    if (items.length < index + 1) throw new CommandError(`index ${index} specified but only ${items.length} elements found`);
    return each(items, (_, at) => at === index);
  }
  if (isItem(head)) {
    const [key, wanted] = itemParts(head), regular = expression(wanted);
    const fits = (item: unknown): boolean => (key === '' ? regular.test(emitYaml(item).trim()) : isMap(item) && item[key] !== undefined && regular.test(emitYaml(item[key]).trim()));
    const items = listOf(value);
    if (items.some(fits) || !make) return key === '' ? items.map((item) => (fits(item) ? change(item) : item)) : items === value ? each(items, fits) : value;
    return each([...items, key === '' ? wanted : { [key]: wanted }], (_, at) => at === items.length);
  }
  if (head === '*') return each(listOf(value), () => true);
  if (!isMap(value)) {
    if (value === null || value === undefined) return value;
    throw new CommandError(`wrong node kind: expected MappingNode but got ${Array.isArray(value) ? 'SequenceNode' : 'ScalarNode'}: node contents:\n${emitYaml(value, { sort: false, newer: true }).trimEnd()}`);
  }
  if (!(head in value) && !make) return value;
  const field = head in value ? value[head] : blank(rest[0], make!);
  // Text that holds a structure is only looked at here; see replacements.
  if (isScalar(field) && field !== MADE && rest.length > 0) return value;
  return { ...value, [head]: matchPath(field, rest, change, make) };
}

/** The value at a path that names one: numbers, `-` for the last, `[name=value]` exactly. @throws CommandError */
export function lookUp(value: unknown, parts: readonly string[]): unknown {
  return parts.reduce<unknown>((found, given) => {
    const part = given.trim();
    if (found === undefined || found === null || part === '') return found;
    if (/^[-+]?\d+$/.test(part) || part === '-') {
      if (Number(part) < 0) throw new CommandError(`array index ${Number(part)} cannot be negative`);
      if (!Array.isArray(found)) throw kindError(found);
      return part === '-' ? found.at(-1) : found[Number(part)];
    }
    if (part === '*') throw new CommandError('wildcard is not supported in PathGetter');
    if (isItem(part)) {
      const [key, wanted] = itemParts(part);
      return listOf(found).find((item) => (key === '' ? String(item) === wanted : isMap(item) && String(item[key]) === wanted));
    }
    return isMap(found) ? found[part] : undefined;
  }, value);
}
