/** %{ if } and %{ for } in texts, and ~ which takes the blanks beside it away. */
import { HclError, type Source } from './hcl-error.ts';
import type { Expression, ReadExpression } from './hcl-syntax.ts';

interface Placed {
  start: number;
  end: number;
}

/** Whether the blanks before and after go. */
interface Marked extends Placed {
  before: boolean;
  after: boolean;
}

export type Directive =
  | { kind: 'if'; test: Expression }
  | { kind: 'for'; key?: string; item: string; over: Expression }
  | { kind: 'else' | 'endif' | 'endfor' };

export type Piece = ({ kind: 'text'; text: string } & Placed) | ({ kind: 'value'; value: Expression } & Marked) | (Directive & Marked);

/** What stands between %{ and }. @throws HclError */
export function directiveOf(source: Source, from: number, to: number, expression: ReadExpression): Directive {
  const { text } = source, start = from + /^\s*/.exec(text.slice(from, to))![0].length, word = /^[\p{L}_][\p{L}\p{N}_-]*/u.exec(text.slice(start, to))?.[0] ?? '', rest = start + word.length;
  if (word === 'if') return { kind: 'if', test: expression(source, rest, to) };
  if (word === 'for') {
    const match = /^\s+([\w-]+)\s*(?:,\s*([\w-]+)\s*)?\bin\b/.exec(text.slice(rest, to));
    if (!match) throw new HclError(source, rest, to, 'Invalid \'for\' directive', 'For directive requires \'in\' keyword after names.');
    const [whole, first = '', second] = match;
    return { kind: 'for', item: second ?? first, ...(second !== undefined && { key: first }), over: expression(source, rest + whole.length, to) };
  }
  if (word === 'else' || word === 'endif' || word === 'endfor') return { kind: word };
  if (word === '') throw new HclError(source, start, Math.min(to, start + 1), 'Invalid template directive', 'A template directive keyword ("if", "for", etc) is expected at the beginning of a %{ sequence.');
  throw new HclError(source, start, rest, 'Invalid template control keyword', `${JSON.stringify(word)} is not a valid template control keyword.`);
}

/** Texts without the blanks that a ~ beside them takes. */
export function trimmed(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece, index): Piece[] => {
    if (piece.kind !== 'text') return [piece];
    const previous = pieces[index - 1], next = pieces[index + 1];
    let { text } = piece;
    if (previous && previous.kind !== 'text' && previous.after) text = text.trimStart();
    if (next && next.kind !== 'text' && next.before) text = text.trimEnd();
    return text === '' ? [] : [{ ...piece, text }];
  });
}

/** The pieces as expressions: what is between if and endif, for and endfor becomes one. @throws HclError */
export function structured(source: Source, pieces: readonly Piece[], end: number): Expression[] {
  let next = 0;
  const read = (open?: Piece & { kind: 'if' | 'for' }): { parts: Expression[]; close?: Piece } => {
    const parts: Expression[] = [];
    while (next < pieces.length) {
      const piece = pieces[next++]!;
      if (piece.kind === 'text') parts.push({ kind: 'value', value: piece.text, source, start: piece.start, end: piece.end });
      else if (piece.kind === 'value') parts.push(piece.value);
      else if (piece.kind === 'if' || piece.kind === 'for') parts.push(whole(piece));
      else if (open && (piece.kind === `end${open.kind}` || (piece.kind === 'else' && open.kind === 'if'))) return { parts, close: piece };
      else throw new HclError(source, piece.start, piece.end, `Unexpected ${piece.kind} directive`, 'The control directives within this template are unbalanced.');
    }
    if (!open) return { parts };
    const from = new HclError(source, open.start, open.end, '', '').place;
    throw new HclError(source, end - 1, end, 'Unexpected end of template', `The ${open.kind} directive at ${from} is missing its corresponding end${open.kind} directive.`);
  };
  const text = (parts: Expression[], { start, end: to }: Placed): Expression => (parts.length === 0 ? { kind: 'value', value: '', source, start, end: to } : { kind: 'template', parts, source, start, end: to });
  const whole = (open: Piece & { kind: 'if' | 'for' }): Expression => {
    const first = read(open), place = { source, start: open.start, end: (first.close ?? open).end };
    if (open.kind === 'for') return { kind: 'for', item: open.item, ...(open.key !== undefined && { key: open.key }), over: open.over, result: text(first.parts, open), isText: true, ...place };
    const second = first.close?.kind === 'else' ? read({ ...open, kind: 'if' }).parts : [];
    return { kind: 'choice', test: open.test, yes: text(first.parts, open), no: text(second, open), ...place };
  };
  return read().parts;
}
