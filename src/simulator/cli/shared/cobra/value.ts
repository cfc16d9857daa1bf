/** The types a flag can have: how its text is read, with the messages of Go's strconv and of pflag. */
import { parseGoDuration } from '../../../kernel/calendar.ts';
import { ramInBytes } from '../units.ts';

export type FlagValue = boolean | number | string | readonly string[] | ReadonlyMap<string, string>;

export interface ValueKind {
  /** The type's word in help ('' for bool). */
  readonly word: string;
  readonly zero: FlagValue;
  /** What the flag means without a value (NoOptDefVal); undefined: it needs one. */
  readonly noValue?: string;
  /** It may come more than once, so completion goes on offering it. */
  readonly repeatable?: boolean;
  /** `before` is the value so far, `changed` whether it was set already. @throws Error with the reason */
  read(text: string, before: FlagValue, changed: boolean): FlagValue;
}

const syntaxError = (name: string, text: string): Error => new Error(`strconv.${name}: parsing ${JSON.stringify(text)}: invalid syntax`);
const rangeError = (name: string, text: string): Error => new Error(`strconv.${name}: parsing ${JSON.stringify(text)}: value out of range`);

export function parseBool(text: string): boolean {
  if (/^(1|t|T|TRUE|true|True)$/.test(text)) return true;
  if (/^(0|f|F|FALSE|false|False)$/.test(text)) return false;
  throw syntaxError('ParseBool', text);
}

/** strconv.ParseInt or ParseUint with base 0 (prefixes, underscores between digits). */
export function parseInteger(text: string, bits = 64, signed = true): number {
  const name = signed ? 'ParseInt' : 'ParseUint';
  const match = /^([+-]?)(0[xX][0-9a-fA-F]+(?:_[0-9a-fA-F]+)*|0[bB][01]+(?:_[01]+)*|0[oO]?[0-7]+(?:_[0-7]+)*|0|[1-9]\d*(?:_\d+)*)$/.exec(text);
  if (!match || (!signed && match[1])) throw syntaxError(name, text);
  const digits = match[2]!.replaceAll('_', '');
  const value = BigInt(/^0[0-7]/.test(digits) ? `0o${digits.slice(1)}` : digits) * (match[1] === '-' ? -1n : 1n);
  const limit = 1n << BigInt(signed ? bits - 1 : bits);
  if (value >= limit || (signed ? value < -limit : value < 0n)) throw rangeError(name, text);
  return Number(value);
}

export function parseFloat64(text: string): number {
  if (/^[+-]?(inf|infinity)$/i.test(text)) return text.startsWith('-') ? -Infinity : Infinity;
  if (/^nan$/i.test(text)) return NaN;
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)) throw syntaxError('ParseFloat', text);
  return Number(text);
}

/** One line of CSV, as stringSlice flags split their value. */
export function readCsv(text: string): string[] {
  if (text === '') return [];
  const fields: string[] = [];
  for (let at = 0; at <= text.length; at++) {
    if (text[at] !== '"') {
      const end = text.indexOf(',', at);
      const field = text.slice(at, end < 0 ? text.length : end);
      if (field.includes('"')) throw new Error(`parse error on line 1, column ${at + field.indexOf('"') + 1}: bare " in non-quoted-field`);
      fields.push(field);
      at += field.length;
      continue;
    }
    let field = '';
    for (at++; ; at++) {
      if (at >= text.length) throw new Error(`parse error on line 1, column ${text.length + 1}: extraneous or missing " in quoted-field`);
      if (text[at] !== '"') field += text[at];
      else if (text[at + 1] === '"') field += text[at++];
      else break;
    }
    at++;
    if (at < text.length && text[at] !== ',') throw new Error(`parse error on line 1, column ${at + 1}: extraneous or missing " in quoted-field`);
    fields.push(field);
  }
  return fields;
}

const list = (before: FlagValue): readonly string[] => before as readonly string[];

const scalar = (word: string, zero: FlagValue, read: (text: string) => FlagValue): ValueKind => ({ word, zero, read: (text) => read(text) });

const integer = (word: string, bits: number, signed: boolean): ValueKind => scalar(word, 0, (text) => parseInteger(text, bits, signed));

/** A list whose every use adds one element (docker's `list`, pflag's stringArray). */
const appending = (word: string): ValueKind => ({ word, zero: [], repeatable: true, read: (text, before) => [...list(before), text] });

/** key=value pairs; the first use replaces the default. */
const pairs = (word: string, split: (text: string) => string[]): ValueKind => ({
  word, zero: new Map(), repeatable: true,
  read: (text, before, changed) => {
    const map = new Map(changed ? (before as ReadonlyMap<string, string>) : []);
    for (const pair of split(text)) {
      const equals = pair.indexOf('=');
      if (equals < 0) throw new Error(`${pair} must be formatted as key=value`);
      map.set(pair.slice(0, equals), pair.slice(equals + 1));
    }
    return map;
  },
});

export const kinds = {
  bool: { word: '', zero: false, noValue: 'true', read: (text) => parseBool(text) },
  string: scalar('string', '', (text) => text),
  int: integer('int', 64, true),
  int16: integer('int16', 16, true),
  int32: integer('int32', 32, true),
  int64: integer('int', 64, true),
  uint: integer('uint', 64, false),
  uint16: integer('uint16', 16, false),
  uint32: integer('uint32', 32, false),
  uint64: integer('uint', 64, false),
  float: scalar('float', 0, parseFloat64),
  /** Milliseconds. */
  duration: scalar('duration', 0, parseGoDuration),
  /** Counts its uses (-v -v), or is set to a number. */
  count: { word: 'count', zero: 0, noValue: '+1', repeatable: true, read: (text, before) => (text === '+1' ? (before as number) + 1 : parseInteger(text)) },
  /** Docker's memory sizes. */
  bytes: scalar('bytes', 0, ramInBytes),
  list: appending('list'),
  stringArray: { ...appending('stringArray'), read: (text, before, changed) => (changed ? [...list(before), text] : [text]) },
  /** Comma-separated; the first use replaces the default. */
  strings: { word: 'strings', zero: [], repeatable: true, read: (text, before, changed) => [...(changed ? list(before) : []), ...readCsv(text)] },
  /** A text with fewer than two `=` is not taken apart. */
  stringToString: pairs('stringToString', (text) => (text.split('=').length < 3 ? [text.replace(/^"+|"+$/g, '')] : readCsv(text))),
  /** Docker's `map`: one pair a use; a key alone has an empty value. */
  map: {
    word: 'map', zero: new Map(), repeatable: true,
    read: (text, before) => {
      const equals = text.indexOf('=');
      return new Map(before as ReadonlyMap<string, string>).set(equals < 0 ? text : text.slice(0, equals), equals < 0 ? '' : text.slice(equals + 1));
    },
  },
} satisfies Record<string, ValueKind>;

/** The same kind under another word, perhaps with a further check of every value. */
export const kindOf = (base: ValueKind, word: string, check: (text: string) => string = (text) => text): ValueKind => ({
  ...base, word, read: (text, before, changed) => base.read(check(text), before, changed),
});
