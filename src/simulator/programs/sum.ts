import { bsdSum, systemVSum } from './old-sums.ts';
import { eachInput, readAll } from './lines.ts';
import type { Tool } from './tool.ts';

export const sum: Tool = {
  name: 'sum', usage: '[FILE]...', summary: 'Print old checksums and block counts', options: [{ short: 'r' }, { short: 's', long: 'sysv' }],
  *run(p, call) {
    const { options, operands } = call, systemV = options.lastOf('r', 's') === 's';
    return yield* eachInput(p, call, operands, function* (file, path) {
      const bytes = yield* readAll(p, file);
      const line = systemV ? systemVSum(bytes) : bsdSum(bytes);
      yield* p.write(1, `${line}${operands.length > 0 && (systemV || call.flavour === 'gnu' || operands.length > 1) ? ` ${path}` : ''}\n`);
    });
  },
};
