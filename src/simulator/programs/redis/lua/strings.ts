/** Lua's string library (lstrlib.c). */
import type { Interpreter } from './interpreter.ts';
import type { Arguments, Library } from './library.ts';
import { isPlain, Malformed, Matcher, type Match } from './patterns.ts';
import { numberText, Table, typeOf, type Value } from './values.ts';

export function stringLibrary(lua: Interpreter, args: Arguments): Library {
  const matcher = (text: string, pattern: string): Matcher => new Matcher(text, pattern, () => lua.step());
  const guarded = <T>(run: () => T): T => {
    try {
      return run();
    } catch (error) {
      if (error instanceof Malformed) lua.fail(error.message);
      throw error;
    }
  };
  const place = (position: number, length: number): number => (position >= 0 ? position : Math.max(0, length + position + 1));
  const captures = (text: string, match: Match): Value[] => (match.captures.length > 0 ? match.captures : [text.slice(match.start, match.end)]);
  const search = (name: string, given: readonly Value[], finds: boolean): Value[] => {
    const text = args.text(name, 1, given), pattern = args.text(name, 2, given), init = Math.max(1, place(args.number(name, 3, given, 1), text.length)) - 1;
    if (finds && (given[3] || isPlain(pattern))) {
      const at = text.indexOf(pattern, init);
      return at < 0 || init > text.length ? [undefined] : [at + 1, at + pattern.length];
    }
    const match = init > text.length ? undefined : guarded(() => matcher(text, pattern).from(init));
    if (!match) return [undefined];
    return finds ? [match.start + 1, match.end, ...match.captures] : captures(text, match);
  };
  return {
    len: (...given) => args.text('len', 1, given).length,
    sub: (...given) => {
      const text = args.text('sub', 1, given), from = Math.max(1, place(args.number('sub', 2, given), text.length)), to = place(args.number('sub', 3, given, -1), text.length);
      return text.slice(from - 1, Math.max(from - 1, to));
    },
    upper: (...given) => args.text('upper', 1, given).replace(/[a-z]+/g, (part) => part.toUpperCase()),
    lower: (...given) => args.text('lower', 1, given).replace(/[A-Z]+/g, (part) => part.toLowerCase()),
    rep: (...given) => {
      const text = args.text('rep', 1, given), times = Math.max(0, args.number('rep', 2, given));
      if (text.length * times > 2 ** 24) lua.bounded(' '.repeat(2 ** 24 + 1));
      return text.repeat(times);
    },
    reverse: (...given) => [...args.text('reverse', 1, given)].reverse().join(''),
    byte: (...given) => {
      const text = args.text('byte', 1, given), from = place(args.number('byte', 2, given, 1), text.length), to = place(args.number('byte', 3, given, from), text.length);
      return [...text.slice(Math.max(0, from - 1), to)].map((char) => char.charCodeAt(0));
    },
    char: (...given) => given.map((_, index) => {
      const code = args.number('char', index + 1, given);
      return code >= 0 && code < 256 ? String.fromCharCode(code) : args.wrong('char', index + 1, 'invalid value');
    }).join(''),
    find: (...given) => search('find', given, true),
    match: (...given) => search('match', given, false),
    gmatch: (...given) => {
      const text = args.text('gmatch', 1, given), pattern = args.text('gmatch', 2, given);
      let at = 0;
      return {
        call: () => {
          const match = at > text.length ? undefined : guarded(() => matcher(text, pattern.startsWith('^') ? `%${pattern}` : pattern).from(at));
          if (!match) return [undefined];
          at = match.end > match.start ? match.end : match.end + 1;
          return captures(text, match);
        },
      };
    },
    gsub: (...given) => {
      const text = args.text('gsub', 1, given), pattern = args.text('gsub', 2, given), by = given[2], most = args.number('gsub', 4, given, Infinity);
      if (by === undefined || typeof by === 'boolean') args.wrong('gsub', 3, 'string/function/table expected');
      const replacement = (match: Match): string => {
        const found = captures(text, match), whole = text.slice(match.start, match.end);
        if (typeof by === 'string' || typeof by === 'number') return lua.tostring(by).replace(/%(.?)/gs, (_, sign: string) => {
          if (!/\d/.test(sign)) return sign;
          const capture = sign === '0' ? whole : found[Number(sign) - 1];
          return capture === undefined ? lua.fail('invalid capture index') : lua.tostring(capture);
        });
        const value = by instanceof Table ? lua.get(by, found[0]) : lua.call(by, found)[0];
        if (value === undefined || value === false) return whole;
        return typeof value === 'string' || typeof value === 'number' ? lua.tostring(value) : lua.fail(`invalid replacement value (a ${typeOf(value)})`);
      };
      let result = '', at = 0, count = 0;
      while (count < most && at <= text.length) {
        const match = guarded(() => matcher(text, pattern).from(at));
        if (!match) break;
        count++;
        result = lua.bounded(result + text.slice(at, match.start) + replacement(match));
        at = match.end;
        if (match.end === match.start) result += text[at++] ?? '';
        if (pattern.startsWith('^')) break;
      }
      return [result + text.slice(at), count];
    },
    format: (...given) => format(lua, args, given),
  };
}

