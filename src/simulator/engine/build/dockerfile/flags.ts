/** Flags of instructions: which there are, and what is wrong with those that were written. */
import { didYouMean } from './suggest.ts';

type Kind = 'bool' | 'string' | 'strings';

export const FLAGS: Record<string, Record<string, Kind>> = {
  FROM: { platform: 'string' },
  RUN: { mount: 'strings', network: 'string', security: 'string', device: 'strings' },
  COPY: { chown: 'string', from: 'string', chmod: 'string', link: 'bool', exclude: 'strings', parents: 'bool' },
  ADD: { chown: 'string', chmod: 'string', link: 'bool', 'keep-git-dir': 'bool', checksum: 'string', unpack: 'bool', exclude: 'strings' },
  HEALTHCHECK: { interval: 'string', timeout: 'string', 'start-period': 'string', 'start-interval': 'string', retries: 'string' },
};

/** @throws Error with BuildKit's words */
export function checkFlags(instruction: string, words: readonly string[]): [string, string][] {
  const known = FLAGS[instruction] ?? {};
  const flags: [string, string][] = [];
  for (const word of words) {
    const [flag = '', value] = word.split(/=(.*)/s);
    const name = flag.slice(2), kind = known[name];
    if (!kind) throw new Error(`unknown flag: ${flag}${didYouMean(name, Object.keys(known))}`);
    if (kind !== 'strings' && flags.some(([one]) => one === name)) throw new Error(`duplicate flag specified: ${flag}`);
    flags.push([name, kind === 'bool' ? truth(flag, value) : required(flag, value)]);
  }
  return flags;
}

function required(flag: string, value: string | undefined): string {
  if (value === undefined) throw new Error(`missing a value on flag: ${flag}`);
  return value;
}

function truth(flag: string, value: string | undefined): string {
  if (value === '') throw new Error(`missing a value on flag: ${flag}`);
  const text = (value ?? 'true').toLowerCase();
  if (text !== 'true' && text !== 'false') throw new Error(`expecting boolean value for flag ${flag}, not: ${value}`);
  return text;
}
