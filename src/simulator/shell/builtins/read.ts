/** read, mapfile. */
import type { Blocking } from '../../kernel/blocking.ts';
import { anyOf } from '../../kernel/blocking.ts';
import { assignElement } from '../expand/cells.ts';
import { quoteSingle } from '../expand/quote.ts';
import { Utf8Decoder } from '../../kernel/bytes.ts';
import { Interrupted } from '../../kernel/process.ts';
import type { Tty } from '../../kernel/tty.ts';
import { LineEditor } from '../line-editor/editor.ts';
import { ashWords, Failure } from '../failure.ts';
import { LONGEST, outOfMemory } from '../memory.ts';
import { runSource } from '../run/source.ts';
import type { Shell } from '../shell.ts';
import { isName } from '../variables.ts';
import { readLetters, type BuiltinEntry } from './builtin.ts';
import { badOption, complain } from './complaints.ts';
import { isSoft } from './soft-failure.ts';

/** Bytes that mapfile takes in a millisecond. */
const READ_PER_MS = 100_000;

const USAGE = 'read [-ers] [-a array] [-d delim] [-i text] [-n nchars] [-N nchars] [-p prompt] [-t timeout] [-u fd] [name ...]';

interface Wanted {
  fd: number;
  delimiter: string;
  raw: boolean;
  count: number | undefined;
  exact: boolean;
  deadline: number | undefined;
}

/** A character with whether a backslash quoted it. */
interface Got {
  text: string;
  quoted: boolean[];
  ended: boolean;
  timedOut: boolean;
}

function* read(shell: Shell, argv: string[]): Blocking<number> {
  const { flags, values, rest, bad } = readLetters(argv, shell.dialect === 'bash' ? 'ersa:d:i:n:N:p:t:u:' : shell.dash ? 'p:r' : 'rsd:n:p:t:u:');
  if (bad) return yield* badOption(shell, 'read', bad, USAGE);
  if (rest.length === 0 && shell.dash) return yield* complain(shell, 'read', 'arg count', 2);
  // To dash a name ends at its sign of equality.
  if (shell.dash) rest.forEach((name, i) => (rest[i] = name.replace(/=.*/s, '')));
  const wrong = rest.find((name) => !isName(shell.dialect === 'bash' ? name.replace(/\[.+\]$/s, '') : name));
  if (wrong !== undefined && shell.dialect === 'bash') return yield* complain(shell, 'read', `\`${wrong}': not a valid identifier`);
  if (wrong !== undefined) {
    yield* shell.error(`${shell.name}: ${shell.dash ? `${shell.line}: read: ${wrong}` : `read: '${wrong}'`}: bad variable name\n`);
    return shell.dash ? 2 : 1;
  }
  const array = values.get('a'), length = values.get('N') ?? values.get('n');
  if (length !== undefined && !/^\d+$/.test(length)) return yield* complain(shell, 'read', `${length}: invalid number`);
  if (array !== undefined && !isName(array)) return yield* complain(shell, 'read', `\`${array}': not a valid identifier`);
  const timeout = values.get('t');
  if (timeout !== undefined && !/^\d*\.?\d*$/.test(timeout)) return yield* complain(shell, 'read', shell.dialect === 'ash' ? 'invalid timeout' : `${timeout}: invalid timeout specification`);
  const fd = Number(values.get('u') ?? 0);
  if (Number.isNaN(fd) && shell.dialect === 'bash') return yield* complain(shell, 'read', `${values.get('u')}: invalid file descriptor specification`);
  if (!shell.p.files.has(fd)) return shell.dialect === 'ash' ? 1 : yield* complain(shell, 'read', flags.has('u') ? `${fd}: invalid file descriptor: Bad file descriptor` : `read error: ${fd}: Bad file descriptor`);
  if (timeout !== undefined && Number(timeout) === 0) return shell.p.file(fd).readable() ? 0 : 1;
  const tty = shell.p.file(fd).tty;
  if (flags.has('e') && tty && shell.dialect === 'bash') return yield* readEdited(shell, tty, { prompt: values.get('p') ?? '', text: values.get('i') ?? '', raw: flags.has('r'), array: values.get('a'), names: rest });
  if (values.has('p') && tty) yield* shell.error(values.get('p')!);
  const count = values.get('N') ?? values.get('n');
  const wanted: Wanted = {
    fd, raw: flags.has('r'), exact: flags.has('N'), count: count === undefined ? undefined : Number(count),
    delimiter: values.has('d') ? (values.get('d')![0] ?? '\0') : '\n', deadline: timeout === undefined ? undefined : shell.p.now + Number(timeout) * 1000,
  };
  const modes = tty?.termios;
  if (tty && (flags.has('s') || wanted.count !== undefined || wanted.delimiter !== '\n')) tty.set({ ...(flags.has('s') ? { echo: false } : {}), ...(wanted.count !== undefined || wanted.delimiter !== '\n' ? { canonical: false } : {}) });
  let got: Got;
  try {
    got = yield* gather(shell, wanted);
  } finally {
    if (tty && modes) tty.set(modes);
  }
  try {
    store(shell, got, values.get('a'), rest, wanted.exact);
  } catch (error) {
    if (!(error instanceof Failure) || (shell.dialect === 'ash' ? !error.message.endsWith(': readonly variable') : !isSoft(error))) throw error;
    if (shell.dialect === 'ash') return yield* complain(shell, 'read', ashWords(error.message, shell.dash), 2);
    yield* shell.complainFailure(error);
    return 1;
  }
  return got.timedOut ? 142 : got.ended ? 1 : 0;
}

