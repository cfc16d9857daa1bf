/** busybox's `time`: to its shell it is a program, not a keyword. Debian's images have none. */
import type { Blocking } from '../kernel/blocking.ts';
import { encode } from '../kernel/bytes.ts';
import { Errno } from '../kernel/errno.ts';
import { open } from '../kernel/files.ts';
import type { Process } from '../kernel/process.ts';
import { complain, type Tool } from './tool.ts';

interface Usage {
  words: readonly string[];
  /** Milliseconds. */
  real: number;
  cpu: number;
  status: number;
}

const PORTABLE = 'real %e\nuser %U\nsys %S\n', DEFAULT = 'real\t%E\nuser\t%u\nsys\t%T\n';
const VERBOSE = [
  'Command being timed: "%C"', 'User time (seconds): %U', 'System time (seconds): %S', 'Percent of CPU this job got: %P', 'Elapsed (wall clock) time (h:mm:ss or m:ss): %E', 'Average shared text size (kbytes): %X', 'Average unshared data size (kbytes): %D', 'Average stack size (kbytes): %p',
  'Average total size (kbytes): %K', 'Maximum resident set size (kbytes): %M', 'Average resident set size (kbytes): %t', 'Major (requiring I/O) page faults: %F', 'Minor (reclaiming a frame) page faults: %R', 'Voluntary context switches: %w', 'Involuntary context switches: %c', 'Swaps: %W',
  'File system inputs: %I', 'File system outputs: %O', 'Socket messages sent: %s', 'Socket messages received: %r', 'Signals delivered: %k', 'Page size (bytes): %Z', 'Exit status: %x',
].map((line) => `\t${line}\n`).join('');

/** What a small program has in memory, in kilobytes, and how often it had to wait for a page of it. */
const RESIDENT = '1464', FAULTS = '48';

const minutes = (ms: number): string => `${ms >= 3_600_000 ? `${Math.floor(ms / 3_600_000)}h ` : ''}${Math.floor((ms % 3_600_000) / 60_000)}m ${ms >= 3_600_000 ? String(Math.floor((ms % 60_000) / 1000)).padStart(2, '0') : ((ms % 60_000) / 1000).toFixed(2)}s`;

function report(format: string, { words, real, cpu, status }: Usage): string {
  const values: Record<string, string> = {
    '%': '%', C: words.join(' '), e: (real / 1000).toFixed(2), E: minutes(real), U: (cpu / 1000).toFixed(2), u: minutes(cpu), S: '0.00', T: minutes(0), P: `${real > 0 ? Math.floor((cpu / real) * 100) : 0}%`, M: RESIDENT, R: FAULTS, w: '1', Z: '4096', x: String(status),
  };
  return format.replace(/%(.?)|\\(.)/gs, (found, key: string | undefined, escaped: string | undefined) =>
    (escaped !== undefined ? ({ t: '\t', n: '\n', '\\': '\\' })[escaped] ?? `?\\${escaped}` : key === '' ? '?' : values[key!] ?? ('DFIKOWXcknprst'.includes(key!) ? '0' : `?${found.slice(1)}`)));
}

export const time: Tool = {
  name: 'time', usage: '[-vpa] [-o FILE] PROG ARGS', summary: 'Run a program and tell how long it took', stopAtOperand: true, only: 'busybox',
  options: [{ short: 'v' }, { short: 'p' }, { short: 'a' }, { short: 'o', value: true }, { short: 'f', value: true }],
  *run(p, { options, operands: words }) {
    const place = options.value('o'), file = place === undefined ? undefined : open(p, place, { write: true, create: true, ...(options.has('a') ? { append: true } : { truncate: true }) }).retain();
    const start = p.now, before = p.cpu;
    const { status, signal, cpu } = yield* runCommand(p, words);
    const usage: Usage = { words, real: p.now - start, cpu: cpu + p.cpu - before, status };
    const format = options.has('v') ? VERBOSE : options.has('p') ? PORTABLE : options.value('f') === undefined ? DEFAULT : `${options.value('f')}\n`;
    const text = (signal !== undefined ? `Command terminated by signal ${signal}\n` : status !== 0 ? `Command exited with non-zero status ${status}\n` : '') + report(format, usage);
    if (file) {
      yield* file.write(encode(text));
      file.release();
    } else yield* p.write(2, text);
    return signal ?? status;
  },
};

function* runCommand(p: Process, words: string[]): Blocking<{ status: number; signal: number | undefined; cpu: number }> {
  try {
    const child = p.spawn({ argv: words });
    const status = yield* p.wait(child);
    return { status, signal: child.killedBy, cpu: child.cpu };
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
    yield* complain(p, `time: can't execute '${words[0]}': ${error.strerror}`);
    return { status: error.code === 'ENOENT' ? 127 : 126, signal: undefined, cpu: 0 };
  }
}
