/** The order that go-yaml gives the keys of maps; fields of Go's structs keep theirs. */
import { isMap, type Raw } from './raw.ts';

const isDigit = (character: string | undefined): boolean => character !== undefined && /^\p{Nd}$/u.test(character);
const isLetter = (character: string | undefined): boolean => character !== undefined && /^\p{L}$/u.test(character);

/** Numbers count as numbers, other characters come before letters, and letters before what ends a number. */
export function byYamlKey(one: string, other: string): number {
  const left = [...one], right = [...other], length = Math.min(left.length, right.length);
  const at = left.findIndex((character, index) => index >= length || character !== right[index]);
  if (at < 0 || at >= length) return left.length - right.length;
  const a = left[at]!, b = right[at]!;
  if (isLetter(a) && isLetter(b)) return a < b ? -1 : 1;
  if (isLetter(a) || isLetter(b)) return isLetter(a) === isDigit(left[at - 1]) ? -1 : 1;
  // Digits that both have in front count where they are more than zeros.
  let start = at;
  while (isDigit(left[start - 1])) start--;
  const front = /[^0]/.test(left.slice(start, at).join('')) ? '1' : '0';
  const digitsOf = (text: readonly string[]): string => /^\d*/.exec(text.slice(at).join(''))![0];
  const own = digitsOf(left), its = digitsOf(right), difference = Number((a === '0' || b === '0' ? front : '0') + own) - Number((a === '0' || b === '0' ? front : '0') + its);
  return difference || own.length - its.length || (a < b ? -1 : 1);
}

/** Keys of a service, a build and the rest whose values are maps. */
const MAPS = new Set('additional_contexts annotations args configs depends_on driver_opts environment extra_hosts labels models networks options secrets services storage_opt sysctls ulimits volumes'.split(' '));

/** The document with the keys of its maps in that order, and those of extensions at the top. */
export function inYamlOrder(document: Raw): Raw {
  const extensions = Object.keys(document).filter((key) => key.startsWith('x-')).sort(byYamlKey);
  return { ...Object.fromEntries(Object.entries(ordered(document) as Raw).filter(([key]) => !key.startsWith('x-'))), ...Object.fromEntries(extensions.map((key) => [key, throughout(document[key])])) };
}

/** All of its maps are maps in Go. */
export function throughout(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(throughout);
  return isMap(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => byYamlKey(a, b)).map(([key, one]) => [key, throughout(one)])) : value;
}

function ordered(value: unknown, isOfMap = false): unknown {
  if (Array.isArray(value)) return value.map((one) => ordered(one));
  if (!isMap(value)) return value;
  const entries = Object.entries(value).map(([key, one]): [string, unknown] => [key, key.startsWith('x-') ? throughout(one) : ordered(one, !isOfMap && MAPS.has(key))]);
  return Object.fromEntries(isOfMap ? entries.sort(([a], [b]) => byYamlKey(a, b)) : entries);
}
