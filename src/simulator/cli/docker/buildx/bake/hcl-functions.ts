/** Functions of bake files on texts, numbers and truths; those on lists and addresses are beside (hcl-collections.ts, hcl-places.ts). */
import { fromBase64, toBase64 } from '../../../../kernel/base64.ts';
import { decode, encode } from '../../../../kernel/bytes.ts';
import { pattern, patternFault } from '../../../../kernel/go-regexp.ts';
import { md5, sha1 } from '../../../../kernel/hashes.ts';
import { sha256Hex } from '../../../../kernel/sha256.ts';
import { sha512 } from '../../../../kernel/sha512.ts';
import { ArgumentError } from './hcl-argument-error.ts';
import { COLLECTIONS, equal } from './hcl-collections.ts';
import { format, formatList } from './hcl-format.ts';
import { jsonText, readJsonText } from './hcl-json-text.ts';
import { PLACES } from './hcl-places.ts';
import type { Value } from './hcl-syntax.ts';
import { listOf, made, numberText } from './hcl-types.ts';
import { allowed } from './version-constraints.ts';

export const text = (value: Value | undefined): string => (value === null || value === undefined ? '' : typeof value === 'object' ? jsonText(value) : typeof value === 'number' ? numberText(value) : String(value));

const backwards = (from: string): string => [...from].reverse().join('');
const trimStart = (from: string, characters: string): string => (from !== '' && characters.includes(from[0]!) ? trimStart(from.slice(1), characters) : from);
/** Go's upper case changes one letter into one. */
const upper = (from: string): string => [...from].map((one) => (one.toUpperCase().length > one.length ? one : one.toUpperCase())).join('');

function compiled(source: string): RegExp {
  const found = pattern(source);
  if (!found) throw new ArgumentError(0, `invalid regexp pattern: ${patternFault(source).replace(/: `/, ' in ').replace(/`$/, '')}`);
  return found;
}

/** Groups with names make an object, others a tuple; without any it is what fits. */
function matched(found: RegExpExecArray): Value {
  return found.groups ? { ...found.groups } as Record<string, Value> : found.length > 1 ? [...found].slice(1).map((one) => one ?? null) : found[0];
}

function regex(source: string, from: string): Value {
  const found = compiled(source).exec(from);
  if (!found) throw new Error('pattern did not match any part of the given string');
  return matched(found);
}

function regexAll(source: string, from: string): Value {
  const one = compiled(source), all = [...from.matchAll(new RegExp(one.source, `${one.flags}g`))].map(matched);
  return made(all.length === 0 ? 'list of string' : listOf(all), all);
}

function regexReplace(from: string, source: string, to: string): string {
  const one = pattern(source);
  if (!one) throw new Error(`error parsing regexp: ${patternFault(source)}`);
  return from.replace(new RegExp(one.source, `${one.flags}g`), to.replace(/\$\{?(\w+)\}?/g, (_, name: string) => (/^\d+$/.test(name) ? `$${name}` : `$<${name}>`)));
}

function substr(from: string, offset: number, length: number): string {
  const letters = [...from], start = offset < 0 ? Math.max(0, letters.length + offset) : offset;
  return letters.slice(start, length < 0 ? undefined : start + length).join('');
}

function divided(a: number, b: number): number {
  if ((a === 0 && b === 0) || (!Number.isFinite(a) && !Number.isFinite(b))) throw new Error('can\'t divide zero by zero or infinity by infinity');
  return a / b;
}

function parsed(value: Value, base: number): number {
  if (typeof value !== 'string') throw new ArgumentError(0, `first argument must be a string, not ${typeof value === 'boolean' ? 'bool' : typeof value}`);
  if (!Number.isInteger(base) || base < 2 || base > 62) throw new ArgumentError(1, 'base must be a whole number between 2 and 62 inclusive');
  const digits = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', sign = value.startsWith('-') ? -1 : 1, plain = value.replace(/^[-+]/, '');
  const values = [...(base <= 36 ? plain.toLowerCase() : plain)].map((one) => digits.indexOf(one));
  if (values.length === 0 || values.some((one) => one < 0 || one >= base)) throw new ArgumentError(0, `cannot parse ${JSON.stringify(value)} as a base ${base} integer`);
  return sign * values.reduce((sum, one) => sum * base + one, 0);
}

function extreme(pick: (...all: number[]) => number, all: readonly number[]): number {
  if (all.length === 0) throw new Error('must pass at least one number');
  return pick(...all);
}

