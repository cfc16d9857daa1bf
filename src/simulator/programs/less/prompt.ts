/** What the last row says of the place in the file: less' own prompts, its long ones (-m, -M) and `=`. */
import type { Blocking } from '../../kernel/blocking.ts';
import { expanded } from './own-prompt.ts';
import type { Settings } from './pager.ts';
import type { View } from './view.ts';

export interface Told {
  view: View;
  /** 1: the first of so many files. */
  number: number;
  count: number;
  /** Name of the file after this one. */
  following: string | undefined;
}

/** Which prompt: as it is, -m, -M. */
export const PROMPTS = ['short', 'medium', 'long'] as const;

export interface Figures {
  name: string;
  ofMany: string;
  lines: string;
  bytes: string;
  percent: string;
  end: boolean;
  coming: string;
}

export function* figures({ view, number, count, following }: Told): Blocking<Figures> {
  const { source } = view, shown = yield* view.shown(), first = shown[0], last = shown.at(-1), end = yield* view.atEnd();
  const below = last === undefined ? 0 : last.line + 1, reached = source.offsets[below] ?? 0;
  const known = source.ended || source.size !== undefined;
  return {
    name: source.name,
    ofMany: count > 1 ? ` (file ${number} of ${count})` : '',
    lines: first === undefined ? '' : ` lines ${first.line + 1}-${below}${source.ended || source.size !== undefined ? `/${yield* total(view)}` : ''}`,
    bytes: ` byte ${reached}${known ? `/${source.bytes}` : ''}`,
    percent: known && source.bytes > 0 ? ` ${Math.round((reached * 100) / source.bytes)}%` : '',
    end,
    coming: following === undefined ? '' : ` - Next: ${following}`,
  };
}

function* total(view: View): Blocking<number> {
  if (view.source.size !== undefined) yield* view.has(Infinity);
  return view.source.lines.length;
}

const END = '(END)';

/** ':' where nothing else is to be told. @param fresh the file has just come up */
export function* prompt(told: Told, { prompts: length, own }: Pick<Settings, 'prompts' | 'own'>, fresh: boolean): Blocking<string> {
  if (own[length] !== undefined) return yield* expanded(own[length], told, fresh);
  if (length === 'short') {
    const { view, number, count, following } = told, end = yield* view.atEnd();
    const words = `${fresh && view.source.name !== '' ? `${view.source.name}${count > 1 ? ` (file ${number} of ${count})` : ''} ` : ''}${end ? `${END}${following === undefined ? '' : ` - Next: ${following}`}` : ''}`;
    return words.trimEnd();
  }
  const { name, ofMany, lines, bytes, percent, end, coming } = yield* figures(told);
  const where = end ? ` ${END}${coming}` : length === 'medium' ? percent || bytes : percent;
  return (length === 'medium' ? `${fresh ? name + ofMany : ''}${where}` : `${name}${fresh ? ofMany : ''}${lines}${where}`).trim();
}

/** What `=` tells. */
export function* position(told: Told, own?: string): Blocking<string> {
  if (own !== undefined) return yield* expanded(own, told, true);
  const { name, ofMany, lines, bytes, percent, end, coming } = yield* figures(told);
  return `${name}${ofMany}${lines}${bytes}${end ? ` ${END}${coming}` : percent}`.trim();
}
