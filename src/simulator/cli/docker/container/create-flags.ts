/** What is special about single flags of run and create: checks while flags are read (of those that are seldom given: seldom-flags.ts). */
import type { Flag } from '../../shared/cobra/command.ts';
import { kindOf, kinds, type ValueKind } from '../../shared/cobra/value.ts';

export function checkVariable(text: string): string {
  if (text.split('=')[0] === '') throw new Error(`invalid environment variable: ${text}`);
  return text;
}

export function checkLabel(text: string): string {
  const key = text.split('=')[0]!.trimStart();
  if (key === '') throw new Error(`invalid label '${text}': empty name`);
  if (/\s/.test(key)) throw new Error(`label '${key}' contains whitespaces`);
  return text;
}

function checkAttach(text: string): string {
  const stream = text.toLowerCase();
  if (!['stdin', 'stdout', 'stderr'].includes(stream)) throw new Error('valid streams are STDIN, STDOUT and STDERR');
  return stream;
}

/** A network's name alone, and no second: all else is read by the whole tree (seldom-flags.ts). */
const plainName: ValueKind = {
  ...kinds.list, word: 'network', read(text, _before, changed) {
    if (changed || text.trim() === '' || text.includes('=')) throw new Error(`network ${text}`);
    return [text];
  },
};

export const createFlags: Record<string, Partial<Flag>> = {
  env: { kind: kindOf(kinds.list, 'list', checkVariable) },
  label: { kind: kindOf(kinds.list, 'list', checkLabel) },
  attach: { kind: kindOf(kinds.list, 'list', checkAttach) },
  network: { kind: plainName, alsoNamed: ['net'] },
};

export const NO_TRUST: Flag = { name: 'disable-content-trust', kind: kinds.bool, initial: true, deprecated: 'support for docker content trust was removed' };
export const KERNEL_MEMORY: Flag = { name: 'kernel-memory', kind: kinds.bytes, deprecated: 'and no longer supported by the kernel' };

