/** Backslash escapes of `echo -e`, `printf`, `$'…'`. */

/**
 * Decodes the escapes. Bytes beyond ASCII become lone surrogates U+DC80..U+DCFF, which `toBytes` writes as they are.
 * `octal`: whether an octal number needs a leading zero (`echo -e`, `printf %b`) or not (format strings).
 */
export function decodeEscapes(text: string, octal: 'zero' | 'plain' | 'both'): { text: string; stopped: boolean } {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    if (text[i] !== '\\' || i + 1 >= text.length) {
      out += text[i];
      continue;
    }
    const c = text[++i]!;
    const simple = SIMPLE[c];
    if (simple !== undefined) out += simple;
    else if (c === 'c' && octal !== 'plain') return { text: out, stopped: true };
    else if (c === 'x' || c === 'u' || c === 'U') {
      const digits = new RegExp(`^[0-9A-Fa-f]{1,${c === 'x' ? 2 : c === 'u' ? 4 : 8}}`).exec(text.slice(i + 1))?.[0];
      if (!digits) out += `\\${c}`;
      else {
        i += digits.length;
        out += c === 'x' ? byte(parseInt(digits, 16)) : codePoint(parseInt(digits, 16));
      }
    } else {
      const pattern = octal === 'zero' ? /^0([0-7]{0,3})/ : octal === 'plain' ? /^([0-7]{1,3})/ : /^(0[0-7]{0,3}|[1-7][0-7]{0,2})/;
      const digits = pattern.exec(text.slice(i));
      if (digits) {
        i += digits[0].length - 1;
        out += byte(parseInt(digits[1] || '0', 8) & 255);
      } else out += `\\${c}`;
    }
  }
  return { text: out, stopped: false };
}

const SIMPLE: Record<string, string> = { n: '\n', t: '\t', r: '\r', a: '\x07', b: '\b', f: '\f', v: '\v', e: '\x1b', E: '\x1b', '\\': '\\' };
const byte = (code: number): string => String.fromCharCode(code < 128 ? code : 0xdc00 + code);
const codePoint = (code: number): string => (code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code));

/** `$'…'` and `${x@E}`. */
export const unescapeAnsi = (text: string): string => decodeEscapes(text.replaceAll("\\'", "'").replaceAll('\\"', '"'), 'plain').text;
