import { complain, type Tool } from './tool.ts';

export const tty: Tool = {
  name: 'tty', summary: 'Print the name of the terminal on standard input', options: [{ short: 's', long: 'silent' }], usageStatus: 2, most: 0,
  *run(p, { options, operands, flavour }) {
    if (flavour === 'busybox' && operands.length > 0) yield* complain(p, 'tty: ignoring all arguments');
    const terminal = p.files.get(0)?.tty;
    if (!options.has('s')) yield* p.write(1, `${terminal ? terminal.name : 'not a tty'}\n`);
    return terminal ? 0 : 1;
  },
};
