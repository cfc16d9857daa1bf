import { changeAttributes, readDirectory } from '../kernel/files.ts';
import { changeMode } from './mode.ts';
import { each, isDirectory, join, missingOperand } from './operands.ts';
import { complain, type Tool } from './tool.ts';

export const chmod: Tool = {
  name: 'chmod', usage: 'MODE FILE...', summary: 'Change permissions', options: [{ short: 'R', long: 'recursive' }, { short: 'v', long: 'verbose' }, { short: 'c', long: 'changes' }, { short: 'f', long: 'silent' }, ...Array.from('rwxXst', (short) => ({ short }))],
  *run(p, call) {
    const { options, flavour } = call;
    // `chmod -x FILE`: the mode looks like an option.
    const minus = options.all.filter((one) => 'rwxXst'.includes(one.name)).map((one) => one.name).join('');
    const operands = minus ? [`-${minus}`, ...call.operands] : call.operands;
    const [words, ...paths] = operands;
    if (words === undefined || paths.length === 0) return yield* missingOperand(p, call, words === undefined ? 'missing operand' : `missing operand after '${words}'`);
    const apply = (path: string): void => {
      changeAttributes(p, path, (node) => {
        const mode = changeMode(node.mode, words, node.kind === 'directory');
        if (mode !== undefined) node.mode = mode;
      });
      if (options.has('R') && isDirectory(p, path)) for (const name of readDirectory(p, path)) apply(join(path, name));
    };
    if (changeMode(0o644, words, false) === undefined) {
      yield* complain(p, `chmod: invalid mode: '${words}'${flavour === 'gnu' ? "\nTry 'chmod --help' for more information." : ''}`);
      return 1;
    }
    return yield* each(p, paths, (path, error) => (flavour === 'gnu' ? (error.code === 'EPERM' ? `chmod: changing permissions of '${path}': ${error.strerror}` : `chmod: cannot access '${path}': ${error.strerror}`) : `chmod: ${path}: ${error.strerror}`), apply);
  },
};