/** Where folders and names of paths begin, as Go's path package has it. */
const trimmedPath = (path: string): string => path.replace(/(?<=.)\/+$/, '');
const base = (path: string): string => (path === '' ? '.' : trimmedPath(path) === '/' ? '/' : trimmedPath(path).split('/').at(-1)!);
const folder = (path: string): string => (path.includes('/') ? path.replace(/[^/]*$/, '').replace(/(?<=.)\/+$/, '') || '/' : '.');

function decoded(from: string): string {
  const bytes = from.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(from) ? fromBase64(from) : undefined;
  if (!bytes) throw new Error(`failed to decode base64 data '${from}'`);
  return decode(bytes);
}

/** Without a key nothing is deciphered. */
function unlocked(from: string, key: string): string {
  if (from.length % 4 !== 0 || !fromBase64(from)) throw new Error(`failed to decode input ${JSON.stringify(from)}: cipher text must be base64-encoded`);
  throw new Error(/-----BEGIN/.test(key) ? 'deciphering with a key is not simulated' : 'failed to parse key: no key found');
}

type Texts = (...args: string[]) => Value;
type Numbers = (...args: number[]) => Value;

const OF_TEXTS: Readonly<Record<string, Texts>> = {
  md5: (a) => md5(encode(a!)), sha1: (a) => sha1(encode(a!)), sha256: (a) => sha256Hex(a!), sha512: (a) => sha512(encode(a!)), semvercmp: (version, constraint) => allowed(version!, constraint!), rsadecrypt: (a, key) => unlocked(a!, key!), base64encode: (a) => toBase64(encode(a!)), base64decode: (a) => decoded(a!),
  upper: (a) => upper(a!), lower: (a) => a!.toLowerCase(), title: (a) => a!.replace(/(?<![\p{L}\p{N}_'])\p{L}/gu, (one) => one.toUpperCase()), strlen: (a) => [...a!].length, reverse: (a) => backwards(a!), chomp: (a) => a!.replace(/[\r\n]+$/, ''),
  trimspace: (a) => a!.trim(), trim: (a, set) => backwards(trimStart(backwards(trimStart(a!, set!)), set!)), trimprefix: (a, prefix) => (a!.startsWith(prefix!) ? a!.slice(prefix!.length) : a!), trimsuffix: (a, suffix) => (suffix !== '' && a!.endsWith(suffix!) ? a!.slice(0, -suffix!.length) : a!),
  replace: (a, from, to) => (from === '' ? `${to!}${[...a!].map((one) => one + to!).join('')}` : a!.split(from!).join(to)), regex_replace: (a, from, to) => regexReplace(a!, from!, to!), regex: (source, from) => regex(source!, from!), regexall: (source, from) => regexAll(source!, from!),
  sanitize: (a) => a!.replace(/[^a-zA-Z0-9_-]/gu, '_'), basename: (a) => base(a!), dirname: (a) => folder(a!), jsondecode: (a) => readJsonText(a!),
  urlencode: (a) => encodeURIComponent(a!).replace(/%20/g, '+').replace(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`),
};

const OF_NUMBERS: Readonly<Record<string, Numbers>> = {
  absolute: (a) => Math.abs(a!), add: (a, b) => a! + b!, subtract: (a, b) => a! - b!, multiply: (a, b) => a! * b!, divide: (a, b) => divided(a!, b!), modulo: (a, b) => (b === 0 ? a! : a! % b!), negate: (a) => -a!, ceil: (a) => Math.ceil(a!), floor: (a) => Math.floor(a!), int: (a) => Math.trunc(a!),
  max: (...all) => extreme(Math.max, all), min: (...all) => extreme(Math.min, all), pow: (a, b) => a! ** b!, signum: (a) => Math.sign(a!), log: (a, b) => Math.log(a!) / Math.log(b!),
  greaterthan: (a, b) => a! > b!, greaterthanorequalto: (a, b) => a! >= b!, lessthan: (a, b) => a! < b!, lessthanorequalto: (a, b) => a! <= b!,
};

export const FUNCTIONS: Readonly<Record<string, (...args: Value[]) => Value>> = {
  ...COLLECTIONS, ...PLACES, ...(OF_TEXTS as Record<string, (...args: Value[]) => Value>), ...(OF_NUMBERS as Record<string, (...args: Value[]) => Value>),
  and: (a, b) => a === true && b === true, or: (a, b) => a === true || b === true, not: (a) => a !== true, equal: (a, b) => equal(a, b), notequal: (a, b) => !equal(a, b),
  substr: (a, from, length) => substr(a as string, from as number, length as number), indent: (spaces, a) => (a as string).replace(/\n/g, `\n${' '.repeat(spaces as number)}`), parseint: (a, to) => parsed(a!, to as number),
  format: (template, ...values) => format(template as string, values), formatlist: (template, ...values) => formatList(template as string, values), jsonencode: (a) => jsonText(a!),
};
