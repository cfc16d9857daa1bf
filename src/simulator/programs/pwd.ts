import type { Tool } from './tool.ts';

export const pwd: Tool = {
  name: 'pwd', summary: 'Print the working folder', options: [{ short: 'P', long: 'physical' }, { short: 'L', long: 'logical' }],
  *run(p) {
    yield* p.write(1, `${p.cwd}\n`);
    return 0;
  },
};
