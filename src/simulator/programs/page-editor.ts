/** What vi and nano share: they hand a text to the editor on the page and write what comes back. */
import type { Blocking } from '../kernel/blocking.ts';
import { decode, encode } from '../kernel/bytes.ts';
import { announcement, type EditRequest } from '../kernel/editing.ts';
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
  written(file: string, lines: number, bytes: number, isNew: boolean): string;
  failed(file: string, error: Errno): string;
  noName: string;
}

interface Source {
  text: string;
  exists: boolean;
  readonly: boolean;
}

/** @returns the status of the editor */
export function* editOnPage(p: Process, name: string, options: Omit<EditRequest, 'text'>, words: EditorWords): Blocking<number> {
  const source = yield* load(p, name, options.file);
  if (typeof source === 'number') return source;
  if (!p.files.get(1)?.tty || !p.files.get(0)?.tty) {
    yield* complain(p, `${name}: standard input and output must be a terminal`);
    return 1;
  }
  if (!p.kernel.editings.attached) {
    yield* complain(p, `${name}: no screen editor is attached to this terminal (EDITOR may name a script)`);
    return 1;
  }
  return yield* onAlternateScreen(p, { ...options, text: source.text.replace(/\n$/, ''), readonly: options.readonly || source.readonly }, source, words);
}

function* load(p: Process, name: string, file: string): Blocking<Source | number> {
  const node = file === '' ? undefined : lookup(p, file);
  if (!node) return { text: '', exists: false, readonly: false };
  if (node.kind === 'directory') {
    yield* complain(p, `${name}: ${file}: is a directory`);
    return 1;
  }
  try {
    const bytes = readFile(p, file), text = decode(bytes);
    if (bytes.length <= LARGEST && sameBytes(encode(text), bytes)) return { text, exists: true, readonly: !access(p, file, 'w') };
    yield* complain(p, `${name}: ${file}: only texts in UTF-8 of at most 2 MB can be edited here`);
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
    yield* complain(p, `${name}: ${file}: ${error.strerror}`);
  }
  return 1;
}

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, i) => byte === b[i]);

const linesOf = (text: string): number => (text === '' ? 0 : text.split('\n').length - 1);

function* onAlternateScreen(p: Process, request: EditRequest, source: Source, words: EditorWords): Blocking<number> {
  const { editings } = p.kernel, { file } = request;
  const { tty, file: input, restore } = openControllingTerminal(p);
  const message = file === '' ? '' : source.exists ? words.opened(file, linesOf(source.text), encode(source.text).length) : words.isNew(file);
  const editing = editings.begin(request, message);
  const end = (): void => editings.end(editing);
  p.onExit.push(end);
  try {
    yield* p.write(1, `\x1b[?1049h\x1b[H\x1b[2J${announcement(editing.id)}`);
    for (;;) {
      const answer = yield* editing.receive();
      if (!answer) return 1;
      const saved = answer.text === undefined || save(p, answer.text, answer.file ?? file);
      editing.answered++;
      if (saved && answer.quit !== undefined) return answer.quit;
    }
  } finally {
    end();
    // Keys that were pressed before the editor was on the screen are not for the shell.
    if (tty.readable() && !tty.hungUp && !p.ended) yield* input.read(65_536);
    restore();
  }

  function save(process: Process, text: string, target: string): boolean {
    if (target === '') {
      editing.message = words.noName;
      return false;
    }
    const content = text === '' ? '' : `${text}\n`, isNew = !lookup(process, target);
    try {
      writeFile(process, target, content);
    } catch (error) {
      if (!(error instanceof Errno)) throw error;
      editing.message = words.failed(target, error);
      return false;
    }
    editing.message = words.written(target, linesOf(content), encode(content).length, isNew);
    editing.written++;
    return true;
  }
}
