/** Values as JSON, as the library writes it: keys by the alphabet, and nothing that means something in HTML. */
import { isMap, type Value } from './hcl-syntax.ts';
import { numberText } from './hcl-types.ts';

export function jsonText(value: Value): string {
  if (typeof value === 'number') return numberText(value);
  if (Array.isArray(value)) return `[${value.map(jsonText).join(',')}]`;
  if (isMap(value)) return `{${Object.keys(value).sort().map((key) => `${jsonText(key)}:${jsonText(value[key]!)}`).join(',')}}`;
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** jsondecode(). @throws Error with the words of Go's decoder */
export function readJsonText(text: string): Value {
  try {
    return JSON.parse(text) as Value;
  } catch {
    const trimmed = text.trim();
    if (trimmed === '' || /[[{,:]\s*$/.test(trimmed)) throw new Error('EOF');
    const close = trimmed.startsWith('{') ? trimmed.lastIndexOf('}') : trimmed.startsWith('[') ? trimmed.lastIndexOf(']') : -1;
    if (close > 0 && close < trimmed.length - 1) throw new Error('extraneous data after JSON object');
    if (/^(n|nu|nul|t|tr|tru|f|fa|fal|fals)$/.test(trimmed) || close < 0) throw new Error('unexpected EOF');
    throw new Error(`invalid character '${trimmed[0]}' looking for beginning of value`);
  }
}
