/** Everything that came from outside into a machine: with scenario and seed it is the whole session. */
import type { EditAnswer } from '../simulator/kernel/editing.ts';

/** Keys go to a tab (the first one unless told); the size is that of all tabs, which share one place on the page. */
export type Event =
  | { readonly keys: string; readonly tab?: number }
  | { readonly size: readonly [rows: number, columns: number] }
  | { readonly open: number }
  | { readonly close: number }
  | ({ readonly edit: number } & EditAnswer)
  /** Lines that come into the history of the terminals: commands that were taken back. */
  | { readonly recall: readonly string[] };

/** `at`: virtual milliseconds since the machine was ready. */
export type Input = { readonly at: number } & Event;

/** Terminals that may be open at the same time. */
export const MOST_TABS = 3;
/** What an editor hands back may not be longer, in UTF-16 units. */
const LONGEST_TEXT = 4_000_000;

const isEnter = (input: Input): boolean => 'keys' in input && input.keys.includes('\r');
const tabOf = (input: Input): number | undefined => ('keys' in input ? (input.tab ?? 0) : undefined);

/**
 * The log without its last command: what was typed into its tab since the Enter before it, and what an editor answered
 * since then. Sizes, other tabs and the end of an earlier command's editor stay. Undefined when no command is in the log.
 */
export function withoutLastCommand(log: readonly Input[]): Input[] | undefined {
  let last = log.findLastIndex(isEnter);
  if (last < 0) last = log.findLastIndex((input) => 'keys' in input);
  if (last < 0) return undefined;
  const tab = tabOf(log[last]!);
  const before = log.slice(0, last).findLastIndex((input) => 'edit' in input || (tabOf(input) === tab && isEnter(input)));
  const goes = (input: Input, index: number): boolean => index > before && (tabOf(input) === tab || 'edit' in input);
  const lastSize = log.findLastIndex((input) => 'size' in input);
  return log.filter((input, index) => !goes(input, index) && (!('size' in input) || index <= before || index === lastSize));
}

/** Reads a log that comes from outside; undefined where it is none. */
export function readLog(value: unknown): Input[] | undefined {
  if (!Array.isArray(value)) return undefined;
  let previous = 0;
  for (const input of value as unknown[]) {
    if (typeof input !== 'object' || input === null || !('at' in input)) return undefined;
    const { at } = input;
    if (typeof at !== 'number' || !Number.isFinite(at) || at < previous || !isEvent(input as Record<string, unknown>)) return undefined;
    previous = at;
  }
  return value as Input[];
}

function isEvent(input: Record<string, unknown>): boolean {
  const { keys, tab, size, open, close, edit, recall } = input;
  if (keys !== undefined) return typeof keys === 'string' && (tab === undefined || isNumber(tab));
  if (size !== undefined) return isSize(size);
  if (edit !== undefined) return isNumber(edit) && isAnswer(input);
  if (recall !== undefined) return isLines(recall);
  return isNumber(open ?? close);
}

function isAnswer({ text, file, append, rename, force, load, read, quit }: Record<string, unknown>): boolean {
  const isText = (value: unknown): boolean => value === undefined || (typeof value === 'string' && value.length <= LONGEST_TEXT);
  const isSwitch = (value: unknown): boolean => value === undefined || typeof value === 'boolean';
  return [text, file, load, read].every(isText) && [append, rename, force].every(isSwitch) && (quit === undefined || isNumber(quit));
}

/** Lines of a history. */
export const isLines = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every((line) => typeof line === 'string');

const isNumber = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 0 && (value as number) < 100_000;

function isSize(value: unknown): value is [number, number] {
  return Array.isArray(value) && value.length === 2 && value.every((side) => Number.isInteger(side) && side >= 1 && side <= 1000);
}
