/** Programs that fill the screen, and what is typed into them: the cases that both the real ones and ours play. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface ScreenCase {
  /** The case as it stands in the file. */
  readonly line: string;
  readonly command: string;
  /** Keys pressed at once, after each of which the screen is looked at; or the size that the terminal gets; or milliseconds that pass. */
  readonly steps: readonly (string | number | { readonly rows: number; readonly columns: number })[];
}

export interface Frame {
  /** Rows that are not as in the frame before, by their numbers. */
  readonly rows: Readonly<Record<string, string>>;
  readonly cursor: string;
}

export interface Recording {
  readonly line: string;
  readonly frames: readonly Frame[];
}

export const ROWS = 24, COLUMNS = 80, FOLDER = import.meta.dirname;

/** What runs before a case, by the real shell and by ours; a group may have more. */
export const setupOf = (group: string): string => [join(FOLDER, 'setup.sh'), join(FOLDER, `${group}.setup.sh`)].filter((path) => existsSync(path)).map((path) => readFileSync(path, 'utf8')).join('');

export const environment = (home: string): Record<string, string> => ({ HOME: home, TERM: 'xterm-256color', LANG: 'C.UTF-8', SHELL: '/bin/sh' });

/** The screen before, and what is left of it after. */
export const scriptOf = (command: string): string => `stty rows ${ROWS} cols ${COLUMNS}; echo before; ${command}; echo "status $?"`;

const NAMED: Readonly<Record<string, string>> = {
  Enter: '\r', Tab: '\t', BS: '\x7f', Esc: '\x1b', Space: ' ', Up: '\x1b[A', Down: '\x1b[B', Right: '\x1b[C', Left: '\x1b[D', Home: '\x1b[H', End: '\x1b[F',
  ApUp: '\x1bOA', ApDown: '\x1bOB', ApRight: '\x1bOC', ApLeft: '\x1bOD', ApHome: '\x1bOH', ApEnd: '\x1bOF', Insert: '\x1b[2~', Delete: '\x1b[3~', PageUp: '\x1b[5~', PageDown: '\x1b[6~', wait: '', lt: '<',
};

function bytesOf(name: string): string {
  const meta = /^M-(.+)$/s.exec(name)?.[1], control = /^C-(.)$/.exec(name)?.[1];
  if (meta !== undefined) return `\x1b${meta.length === 1 || /^[O[]/.test(meta) ? meta : bytesOf(meta)}`;
  if (control !== undefined) return String.fromCharCode(control.toUpperCase().charCodeAt(0) & 31);
  const bytes = NAMED[name];
  if (bytes === undefined) throw new Error(`no key is called <${name}>`);
  return bytes;
}

function stepOf(word: string): ScreenCase['steps'][number] {
  const wait = /^<\+(\d+)>$/.exec(word);
  if (wait) return Number(wait[1]);
  const size = /^<(\d+)x(\d+)>$/.exec(word);
  return size ? { rows: Number(size[1]), columns: Number(size[2]) } : word.replace(/<([^<>]+)>/g, (_, name: string) => bytesOf(name));
}

function caseOf(line: string): ScreenCase {
  const [command = '', keys = ''] = line.split(/ :: ?/);
  return { line, command, steps: keys.split(' ').filter(Boolean).map(stepOf) };
}

/** Groups of cases: those whose names begin with busybox are played with its applets. */
export const groups: readonly string[] = readdirSync(join(FOLDER, 'cases')).map((file) => file.replace(/\.keys$/, '')).sort();

export const casesOf = (group: string): readonly ScreenCase[] => readFileSync(join(FOLDER, 'cases', `${group}.keys`), 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#')).map(caseOf);

export const recordingPath = (group: string): string => join(FOLDER, 'recordings', `${group}.json`);

/** Meters of htop, and what its list measures: of those rows the words and what is behind them are compared. */
function measured(row: string): string {
  const plain = row.replace(/‹[^›]*›/g, ''), meter = /^ {2}( *\d|Mem|Swp)[[].*[\]] (Tasks|Load average|Uptime)?/.exec(plain);
  if (meter) return `METER ${meter[1]} ${meter[2] ?? ''}`;
  const blanked = plain.replace(/(.*\b2\d +\d+) +[\d.MG]+ +[\d.MG]+ +[\d.MG]+ ([A-Z]) +[\d.]+( +[\d.]+)?( +\d[\d:.]*)?/, '$1 SIZES $2 TIMES');
  return blanked === plain ? row : `${[...new Set(row.match(/bg\d+|inverse|bold fg3/g))].join(' ')}${blanked}`;
}

/** What is not the same twice: moments, names of terminals and machines. */
export const steady = (group: string, rows: readonly string[]): string[] => rows.map((row) => (group === 'gnu-htop' ? measured(row) : row).replace(/[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \d{4}/, 'DATE').replace(/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/, 'DATE'));

/** Only what changed. */
export function frameOf(before: readonly string[], rows: readonly string[], cursor: string): Frame {
  const changed: Record<string, string> = {};
  for (let i = 0; i < Math.max(before.length, rows.length); i++) if ((before[i] ?? '') !== (rows[i] ?? '')) changed[i + 1] = rows[i] ?? '';
  return { rows: changed, cursor };
}

/** The rows of each frame again. */
export function rowsOf({ frames }: Recording): string[][] {
  let rows: string[] = [];
  return frames.map((frame) => {
    rows = [...rows];
    for (const [number, text] of Object.entries(frame.rows)) rows[Number(number) - 1] = text;
    rows = Array.from(rows, (row) => row ?? '');
    return rows;
  });
}
