import { complain, quoted, tryHelp, type Tool } from './tool.ts';

export const basename: Tool = {
  name: 'basename', usage: 'NAME [SUFFIX]', summary: 'Print a path without its folders', stopAtOperand: true, options: [{ short: 'a', long: 'multiple' }, { short: 's', long: 'suffix', value: true }, { short: 'z', long: 'zero' }],
  *run(p, { options, operands, name, flavour }) {
    const many = options.has('a') || options.has('s');
    if (operands.length === 0 || (!many && operands.length > 2)) {
      yield* complain(p, flavour === 'gnu' ? `${name}: ${operands.length === 0 ? 'missing operand' : `extra operand ${quoted(p, operands[2]!)}`}\n${tryHelp(name)}` : `${name}: bad usage`);
      return 1;
    }
    const suffix = options.value('s') ?? (many ? undefined : operands[1]);
    for (const path of many ? operands : [operands[0]!]) {
      const base = /^\/+$/.test(path) ? '/' : path.replace(/\/+$/, '').split('/').pop()!;
      yield* p.write(1, `${suffix !== undefined && base !== suffix && base.endsWith(suffix) ? base.slice(0, -suffix.length || undefined) : base}${options.has('z') ? '\0' : '\n'}`);
    }
    return 0;
  },
};
