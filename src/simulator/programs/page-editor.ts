/** What vi and nano share: they hand a text to the editor on the page and write what comes back. */
import type { Blocking } from '../kernel/blocking.ts';
import { decode, encode } from '../kernel/bytes.ts';
import { announcement, type EditAnswer, type Editing, type EditRequest } from '../kernel/editing.ts';
import { Errno } from '../kernel/errno.ts';
import { access, lookup, readFile, writeFile } from '../kernel/files.ts';
import type { Process } from '../kernel/process.ts';
import { openControllingTerminal } from './terminal.ts';
import { complain } from './tool.ts';

/** More than this is no text to edit in a page. */
const LARGEST = 2_000_000;

export interface EditorWords {
  opened(file: string, lines: number, bytes: number): string;
  isNew(file: string): string;
  written(file: string, lines: number, bytes: number, how: 'new' | 'over' | 'appended'): string;
  failed(file: string, error: Errno): string;
  /** A file that was asked for within the editor cannot be read. */
  unreadable(file: string): string;
  exists: string;
  noName: string;
}

interface Source {
  text: string;
  exists: boolean;
  readonly: boolean;
}

/** @returns the status of the editor */
export function* editOnPage(p: Process, name: string, options: Omit<EditRequest, 'text'>, words: EditorWords): Blocking<number> {
  const source = load(p, options.file);
  if (typeof source === 'string') yield* complain(p, `${name}: ${options.file}: ${source}`);
  else if (!p.files.get(1)?.tty || !p.files.get(0)?.tty) yield* complain(p, `${name}: standard input and output must be a terminal`);
  else if (!p.kernel.editings.attached) yield* complain(p, `${name}: no screen editor is attached to this terminal (EDITOR may name a script)`);
  else return yield* onAlternateScreen(p, { ...options, text: source.text.replace(/\n$/, ''), readonly: options.readonly || source.readonly }, source, words);
  return 1;
}

/** The text of a file; what is wrong with it as a string. */
function load(p: Process, file: string): Source | string {
  const node = file === '' ? undefined : lookup(p, file);
  if (!node) return { text: '', exists: false, readonly: false };
  if (node.kind === 'directory') return 'is a directory';
  try {
    const bytes = readFile(p, file), text = decode(bytes);
    if (bytes.length <= LARGEST && sameBytes(encode(text), bytes)) return { text, exists: true, readonly: !access(p, file, 'w') };
    return 'only texts in UTF-8 of at most 2 MB can be edited here';
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
    return error.strerror;
  }
}

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, i) => byte === b[i]);

const linesOf = (text: string): number => (text === '' ? 0 : text.split('\n').length - 1);

const openedWith = (file: string, source: Source, words: EditorWords): string => (file === '' ? '' : source.exists ? words.opened(file, linesOf(source.text), encode(source.text).length) : words.isNew(file));

function* onAlternateScreen(p: Process, request: EditRequest, source: Source, words: EditorWords): Blocking<number> {
  const { editings } = p.kernel;
  const { tty, file: input, restore } = openControllingTerminal(p);
  const editing = editings.begin(request, openedWith(request.file, source, words));
  const end = (): void => editings.end(editing);
  p.onExit.push(end);
  try {
    yield* p.write(1, `\x1b[?1049h\x1b[H\x1b[2J${announcement(editing.id)}`);
    for (;;) {
      const answer = yield* editing.receive();
      if (!answer) return 1;
      const done = take(p, editing, answer, words);
      editing.answered++;
      if (done && answer.quit !== undefined) return answer.quit;
    }
  } finally {
    end();
    // Keys that were pressed before the editor was on the screen are not for the shell.
    if (tty.readable() && !tty.hungUp && !p.ended) yield* input.read(65_536);
    restore();
  }
}

/** Writes, then loads what is asked for; false where that did not work. */
function take(p: Process, editing: Editing, answer: EditAnswer, words: EditorWords): boolean {
  editing.existing = undefined;
  if (answer.text !== undefined && !save(p, editing, answer.text, answer, words)) return false;
  if (answer.load === undefined && answer.read === undefined) return true;
  const file = answer.load ?? answer.read!, source = load(p, file);
  if (typeof source === 'string' || (answer.read !== undefined && !source.exists)) {
    editing.message = typeof source === 'string' && source === 'is a directory' ? `"${file}" ${source}` : words.unreadable(file);
    return false;
  }
  editing.message = openedWith(file, source, words);
  const text = source.text.replace(/\n$/, '');
  if (answer.load === undefined) editing.insertion = text;
  else editing.buffer = { file, text, readonly: source.readonly };
  return true;
}

function save(p: Process, editing: Editing, text: string, { file: named, append, rename, force }: EditAnswer, words: EditorWords): boolean {
  const target = named ?? editing.buffer.file, before = target === '' ? undefined : lookup(p, target);
  if (target === '') {
    editing.message = words.noName;
    return false;
  }
  if (before && !append && !force && target !== editing.buffer.file) {
    editing.message = words.exists;
    editing.existing = target;
    return false;
  }
  const content = text === '' ? '' : `${text}\n`;
  try {
    writeFile(p, target, append && before ? decode(readFile(p, target)) + content : content);
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
    editing.message = words.failed(target, error);
    return false;
  }
  editing.message = words.written(target, linesOf(content), encode(content).length, append && before ? 'appended' : before ? 'over' : 'new');
  if (editing.buffer.file === '' || rename) editing.buffer = { ...editing.buffer, file: target };
  editing.written++;
  return true;
}
