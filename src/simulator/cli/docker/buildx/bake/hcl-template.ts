/** What is in a quoted string or a here-document: text, and ${…} with an expression in it. */
import { HclError, type Source } from './hcl-error.ts';
import type { Expression } from './hcl-syntax.ts';
import { endOfInterpolation, type Token } from './hcl-tokens.ts';

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' };

export type ReadExpression = (source: Source, from: number, to: number) => Expression;

/** @throws HclError */
export function readTemplate(source: Source, token: Token, expression: ReadExpression): Expression {
  const place = { source, start: token.start, end: token.end };
  if (token.kind === 'string') return joined(partsOf(source, token.start + 1, token.end - 1, true, expression), place);
  const from = source.text.indexOf('\n', token.start) + 1, to = source.text.lastIndexOf('\n', token.end - 1) + 1;
  const parts = partsOf(source, from, Math.max(from, to), false, expression);
  return joined(token.text.startsWith('<<-') ? withoutIndent(parts) : parts, place);
}

function joined(parts: Expression[], place: { source: Source; start: number; end: number }): Expression {
  if (parts.length === 0) return { kind: 'value', value: '', ...place };
  // "${x}" alone keeps the type of x, text alone is a string.
  return parts.length === 1 ? parts[0]! : { kind: 'template', parts, ...place };
}

function partsOf(source: Source, from: number, to: number, escapes: boolean, expression: ReadExpression): Expression[] {
  const { text } = source;
  const parts: Expression[] = [];
  let literal = '', start = from;
  const flush = (end: number): void => {
    if (literal !== '') parts.push({ kind: 'value', value: literal, source, start, end });
    literal = '';
  };
  for (let i = from; i < to; i++) {
    const two = text.slice(i, i + 2), three = text.slice(i, i + 3);
    if (three === '$${' || three === '%%{') {
      literal += three.slice(1);
      i += 2;
    } else if (two === '${') {
      flush(i);
      const end = endOfInterpolation(source, i + 1);
      parts.push(expression(source, i + 2, end));
      i = end;
      start = end + 1;
    } else if (two === '%{') throw new HclError(source, i, i + 2, 'Not simulated here', 'Directives in templates (%{ if }, %{ for }) do not exist in this simulator.');
    else if (escapes && text[i] === '\\') {
      const next = text[++i] ?? '';
      const code = /^(?:u([\da-fA-F]{4})|U([\da-fA-F]{8}))/.exec(text.slice(i, to));
      if (code) {
        literal += String.fromCodePoint(parseInt(code[1] ?? code[2]!, 16));
        i += code[0].length - 1;
      } else if (ESCAPES[next] === undefined) throw new HclError(source, i - 1, i + 1, 'Invalid escape sequence', `The symbol ${JSON.stringify(next)} is not a valid escape sequence selector.`);
      else literal += ESCAPES[next];
    } else literal += text[i];
  }
  flush(to);
  return parts;
}

/** <<- takes away as many blanks as every line has in front. */
function withoutIndent(parts: Expression[]): Expression[] {
  const lines = parts.map((part) => (part.kind === 'value' ? String(part.value) : 'x')).join('').split('\n').filter((line) => line.trim() !== '');
  const indent = Math.min(...lines.map((line) => /^[ \t]*/.exec(line)![0].length));
  return parts.map((part, index) => (part.kind === 'value' ? { ...part, value: String(part.value).replace(new RegExp(`${index === 0 ? '(^|\\n)' : '(\\n)'}[ \\t]{0,${Number.isFinite(indent) ? indent : 0}}`, 'g'), '$1') } : part));
}

/** A whole text, as a string in JSON is. @throws HclError */
export const readWholeTemplate = (source: Source, expression: ReadExpression, start: number, end: number): Expression => joined(partsOf(source, start, end, false, expression), { source, start, end });
