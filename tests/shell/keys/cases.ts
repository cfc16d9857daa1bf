/** What is typed into an interactive bash: the cases that both the real one and ours play. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface KeyCase {
  /** The case as it stands in the file. */
  readonly line: string;
  /** What is typed, in bursts: after each the shell is given time. */
  readonly bursts: readonly string[];
}

export interface Recording {
  readonly line: string;
  /** The screen at the end. */
  readonly rows: readonly string[];
  readonly cursor: readonly [row: number, column: number];
  /** What of it is in inverse colours. */
  readonly inverted?: string;
}

export const RECORDINGS = join(import.meta.dirname, 'recordings.json');
export const COLUMNS = 80, ROWS = 24;

/** What the shell has done before a case. */
export const HISTORY = ['echo one two', 'echo three "four five" six', "printf '%s\\n' seven"];
export const FILES = ['foo.txt', 'fob.txt', 'my file', 'dir/inner', 'dir/other', '.hidden'];

const NAMED: Readonly<Record<string, string>> = {
  Enter: '\r', Tab: '\t', BS: '\x7f', Esc: '\x1b', Space: ' ', NL: '\n', CR: '\r', Up: '\x1b[A', Down: '\x1b[B', Right: '\x1b[C', Left: '\x1b[D', Home: '\x1b[H', End: '\x1b[F', Insert: '\x1b[2~', Delete: '\x1b[3~',
  PageUp: '\x1b[5~', PageDown: '\x1b[6~', F5: '\x1b[15~', 'C-Left': '\x1b[1;5D', 'C-Right': '\x1b[1;5C', 'M-Left': '\x1b[1;3D', PasteStart: '\x1b[200~', PasteEnd: '\x1b[201~', wait: '', 'C-@': '\0',
};

/** After these the shell runs something, or a key may not be the beginning of a longer one. */
const ENDS_BURST = new Set(['Enter', 'Esc', 'wait', 'C-c', 'C-z', 'C-d', 'C-o', 'Tab']);

function bytesOf(name: string): string | undefined {
  if (NAMED[name] !== undefined) return NAMED[name];
  const meta = /^M-(.+)$/s.exec(name)?.[1];
  if (meta !== undefined) return `\x1b${meta.length === 1 ? meta : bytesOf(meta)}`;
  const control = /^C-(.)$/.exec(name)?.[1];
  return control === undefined ? undefined : String.fromCharCode(control.toUpperCase().charCodeAt(0) & 31);
}

function burstsOf(line: string): string[] {
  const bursts = [''];
  for (const [token] of line.matchAll(/<(?:M-<|[^<>\s]+|M->)>|[\s\S]/g)) {
    const name = token.length > 1 ? token.slice(1, -1) : undefined, bytes = name === undefined ? undefined : bytesOf(name);
    bursts[bursts.length - 1] += bytes ?? token;
    if (bytes !== undefined && ENDS_BURST.has(name!)) bursts.push('');
  }
  return bursts.filter((burst) => burst !== '');
}

export const cases: readonly KeyCase[] = readFileSync(join(import.meta.dirname, 'cases.txt'), 'utf8').split('\n').filter((line) => line !== '' && !/^# [a-zA-Z]/.test(line)).map((line) => ({ line, bursts: burstsOf(line) }));
