/** npm version: the next version of a package, written into package.json and into the lock. */
import type { Blocking } from '../../kernel/blocking.ts';
import { lookup, readText, writeFile } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';
import { complain } from '../tool.ts';
import { at, fail, noManifest } from './failure.ts';
import { manifestOf, writeManifest } from './manifest.ts';

const WHOLE = /^v?(\d+)\.(\d+)\.(\d+)(-[\w.-]+)?(\+[\w.-]+)?$/;

export function* version(p: Process, words: readonly string[]): Blocking<number> {
  const [asked, ...more] = words.filter((word) => !word.startsWith('-')), manifest = manifestOf(p);
  if (asked === undefined || more.length > 0 || /^(pre|from-git)/.test(asked) || lookup(p, at(p, '.git')) !== undefined) {
    yield* complain(p, `npm: 'version${asked === undefined ? '' : ` ${asked}`}' is not simulated here`);
    return 1;
  }
  if (!manifest) return yield* noManifest(p);
  const [, major, minor, patch, before] = WHOLE.exec(manifest.version ?? '0.0.0') ?? [], at3 = [Number(major), Number(minor), Number(patch)] as const;
  // What stands before a release becomes that release, where its lower numbers are none.
  const next = asked === 'patch' ? `${at3[0]}.${at3[1]}.${at3[2] + (before ? 0 : 1)}`
    : asked === 'minor' ? `${at3[0]}.${at3[1] + (before && at3[2] === 0 ? 0 : 1)}.0`
    : asked === 'major' ? `${at3[0] + (before && at3[1] === 0 && at3[2] === 0 ? 0 : 1)}.0.0`
    : WHOLE.test(asked) ? asked.replace(/^v/, '').replace(/\+.*/, '') : undefined;
  if (next === undefined || major === undefined) return yield* fail(p, '', [`Invalid version: ${asked}`]);
  if (next === manifest.version && !words.includes('--allow-same-version')) return yield* fail(p, '', ['Version not changed']);
  writeManifest(p, { ...manifest, version: next });
  const lock = at(p, 'package-lock.json');
  if (lookup(p, lock)?.kind === 'file') writeFile(p, lock, readText(p, lock).replace(/"version": "[^"]*"/, `"version": "${next}"`));
  yield* p.write(1, `v${next}\n`);
  return 0;
}
