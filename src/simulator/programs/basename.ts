import { complain, type Tool } from './tool.ts';

export const basename: Tool = {
  name: 'basename', usage: 'NAME [SUFFIX]', summary: 'Print a path without its folders', options: [{ short: 'a', long: 'multiple' }, { short: 's', long: 'suffix', value: true }],
  *run(p, { options, operands, name }) {
    if (operands.length === 0) {
      yield* complain(p, `${name}: missing operand\nTry '${name} --help' for more information.`);
      return 1;
    }
    const many = options.has('a') || options.has('s');
    const suffix = options.value('s') ?? (many ? undefined : operands[1]);
    for (const path of many ? operands : [operands[0]!]) {
      const base = /^\/+$/.test(path) ? '/' : path.replace(/\/+$/, '').split('/').pop()!;
      yield* p.write(1, `${suffix !== undefined && base !== suffix && base.endsWith(suffix) ? base.slice(0, -suffix.length || undefined) : base}\n`);
    }
    return 0;
  },
};
