/** Here-documents: `<<NAME`, `<<-NAME` and `<<"NAME"` in a line. */
import { lex } from './lex.ts';

export interface HereDocument {
  name: string;
  /** As it stands in the Dockerfile. */
  raw: string;
  /** Without the tabs that `<<-` drops. */
  content: string;
  chomp: boolean;
  /** The delimiter was not quoted: variables are expanded. */
  expand: boolean;
}

const NOTHING: ReadonlyMap<string, string> = new Map();
const quotes = (text: string): number => text.replace(/[^'"]/g, '').length;

/** What a word announces, if it is one of those. */
export function heredocOf(word: string): HereDocument | undefined {
  const [, chomp, rest] = /^\d*<<(-?)\s*([^<]*)$/.exec(word) ?? [];
  if (!rest) return undefined;
  const [name, ...more] = lex(rest, NOTHING, { skipUnset: true }).words;
  if (name === undefined || more.length > 0) return undefined;
  const [raw = ''] = lex(rest, NOTHING, { skipUnset: true, rawQuotes: true }).words;
  return { name, raw: '', content: '', chomp: chomp === '-', expand: quotes(name) === quotes(raw) };
}

export const heredocsOf = (line: string): HereDocument[] => wordsOf(line).map(heredocOf).filter((one) => one !== undefined);

/** A line that is no list of words (an open quote) has no documents. */
function wordsOf(line: string): string[] {
  try {
    return lex(line, NOTHING, { rawQuotes: true, rawEscapes: true, skipUnset: true }).words;
  } catch {
    return [];
  }
}
