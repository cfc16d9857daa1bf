/** What `docker` and `kubectl` say when they are asked for completions, by cobra's protocol. */
import type { Blocking } from '../kernel/blocking.ts';
import { Utf8Decoder } from '../kernel/bytes.ts';
import { open } from '../kernel/files.ts';
import { pipe } from '../kernel/pipe.ts';
import type { Completion } from './completion.ts';
import { isErrno } from './failure.ts';
import { findProgram } from './run/external.ts';
import type { Shell } from './shell.ts';

/** Candidates one a line, a tab before the description, `:directive` at the end. */
export function* askProgram(shell: Shell, program: string, args: string[], word: string): Blocking<Completion | 'files' | 'directories' | undefined> {
  const output = yield* captured(shell, [program, '__complete', ...args, word]);
  if (output === undefined) return undefined;
  const lines = output.split('\n').filter((line) => line !== '');
  const directive = /^:(\d+)$/.exec(lines.at(-1) ?? '')?.[1];
  if (directive === undefined) return undefined;
  const bits = Number(directive);
  if (bits & 1) return { start: 0, candidates: [], space: true, ordered: false, files: false };
  if (bits & 16) return 'directories';
  if (bits & 8) return 'files';
  const flag = /^(-{1,2}[\w-]+=)(.*)$/s.exec(word);
  const prefix = flag ? flag[2]! : word;
  const candidates = lines.slice(0, -1).filter((line) => !line.startsWith('_activeHelp_')).map((line) => line.split('\t')).filter(([value]) => value!.startsWith(prefix)).map(([value, description]) => ({ value: value!, shown: value!, ...(description ? { description } : {}) }));
  if (candidates.length === 0 && !(bits & 4)) return 'files';
  return { start: flag ? [...flag[1]!].length : 0, candidates, space: !(bits & 2), ordered: (bits & 32) !== 0, files: false };
}

/** Runs a program and takes what it prints; undefined where it cannot be run. */
export function* captured(shell: Shell, argv: string[]): Blocking<string | undefined> {
  const path = findProgram(shell, argv[0]!);
  if (typeof path !== 'string') return undefined;
  const { read, write } = pipe(1 << 22);
  read.retain();
  try {
    const nothing = open(shell.p, '/dev/null', { read: true, write: true });
    const child = shell.p.spawn({ argv, path, env: shell.variables.environment(), files: new Map([[0, nothing], [1, write], [2, nothing]]) });
    const decoder = new Utf8Decoder();
    let text = '';
    for (;;) {
      const bytes = yield* read.read(65536);
      if (bytes.length === 0) break;
      text += decoder.push(bytes);
    }
    yield* shell.awaitChild(child);
    return text;
  } catch (error) {
    if (isErrno(error)) return undefined;
    throw error;
  } finally {
    read.release();
  }
}
