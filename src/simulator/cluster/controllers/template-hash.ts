/**
 * Hash of a pod template, as `pod-template-hash` and controller revisions carry it: FNV-1a of 32 bits, written with the
 * alphabet that forms no words. The real one hashes Go's dump of the structure; this one its JSON with sorted keys, so the
 * values differ and their properties do not.
 */
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

export const templateHash = (template: unknown, collisionCount?: number): string =>
  safeEncode(String(fnv32a(canonical(template) + (collisionCount === undefined ? '' : String.fromCharCode(collisionCount)))));

/** Equality of API objects as apiequality.Semantic sees it: absent and undefined are the same. */
export const sameValue = (a: unknown, b: unknown): boolean => a === b || canonical(a) === canonical(b);
