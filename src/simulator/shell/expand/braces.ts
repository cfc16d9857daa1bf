/** Brace expansion: `a{b,c}d`, `{1..5}`, `{a..e..2}`. Works on raw text, before anything else. */

/** More words than this are not made (bash would try, until memory ends). */
const LIMIT = 1_000_000;

export class TooManyWords extends Error {}

export function expandBraces(raw: string): string[] {
  const open = findOpen(raw, 0);
  if (!open) return [raw];
  const before = raw.slice(0, open.start);
  const tails = expandBraces(raw.slice(open.end + 1));
  const middles = open.parts ? open.parts.flatMap((part) => expandBraces(part)) : open.sequence!;
  if (middles.length * tails.length > LIMIT) throw new TooManyWords();
  return middles.flatMap((middle) => tails.map((tail) => before + middle + tail));
}

interface Brace {
  start: number;
  end: number;
  parts?: string[];
  sequence?: string[];
}

/** The first brace that expands. */
function findOpen(raw: string, from: number): Brace | undefined {
  for (let i = from; i < raw.length; i++) {
    const skipped = skipQuoted(raw, i);
    if (skipped > i) {
      i = skipped - 1;
      continue;
    }
    if (raw[i] !== '{') continue;
    const brace = readBrace(raw, i);
    if (brace) return brace;
  }
  return undefined;
}

/** End of a quoted stretch or of an expansion that begins at `i`; `i` if none does. */
function skipQuoted(raw: string, i: number): number {
  const c = raw[i];
  if (c === '\\') return i + 2;
  if (c === "'") return close(raw, i + 1, "'");
  if (c === '"') {
    for (let at = i + 1; at < raw.length; at++) {
      if (raw[at] === '\\') at++;
      else if (raw[at] === '"') return at + 1;
    }
    return raw.length;
  }
  if (c === '`') return close(raw, i + 1, '`');
  if (c === '$' && raw[i + 1] === "'") {
    for (let at = i + 2; at < raw.length; at++) {
      if (raw[at] === '\\') at++;
      else if (raw[at] === "'") return at + 1;
    }
    return raw.length;
  }
  if ((c === '$' || c === '<' || c === '>') && (raw[i + 1] === '(' || (c === '$' && raw[i + 1] === '{'))) return balanced(raw, i + 1);
  return i;
}

function close(raw: string, from: number, mark: string): number {
  const at = raw.indexOf(mark, from);
  return at < 0 ? raw.length : at + 1;
}

function balanced(raw: string, from: number): number {
  const open = raw[from]!, shut = open === '(' ? ')' : '}';
  let depth = 0;
  for (let at = from; at < raw.length; at++) {
    if (raw[at] === open) depth++;
    else if (raw[at] === shut && --depth === 0) return at + 1;
    else {
      const skipped = skipQuoted(raw, at);
      if (skipped > at && raw[at] !== '$') at = skipped - 1;
    }
  }
  return raw.length;
}

function readBrace(raw: string, start: number): Brace | undefined {
  const parts: string[] = [];
  let depth = 0, from = start + 1;
  for (let i = start; i < raw.length; i++) {
    const skipped = skipQuoted(raw, i);
    if (skipped > i) {
      i = skipped - 1;
      continue;
    }
    const c = raw[i];
    if (c === '{') depth++;
    else if (c === ',' && depth === 1) {
      parts.push(raw.slice(from, i));
      from = i + 1;
    } else if (c === '}' && --depth === 0) {
      if (parts.length > 0) return { start, end: i, parts: [...parts, raw.slice(from, i)] };
      const sequence = expandSequence(raw.slice(start + 1, i));
      return sequence && { start, end: i, sequence };
    }
  }
  return undefined;
}

function expandSequence(body: string): string[] | undefined {
  const numbers = /^([-+]?\d+)\.\.([-+]?\d+)(?:\.\.([-+]?\d+))?$/.exec(body);
  if (numbers) {
    const [first, last] = [Number(numbers[1]), Number(numbers[2])];
    const padded = [numbers[1]!, numbers[2]!].some((text) => /^-?0\d/.test(text));
    const width = padded ? Math.max(numbers[1]!.length, numbers[2]!.length) : 0;
    return count(first, last, Number(numbers[3] ?? 1)).map((n) => (n < 0 ? `-${String(-n).padStart(width - 1, '0')}` : String(n).padStart(width, '0')));
  }
  const letters = /^([A-Za-z])\.\.([A-Za-z])(?:\.\.([-+]?\d+))?$/.exec(body);
  if (!letters) return undefined;
  return count(letters[1]!.charCodeAt(0), letters[2]!.charCodeAt(0), Number(letters[3] ?? 1)).map((code) => (code === 92 ? '' : String.fromCharCode(code)));
}

function count(first: number, last: number, step: number): number[] {
  const by = Math.max(1, Math.abs(step)) * (first <= last ? 1 : -1);
  const length = Math.floor((last - first) / by) + 1;
  if (length > LIMIT) throw new TooManyWords();
  return Array.from({ length }, (_, i) => first + i * by);
}
