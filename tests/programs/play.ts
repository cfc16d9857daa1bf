/** Plays a script of the corpus with our programs, in a folder that the same setup has filled. */
import type { Host } from '../../src/simulator/kernel/host.ts';
import { makeHost, play, type Outcome } from '../shell/world.ts';
import { setupOf } from './cases.mjs';

export interface Recorded {
  script: string;
  stdout: string;
  stderr: string;
  status: number;
}

export type Flavour = 'gnu' | 'busybox';

function prepared(flavour: Flavour, group: string): Host {
  const gnu = makeHost('gnu');
  play('bash', setupOf(group), { host: gnu, env: { TZ: 'UTC' } });
  if (flavour === 'gnu') return gnu;
  const host = makeHost('busybox');
  host.fileSystem.put(['work'], gnu.fileSystem.lookup(['work'])!, gnu.kernel.agenda.now);
  return host;
}

export const playCase = (flavour: Flavour, group: string, script: string): Outcome => play(flavour === 'gnu' ? 'bash' : 'ash', script, { host: prepared(flavour, group), env: { TZ: 'UTC' }, argv: [flavour === 'gnu' ? '/bin/bash' : '/bin/sh', '-c', script] });

/** A usage screen of busybox up to its synopsis: which version it is and how the options are described is not what is compared. */
const withoutUsage = (text: string): string => text.replace(/BusyBox v.*multi-call binary\.\n\n(Usage: [\s\S]*?)(?:\n\n[\s\S]*|\n?$)/g, '$1\n');

/** What differs, for a reader; undefined where all is the same. */
export function difference(flavour: Flavour, group: string, { script, ...real }: Recorded): string | undefined {
  const ours = playCase(flavour, group, script);
  const keys = (['stdout', 'stderr', 'status'] as const).filter((key) => (key === 'status' ? ours.status !== real.status : withoutUsage(ours[key]) !== withoutUsage(real[key])));
  if (keys.length === 0 && ours.faults.length === 0) return undefined;
  return [script, ...keys.map((key) => `  ${key} real: ${JSON.stringify(real[key])}\n  ${key} ours: ${JSON.stringify(ours[key])}`), ...ours.faults.map((fault) => `  fault: ${String((fault as { error: Error }).error.stack)}`)].join('\n');
}
