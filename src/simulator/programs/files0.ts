/** `--files0-from=FILE`: the operands are in a file, each ended by a NUL. */
import type { Blocking } from '../kernel/blocking.ts';
import { Errno } from '../kernel/errno.ts';
import type { Process } from '../kernel/process.ts';
import { readOperandText } from './named-input.ts';
import { complain, tryHelp, type Invocation } from './tool.ts';

/** The names; undefined where it was complained about. `mistaken`: some of them could not be taken. */
export function* filesFrom(p: Process, { name, operands }: Invocation, path: string): Blocking<{ names: string[]; mistaken: boolean } | undefined> {
  if (operands.length > 0) {
    const first = name === 'du' ? `‘${operands[0]}’` : `'${operands[0]}'`;
    yield* complain(p, `${name}: extra operand ${first}\nfile operands cannot be combined with --files0-from\n${tryHelp(name)}`);
    return undefined;
  }
  let text: string;
  try {
    text = yield* readOperandText(p, path);
  } catch (error) {
    if (!(error instanceof Errno) || error.code === 'EINTR') throw error;
    yield* complain(p, `${name}: ${error.code === 'EISDIR' ? `${path}: read error` : name === 'sort' ? `open failed: ${path}` : `cannot open '${path}' for reading`}: ${error.strerror}`);
    return undefined;
  }
  const names: string[] = [];
  let mistaken = false;
  for (const [i, one] of text.replace(/\0$/, '').split('\0').entries()) {
    if (text === '') break;
    const wrong = one === '' ? `${path}:${i + 1}: invalid zero-length file name` : one === '-' && path === '-' ? "when reading file names from stdin, no file name of '-' allowed" : undefined;
    if (wrong === undefined) names.push(one);
    else yield* complain(p, `${name}: ${wrong}`);
    mistaken ||= wrong !== undefined;
    if (mistaken && name === 'sort') return undefined;
  }
  return { names, mistaken };
}
