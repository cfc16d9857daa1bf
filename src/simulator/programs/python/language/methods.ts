/** Methods of texts, lists, dicts, sets, tuples and bytes. Each kind's methods are one table. */
import type { Blocking } from '../../../kernel/blocking.ts';
import { concat, decode, encode, fromLatin1, latin1 } from '../../../kernel/bytes.ts';
import { compare } from './evaluate.ts';
import { strFormat } from './format.ts';
import { throwInto } from './functions.ts';
import type { Interpreter } from './interpreter.ts';
import { sortValues } from './sorting.ts';
import { whole } from './operators.ts';
import { Bytes, Dict, END, Float, Iterator, List, Native, PyClass, PyObject, PySet, Raised, Range, Tuple, type Named, type Value } from './values.ts';

type Method<T> = (self: T, args: Value[], named: Named, run: Interpreter) => Value | Blocking<Value>;

const STRIP = (set: Value): string => (set === null || set === undefined ? '\\s' : set === '' ? '(?!)' : `[${String(set).replace(/[\\\]^-]/g, '\\$&')}]`);

const titled = (text: string): string => text.replace(/\p{L}+/gu, (word) => word[0]!.toUpperCase() + word.slice(1).toLowerCase());

function find(self: string, [wanted, from = 0, to = null]: Value[], last: boolean): number {
  const start = Number(from) < 0 ? Math.max(0, self.length + Number(from)) : Number(from), end = to === null ? self.length : Number(to) < 0 ? self.length + Number(to) : Number(to);
  const part = self.slice(0, end), at = last ? part.lastIndexOf(String(wanted)) : part.indexOf(String(wanted), start);
  return at < start ? -1 : at;
}

function split(run: Interpreter, self: string, by: Value, most: number, right: boolean): List {
  if (by === null || by === undefined) {
    const words = self.trim() === '' ? [] : self.trim().split(/\s+/);
    if (most < 0 || words.length <= most + 1) return new List(words);
    if (right) return new List([self.trim().split(/\s+/).slice(0, words.length - most).join(' '), ...words.slice(words.length - most)]);
    const rest = new RegExp(`^\\s*(?:\\S+\\s+){${most}}`).exec(self)![0];
    return new List([...words.slice(0, most), self.slice(rest.length).trimEnd() === '' ? '' : self.slice(rest.length).replace(/\s+$/, '')]);
  }
  if (typeof by !== 'string') throw run.error('TypeError', `must be str or None, not ${run.typeName(by)}`);
  if (by === '') throw run.error('ValueError', 'empty separator');
  const parts = self.split(String(by));
  if (most < 0 || parts.length <= most + 1) return new List(parts);
  return new List(right ? [parts.slice(0, parts.length - most).join(String(by)), ...parts.slice(parts.length - most)] : [...parts.slice(0, most), parts.slice(most).join(String(by))]);
}

