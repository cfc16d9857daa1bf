import { Errno } from '../kernel/errno.ts';
import { changeAttributes, lookup, makeDirectory } from '../kernel/files.ts';
import { changeMode } from './mode.ts';
import { each, isDirectory, missingOperand } from './operands.ts';
import { complain, quoted, type Tool } from './tool.ts';

export const mkdir: Tool = {
  name: 'mkdir', usage: 'DIRECTORY...', summary: 'Make folders',
  options: [{ short: 'p', long: 'parents' }, { short: 'm', long: 'mode', value: true }, { short: 'v', long: 'verbose' }, { short: 'Z', long: 'context', value: 'optional', shortAlone: true }],
  *run(p, call) {
    const { options, operands, flavour } = call;
    if (operands.length === 0) return yield* missingOperand(p, call);
    const words = options.value('m');
    const mode = words === undefined ? 0o777 : changeMode(0o777, words, true);
    if (mode === undefined) {
      yield* complain(p, `mkdir: invalid mode ${quoted(p, words!, flavour)}`);
      return 1;
    }
    if (options.value('Z') !== undefined) yield* complain(p, 'mkdir: warning: ignoring --context; it requires an SELinux/SMACK-enabled kernel');
    const created = (path: string): string => (flavour === 'gnu' ? `mkdir: created directory '${path}'\n` : `created directory: '${path}'\n`);
    let at: string | undefined;
    // An explicit mode is not cut by the umask.
    const make = (path: string, last: boolean): void => {
      makeDirectory(p, path);
      if (last && words !== undefined) changeAttributes(p, path, (node) => (node.mode = mode));
    };
    return yield* each(p, operands, (path, error) => (flavour === 'gnu' ? `mkdir: cannot create directory ${quoted(p, at ?? path)}: ${error.strerror}` : `mkdir: can't create directory '${path}': ${error.strerror}`), function* (path) {
      if (!options.has('p')) {
        at = path;
        make(path, true);
        if (options.has('v')) yield* p.write(1, created(path));
        return;
      }
      const parts = path.split('/');
      for (let depth = 1; depth <= parts.length; depth++) {
        const part = parts.slice(0, depth).join('/');
        if (part === '' || part.endsWith('/') || isDirectory(p, part)) continue;
        at = part;
        if (lookup(p, part)) throw new Errno(depth === parts.length ? 'EEXIST' : 'ENOTDIR');
        make(part, depth === parts.length);
        if (options.has('v')) yield* p.write(1, created(flavour === 'busybox' && depth < parts.length ? `${part}/` : part));
      }
    });
  },
};
