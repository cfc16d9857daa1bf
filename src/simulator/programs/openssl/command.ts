/** What the commands of openssl have in common: options with one dash, files, and how they complain. */
import type { Blocking } from '../../kernel/blocking.ts';
import { Errno } from '../../kernel/errno.ts';
import { open } from '../../kernel/files.ts';
import { encode } from '../../kernel/bytes.ts';
import { Exit, type Process } from '../../kernel/process.ts';
import { readOperandText } from '../named-input.ts';

export interface OpensslCommand {
  name: string;
  /** Options that take a value, and those that take none: separated by spaces, without their dash. */
  valued: string;
  plain: string;
  run(p: Process, options: Map<string, string>, operands: string[]): Blocking<number>;
}

/** Says why on standard error and ends the program with exit 1. */
export function* fail(p: Process, ...lines: string[]): Blocking<never> {
  yield* p.write(2, `${lines.join('\n')}\n`);
  throw new Exit(1);
}

/** Digests that a command may be given like an option. */
const DIGESTS = ['sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'md5'];

export function* runCommand(p: Process, command: OpensslCommand, words: readonly string[]): Blocking<number> {
  const options = new Map<string, string>(), operands: string[] = [], rest = [...words];
  const valued = command.valued.split(' '), plain = command.plain.split(' ');
  while (rest.length > 0) {
    const word = rest.shift()!;
    if (!word.startsWith('-') || word === '-') {
      operands.push(word, ...rest);
      break;
    }
    const name = word.replace(/^--?/, '');
    if (valued.includes(name)) {
      const value = rest.shift();
      if (value === undefined) yield* fail(p, `${command.name}: Option -${name} needs a value`, `${command.name}: Use -help for summary.`);
      options.set(name, value!);
    } else if (plain.includes(name)) options.set(name, '');
    else if (!DIGESTS.includes(name)) yield* fail(p, `${command.name}: Unknown option${command.name === 'rand' ? ':' : ' or message digest:'} ${command.name === 'rand' ? '-' : ''}${name}`, `${command.name}: Use -help for summary.`);
  }
  return yield* command.run(p, options, operands);
}

/** The text of a file, or of standard input where there is no name. `what`: as the complaint names it. */
export function* readInput(p: Process, path: string | undefined, what: string): Blocking<string> {
  try {
    return yield* readOperandText(p, path ?? '-');
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
    return yield* fail(p, `Could not open file or uri for loading ${what} from ${path}`, `Unable to load ${what}`);
  }
}

export function* writeOutput(p: Process, path: string | undefined, content: string | Uint8Array, mode = 0o666): Blocking<void> {
  if (path === undefined || path === '-') return yield* p.write(1, content);
  try {
    const file = open(p, path, { write: true, create: true, truncate: true }, mode).retain();
    yield* file.write(typeof content === 'string' ? encode(content) : content);
    file.release();
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
    yield* fail(p, `Can't open "${path}" for writing, ${error.strerror}`);
  }
}
