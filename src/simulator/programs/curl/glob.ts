/** Several URLs in one: {a,b} and [1-3], [01-10:2], [a-c]; a backslash takes a sign's meaning away. */

/** A URL of a pattern, and what stands in it for #1, #2 in the name of -o. */
export interface Globbed {
  text: string;
  words: readonly string[];
}

/** A pattern that is none. The position counts from 1. */
export class GlobError extends Error {
  constructor(words: string, text: string, position: number) {
    super(`${words} in URL position ${position}:\n${text}\n${' '.repeat(position - 1)}^`);
  }
}

/** An address in IPv6's own brackets is no pattern. */
const ADDRESS = /^\[[0-9a-f:]*:[0-9a-f:.]*(%25[\w.~-]+)?\]/i;

/** @throws GlobError */
export function globbed(text: string): Globbed[] {
  let out: Globbed[] = [{ text: '', words: [] }];
  const add = (choices: readonly string[], counts: boolean): void => {
    out = out.flatMap((one) => choices.map((choice) => ({ text: one.text + choice, words: counts ? [...one.words, choice] : one.words })));
  };
  for (let at = 0; at < text.length;) {
    const sign = text[at]!, address = sign === '[' ? ADDRESS.exec(text.slice(at))?.[0] : undefined;
    if (address !== undefined) {
      add([address], false);
      at += address.length;
    } else if (sign === '\\' && '{[]}'.includes(text[at + 1] ?? ' ')) {
      add([text[at + 1]!], false);
      at += 2;
    } else if (sign === '{' || sign === '[') {
      const { choices, end } = sign === '{' ? set(text, at) : range(text, at);
      add(choices, true);
      at = end;
    } else if (sign === '}' || sign === ']') throw new GlobError('unmatched close brace/bracket', text, at + 1);
    else {
      add([sign], false);
      at++;
    }
  }
  return out;
}

function set(text: string, open: number): { choices: string[]; end: number } {
  const choices = [''];
  for (let at = open + 1; at < text.length; at++) {
    const sign = text[at]!;
    if (sign === '{' || sign === '[') throw new GlobError('nested brace', text, at + 1);
    if (sign === ']') throw new GlobError('unexpected close bracket', text, at + 1);
    if (sign === '}' && at === open + 1) throw new GlobError('empty string within braces', text, at + 1);
    if (sign === '}') return { choices, end: at + 1 };
    if (sign === ',') choices.push('');
    else choices[choices.length - 1] += sign === '\\' ? text[++at] ?? '' : sign;
  }
  throw new GlobError('unmatched brace', text, open + 1);
}

const MOST = 1_000;

function range(text: string, open: number): { choices: string[]; end: number } {
  const rest = text.slice(open + 1), letters = /^([a-z])-(.)(?::(\d+))?\]/i.exec(rest), numbers = /^(\d+)(-)?(\d+)?(?::(\d+))?(\])?/.exec(rest);
  const bad = (length: number): GlobError => new GlobError('bad range', text, open + 2 + length);
  if (/^[a-z]/i.test(rest)) {
    const from = letters?.[1]!.charCodeAt(0) ?? 0, to = letters?.[2]!.charCodeAt(0) ?? 0, step = Number(letters?.[3] ?? 1);
    if (!letters) throw bad(0);
    if (step < 1 || (from === to ? step !== 1 : from > to || step > to - from || to - from > 25)) throw bad(letters[0].length);
    return { choices: counted(from, to, step).map((code) => String.fromCharCode(code)), end: open + 1 + letters[0].length };
  }
  if (!numbers) throw new GlobError('bad range specification', text, open + 2);
  const [whole, first = '', dash, last, by = '1', close] = numbers, from = Number(first), to = Number(last ?? 0), step = Number(by);
  if (dash === undefined) throw bad(0);
  if (last === undefined || close === undefined) throw bad(first.length + 1);
  if (step < 1 || (from === to ? step !== 1 : from > to || step > to - from)) throw bad(whole.length);
  return { choices: counted(from, Math.min(to, from + MOST * step), step).map((number) => String(number).padStart(first.startsWith('0') ? first.length : 1, '0')), end: open + 1 + whole.length };
}

const counted = (from: number, to: number, step: number): number[] => Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => from + i * step);
