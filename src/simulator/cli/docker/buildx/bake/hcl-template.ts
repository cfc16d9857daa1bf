/** What is in a quoted string or a here-document: text, ${…} with an expression in it, and %{…} (hcl-directives.ts). */
import { directiveOf, structured, trimmed, type Piece } from './hcl-directives.ts';
import { HclError, type Source } from './hcl-error.ts';
import type { Expression, ReadExpression } from './hcl-syntax.ts';
import { endOfInterpolation, type Token } from './hcl-tokens.ts';

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' };


/** @throws HclError */
export function readTemplate(source: Source, token: Token, expression: ReadExpression): Expression {
  const place = { source, start: token.start, end: token.end };
  if (token.kind === 'string') return joined(piecesOf(source, token.start + 1, token.end - 1, true, expression), place);
  const from = source.text.indexOf('\n', token.start) + 1, to = source.text.lastIndexOf('\n', token.end - 1) + 1;
  const pieces = piecesOf(source, from, Math.max(from, to), false, expression);
  return joined(token.text.startsWith('<<-') ? withoutIndent(pieces) : pieces, place);
}

function joined(pieces: Piece[], place: { source: Source; start: number; end: number }): Expression {
  const parts = structured(place.source, trimmed(pieces), place.end);
  if (parts.length === 0) return { kind: 'value', value: '', ...place };
  // "${x}" alone keeps the type of x, text alone is a string.
  const [one] = parts;
  if (parts.length === 1 && one!.kind === 'value' && typeof one!.value === 'string') return { ...one!, ...place, first: [one!.start, one!.end] };
  return parts.length === 1 && one!.kind !== 'choice' && one!.kind !== 'for' ? one! : { kind: 'template', parts, ...place, first: [parts[0]!.start, parts[0]!.end] };
}

function piecesOf(source: Source, from: number, to: number, escapes: boolean, expression: ReadExpression): Piece[] {
  const { text } = source;
  const pieces: Piece[] = [];
  let literal = '', start = from;
  const flush = (end: number): void => {
    if (literal !== '') pieces.push({ kind: 'text', text: literal, start, end });
    literal = '';
  };
  for (let i = from; i < to; i++) {
    const two = text.slice(i, i + 2), three = text.slice(i, i + 3);
    if (three === '$${' || three === '%%{') {
      literal += three.slice(1);
      i += 2;
    } else if (two === '${' || two === '%{') {
      flush(i);
      const end = endOfInterpolation(source, i + 1), before = text[i + 2] === '~', after = text[end - 1] === '~' && end - 1 > i + 2;
      const place = { start: i, end: end + 1, before, after }, first = i + 2 + Number(before), last = end - Number(after);
      pieces.push(two === '${' ? { kind: 'value', value: expression(source, first, last), ...place } : { ...directiveOf(source, first, last, expression), ...place });
      i = end;
      start = end + 1;
    } else if (escapes && text[i] === '\\') {
      const next = text[++i] ?? '';
      const code = /^(?:u([\da-fA-F]{4})|U([\da-fA-F]{8}))/.exec(text.slice(i, to));
      if (code) {
        literal += String.fromCodePoint(parseInt(code[1] ?? code[2]!, 16));
        i += code[0].length - 1;
      } else if (next === 'u' || next === 'U') throw new HclError(source, i - 1, Math.min(to, i + 1 + /^[\da-fA-F]*/.exec(text.slice(i + 1, to))![0].length), 'Invalid escape sequence', `The \\${next} escape sequence must be followed by ${next === 'u' ? 'four' : 'eight'} hexadecimal digits.`);
      else if (ESCAPES[next] === undefined) throw new HclError(source, i - 1, i + 1, 'Invalid escape sequence', `The symbol ${JSON.stringify(next)} is not a valid escape sequence selector.`);
      else literal += ESCAPES[next];
    } else literal += text[i];
  }
  flush(to);
  return pieces;
}

/** <<- takes away as many blanks as every line has in front. */
function withoutIndent(pieces: Piece[]): Piece[] {
  const lines = pieces.map((piece) => (piece.kind === 'text' ? piece.text : 'x')).join('').split('\n').filter((line) => line.trim() !== '');
  const indent = Math.min(...lines.map((line) => /^[ \t]*/.exec(line)![0].length));
  return pieces.map((piece, index) => (piece.kind === 'text' ? { ...piece, text: piece.text.replace(new RegExp(`${index === 0 ? '(^|\\n)' : '(\\n)'}[ \\t]{0,${Number.isFinite(indent) ? indent : 0}}`, 'g'), '$1') } : piece));
}

/** A whole text, as a string in JSON is. @throws HclError */
export const readWholeTemplate = (source: Source, expression: ReadExpression, start: number, end: number): Expression => joined(piecesOf(source, start, end, false, expression), { source, start, end });
