import type { Process } from '../../kernel/process.ts';
import { findUser } from '../accounts.ts';
import { UsageError } from '../options.ts';
import { complain, tryHelp, type Tool } from '../tool.ts';
import { USAGES } from './usages.ts';

const KINDS: Readonly<Record<string, 'process' | 'group' | 'user'>> = { '-p': 'process', '--pid': 'process', '-g': 'group', '--pgrp': 'group', '-u': 'user', '--user': 'user' };
const NAMES = { process: 'process ID', group: 'process group ID', user: 'user ID' };

/** util-linux' renice, and busybox's, which says nothing when all went well. */
export const renice: Tool = {
  name: 'renice', usage: '[-n] PRIORITY [-p|-g|-u] ID...', summary: 'Change the priority of processes', raw: true,
  *run(p, { operands, flavour }) {
    const words = [...operands];
    if (words[0] === '--help' || words[0] === '-h') {
      yield* p.write(1, USAGES['renice']!);
      return 0;
    }
    const relative = flavour === 'busybox' && words[0] === '-n';
    if (words[0] === '-n' || words[0] === '--priority') words.shift();
    const value = words.shift();
    if (value === undefined || words.length === 0) {
      if (flavour === 'busybox') throw new UsageError('');
      yield* complain(p, `renice: not enough arguments\n${tryHelp('renice')}`);
      return 1;
    }
    if (!/^[-+]?\d+$/.test(value)) {
      yield* complain(p, flavour === 'gnu' ? `renice: invalid priority '${value}'\n${tryHelp('renice')}` : `renice: invalid number '${value}'`);
      return 1;
    }
    let kind: keyof typeof NAMES = 'process', status = 0;
    for (const word of words) {
      if (KINDS[word]) kind = KINDS[word];
      else {
        const id = kind === 'user' ? findUser(p, word)?.uid : /^\d+$/.test(word) ? Number(word) : undefined;
        const said = id === undefined ? { failed: kind === 'user' ? `renice: unknown user ${word}` : `renice: bad ${NAMES[kind]} value: ${word}` } : change(p, kind, id, Number(value), relative);
        if (said.failed !== undefined) status = 1;
        if (said.failed !== undefined) yield* complain(p, said.failed);
        else if (flavour === 'gnu') yield* p.write(1, `${said.done}\n`);
      }
    }
    return status;
  },
};

function change(p: Process, kind: keyof typeof NAMES, id: number, value: number, relative: boolean): { failed?: string; done?: string } {
  const found = [...p.ns.pids.processes].filter(([pid, process]) => !process.ended && (kind === 'process' ? pid === id : kind === 'group' ? process.group === id : process.uid === id)).map(([, process]) => process);
  if (found.length === 0) return { failed: `renice: failed to get priority for ${id} (${NAMES[kind]}): No such process` };
  const old = Math.min(...found.map(({ niceness = 0 }) => niceness)), wanted = Math.max(-20, Math.min(19, relative ? old + value : value));
  if (p.uid !== 0 && (wanted < old || found.some(({ uid }) => uid !== p.uid))) return { failed: `renice: failed to set priority for ${id} (${NAMES[kind]}): ${wanted < old ? 'Permission denied' : 'Operation not permitted'}` };
  for (const process of found) process.niceness = wanted;
  return { done: `${id} (${NAMES[kind]}) old priority ${old}, new priority ${wanted}` };
}