const STR: Readonly<Record<string, Method<string>>> = {
  upper: (s) => s.toUpperCase(), lower: (s) => s.toLowerCase(), casefold: (s) => s.toLowerCase().replaceAll('ß', 'ss'), title: titled, capitalize: (s) => s.slice(0, 1).toUpperCase() + s.slice(1).toLowerCase(), swapcase: (s) => s.replace(/\p{L}/gu, (c) => (c === c.toUpperCase() ? c.toLowerCase() : c.toUpperCase())),
  strip: (s, [set]) => s.replace(new RegExp(`^(?:${STRIP(set)})+|(?:${STRIP(set)})+$`, 'g'), ''), lstrip: (s, [set]) => s.replace(new RegExp(`^(?:${STRIP(set)})+`), ''), rstrip: (s, [set]) => s.replace(new RegExp(`(?:${STRIP(set)})+$`), ''),
  split: (s, [by, most], named, run) => split(run, s, by ?? named.get('sep'), Number(most ?? named.get('maxsplit') ?? -1), false), rsplit: (s, [by, most], named, run) => split(run, s, by ?? named.get('sep'), Number(most ?? named.get('maxsplit') ?? -1), true),
  *join(s, [items], _, run) {
    const parts = yield* run.items(items), bad = parts.findIndex((one) => typeof one !== 'string');
    if (bad >= 0) throw run.error('TypeError', `sequence item ${bad}: expected str instance, ${run.typeName(parts[bad])} found`);
    return parts.join(s);
  },
  replace: (s, [from, to, count]) => (count === undefined || Number(count) < 0 ? s.replaceAll(String(from), () => String(to)) : s.split(String(from)).reduce((made, part, i) => made + (i === 0 ? '' : i <= Number(count) ? String(to) : String(from)) + part, '')),
  startswith: (s, [wanted, from = 0]) => (wanted instanceof Tuple ? wanted.items : [wanted]).some((one) => s.startsWith(String(one), Number(from))), endswith: (s, [wanted]) => (wanted instanceof Tuple ? wanted.items : [wanted]).some((one) => s.endsWith(String(one))),
  find: (s, args) => find(s, args, false), rfind: (s, args) => find(s, args, true),
  index: (s, args, _, run) => orRaise(run, find(s, args, false)), rindex: (s, args, _, run) => orRaise(run, find(s, args, true)),
  count: (s, [wanted]) => (wanted === '' ? s.length + 1 : s.split(String(wanted)).length - 1),
  isdigit: (s) => /^\p{Nd}+$/u.test(s), isnumeric: (s) => /^\p{N}+$/u.test(s), isdecimal: (s) => /^\p{Nd}+$/u.test(s), isalpha: (s) => /^\p{L}+$/u.test(s), isalnum: (s) => /^[\p{L}\p{N}]+$/u.test(s), isspace: (s) => /^\s+$/.test(s), isupper: (s) => s !== s.toLowerCase() && s === s.toUpperCase(), islower: (s) => s !== s.toUpperCase() && s === s.toLowerCase(), istitle: (s) => s !== '' && s === titled(s) && /\p{L}/u.test(s), isidentifier: (s) => /^[\p{L}_][\p{L}\p{Nd}_]*$/u.test(s), isascii: (s) => /^[\0-\x7f]*$/.test(s), isprintable: (s) => !/[\p{C}\p{Zl}\p{Zp}]/u.test(s),
  splitlines: (s, [keep]) => new List((s.match(/[^\n\r]*(?:\r\n|\n|\r)|[^\n\r]+$/g) ?? []).map((line) => (keep ? line : line.replace(/\r?\n$|\r$/, '')))),
  partition: (s, [by]) => (s.includes(String(by)) ? new Tuple([s.slice(0, s.indexOf(String(by))), by, s.slice(s.indexOf(String(by)) + String(by).length)]) : new Tuple([s, '', ''])), rpartition: (s, [by]) => (s.includes(String(by)) ? new Tuple([s.slice(0, s.lastIndexOf(String(by))), by, s.slice(s.lastIndexOf(String(by)) + String(by).length)]) : new Tuple(['', '', s])),
  ljust: (s, [size, fill = ' ']) => s.padEnd(Number(size), String(fill)), rjust: (s, [size, fill = ' ']) => s.padStart(Number(size), String(fill)), zfill: (s, [size]) => (/^[-+]/.test(s) ? s[0] + s.slice(1).padStart(Number(size) - 1, '0') : s.padStart(Number(size), '0')),
  center: (s, [size, fill = ' ']) => {
    const room = Math.max(0, Number(size) - s.length), left = Math.floor(room / 2) + (room % 2 === 1 && Number(size) % 2 === 1 ? 1 : 0);
    return String(fill).repeat(left) + s + String(fill).repeat(room - left);
  },
  encode: (s, [name = 'utf-8'], _, run) => {
    if (/^ascii$/i.test(String(name)) && /[^\0-\x7f]/.test(s)) throw run.error('UnicodeEncodeError', `'ascii' codec can't encode character '${escapeOf(s.codePointAt(s.search(/[^\0-\x7f]/))!)}' in position ${s.search(/[^\0-\x7f]/)}: ordinal not in range(128)`);
    if (/^(?:latin-?1|iso-?8859-1|l1)$/i.test(String(name))) {
      const odd = s.search(/[^\0-\xff]/);
      if (odd >= 0) throw run.error('UnicodeEncodeError', `'latin-1' codec can't encode character '${escapeOf(s.codePointAt(odd)!)}' in position ${odd}: ordinal not in range(256)`);
      return new Bytes(fromLatin1(s));
    }
    return new Bytes(encode(s));
  },
  format: (s, args, named, run) => strFormat(run, s, args, named), format_map: (s, [values], _, run) => strFormat(run, s, [], new Map([...(values as Dict).map.values()].map(([key, value]) => [String(key), value]))),
  removeprefix: (s, [prefix]) => (s.startsWith(String(prefix)) ? s.slice(String(prefix).length) : s), removesuffix: (s, [suffix]) => (suffix !== '' && s.endsWith(String(suffix)) ? s.slice(0, -String(suffix).length) : s), expandtabs: (s, [size = 8]) => s.replace(/([^\t\n]*)\t/g, (_, before: string) => before + ' '.repeat(Number(size) - (before.length % Number(size)))),
  translate: (s, [table]) => [...s].map((c) => {
    const found = (table as Dict).map.get(c.codePointAt(0)!);
    return found ? (found[1] === null ? '' : typeof found[1] === 'number' ? String.fromCodePoint(found[1]) : String(found[1])) : c;
  }).join(''),
};

