/** Keys for programs that fill the screen and wait for a while. */
import { anyOf, type Blocking, type Park } from '../../kernel/blocking.ts';
import { decode } from '../../kernel/bytes.ts';
import type { OpenFile } from '../../kernel/open-file.ts';
import type { Process } from '../../kernel/process.ts';
import { openControllingTerminal } from '../terminal.ts';

export const keepAlive = openControllingTerminal;

/** The next key, an escape sequence as one; undefined when none came in time. */
export function* nextKey(p: Process, file: OpenFile, milliseconds: number): Blocking<string | undefined> {
  const end = p.now + milliseconds;
  const timer: Park = (wake) => {
    const entry = p.agenda.at(end, p.comm, wake);
    return () => p.agenda.cancel(entry);
  };
  while (!file.readable() && p.now < end) yield milliseconds === Infinity ? file.readPark : anyOf(timer, file.readPark);
  if (!file.readable()) return undefined;
  return yield* readKey(file);
}

/** A character, or what a key sends that begins with ESC. */
function* readKey(file: OpenFile): Blocking<string> {
  const [first] = yield* file.read(1);
  if (first === undefined) return '';
  const following = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : first >= 0xc0 ? 1 : 0, bytes = [first];
  for (let i = 0; i < following && file.readable(); i++) bytes.push(...(yield* file.read(1)));
  let key = decode(Uint8Array.from(bytes));
  if (key !== '\x1b' || !file.readable()) return key;
  const next = yield* readKey(file);
  key += next;
  if (next === 'O' && file.readable()) return key + (yield* readKey(file));
  if (next !== '[') return key;
  while (file.readable() && !/[@-~]$/.test(key.slice(2))) key += decode(yield* file.read(1));
  return key;
}

/** Asks for a line of text at a place of the screen; undefined where it was broken off. */
export function* askLine(p: Process, file: OpenFile, row: number, prompt: string): Blocking<string | undefined> {
  let text = '';
  for (;;) {
    yield* p.write(1, `\x1b[${row};1H\x1b[1m${prompt}\x1b[m ${text}\x1b[K\x1b[?25h`);
    const key = yield* nextKey(p, file, Infinity);
    if (key === undefined || key === '\r' || key === '\n') break;
    if (key === '\x1b' || key === '\x03') {
      yield* p.write(1, '\x1b[?25l');
      return undefined;
    }
    if (key === '\x7f' || key === '\b') text = text.slice(0, -1);
    else if (key >= ' ' && !key.startsWith('\x1b')) text += key;
  }
  yield* p.write(1, '\x1b[?25l');
  return text;
}
