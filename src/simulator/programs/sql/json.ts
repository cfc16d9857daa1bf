/** json and jsonb: read, and written as PostgreSQL does. */
import { placed, SqlError } from './errors.ts';

/** Numbers keep the digits they were written with. */
export type Json = null | boolean | string | JsonNumber | Json[] | Map<string, Json>;

export class JsonNumber {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

const DEEPEST = 500;

/** @throws SqlError */
export function readJson(text: string, position?: number): Json {
  let at = 0;
  const token = (): string => /^(?:[\w.+-]+|"(?:[^"\\]|\\[\s\S])*"?|[\s\S])/.exec(text.slice(at))?.[0] ?? '';
  const invalid = (detail: string, upTo = at + token().length): SqlError => new SqlError('22P02', 'invalid input syntax for type json', { ...placed(position), detail, context: `JSON data, line ${text.slice(0, upTo).split('\n').length}: ${text.slice(text.lastIndexOf('\n', upTo - 1) + 1, upTo)}${upTo < text.length ? '...' : ''}` });
  const blank = (): void => {
    while (at < text.length && /\s/.test(text[at]!)) at++;
  };
  const ended = (): SqlError => invalid('The input string ended unexpectedly.', text.length);
  const expected = (what: string): SqlError => (at >= text.length ? ended() : /^[a-zA-Z_]/.test(token()) && !/^(true|false|null)$/.test(token()) ? invalid(`Token "${token()}" is invalid.`) : invalid(`Expected ${what}, but found "${token()}".`));
  const string = (): string => {
    const found = /^"(?:[^"\\]|\\[\s\S])*"/.exec(text.slice(at))?.[0];
    if (found === undefined) throw invalid(`Token "${text.slice(at)}" is invalid.`, text.length);
    at += found.length;
    try {
      return JSON.parse(found.replaceAll('\n', '\\n').replaceAll('\t', '\\t')) as string;
    } catch {
      throw invalid(`Token "${found}" is invalid.`, at);
    }
  };
  const value = (depth: number): Json => {
    if (depth > DEEPEST) throw new SqlError('54001', 'stack depth limit exceeded');
    blank();
    const character = text[at];
    if (character === undefined) throw ended();
    if (character === '"') return string();
    if (character === '[') {
      const items: Json[] = [];
      at++;
      blank();
      if (text[at] === ']') return (at++, items);
      for (;;) {
        items.push(value(depth + 1));
        blank();
        if (text[at] === ']') return (at++, items);
        if (text[at] !== ',') throw expected('"," or "]"');
        at++;
      }
    }
    if (character === '{') {
      const made = new Map<string, Json>();
      at++;
      blank();
      if (text[at] === '}') return (at++, made);
      for (;;) {
        blank();
        if (text[at] !== '"') throw expected(made.size === 0 ? 'string or "}"' : 'string');
        const key = string();
        blank();
        if (text[at] !== ':') throw expected('":"');
        at++;
        made.set(key, value(depth + 1));
        blank();
        if (text[at] === '}') return (at++, made);
        if (text[at] !== ',') throw expected('"," or "}"');
        at++;
      }
    }
    const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?(?![\w.])/.exec(text.slice(at))?.[0], word = /^(true|false|null)(?!\w)/.exec(text.slice(at))?.[0];
    if (number !== undefined) {
      at += number.length;
      return new JsonNumber(number);
    }
    if (word === undefined) throw /[\w-]/.test(character) ? invalid(`Token "${token()}" is invalid.`) : invalid(`Expected JSON value, but found "${token()}".`);
    at += word.length;
    return word === 'null' ? null : word === 'true';
  };
  const made = value(0);
  blank();
  if (at < text.length) throw expected('end of input');
  return made;
}

const quoted = (text: string): string => JSON.stringify(text);

/** Keys of jsonb: the shorter first. */
export const byKey = ([a]: readonly [string, Json], [b]: readonly [string, Json]): number => a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);

/** As jsonb writes it; `tight` as json functions do. */
export function writeJson(value: Json, tight = false): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return quoted(value);
  if (value instanceof JsonNumber) return value.text;
  if (Array.isArray(value)) return `[${value.map((one) => writeJson(one, tight)).join(tight ? ',' : ', ')}]`;
  const entries = tight ? [...value] : [...value].sort(byKey);
  return `{${entries.map(([key, one]) => `${quoted(key)}:${tight ? '' : ' '}${writeJson(one, tight)}`).join(tight ? ',' : ', ')}}`;
}

export function prettyJson(value: Json, indent = ''): string {
  const inner = `${indent}    `;
  if (Array.isArray(value)) return value.length === 0 ? `[\n${indent}]` : `[\n${value.map((one) => inner + prettyJson(one, inner)).join(',\n')}\n${indent}]`;
  if (value instanceof Map) return value.size === 0 ? `{\n${indent}}` : `{\n${[...value].sort(byKey).map(([key, one]) => `${inner}${quoted(key)}: ${prettyJson(one, inner)}`).join(',\n')}\n${indent}}`;
  return writeJson(value);
}

/** What stands behind a key or a number. */
export function inside(value: Json, step: string | number): Json | undefined {
  if (Array.isArray(value)) {
    const index = typeof step === 'number' ? step : /^-?\d+$/.test(step) ? Number(step) : NaN;
    return value[index < 0 ? value.length + index : index];
  }
  return value instanceof Map && typeof step === 'string' ? value.get(step) : undefined;
}

export const along = (value: Json, path: readonly string[]): Json | undefined => path.reduce<Json | undefined>((one, step) => (one === undefined ? undefined : inside(one, step)), value);

/** As ->> gives it: texts without quotes, null as none. */
export const jsonAsText = (value: Json | undefined): string | null => (value === undefined || value === null ? null : typeof value === 'string' ? value : writeJson(value));

export function contains(value: Json, part: Json, top = true): boolean {
  if (part instanceof Map) return value instanceof Map && [...part].every(([key, one]) => value.has(key) && contains(value.get(key)!, one, false));
  if (Array.isArray(part)) return Array.isArray(value) && part.every((one) => value.some((own) => contains(own, one, false)));
  if (top && Array.isArray(value)) return value.some((one) => contains(one, part, false));
  return value instanceof JsonNumber && part instanceof JsonNumber ? Number(value.text) === Number(part.text) : value === part;
}

/** With another value at the end of a path; as it was where the path leads nowhere. */
export function withAt(value: Json, [step, ...rest]: readonly string[], change: (old: Json | undefined) => Json | undefined): Json {
  if (step === undefined) return value;
  if (value instanceof Map) {
    const made = new Map(value), old = made.get(step);
    const next = rest.length > 0 ? (old === undefined ? undefined : withAt(old, rest, change)) : change(old);
    if (next !== undefined) made.set(step, next);
    else if (rest.length === 0) made.delete(step);
    return made;
  }
  if (!Array.isArray(value)) return value;
  const made = [...value], given = Number(step), index = given < 0 ? value.length + given : given;
  if (Number.isNaN(index) || (rest.length > 0 && made[index] === undefined)) return value;
  const next = rest.length > 0 ? withAt(made[index]!, rest, change) : change(made[index]);
  if (next === undefined) made.splice(index, 1);
  else made[Math.min(index, made.length)] = next;
  return made;
}
