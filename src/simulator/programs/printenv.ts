import type { Tool } from './tool.ts';

export const printenv: Tool = {
  name: 'printenv', usage: '[NAME]...', summary: 'Print the environment', usageStatus: 2, options: [{ short: '0', long: 'null' }],
  *run(p, { operands, options, flavour }) {
    const end = options.has('0') && flavour === 'gnu' ? '\0' : '\n';
    if (operands.length === 0) yield* p.write(1, [...p.env].map(([key, value]) => `${key}=${value}${end}`).join(''));
    else for (const key of operands) if (p.env.has(key)) yield* p.write(1, `${p.env.get(key)}${end}`);
    return operands.every((key) => p.env.has(key)) ? 0 : 1;
  },
};
