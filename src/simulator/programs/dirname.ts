import { complain, type Tool } from './tool.ts';

export const dirname: Tool = {
  name: 'dirname', usage: 'NAME...', summary: 'Print the folder of a path', busyboxOptions: '', options: [{ short: 'z', long: 'zero' }],
  *run(p, { operands, name, options }) {
    if (operands.length === 0) {
      yield* complain(p, `${name}: missing operand\nTry '${name} --help' for more information.`);
      return 1;
    }
    for (const path of operands) yield* p.write(1, `${path.replace(/\/+$/, '').replace(/[^/]*$/, '').replace(/\/+$/, '') || (path.startsWith('/') ? '/' : '.')}${options.has('z') ? '\0' : '\n'}`);
    return 0;
  },
};
