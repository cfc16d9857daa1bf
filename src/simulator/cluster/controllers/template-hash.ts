/**
 * Hash of a pod template, as `pod-template-hash` and the names of replica sets and controller revisions carry it: FNV of
 * 32 bits over Go's dump of the template, written with an alphabet that forms no words. The values are the real ones.
 */
import { encode, latin1 } from '../../kernel/bytes.ts';
import { goJson } from './go-json.ts';
import { dump } from './go-dump.ts';

const ALPHABET = 'bcdfghjklmnpqrstvwxz2456789';

/** JSON with sorted keys, without what is undefined. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value).filter(([, field]) => field !== undefined).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`).join(',')}}`;
}

export function fnv32a(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ (text.charCodeAt(i) & 255), 0x01000193) >>> 0;
  return hash >>> 0;
}

/** rand.SafeEncodeString: each character of the decimal number becomes a letter. */
export const safeEncode = (text: string): string => [...text].map((character) => ALPHABET[character.charCodeAt(0) % ALPHABET.length]).join('');

/** The other FNV (multiply, then xor), which revisions of stateful sets use. */
export function fnv32(bytes: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < bytes.length; i++) hash = (Math.imul(hash, 0x01000193) ^ (bytes.charCodeAt(i) & 255)) >>> 0;
  return hash >>> 0;
}

/** ComputeHash; a collision count changes it. */
export const templateHash = (template: unknown, collisionCount?: number): string =>
  safeEncode(String(fnv32a(latin1(encode(dump(template, 'v1.PodTemplateSpec'))) + (collisionCount === undefined ? '' : littleEndian(collisionCount)))));

/** Eight bytes, of which the first four hold the count. */
const littleEndian = (count: number): string => [0, 8, 16, 24].map((shift) => String.fromCharCode((count >>> shift) & 255)).join('') + '\0'.repeat(4);

/** HashControllerRevision: over the patch as JSON. */
export const revisionHash = (data: unknown, collisionCount: number): string => safeEncode(String(fnv32(latin1(encode(goJson(data))) + String(collisionCount))));

/** Equality of API objects as apiequality.Semantic sees it: absent and undefined are the same. */
export { equal as sameValue } from '../server/equal.ts';
