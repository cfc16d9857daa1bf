/** Reads strings that stand beside each other, and the expressions inside f-strings. */
import { Displays } from './displays.ts';
import type { Expression, Piece, Place } from './syntax.ts';
import { bytesOf, unescape, type Token } from './tokens.ts';

export abstract class FormatStrings extends Displays {
  /** Reads an expression of an f-string apart, as if it stood where the string does. */
  protected abstract inside(source: string): Expression;

  protected strings(): Expression {
    const from = this.token, pieces: Piece[] = [];
    let bytes: Uint8Array | undefined, formatted = false;
    while (['string', 'format', 'bytes'].includes(this.token.kind)) {
      const token = this.tokens[this.at++]!;
      if (token.kind === 'bytes') bytes = Uint8Array.from([...(bytes ?? []), ...bytesOf(token.value)]);
      else if (token.kind === 'string') pieces.push(token.value);
      else {
        formatted = true;
        pieces.push(...this.#formatPieces(token.value, token));
      }
    }
    if (bytes) return this.node(from, { kind: 'Bytes', value: bytes });
    return formatted ? this.node(from, { kind: 'Format', pieces }) : this.node(from, { kind: 'Constant', value: pieces.join('') });
  }

  /** The inside of an f-string. */
  #formatPieces(text: string, token: Token, inFormat = false): Piece[] {
    const pieces: Piece[] = [];
    let i = 0, plain = '';
    const flush = (): void => {
      if (plain !== '') pieces.push(token.raw ? plain : unescape(plain));
      plain = '';
    };
    while (i < text.length) {
      const c = text[i]!;
      if (!inFormat && (c === '{' || c === '}') && text[i + 1] === c) {
        plain += c;
        i += 2;
      } else if (c === '{') {
        flush();
        const { piece, end } = this.#replacement(text, i, token);
        pieces.push(piece);
        i = end;
      } else if (c === '}') this.fail("f-string: single '}' is not allowed", token);
      else {
        plain += c;
        i++;
      }
    }
    flush();
    return pieces;
  }

  #replacement(text: string, start: number, token: Token): { piece: Piece; end: number } {
    let depth = 0, i = start + 1, quote = '';
    for (; i < text.length; i++) {
      const c = text[i]!;
      if (quote !== '') {
        if (c === quote) quote = '';
      } else if (c === '"' || c === "'") quote = c;
      else if ('([{'.includes(c)) depth++;
      else if (')]}'.includes(c) && depth > 0) depth--;
      else if (depth === 0 && (c === '}' || c === ':' || (c === '!' && text[i + 1] !== '='))) break;
    }
    if (i >= text.length) this.fail("f-string: expecting '}'", token);
    let source = text.slice(start + 1, i), debug = '', conversion = '', format: Piece[] = [];
    const equals = /^(.*[^=!<>])=(\s*)$/s.exec(source);
    if (equals) {
      debug = source;
      source = equals[1]!;
    }
    if (source.trim() === '') this.fail("f-string: valid expression required before '}'", token);
    if (text[i] === '!') {
      conversion = text[i + 1]!;
      if (!'sra'.includes(conversion)) this.fail(/\w/.test(conversion) ? `f-string: invalid conversion character '${conversion}': expected 's', 'r', or 'a'` : 'f-string: invalid conversion character', { ...token, column: token.column + token.text.indexOf(text) + i + 1, endColumn: token.column + token.text.indexOf(text) + i + 2 });
      i += 2;
    } else if (debug !== '' && text[i] === '}') conversion = 'r';
    if (text[i] === ':') {
      let level = 0, end = i + 1;
      for (; end < text.length; end++) {
        if (text[end] === '{') level++;
        else if (text[end] === '}' && level-- === 0) break;
      }
      format = this.#formatPieces(text.slice(i + 1, end), token, true);
      i = end;
    }
    const value = this.inside(source.trim());
    shift(value, token.line - 1, token.column + token.text.indexOf(text) + start);
    return { piece: { value, conversion, format, debug }, end: i + 1 };
  }
}

/** Moves the places of an expression that was read apart. */
function shift(node: unknown, lines: number, columns: number): void {
  if (typeof node !== 'object' || node === null) return;
  for (const part of Object.values(node)) shift(part, lines, columns);
  if ('column' in node && 'line' in node) {
    const place = node as Place;
    place.line += lines;
    place.endLine += lines;
    place.column += columns;
    place.endColumn += columns;
  }
}