/** toFixed, but what lies in the middle goes to the even one. */
function fixed(value: number, digits: number): string {
  const scaled = Math.abs(value) * 10 ** digits;
  return scaled % 1 === 0.5 && Math.floor(scaled) % 2 === 0 ? (Math.sign(value) * Math.floor(scaled) / 10 ** digits).toFixed(digits) : value.toFixed(digits);
}

function format(lua: Interpreter, args: Arguments, given: readonly Value[]): string {
  let index = 1;
  return lua.bounded(args.text('format', 1, given).replace(/%([-+ #0]*)(\d{0,2})(?:\.(\d{0,2}))?(.?)/gs, (_, flags: string, width: string, precision: string | undefined, letter: string) => {
    if (letter === '%') return '%';
    if (index++ >= given.length) args.wrong('format', index, 'no value');
    const digits = precision === undefined ? undefined : Number(precision);
    const padded = (text: string, numeric: boolean): string => {
      const signed = numeric && !text.startsWith('-') && /[+ ]/.test(flags) ? (flags.includes('+') ? '+' : ' ') + text : text;
      if (flags.includes('-')) return signed.padEnd(Number(width));
      return numeric && flags.includes('0') ? signed.replace(/^([-+ ]?)(.*)$/s, (_, sign: string, rest: string) => sign + rest.padStart(Number(width) - sign.length, '0')) : signed.padStart(Number(width));
    };
    switch (letter) {
      case 'd': case 'i': case 'u': return padded(String(Math.trunc(args.number('format', index, given))).replace(/\d+/, (all) => all.padStart(digits ?? 0, '0')), true);
      case 'c': return padded(String.fromCharCode(args.number('format', index, given)), false);
      case 'x': return padded(Math.trunc(args.number('format', index, given)).toString(16), true);
      case 'X': return padded(Math.trunc(args.number('format', index, given)).toString(16).toUpperCase(), true);
      case 'o': return padded(Math.trunc(args.number('format', index, given)).toString(8), true);
      case 'e': return padded(args.number('format', index, given).toExponential(digits ?? 6).replace(/e([-+])(\d)$/, 'e$10$2'), true);
      case 'f': return padded(fixed(args.number('format', index, given), digits ?? 6), true);
      case 'g': return padded(numberText(args.number('format', index, given), Math.max(1, digits ?? 6)), true);
      case 's': return padded(args.text('format', index, given).slice(0, digits), false);
      case 'q': return `"${args.text('format', index, given).replace(/["\\\n]/g, '\\$&').replaceAll('\r', '\\r').replaceAll('\0', '\\000')}"`;
      default: return lua.fail(`invalid option '%${letter}' to 'format'`);
    }
  }));
}
