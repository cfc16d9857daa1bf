import type { Blocking } from '../kernel/blocking.ts';
import { Errno } from '../kernel/errno.ts';
import { lookup } from '../kernel/files.ts';
import type { Process } from '../kernel/process.ts';
import { absolutePath } from './node-facts.ts';
import { complain, tryHelp, type Invocation } from './tool.ts';

export const join = (folder: string, name: string): string => `${folder.replace(/\/+$/, '') || (folder.startsWith('/') ? '' : '.')}/${name}`;

export const baseName = (path: string): string => path.replace(/\/+$/, '').split('/').pop() ?? path;

export const isDirectory = (p: Process, path: string): boolean => lookup(p, path)?.kind === 'directory';

/** Runs `body` for each operand and complains with `words(operand, error)`, if there are any, where it fails. */
export function* each(p: Process, operands: readonly string[], words: (operand: string, error: Errno) => string | undefined, body: (operand: string) => Blocking<void> | void): Blocking<number> {
  let status = 0;
  for (const operand of operands) {
    try {
      const step = body(operand);
      if (step) yield* step;
      yield* p.compute(0.01);
    } catch (error) {
      if (!(error instanceof Errno) || error.code === 'EPIPE') throw error;
      const text = words(operand, error);
      if (text !== undefined) yield* complain(p, text);
      status = 1;
    }
  }
  return status;
}

export function* missingOperand(p: Process, { name, flavour }: Invocation, what = 'missing operand'): Blocking<number> {
  yield* complain(p, flavour === 'gnu' ? `${name}: ${what}\n${tryHelp(name)}` : `${name}: ${what}`);
  return 1;
}

/** Whether the path leads to the folder or below it. */
export function isInside(p: Process, path: string, folder: string): boolean {
  return `${absolutePath(p, path)}/`.startsWith(`${absolutePath(p, folder)}/`);
}

/** Source and target pairs of cp and mv, whose last operand may be a folder. undefined: it was complained about. */
export function* targets(p: Process, call: Invocation): Blocking<[string, string][] | undefined> {
  const { operands, options, name, flavour } = call;
  const folder = options.value('t');
  const sources = folder === undefined ? operands.slice(0, -1) : operands;
  const last = folder ?? operands.at(-1);
  if (last === undefined || operands.length === 0) {
    yield* missingOperand(p, call, 'missing file operand');
    return undefined;
  }
  if (sources.length === 0) {
    yield* missingOperand(p, call, `missing destination file operand after '${last}'`);
    return undefined;
  }
  const into = isDirectory(p, last) && !options.has('T');
  if (!into && (sources.length > 1 || folder !== undefined)) {
    const reason = lookup(p, last) ? 'Not a directory' : 'No such file or directory';
    // busybox only finds out when it makes the first of them.
    if (flavour === 'gnu') yield* complain(p, `${name}: target ${folder === undefined || lookup(p, last) ? '' : 'directory '}'${last}': ${reason}`);
    else for (const source of sources) yield* complain(p, name === 'mv' && !lookup(p, last) ? `mv: can't rename '${source}': ${reason}` : `${name}: can't ${lookup(p, last) ? 'stat' : 'create'} '${join(last, baseName(source))}': ${reason}`);
    return undefined;
  }
  return sources.map((source) => [source, into ? join(last, baseName(source)) : last]);
}

/** Asks on standard error and reads a line: whether it begins with a y. */
export function* agrees(p: Process, question: string): Blocking<boolean> {
  yield* p.write(2, question);
  let answer = '';
  for (;;) {
    const bytes = yield* p.read(0, 1);
    if (bytes.length === 0 || bytes[0] === 10) return /^[yY]/.test(answer);
    answer += String.fromCharCode(bytes[0]!);
  }
}
