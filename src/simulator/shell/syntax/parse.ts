/** Source text → program, with what is wrong with it. */
import { parse as parseTree, type ParseError } from 'unbash';
import { compileScript } from './compile.ts';
import { posixForms } from './posix-forms.ts';
import type { List } from './program.ts';
import type { Dialect } from './word.ts';

export interface Parsed {
  items: List;
  text: string;
  lineAt: (offset: number) => number;
  /** The first error, if any. */
  error: ParseError | undefined;
  /** Here-documents that end with the text instead of their delimiter. */
  openDocuments: { line: number; delimiter: string }[];
}

export function parseSource(source: string, dialect: Dialect, firstLine = 1, backquoted?: () => number): Parsed {
  // With its newline, so that a mistake at the end of the last line differs from one at the end of the text.
  let text = dialect !== 'bash' || /[\n\\]$/.test(source) ? source : `${source}\n`, tree = parseTree(text);
  if (dialect !== 'bash') for (let other; (other = posixForms().rewritten(text, tree, dialect)) !== undefined; tree = parseTree(text)) text = other;
  const starts = lineStarts(text);
  const lineAt = (offset: number): number => firstLine + search(starts, offset);
  const openDocuments: Parsed['openDocuments'] = [];
  let foreign: ParseError | undefined;
  const wrong = (pos: number, message = 'unexpected token'): void => {
    foreign ??= { pos, message };
  };
  const items = compileScript(tree, { text, lineAt, dialect, wrong, ...(dialect !== 'bash' && { foreign: wrong, backquoted }), openDocument: (offset, delimiter) => openDocuments.push({ line: lineAt(offset), delimiter }) });
  const first = tree.errors?.[0];
  return { items, text, lineAt, error: foreign && (!first || foreign.pos < first.pos) ? foreign : first, openDocuments };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Index of the last start that is not beyond `offset`. */
function search(starts: number[], offset: number): number {
  let low = 0, high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
