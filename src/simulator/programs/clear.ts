import type { Tool } from './tool.ts';

export const clear: Tool = {
  name: 'clear', summary: 'Clear the terminal', options: [{ short: 'x' }],
  *run(p) {
    yield* p.write(1, '\x1b[H\x1b[2J\x1b[3J');
    return 0;
  },
};