function orRaise(run: Interpreter, at: number): number {
  if (at < 0) throw run.error('ValueError', 'substring not found');
  return at;
}

function* indexOf(run: Interpreter, items: readonly Value[], wanted: Value): Blocking<number> {
  for (const [i, item] of items.entries()) if (item === wanted || (yield* run.truth(yield* compare(run, '==', item, wanted)))) return i;
  return -1;
}

function* count(run: Interpreter, items: readonly Value[], wanted: Value): Blocking<number> {
  let n = 0;
  for (const item of items) if (yield* run.truth(yield* compare(run, '==', item, wanted))) n++;
  return n;
}

const nothing = (_: unknown): null => null;

const LIST: Readonly<Record<string, Method<List>>> = {
  append: (l, [item]) => nothing(l.items.push(item)), insert: (l, [at, item]) => nothing(l.items.splice(Number(at), 0, item)), clear: (l) => nothing((l.items = [])), copy: (l) => new List([...l.items]), reverse: (l) => nothing(l.items.reverse()),
  *extend(l, [more], _, run) {
    l.items.push(...(yield* run.items(more)));
    return null;
  },
  pop: (l, [at = -1], _, run) => {
    if (l.items.length === 0) throw run.error('IndexError', 'pop from empty list');
    const i = Number(at) < 0 ? l.items.length + Number(at) : Number(at);
    if (i < 0 || i >= l.items.length) throw run.error('IndexError', 'pop index out of range');
    return l.items.splice(i, 1)[0];
  },
  *remove(l, [item], _, run) {
    const at = yield* indexOf(run, l.items, item);
    if (at < 0) throw run.error('ValueError', 'list.remove(x): x not in list');
    l.items.splice(at, 1);
    return null;
  },
  *index(l, [item], _, run) {
    const at = yield* indexOf(run, l.items, item);
    if (at < 0) throw run.error('ValueError', `${yield* run.repr(item)} is not in list`);
    return at;
  },
  count: (l, [item], _, run) => count(run, l.items, item),
  *sort(l, _, named, run) {
    l.items = yield* sortValues(run, l.items, named.get('key') ?? null, (yield* run.truth(named.get('reverse') ?? false)));
    return null;
  },
};

const TUPLE: Readonly<Record<string, Method<Tuple>>> = {
  count: (t, [item], _, run) => count(run, t.items, item),
  *index(t, [item], _, run) {
    const at = yield* indexOf(run, t.items, item);
    if (at < 0) throw run.error('ValueError', 'tuple.index(x): x not in tuple');
    return at;
  },
};

