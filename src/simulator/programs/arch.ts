import type { Tool } from './tool.ts';

export const arch: Tool = {
  name: 'arch', summary: 'Print the machine architecture', most: 0,
  *run(p) {
    yield* p.write(1, 'x86_64\n');
    return 0;
  },
};
