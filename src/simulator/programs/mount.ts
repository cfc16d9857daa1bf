import { complain, type Tool } from './tool.ts';

export const mount: Tool = {
  name: 'mount', usage: '[DEVICE DIR]', summary: 'Show what is mounted', options: [{ short: 't', value: true }, { short: 'o', value: true }, { short: 'a' }, { short: 'l' }],
  *run(p, { operands }) {
    if (operands.length > 0) {
      yield* complain(p, p.uid === 0 ? `mount: permission denied (are you root?)` : `mount: ${operands.at(-1)}: must be superuser to use mount.`);
      return 1;
    }
    yield* p.write(1, p.ns.mounts.list().map(({ fileSystem, path, readonly, options }) => `${fileSystem.source} on ${path} type ${fileSystem.type} (${readonly ? 'ro' : 'rw'},${options ?? 'relatime'})\n`).join(''));
    return 0;
  },
};
