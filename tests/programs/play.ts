/** Plays a script of the corpus with our programs, in a folder that the same setup has filled. */
import { directoryNode } from '../../src/simulator/kernel/inode.ts';
import type { Host } from '../../src/simulator/kernel/host.ts';
import { makeHost, play, type Outcome } from '../shell/world.ts';
import { setupOf, usesSite } from './cases.mjs';
import { startSite } from './site-program.ts';

export interface Recorded {
  script: string;
  stdout: string;
  stderr: string;
  status: number;
}

export type Flavour = 'gnu' | 'busybox';

function prepared(flavour: Flavour, group: string): Host {
  const gnu = makeHost('gnu');
  play('bash', setupOf(group), { host: gnu, env: { TZ: 'UTC' }, quiet: true });
  if (flavour === 'gnu') return gnu;
  const host = makeHost('busybox');
  host.fileSystem.put(['work'], gnu.fileSystem.lookup(['work'])!, gnu.kernel.agenda.now);
  return host;
}

function hostFor(flavour: Flavour, group: string): Host {
  const host = prepared(flavour, group);
  if (usesSite(group)) startSite(host);
  // The setup's accounts are the machine's.
  const etc = /accounts/.test(group) ? host.fileSystem.lookup(['work', 'etc']) : undefined;
  if (etc?.kind === 'directory') {
    for (const [name, node] of etc.entries) host.fileSystem.put(['etc', name], node, host.kernel.agenda.now);
    for (const name of ['home', 'srv']) host.fileSystem.put([name], directoryNode(), host.kernel.agenda.now);
  }
  return host;
}

export const playCase = (flavour: Flavour, group: string, script: string): Outcome => play(flavour === 'gnu' ? 'bash' : 'ash', script, { host: hostFor(flavour, group), env: { TZ: 'UTC' }, quiet: true, argv: [flavour === 'gnu' ? '/bin/bash' : '/bin/sh', '-c', script] });

/** A usage screen of busybox up to its synopsis: which version it is and how the options are described is not what is compared. */
const withoutUsage = (text: string): string => text.replace(/BusyBox v.*multi-call binary\.\n\n(Usage: [\s\S]*?)(?:\n\n[\s\S]*|\n?$)/g, '$1\n');

/** A list of options on a usage screen: which there are is compared, what is said of each is said in our own words. */
function withoutWords(text: string): string {
  const at = text.search(/^(Usage|usage|pidof usage):/m), screen = text.slice(at), synopsis = screen.split(/\n\n|\n(?= {1,8}-)/, 1);
  const options = [...screen.matchAll(/^ {1,8}(-[^\s,]+(?:, ?-[^\s,]+)*)/gm)].map(([, spelling]) => spelling!);
  return at < 0 || options.length < 2 ? text : [text.slice(0, at), ...synopsis, ...options].join('\n');
}

/** Moments, speeds and the random names that curl and wget print differ from one real run to the next. */
const withoutChance = (text: string): string => text
  .replace(/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/g, 'MOMENT').replace(/\([\d.]+ [KMG]?B\/s\)/g, '(SPEED)').replace(/\bin [\d.]+s\b|=[\d.]+m?s\b/g, 'TIME').replace(/after \d+ (ms|milliseconds)/g, 'after N $1').replace(/0x[0-9a-f]{8,}/g, 'ADDRESS').replace(/-{24}[0-9a-f]{16}/g, 'BOUNDARY')
  .replace(/(\r *\d+ +\S+ +\d+ +\S+ +\d+ +\S+) +\S+ +\S+ \S+ \S+ \S+ +\S+/g, '$1 SPEEDS').replace(/OpenSSL\/3\.0\.\d+/g, 'OpenSSL/3.0').replace(/ [\d.]+[KMG]?B?\/s */g, ' SPEED ').replace(/ +TIME/g, ' TIME').replace(/% +[\d.]+[KMG]?(?: ?TIME| [\d.]+s)/g, '% SPEED').replace(/time: [\d.]+s/, 'time: S');

/** What differs, for a reader; undefined where all is the same. */
export function difference(flavour: Flavour, group: string, { script, ...real }: Recorded): string | undefined {
  const ours = playCase(flavour, group, script);
  const shown = (text: string): string => withoutWords(withoutUsage(usesSite(group) ? withoutChance(text) : text));
  const keys = (['stdout', 'stderr', 'status'] as const).filter((key) => (key === 'status' ? ours.status !== real.status : shown(ours[key]) !== shown(real[key])));
  if (keys.length === 0 && ours.faults.length === 0) return undefined;
  return [script, ...keys.map((key) => `  ${key} real: ${JSON.stringify(real[key])}\n  ${key} ours: ${JSON.stringify(ours[key])}`), ...ours.faults.map((fault) => `  fault: ${String((fault as { error: Error }).error.stack)}`)].join('\n');
}