/** dict.keys() and the like: lists that show themselves as what they are. */
function view(run: Interpreter, name: string, values: () => Value[]): Value {
  const made = new List([]);
  made.cls = run.type(name);
  Object.defineProperty(made, 'items', { get: values });
  return made;
}

const DICT: Readonly<Record<string, Method<Dict>>> = {
  keys: (d, _, __, run) => view(run, 'dict_keys', () => [...d.map.values()].map(([key]) => key)), values: (d, _, __, run) => view(run, 'dict_values', () => [...d.map.values()].map(([, value]) => value)), items: (d, _, __, run) => view(run, 'dict_items', () => [...d.map.values()].map((pair) => new Tuple(pair))),
  *get(d, [key, other = null], _, run) {
    return (d.map.get(yield* run.key(key)) ?? [key, other])[1];
  },
  *setdefault(d, [key, other = null], _, run) {
    const own = yield* run.key(key);
    if (!d.map.has(own)) d.map.set(own, [key, other]);
    return d.map.get(own)![1];
  },
  *pop(d, args, _, run) {
    const own = yield* run.key(args[0]), found = d.map.get(own);
    d.map.delete(own);
    if (found) return found[1];
    if (args.length < 2) throw run.error('KeyError', args[0]);
    return args[1];
  },
  popitem: (d, _, __, run) => {
    const last = [...d.map].at(-1);
    if (!last) throw run.error('KeyError', 'popitem(): dictionary is empty');
    d.map.delete(last[0]);
    return new Tuple(last[1]);
  },
  *update(d, [more], named, run) {
    if (more instanceof Dict) for (const [key, pair] of more.map) d.map.set(key, [...pair]);
    else if (more instanceof PyObject && (yield* run.lookup(more, 'keys')) !== undefined) for (const key of yield* run.items(yield* run.method(more, 'keys'))) yield* run.dictSet(d, key, yield* run.method(more, '__getitem__', [key]));
    else if (more !== undefined) for (const pair of yield* run.items(more)) {
      const [key, value] = yield* run.items(pair);
      yield* run.dictSet(d, key, value);
    }
    for (const [key, value] of named) yield* run.dictSet(d, key, value);
    return null;
  },
  clear: (d) => nothing(d.map.clear()),
  copy: (d) => {
    const made = new Dict();
    made.cls = d.cls;
    for (const [key, value] of d.attrs) made.attrs.set(key, value);
    for (const [key, pair] of d.map) made.map.set(key, [...pair]);
    return made;
  },
};

function* asSet(run: Interpreter, value: Value): Blocking<PySet> {
  return value instanceof PySet ? value : yield* run.setOf(yield* run.items(value));
}

const combine = (keep: (a: PySet, b: PySet) => [unknown, Value][]): Method<PySet> => function* (s, others, _, run) {
  let made = s;
  for (const other of others) {
    const next = new PySet(s.frozen);
    for (const [key, value] of keep(made, yield* asSet(run, other))) next.map.set(key, value);
    made = next;
  }
  return made === s ? yield* run.setOf(s.map.values()) : made;
};

const union = combine((a, b) => [...a.map, ...b.map]), intersection = combine((a, b) => [...a.map].filter(([key]) => b.map.has(key))), difference = combine((a, b) => [...a.map].filter(([key]) => !b.map.has(key)));
const within = function* (run: Interpreter, a: Value, b: Value): Blocking<boolean> {
  const other = yield* asSet(run, b);
  return [...(yield* asSet(run, a)).map.keys()].every((key) => other.map.has(key));
};

