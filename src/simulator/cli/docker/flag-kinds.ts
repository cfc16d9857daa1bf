/** The types of docker's flags, by the words that facts about the real tool use for them; the rest is in seldom-flag-kinds.ts. */
import { kindOf, kinds, type ValueKind } from '../shared/cobra/value.ts';

function checkFilter(text: string): string {
  if (!text.includes('=')) throw new Error('bad format of filter (expected name=value)');
  return text;
}

/** --cpus: a rational number with nine places. */
function checkDecimal(text: string): string {
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)) throw new Error(`failed to parse ${text} as a rational number`);
  if (/\.\d{9}\d*[1-9]/.test(text) || /e-\d{2}/i.test(text)) throw new Error('value is too precise');
  return text;
}

/** By word. */
export type Kinds = Readonly<Record<string, ValueKind>>;

export const everydayKinds: Kinds = {
  ...kinds,
  filter: { ...kinds.list, word: 'filter', read: (text, before, changed) => (text === '' ? before : kinds.list.read(checkFilter(text), before, changed)) },
  decimal: { ...kinds.string, word: 'decimal', zero: '0', read: (text) => checkDecimal(text) },
  network: kindOf(kinds.list, 'network'),
};
