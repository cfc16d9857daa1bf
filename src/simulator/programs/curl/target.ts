/** Where curl writes a body: standard output, -o, -O, -J; and what goes wrong there. */
import type { Blocking } from '../../kernel/blocking.ts';
import { Errno } from '../../kernel/errno.ts';
import { lookup, makeDirectory, open } from '../../kernel/files.ts';
import type { OpenFile } from '../../kernel/open-file.ts';
import type { Head } from '../../kernel/http1.ts';
import type { Process } from '../../kernel/process.ts';
import type { Parsed } from '../options.ts';

/** Exit status 23: what came could not be written. */
export class WriteFailure extends Error {
  readonly warning: string | undefined;
  constructor(message: string, warning?: string) {
    super(message);
    this.warning = warning;
  }
}

/** The file for the URL's place in the list; undefined for standard output. -o belongs to URLs in their order. */
export function pathOf(options: Parsed, index: number, target: string): string | undefined {
  const wanted = options.all.filter(({ name }) => name === 'o' || name === 'O')[index] ?? (options.has('remote-name-all') ? { name: 'O', value: undefined } : undefined);
  if (!wanted || wanted.value === '-') return undefined;
  const name = wanted.name === 'o' ? wanted.value! : target.split('?')[0]!.split('/').pop()!;
  const folder = options.value('output-dir');
  return name === '' ? '' : folder === undefined ? name : `${folder.replace(/\/+$/, '')}/${name}`;
}

/** Opens what a body goes to. @throws WriteFailure */
export function openTarget(p: Process, options: Parsed, path: string | undefined, head: Head, append = false): OpenFile {
  if (path === undefined) return p.file(1);
  const named = options.has('J') && options.has('O') ? /filename="?([^";]+)"?/i.exec(head.headers['content-disposition'] ?? '')?.[1]?.split('/').pop() : undefined;
  const place = named === undefined ? path : path.replace(/[^/]*$/, named);
  if (named !== undefined && lookup(p, place)) throw new WriteFailure('Failed writing header', `Refusing to overwrite ${place}: File exists`);
  try {
    if (options.has('create-dirs')) makeAbove(p, place);
    return open(p, place, { write: true, create: true, truncate: !append, append });
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
    throw new WriteFailure('Failure writing output to destination', `Failed to open the file ${place}: ${error.strerror}`);
  }
}

function makeAbove(p: Process, path: string): void {
  const parts = path.split('/');
  for (let depth = 1; depth < parts.length; depth++) {
    const folder = parts.slice(0, depth).join('/');
    if (folder !== '' && !lookup(p, folder)) makeDirectory(p, folder, 0o750);
  }
}

/** curl's warnings are broken at blanks, every line with its mark. */
export function* warn(p: Process, words: string, room = 79 - 'Warning: '.length): Blocking<void> {
  let left = words, out = '';
  while (left.length > room) {
    const cut = left.lastIndexOf(' ', room - 1), end = cut > 0 ? cut + 1 : room;
    out += `Warning: ${left.slice(0, end)}\n`;
    left = left.slice(end);
  }
  yield* p.write(2, `${out}Warning: ${left}\n`);
}
