/** FROM --platform: what it may say. */
import { platformTrouble } from '../images/platform-specifier.ts';
import type { Lexed } from './dockerfile/lex.ts';
import type { Linter } from './dockerfile/linter.ts';
import { DockerfileError } from './dockerfile/parse.ts';
import type { Stage } from './dockerfile/stages.ts';
import { didYouMean } from './dockerfile/suggest.ts';

/** 'linux/amd64->arm64': where a step runs, and what for. */
export function journey(from: string, to: string): string {
  if (from === to) return from;
  const [os, ...rest] = to.split('/');
  return `${from}->${from.startsWith(`${os}/`) ? rest.join('/') : to}`;
}

/** @throws DockerfileError */
export function checkPlatform(written: string, { result, matched, unmatched }: Lexed, { name, from }: Stage, globals: ReadonlyMap<string, string>, linter: Linter): void {
  if (matched.size === 1 && unmatched.size === 0 && matched.has('TARGETPLATFORM') && result === globals.get('TARGETPLATFORM')) linter.run('RedundantTargetPlatform', `Setting platform to predefined ${written} in FROM is redundant as this is the default behavior`, from.range);
  const trouble = platformTrouble(result);
  if (matched.size + unmatched.size === 0 && trouble === undefined && !result.split('/').slice(0, 2).some((part) => (name ?? '').includes(part))) linter.run('FromPlatformFlagConstDisallowed', `FROM --platform flag should not use constant value ${JSON.stringify(result)}`, from.range);
  const suggestion = [...unmatched].map((one) => didYouMean(one, globals.keys())).find((one) => one !== '') ?? '';
  if (result === '') throw new DockerfileError(`empty platform value from expression ${written}${suggestion}`, from.range);
  if (trouble !== undefined) throw new DockerfileError(`failed to parse platform ${written}: ${trouble}${suggestion}`, from.range, [from.range]);
}