const SET: Readonly<Record<string, Method<PySet>>> = {
  *add(s, [item], _, run) {
    const key = yield* run.key(item);
    if (!s.map.has(key)) s.map.set(key, item);
    return null;
  },
  *discard(s, [item], _, run) {
    s.map.delete(yield* run.key(item));
    return null;
  },
  *remove(s, [item], _, run) {
    if (!s.map.delete(yield* run.key(item))) throw run.error('KeyError', item);
    return null;
  },
  pop: (s, _, __, run) => {
    const first = [...s.map][0];
    if (!first) throw run.error('KeyError', 'pop from an empty set');
    s.map.delete(first[0]);
    return first[1];
  },
  clear: (s) => nothing(s.map.clear()), copy: (s, _, __, run) => run.setOf(s.map.values(), s.frozen),
  union, intersection, difference, symmetric_difference: combine((a, b) => [...[...a.map].filter(([key]) => !b.map.has(key)), ...[...b.map].filter(([key]) => !a.map.has(key))]),
  *update(s, others, _, run) {
    for (const other of others) for (const item of yield* run.items(other)) s.map.set(yield* run.key(item), item);
    return null;
  },
  issubset: (s, [other], _, run) => within(run, s, other), issuperset: (s, [other], _, run) => within(run, other, s),
  *isdisjoint(s, [other], _, run) {
    const own = yield* asSet(run, other);
    return ![...s.map.keys()].some((key) => own.map.has(key));
  },
};

/** Methods of bytes that do what the same method of a text does, each byte for a character. */
const AS_TEXT = 'find rfind index rindex count replace split rsplit startswith endswith strip lstrip rstrip upper lower title capitalize swapcase partition rpartition splitlines ljust rjust center zfill isdigit isalpha isalnum isspace isupper islower isascii removeprefix removesuffix expandtabs'.split(' ');

const toText = (value: Value): Value => (value instanceof Bytes ? latin1(value.data) : value instanceof Tuple ? new Tuple(value.items.map(toText)) : value);
const fromText = (value: Value): Value => (typeof value === 'string' ? new Bytes(fromLatin1(value)) : value instanceof List ? new List(value.items.map(fromText)) : value instanceof Tuple ? new Tuple(value.items.map(fromText)) : value);

const BYTES: Readonly<Record<string, Method<Bytes>>> = {
  decode: (b, [name = 'utf-8', errors], named, run) => decodeBytes(run, b.data, String(name), String(errors ?? named.get('errors') ?? 'strict')),
  hex: (b, [by = '']) => Array.from(b.data, (byte) => byte.toString(16).padStart(2, '0')).join(String(by)),
  *join(b, [items], _, run) {
    const parts: Uint8Array[] = [];
    for (const [i, one] of (yield* run.items(items)).entries()) {
      if (!(one instanceof Bytes)) throw run.error('TypeError', `sequence item ${i}: expected a bytes-like object, ${run.typeName(one)} found`);
      if (i > 0) parts.push(b.data);
      parts.push(one.data);
    }
    return new Bytes(concat(parts));
  },
  ...Object.fromEntries(AS_TEXT.map((name): [string, Method<Bytes>] => [name, (b, args, named, run) => {
    const wrong = ['center', 'expandtabs', 'ljust', 'rjust', 'zfill', 'splitlines'].includes(name) ? undefined : args.find((one) => typeof one === 'string');
    if (wrong !== undefined) throw run.error('TypeError', name === 'startswith' || name === 'endswith' ? `${name} first arg must be bytes or a tuple of bytes, not str` : name === 'find' || name === 'index' || name === 'count' ? 'argument should be integer or bytes-like object, not \'str\'' : "a bytes-like object is required, not 'str'");
    const own = STR[name]!(latin1(b.data), args.map(toText), named, run);
    return fromText(own);
  }])),
};

/** @throws UnicodeDecodeError */
function decodeBytes(run: Interpreter, data: Uint8Array, name: string, errors: string): string {
  if (/^(latin-?1|iso-?8859-?1)$/i.test(name)) return latin1(data);
  if (/^(us-)?ascii$/i.test(name)) {
    const at = data.findIndex((byte) => byte > 127);
    if (at >= 0 && errors === 'strict') throw run.error('UnicodeDecodeError', `'ascii' codec can't decode byte 0x${data[at]!.toString(16)} in position ${at}: ordinal not in range(128)`);
    return Array.from(data, (byte) => (byte < 128 ? String.fromCharCode(byte) : errors === 'ignore' ? '' : '\ufffd')).join('');
  }
  if (!/^utf-?8$/i.test(name.replace('_', '-'))) throw run.error('LookupError', `unknown encoding: ${name}`);
  const text = decode(data);
  if (errors !== 'strict' || !text.includes('\ufffd')) return errors === 'ignore' ? text.replaceAll('\ufffd', '') : text;
  const at = badByte(data);
  if (at !== undefined) throw run.error('UnicodeDecodeError', `'utf-8' codec can't decode byte 0x${data[at.place]!.toString(16).padStart(2, '0')} in position ${at.place}: ${at.reason}`);
  return text;
}

