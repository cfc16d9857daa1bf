import { lookup, readText } from '../kernel/files.ts';
import type { Tool } from './tool.ts';

export const nproc: Tool = {
  name: 'nproc', summary: 'Print the number of processors', options: [{ long: 'all' }, { long: 'ignore', value: true }],
  *run(p) {
    const processors = lookup(p, '/proc/cpuinfo') ? readText(p, '/proc/cpuinfo').match(/^processor/gm)?.length ?? 1 : 1;
    yield* p.write(1, `${processors}\n`);
    return 0;
  },
};
