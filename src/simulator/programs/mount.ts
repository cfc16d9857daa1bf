import type { Process } from '../kernel/process.ts';
import { complain, type Invocation, type Tool } from './tool.ts';

export const mount: Tool = {
  name: 'mount', usage: '[DEVICE DIR]', summary: 'Show what is mounted', options: [{ short: 't', value: true }, { short: 'o', value: true }, { short: 'a' }, { short: 'l' }],
  *run(p, call) {
    if (call.operands.length > 0) {
      const [words, status] = refusal(p, call);
      yield* complain(p, `mount: ${words}`);
      return status;
    }
    yield* p.write(1, p.ns.mounts.list().map(({ fileSystem, path, readonly, options }) => `${fileSystem.source} on ${path} type ${fileSystem.type} (${readonly ? 'ro' : 'rw'},${options ?? 'relatime'})\n`).join(''));
    return 0;
  },
};

/** Nothing can be mounted here, as in a container without the right to: the words, and the exit status. */
function refusal(p: Process, { operands, flavour, options }: Invocation): [string, number] {
  const target = operands.at(-1)!;
  if (flavour === 'busybox') return ['permission denied (are you root?)', 1];
  if (p.uid !== 0) return [`${target}: must be superuser to use mount.`, 32];
  return operands.length === 1 && !options.has('t') ? [`${target}: can't find in /etc/fstab.`, 1] : [`${target}: permission denied.`, 32];
}