/** Where bytes are not UTF-8, and why, in Python's words. */
function badByte(data: Uint8Array): { place: number; reason: string } | undefined {
  for (let at = 0; at < data.length;) {
    const byte = data[at]!, size = byte < 0x80 ? 1 : byte >= 0xc2 && byte < 0xe0 ? 2 : byte >= 0xe0 && byte < 0xf0 ? 3 : byte >= 0xf0 && byte < 0xf5 ? 4 : 0;
    if (size === 0) return { place: at, reason: 'invalid start byte' };
    for (let i = 1; i < size; i++) {
      if (at + i >= data.length) return { place: at, reason: 'unexpected end of data' };
      if ((data[at + i]! & 0xc0) !== 0x80) return { place: at, reason: 'invalid continuation byte' };
    }
    at += size;
  }
  return undefined;
}

const big = (n: Value): bigint => (typeof n === 'bigint' ? n : BigInt(Number(n)));

const escapeOf = (code: number): string => (code < 256 ? `\\x${code.toString(16).padStart(2, '0')}` : code < 65536 ? `\\u${code.toString(16).padStart(4, '0')}` : `\\U${code.toString(16).padStart(8, '0')}`);

const NUMBER: Readonly<Record<string, Method<Value>>> = {
  bit_length: (n) => big(n).toString(2).replace('-', '').replace(/^0$/, '').length, is_integer: (n) => (n instanceof Float ? Number.isInteger(n.value) : true), conjugate: (n) => n, bit_count: (n) => big(n).toString(2).replace(/[^1]/g, '').length,
  as_integer_ratio: (n, _args, _named, run) => {
    if (!(n instanceof Float)) return new Tuple([n, 1]);
    if (!Number.isFinite(n.value)) throw run.error(Number.isNaN(n.value) ? 'ValueError' : 'OverflowError', `cannot convert ${Number.isNaN(n.value) ? 'NaN' : 'Infinity'} to integer ratio`);
    let top = n.value, below = 1n;
    while (!Number.isInteger(top)) {
      top *= 2;
      below *= 2n;
    }
    return new Tuple([whole(BigInt(top)), whole(below)]);
  },
  to_bytes: (n, [length = 1, order = 'big'], named, run) => {
    const size = Number(named.get('length') ?? length), value = big(n), last = value < 0n ? value + (1n << BigInt(8 * size)) : value;
    if (value < 0n && named.get('signed') !== true) throw run.error('OverflowError', 'can\'t convert negative int to unsigned');
    if (last >> BigInt(8 * size) !== 0n) throw run.error('OverflowError', 'int too big to convert');
    const bytes = Uint8Array.from({ length: size }, (_, i) => Number((last >> BigInt(8 * (size - 1 - i))) & 255n));
    return new Bytes((named.get('byteorder') ?? order) === 'little' ? bytes.reverse() : bytes);
  },
};

const ITERATOR: Readonly<Record<string, Method<Iterator>>> = {
  *__next__(i, _, __, run) {
    const value = yield* i.next();
    if (value === END) throw run.error('StopIteration', ...(i.result === null ? [] : [i.result]));
    return value;
  },
  *send(i, [sent], _, run) {
    const value = yield* i.next(sent);
    if (value === END) throw run.error('StopIteration', ...(i.result === null ? [] : [i.result]));
    return value;
  },
  *throw(i, [error, message], _, run) {
    const made = error instanceof PyClass ? yield* run.call(error, message === undefined ? [] : [message]) : error;
    return yield* throwInto(run, i, made as PyObject);
  },
  *close(i, _, __, run) {
    if (i.done || !i.body) return null;
    try {
      yield* throwInto(run, i, run.error('GeneratorExit').value);
    } catch (error) {
      if (!(error instanceof Raised) || !['GeneratorExit', 'StopIteration'].includes(error.value.cls!.name)) throw error;
    }
    i.done = true;
    return null;
  },
  __iter__: (i) => i,
};