interface Edited {
  readonly prompt: string;
  readonly text: string;
  readonly raw: boolean;
  readonly array: string | undefined;
  readonly names: string[];
}

/** `-e`: the line is edited as a command line is. */
function* readEdited(shell: Shell, tty: Tty, { prompt, text, raw, array, names }: Edited): Blocking<number> {
  const line = yield* new LineEditor(shell, tty).read(prompt, text);
  const quoted: boolean[] = [];
  const plain = raw ? (line ?? '') : (line ?? '').replace(/\\(.?)/gs, (_, c: string) => c);
  store(shell, { text: plain, quoted, ended: line === undefined, timedOut: false }, array, names, false);
  return line === undefined ? 1 : 0;
}

function* gather(shell: Shell, wanted: Wanted): Blocking<Got> {
  const file = shell.p.file(wanted.fd);
  const decoder = new Utf8Decoder(true);
  let text = '', escaped = false;
  const quoted: boolean[] = [];
  for (;;) {
    if (wanted.count !== undefined && [...text].length >= wanted.count) return { text, quoted, ended: false, timedOut: false };
    if (wanted.deadline !== undefined && !(yield* ready(shell, wanted))) return { text, quoted, ended: true, timedOut: true };
    // A device that never ends takes time, too.
    yield* shell.step();
    const bytes = yield* interruptibly(shell, () => file.read(1));
    if (bytes.length === 0) return { text, quoted, ended: true, timedOut: false };
    for (const c of decoder.push(bytes)) {
      if (escaped) {
        escaped = false;
        if (c === '\n') continue;
        text += c;
        quoted[text.length - 1] = true;
      } else if (c === '\\' && !wanted.raw) escaped = true;
      else if (c === wanted.delimiter && !wanted.exact) return { text, quoted, ended: false, timedOut: false };
      else if (c !== '\0') text += c;
    }
  }
}

/** Traps run while the shell waits here. */
function* interruptibly<T>(shell: Shell, run: () => Blocking<T>): Blocking<T> {
  for (;;) {
    shell.interruptible = true;
    try {
      return yield* run();
    } catch (error) {
      if (!(error instanceof Interrupted) || shell.pendingSignals.length === 0) throw error;
      shell.interruptible = false;
      yield* shell.runTraps();
    } finally {
      shell.interruptible = false;
    }
  }
}

function* ready(shell: Shell, { fd, deadline }: Wanted): Blocking<boolean> {
  const file = shell.p.file(fd);
  for (;;) {
    if (shell.p.now >= deadline!) return false;
    if (file.readable()) return true;
    yield anyOf(file.readPark, (wake) => {
      const entry = shell.p.agenda.at(deadline!, 'read -t', wake);
      return () => shell.p.agenda.cancel(entry);
    });
  }
}

function store(shell: Shell, { text, quoted }: Got, array: string | undefined, names: string[], exact: boolean): void {
  const ifs = shell.fieldSeparator() ?? ' \t\n';
  if (array !== undefined) {
    const variable = shell.variables.obtain(array);
    if (variable.readonly) throw new Failure(`${array}: readonly variable`);
    variable.array = split(text, quoted, ifs, Infinity);
    variable.value = undefined;
  } else if (names.length === 0) shell.assign('REPLY', text);
  else {
    const fields = exact ? [text] : split(text, quoted, ifs, names.length);
    names.forEach((name, i) => {
      const match = /^(\w+)\[(.*)\]$/s.exec(name);
      if (match) shell.variables.obtain(match[1]!);
      if (match) assignElement(shell, match[1]!, match[2], fields[i] ?? '');
      else shell.assign(name, fields[i] ?? '');
    });
  }
}


/** Splits as `read` does: the last name takes the rest. */
function split(text: string, quoted: boolean[], ifs: string, limit: number): string[] {
  const separates = (i: number): boolean => !quoted[i] && ifs.includes(text[i]!);
  const blank = (i: number): boolean => separates(i) && /[ \t\n]/.test(text[i]!);
  const fields: string[] = [];
  let at = 0;
  while (at < text.length && blank(at)) at++;
  while (at < text.length) {
    if (fields.length === limit - 1) {
      fields.push(lastField(text, at, separates, blank));
      return fields;
    }
    const start = at;
    while (at < text.length && !separates(at)) at++;
    fields.push(text.slice(start, at));
    while (at < text.length && blank(at)) at++;
    if (at < text.length && separates(at) && !blank(at)) {
      at++;
      while (at < text.length && blank(at)) at++;
    }
  }
  return fields;
}

