import { bsdSum, systemVSum } from './old-sums.ts';
import { eachInput, readAll } from './lines.ts';
import type { Tool } from './tool.ts';

export const sum: Tool = {
  name: 'sum', usage: '[FILE]...', summary: 'Print old checksums and block counts', options: [{ short: 'r' }, { short: 's', long: 'sysv' }],
  *run(p, call) {
    const { options, operands } = call, systemV = call.flavour === 'busybox' ? options.has('s') && !options.has('r') : options.lastOf('r', 's') === 's';
    return yield* eachInput(p, call, operands, function* (file, path) {
      const bytes = yield* readAll(p, file);
      const line = systemV ? systemVSum(bytes) : bsdSum(bytes);
      const named = operands.length > 0 && (systemV || call.flavour === 'gnu' || operands.length > 1);
      // busybox has the space in any case, and a hyphen for standard input in System V's form.
      const shown = call.flavour === 'busybox' && !named ? (systemV ? ' -' : ' ') : named ? ` ${path}` : '';
      yield* p.write(1, `${line}${shown}\n`);
    });
  },
};