const RANGE: Readonly<Record<string, Method<Range>>> = {
  index: (r, [item], _, run) => {
    const at = (Number(item) - r.from) / r.step;
    if (!Number.isInteger(at) || at < 0 || at >= r.length) throw run.error('ValueError', `${String(item)} is not in range`);
    return at;
  }, count: (r, [item]) => (Number.isInteger((Number(item) - r.from) / r.step) ? 1 : 0),
};

const KINDS: Readonly<Record<string, Readonly<Record<string, Method<never>>>>> = { str: STR, list: LIST, tuple: TUPLE, dict: DICT, set: SET, frozenset: SET, bytes: BYTES, int: NUMBER, float: NUMBER, range: RANGE };

/** The text or number that a member of an enumeration is at the same time. */
const plain = (self: Value): Value => (self instanceof PyObject && self.attrs.has('_value_') ? self.attrs.get('_value_') : self);

export function installMethods(run: Interpreter): void {
  const put = (cls: PyClass, name: string, method: Method<never>): void => void cls.attrs.set(name, new Native(name, ([self, ...args], named) => method(plain(self) as never, args, named, run), true));
  for (const [kind, table] of Object.entries(KINDS)) for (const [name, method] of Object.entries(table)) put(run.type(kind), name, method);
  for (const kind of ['generator', 'coroutine', 'iterator', 'list_iterator', 'tuple_iterator', 'str_iterator', 'dict_keyiterator', 'set_iterator', 'range_iterator', 'bytes_iterator', 'zip', 'map', 'filter', 'enumerate', 'reversed']) for (const [name, method] of Object.entries(ITERATOR)) put(run.type(kind), name, method as Method<never>);
  for (const kind of ['dict_keys', 'dict_values', 'dict_items']) run.type(kind).attrs.set('__repr__', new Native('__repr__', function* ([self]) {
    return `${kind}(${yield* run.repr(new List((self as List).items))})`;
  }, true));
  for (const kind of ['dict_keys', 'dict_items']) run.type(kind).attrs.set('isdisjoint', new Native('isdisjoint', function* ([self, other]) {
    const mine = yield* run.setOf((self as List).items), theirs = yield* run.setOf(yield* run.items(other!));
    return [...mine.map.keys()].every((key) => !theirs.map.has(key));
  }, true));
  run.type('str').attrs.set('maketrans', new Native('maketrans', function* ([from, to]) {
    const made = new Dict();
    if (from instanceof Dict) for (const [key, value] of from.map.values()) made.map.set(typeof key === 'number' ? key : String(key).codePointAt(0)!, [key, value]);
    else for (const [i, c] of [...String(from)].entries()) made.map.set(c.codePointAt(0)!, [c, [...String(to)][i]]);
    return made;
  }));
  run.type('dict').attrs.set('fromkeys', new Native('fromkeys', function* ([keys, value = null]) {
    const made = new Dict();
    for (const key of yield* run.items(keys)) yield* run.dictSet(made, key, value);
    return made;
  }));
  run.type('int').attrs.set('from_bytes', new Native('from_bytes', ([bytes, order = 'big'], named) => {
    const data = [...(bytes as Bytes).data], ordered = (named.get('byteorder') ?? order) === 'little' ? data.reverse() : data, value = ordered.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
    return whole(named.get('signed') === true && ordered.length > 0 && ordered[0]! > 127 ? value - (1n << BigInt(8 * ordered.length)) : value);
  }));
  run.type('bytes').attrs.set('fromhex', new Native('fromhex', ([hex]) => new Bytes(Uint8Array.from(String(hex).match(/[\da-f]{2}/gi) ?? [], (pair) => parseInt(pair, 16)))));
}

