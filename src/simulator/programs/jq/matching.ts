/** jq's functions of regular expressions: test, match, capture, scan, sub and splits. */
import { expression } from '../../kernel/expression.ts';
import { builtins } from './builtins.ts';
import { describeType, JqError, toSource } from './values.ts';

const subjectOf = (value: unknown): string => {
  if (typeof value !== 'string') throw new JqError(`${describeType(value)} (${toSource(value)}) cannot be matched, as it is not a string`);
  return value;
};

const firstOf = (values: Iterable<unknown>): unknown => {
  for (const value of values) return value;
  return null;
};

/** Oniguruma's flags, as far as they have a name here: g i x s n l. */
function compile(pattern: unknown, flags: string): RegExp {
  if (typeof pattern !== 'string') throw new JqError(`${describeType(pattern)} not a string or array`);
  const wrong = /[^gimnpslx]/.exec(flags);
  if (wrong) throw new JqError(`${flags} is not a valid modifier string`);
  try {
    return expression(flags.includes('x') ? pattern.replace(/\s+|#.*$/gm, '') : pattern, `dgu${flags.includes('i') ? 'i' : ''}${/[sp]/.test(flags) ? 's' : ''}`);
  } catch {
    throw new JqError(`Regex failure: ${wrongIn(pattern)}`);
  }
}

/** What Oniguruma says of a pattern that is none. */
function wrongIn(pattern: string): string {
  const plain = pattern.replace(/\\[\s\S]/g, 'x'), open = plain.replace(/\[\]?[^\]]*\]/g, 'x'), group = /\(\?(?:<([^=!][^>]*)>?|([^:=!><#imx-]))/.exec(plain);
  if (/\[\](?!.*\])/.test(plain)) return 'empty char-class';
  if (/\[[^\]]*$/.test(plain)) return 'premature end of char-class';
  if (/\[\[:(?!(?:alnum|alpha|blank|cntrl|digit|graph|lower|print|punct|space|upper|xdigit|word):\])/.test(plain)) return 'invalid POSIX bracket type';
  if (/\[[^\]]*\]/.test(plain) && [...plain.matchAll(/([^[\]])-([^[\]])/g)].some(([, from, to]) => from! > to!)) return 'empty range in char class';
  if (group?.[1] !== undefined && (!plain.slice(group.index).includes('>') || !/^[^\W\d]\w*$/.test(group[1]))) return `invalid group name <${group[1]}>`;
  if (group?.[2] !== undefined) return 'undefined group option';
  if (/(?:^|[(|])[*+?]/.test(open.replace(/\(\?/g, '(x'))) return 'target of repeat operator is not specified';
  if ([...open.matchAll(/\{(\d+),(\d+)\}/g)].some(([, least, most]) => Number(least) > Number(most))) return 'upper is smaller than lower in repeat range';
  if (/\\$/.test(pattern)) return 'end pattern at escape';
  let depth = 0;
  for (const sign of open) {
    depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
    if (depth < 0) return 'unmatched close parenthesis';
  }
  return depth > 0 ? 'end pattern with unmatched parenthesis' : 'undefined operator';
}

interface Match {
  offset: number;
  length: number;
  string: string | null;
  captures: { offset: number; length: number; string: string | null; name: string | null }[];
}

const characters = (text: string): number => [...text].length;

function* matches(input: unknown, pattern: unknown, flags: string): Generator<Match> {
  const text = subjectOf(input), compiled = compile(pattern, flags);
  let reached = 0;
  for (const found of text.matchAll(compiled)) {
    if (flags.includes('n') && found[0] === '') continue;
    // It looks no further once it has come to the end.
    if (text !== '' && found.index === text.length && found.index === reached) return;
    reached = Math.max(found.index + found[0].length, found[0] === '' ? found.index + 1 : 0);
    const names = Object.keys(found.groups ?? {}), places = found.indices!;
    const named = new Map(names.map((name) => [String(places.groups?.[name]), name]));
    let next = 0;
    const captures = found.slice(1).map((part: string | undefined, i) => {
      const place = places[i + 1], name = place ? named.get(String(place)) ?? null : names[next] ?? null;
      next++;
      return place ? { offset: characters(text.slice(0, place[0])), length: characters(part!), string: part!, name } : { offset: -1, string: null, length: 0, name };
    });
    yield { offset: characters(text.slice(0, found.index)), length: characters(found[0]), string: found[0], captures };
    if (!flags.includes('g')) return;
  }
}

/** `match(re)`, `match(re; flags)` and `match([re, flags])`. */
function asked(args: readonly ((input?: unknown) => Iterable<unknown>)[]): { pattern: unknown; flags: string } {
  const pattern = firstOf(args[0]!()), flags = args[1] ? firstOf(args[1]()) : null;
  return Array.isArray(pattern) ? { pattern: pattern[0] as unknown, flags: String(pattern[1] ?? '') } : { pattern, flags: String(flags ?? '') };
}

const captured = ({ captures }: Match): Record<string, unknown> => Object.fromEntries(captures.flatMap(({ name, string }) => (name === null ? [] : [[name, string]])));

function* pieces(input: unknown, pattern: unknown, flags: string): Generator<string> {
  const text = [...subjectOf(input)];
  let at = 0;
  for (const { offset, length } of matches(input, pattern, `g${flags}`)) {
    yield text.slice(at, offset).join('');
    at = offset + length;
  }
  yield text.slice(at).join('');
}

for (const count of [1, 2]) {
  builtins.set(`match/${count}`, (input, args) => {
    const { pattern, flags } = asked(args);
    return matches(input, pattern, flags);
  });
  builtins.set(`test/${count}`, (input, args) => {
    const { pattern, flags } = asked(args);
    return [[...matches(input, pattern, flags)].length > 0];
  });
  builtins.set(`capture/${count}`, (input, args) => {
    const { pattern, flags } = asked(args);
    return Array.from(matches(input, pattern, flags), captured);
  });
  builtins.set(`splits/${count}`, (input, args) => {
    const { pattern, flags } = asked(args);
    return pieces(input, pattern, flags);
  });
}
builtins.set('split/2', (input, args) => {
  const { pattern, flags } = asked(args);
  return [[...pieces(input, pattern, flags)]];
});
builtins.set('scan/1', (input, args) => {
  const { pattern, flags } = asked(args);
  return Array.from(matches(input, pattern, `g${flags}`), ({ string, captures }) => (captures.length > 0 ? captures.map((one) => one.string) : string));
});
for (const name of ['sub', 'gsub']) for (const count of [2, 3]) {
  builtins.set(`${name}/${count}`, (input, [pattern, to, given]) => {
    const flags = `${name === 'gsub' ? 'g' : ''}${given ? String(firstOf(given()) ?? '') : ''}`, text = [...subjectOf(input)], out: string[] = [];
    let at = 0;
    for (const match of matches(input, firstOf(pattern!()), flags)) {
      const replacement = firstOf(to!(captured(match)));
      if (typeof replacement !== 'string') throw new JqError(`${describeType(replacement)} (${toSource(replacement)}) cannot be added to a string`);
      out.push(text.slice(at, match.offset).join(''), replacement);
      at = match.offset + match.length;
    }
    return [out.join('') + text.slice(at).join('')];
  });
}
