/** $NAME and ${NAME…} in the texts of a compose file. */
import { CliError } from '../errors.ts';
import { cast } from './casts.ts';
import { Marked } from './marked.ts';

export interface Variables {
  get(name: string): string | undefined;
  /** A variable that is not set and has no default. */
  missing(name: string): void;
  /** A truth value in a word that YAML has no more. */
  old?(word: string, meant: boolean): void;
  /** Texts stay as they are written. */
  off?: boolean;
}

class Required extends Error {}

/** A `${` that begins no variable. */
class Malformed extends Error {
  readonly template: string;

  constructor(text: string) {
    super(`invalid template: ${JSON.stringify(text)}`);
    this.template = text;
  }
}

/** Every string below `value`, but not keys. @throws CliError with the path of the text */
export function interpolateAll(value: unknown, variables: Variables, path = ''): unknown {
  if (variables.off) return value;
  if (typeof value === 'string') {
    try {
      const read = cast(interpolate(value, variables), path);
      if ('value' in read) {
        if (typeof read.value === 'boolean' && !/^(true|false)$/i.test(value)) variables.old?.(value, read.value);
        return read.value;
      }
      throw new CliError(`error while interpolating ${path}: ${read.failure}`);
    } catch (error) {
      if (error instanceof Required) throw new CliError(`error while interpolating ${path}: ${error.message}`);
      if (error instanceof Malformed) throw new CliError(`invalid interpolation format for ${path}.\nYou may need to escape any $ with another $.\n${error.template}`);
      throw error;
    }
  }
  if (Array.isArray(value)) return each(value.map((item): [string, unknown] => ['', item]), (item) => interpolateAll(item, variables, `${path}.[]`)).map(([, item]) => item);
  if (value instanceof Marked) return value.map((one) => interpolateAll(one, variables, path));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(each(Object.entries(value), (item, key) => interpolateAll(item, variables, path === '' ? key : `${path}.${key}`)));
}

/** All of them, or everything that is wrong with them, in the order of their keys. @throws CliError */
function each(entries: readonly [string, unknown][], step: (item: unknown, key: string) => unknown): [string, unknown][] {
  const mistakes: { key: string; message: string }[] = [], done: [string, unknown][] = [];
  for (const [key, item] of entries) {
    try {
      done.push([key, step(item, key)]);
    } catch (error) {
      if (!(error instanceof CliError)) throw error;
      mistakes.push({ key, message: error.message });
    }
  }
  if (mistakes.length > 0) throw new CliError(mistakes.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ message }) => message).join('\n'));
  return done;
}

const NAME = /^[_a-zA-Z][_a-zA-Z0-9]*/;

export function interpolate(text: string, variables: Variables): string {
  // Up to the last brace the text behind a default is read on its own, and a mistake is looked for in that.
  const last = text.lastIndexOf('}');
  let out = '', whole = text;
  for (let at = 0; at < text.length; ) {
    if (text[at] !== '$') {
      out += text[at++];
      continue;
    }
    const rest = text.slice(at + 1);
    const name = NAME.exec(rest)?.[0];
    if (rest.startsWith('$')) {
      out += '$';
      at += 2;
    } else if (name !== undefined) {
      out += lookup(name, variables);
      at += 1 + name.length;
    } else if (rest.startsWith('{')) {
      const end = closing(text, at + 2);
      if (end < 0) throw new Malformed(text);
      const body = text.slice(at + 2, end);
      out += braced(body, variables, whole);
      at = end + 1;
      if (/^\w+:?[-?+]/.test(body)) whole = text.slice(at, last + 1);
    } else out += text[at++];
  }
  return out;
}

function lookup(name: string, variables: Variables): string {
  const value = variables.get(name);
  if (value === undefined) variables.missing(name);
  return value ?? '';
}

/** Where the brace that was opened before `from` closes. */
function closing(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length; at++) {
    if (text.startsWith('${', at)) depth++;
    else if (text[at] === '}' && --depth === 0) return at;
  }
  return -1;
}

/** NAME, NAME:-default, NAME-default, NAME:?error, NAME?error, NAME:+other, NAME+other */
function braced(body: string, variables: Variables, whole: string): string {
  const name = NAME.exec(body)?.[0];
  if (name === undefined) throw new Malformed(whole);
  const operator = /^:?[-?+]/.exec(body.slice(name.length))?.[0];
  if (operator === undefined) {
    if (body.length > name.length) throw new Malformed(whole);
    return lookup(name, variables);
  }
  const word = body.slice(name.length + operator.length);
  const value = variables.get(name);
  const absent = value === undefined || (operator.startsWith(':') && value === '');
  switch (operator.at(-1)) {
    case '-': return absent ? interpolate(word, variables) : value;
    case '+': return absent ? '' : interpolate(word, variables);
    default:
      if (absent) throw new Required(`required variable ${name} is missing a value${word === '' ? '' : `: ${interpolate(word, variables)}`}`);
      return value;
  }
}
