/** Go's encoding/json of template values: maps sorted by key, structs in field order. */
import { GoStringer, GoStruct, isMap, isNil, mapEntries } from './value.ts';

/** Plain objects keep their order where `ordered` (they stand for structs); otherwise they are maps. */
export interface JsonOptions {
  ordered?: boolean;
  escapeHtml?: boolean;
}

export function goJson(value: unknown, options: JsonOptions = {}): string {
  if (value === null || value === undefined || typeof value === 'function' || (typeof value === 'object' && isNil(value))) return 'null';
  if (typeof value === 'string') return quote(value, options);
  if (typeof value === 'bigint' || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return jsonNumber(value);
  if (Array.isArray(value)) return `[${value.map((item) => goJson(item, options)).join(',')}]`;
  if (value instanceof GoStringer) return goJson(value.json, options);
  // Its own MarshalJSON escapes, whatever the encoder around it does.
  if (value instanceof GoStruct) return goJson(value.json, { ...options, escapeHtml: options.escapeHtml || value.marshals });
  if (!isMap(value)) return 'null';
  const entries = options.ordered && !(value instanceof Map) ? Object.entries(value) : mapEntries(value);
  return `{${entries.filter(([, item]) => item !== undefined).map(([key, item]) => `${quote(key, options)}:${goJson(item, options)}`).join(',')}}`;
}

function jsonNumber(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size < 1e-6 || size >= 1e21)) return value.toExponential().replace(/e([+-])(\d)$/, 'e$10$2').replace(/e-0(\d)$/, 'e-0$1');
  return String(value);
}

function quote(text: string, options: JsonOptions): string {
  const plain = JSON.stringify(text).replace(/\u2028/g, '\\u2028').replace(/\u2029/g, '\\u2029');
  return options.escapeHtml ? plain.replace(/[<>&]/g, (character) => `\\u00${character.charCodeAt(0).toString(16)}`) : plain;
}

/** Re-indents compact JSON as json.Indent does. */
export function indentJson(value: unknown, indent: string, options: JsonOptions = {}, prefix = ''): string {
  const text = goJson(value, options);
  let out = '';
  let depth = 0;
  const line = (): string => `\n${prefix}${indent.repeat(depth)}`;
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if (character === '"') {
      const from = at;
      for (at++; text[at] !== '"'; at++) if (text[at] === '\\') at++;
      out += text.slice(from, at + 1);
    } else if (character === '{' || character === '[') {
      if (text[at + 1] === '}' || text[at + 1] === ']') out += character + text[++at];
      else {
        depth++;
        out += character + line();
      }
    } else if (character === '}' || character === ']') {
      depth--;
      out += line() + character;
    } else if (character === ',') out += character + line();
    else if (character === ':') out += ': ';
    else out += character;
  }
  return out;
}
