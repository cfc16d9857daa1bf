/** A piece of a page's text around what was found, as HTML with marks. */

/** Separates a page's text from the hidden words that only the index knows (build/search-index.ts). */
export const HIDDEN_FROM = '\u2063';

const BEFORE = 50;
const LENGTH = 150;

export function excerpt(content: string, words: readonly string[]): string {
  const text = content.split(HIDDEN_FROM)[0]!;
  const lower = text.toLowerCase();
  const places = words.map((word) => lower.indexOf(word)).filter((at) => at >= 0);
  const first = places.length > 0 ? Math.min(...places) : 0;
  const wanted = Math.max(0, first - BEFORE);
  const start = wanted === 0 ? 0 : text.indexOf(' ', wanted) + 1;
  const cut = text.slice(start, start + LENGTH);
  return `${start > 0 ? '… ' : ''}${mark(cut, words)}${start + LENGTH < text.length ? ' …' : ''}`;
}

function mark(text: string, words: readonly string[]): string {
  const patterns = words.filter((word) => word !== '').map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  if (patterns.length === 0) return escape(text);
  const pieces = text.split(new RegExp(`(${patterns.sort((a, b) => b.length - a.length).join('|')})`, 'gi'));
  return pieces.map((piece, index) => (index % 2 === 1 ? `<mark>${escape(piece)}</mark>` : escape(piece))).join('');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
