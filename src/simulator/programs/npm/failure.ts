/** How npm fails: lines on standard error, told without a word when it is to be silent, and kept in a log of the run. */
import type { Blocking } from '../../kernel/blocking.ts';
import { rfc3339Fixed } from '../../kernel/calendar.ts';
import { lookup, makeDirectory, writeFile } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';
import { complain } from '../tool.ts';
import { usageOf } from './usage.ts';

export const VERSION = '10.9.4';

/** Of package.json and what stands beside it. */
export const at = (p: Process, name: string): string => `${p.cwd === '/' ? '' : p.cwd}/${name}`;

export const homeOf = (p: Process): string => p.env.get('HOME') ?? '/root';

/** The flags that npm was called with; what stands behind `--` is the script's. */
const flagsOf = (p: Process): string[] => (p.argv.includes('--') ? p.argv.slice(0, p.argv.indexOf('--')) : p.argv).filter((word) => word.startsWith('-'));

export const isSilent = (p: Process): boolean => flagsOf(p).some((flag) => flag === '-s' || flag === '--silent' || flag === '--loglevel=silent');

/** The log's path, once it is written; undefined where it cannot be. */
function logged(p: Process, lines: readonly string[]): string | undefined {
  const folder = `${homeOf(p)}/.npm/_logs`, name = `${rfc3339Fixed(p.startedAt).replace(/\d{6}Z/, 'Z').replace(/[:.]/g, '_')}-debug-0.log`;
  try {
    for (const one of [`${homeOf(p)}/.npm`, folder]) if (!lookup(p, one)) makeDirectory(p, one);
    writeFile(p, `${folder}/${name}`, [`verbose cli ${p.argv.join(' ')}`, `info using npm@${VERSION}`, ...lines.map((line) => `error ${line}`)].map((line, i) => `${i} ${line}\n`).join(''));
    return `${folder}/${name}`;
  } catch {
    return undefined;
  }
}

/** `code` is '' for a mistake that has none. */
export function* fail(p: Process, code: string, lines: readonly string[], status = 1): Blocking<number> {
  const all = [...(code === '' ? [] : [`code ${code}`]), ...lines], log = logged(p, all);
  if (!isSilent(p)) yield* complain(p, [...all, ...(log === undefined ? [] : [`A complete log of this run can be found in: ${log}`])].map((line) => `npm error${line === '' ? '' : ` ${line}`}`).join('\n'));
  return status;
}

/** A use of a command that is none: what is wrong with it, where that is said, and how it is used. */
export function* failUsage(p: Process, command: string, wrong: readonly string[] = []): Blocking<number> {
  return yield* fail(p, 'EUSAGE', ['', ...wrong, ...(wrong.length > 0 ? [''] : []), ...usageOf(command)!.split('\n')]);
}

export function* noManifest(p: Process): Blocking<number> {
  const path = at(p, 'package.json');
  return yield* fail(p, 'ENOENT', ['syscall open', `path ${path}`, 'errno -2', `enoent Could not read package.json: Error: ENOENT: no such file or directory, open '${path}'`, 'enoent This is related to npm not being able to find a file.', 'enoent'], 254);
}