function lastField(text: string, from: number, separates: (i: number) => boolean, blank: (i: number) => boolean): string {
  let end = text.length;
  while (end > from && blank(end - 1)) end--;
  // One separator at the very end belongs to nobody, if it is the only one.
  if (end > from && separates(end - 1)) {
    let only = true;
    for (let i = from; i < end - 1; i++) if (separates(i) && !blank(i)) only = false;
    if (only) {
      end--;
      while (end > from && blank(end - 1)) end--;
      for (let i = from; i < end; i++) if (separates(i) && !blank(i)) return text.slice(from, end + 1);
    }
  }
  return text.slice(from, end);
}

const MAPFILE_USAGE = '[-d delim] [-n count] [-O origin] [-s count] [-t] [-u fd] [-C callback] [-c quantum] [array]';
const MAPFILE_NUMBERS: readonly [string, string][] = [['u', 'file descriptor specification'], ['n', 'line count'], ['s', 'line count'], ['O', 'array origin'], ['c', 'callback quantum']];

function mapfileProblem(shell: Shell, values: ReadonlyMap<string, string>, name: string): string | undefined {
  for (const [letter, what] of MAPFILE_NUMBERS) if (!/^\d+$/.test(values.get(letter) ?? '0') || (letter === 'c' && values.get('c') === '0')) return `${values.get(letter)}: invalid ${what}`;
  const fd = Number(values.get('u') ?? 0);
  if (!shell.p.files.has(fd)) return `${fd}: invalid file descriptor: Bad file descriptor`;
  if (!isName(name)) return name === '' ? 'empty array variable name' : `\`${name}': not a valid identifier`;
  const variable = shell.variables.find(name);
  return variable?.assoc ? `${name}: not an indexed array` : undefined;
}

function* mapfile(shell: Shell, argv: string[]): Blocking<number> {
  const { flags, values, rest, bad } = readLetters(argv, 'd:n:O:s:tu:C:c:');
  if (bad) return yield* badOption(shell, argv[0]!, bad, `${argv[0]} ${MAPFILE_USAGE}`);
  const problem = mapfileProblem(shell, values, rest[0] ?? 'MAPFILE');
  if (problem !== undefined) return yield* complain(shell, argv[0]!, problem, rest[0] === '' ? 2 : 1);
  if (shell.variables.find(rest[0] ?? 'MAPFILE')?.readonly) {
    yield* shell.complain(`${rest[0] ?? 'MAPFILE'}: readonly variable`);
    return 1;
  }
  const delimiter = values.has('d') ? (values.get('d')![0] ?? '\0') : '\n';
  const file = shell.p.file(Number(values.get('u') ?? 0));
  const decoder = new Utf8Decoder(true);
  let text = '';
  for (;;) {
    const bytes = yield* interruptibly(shell, () => file.read(65536));
    if (bytes.length === 0) break;
    yield* shell.p.compute(bytes.length / READ_PER_MS);
    const piece = decoder.push(bytes);
    text += piece.includes('\0') && delimiter !== '\0' ? piece.replaceAll('\0', '') : piece;
    if (text.length > LONGEST) outOfMemory(shell);
  }
  const pieces = text.split(delimiter);
  const lines = pieces.map((piece, i) => (i < pieces.length - 1 && !flags.has('t') ? piece + delimiter : piece));
  if (pieces.at(-1) === '') lines.pop();
  const skip = Number(values.get('s') ?? 0), limit = Number(values.get('n') ?? 0);
  const variable = shell.variables.obtain(rest[0] ?? 'MAPFILE');
  const taken = lines.slice(skip, limit > 0 ? skip + limit : undefined);
  const origin = Number(values.get('O') ?? 0);
  const array: string[] = values.has('O') ? (variable.array ?? []) : [];
  variable.array = array;
  variable.value = undefined;
  const callback = values.get('C'), quantum = Number(values.get('c') ?? 5000);
  for (const [i, line] of taken.entries()) {
    // Before the line is in the array.
    if (callback !== undefined && (i + 1) % quantum === 0) yield* runSource(shell, `${callback} ${origin + i} ${quoteSingle(line)}`, { evaluated: true });
    array[origin + i] = line;
  }
  return 0;
}

export const readEntries: BuiltinEntry[] = [
  { name: 'read', run: read, usage: USAGE },
  { name: 'mapfile', run: mapfile, only: 'bash', usage: `mapfile ${MAPFILE_USAGE}` },
  { name: 'readarray', run: mapfile, only: 'bash', usage: `readarray ${MAPFILE_USAGE}` },
];
