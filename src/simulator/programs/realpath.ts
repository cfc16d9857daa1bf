import { Errno } from '../kernel/errno.ts';
import { lookup } from '../kernel/files.ts';
import type { Process } from '../kernel/process.ts';
import { canonical, relativeTo } from './canonical.ts';
import { absolutePath } from './node-facts.ts';
import { UsageError } from './options.ts';
import { nameShown } from './quoting.ts';
import { complain, tryHelp, type Invocation, type Tool } from './tool.ts';

export const realpath: Tool = {
  name: 'realpath', usage: 'FILE...', summary: 'Print the absolute path of files', busyboxOptions: '',
  options: [{ short: 'e', long: 'canonicalize-existing' }, { short: 'm', long: 'canonicalize-missing' }, { short: 's', long: 'strip' }, { short: 's', long: 'no-symlinks' }, { short: 'L', long: 'logical' }, { short: 'P', long: 'physical' }, { short: 'q', long: 'quiet' }, { short: 'z', long: 'zero' }, { long: 'relative-to', value: true }, { long: 'relative-base', value: true }],
  *run(p, { options, operands, name, flavour }) {
    if (operands.length === 0) {
      if (flavour === 'busybox') throw new UsageError('');
      yield* complain(p, `${name}: missing operand\n${tryHelp(name)}`);
      return 1;
    }
    const missing = options.lastOf('e', 'm') === 'e' ? 'none' : options.has('m') ? 'any' : flavour === 'gnu' ? 'last' : 'none', to = options.value('relative-to'), base = options.value('relative-base');
    let status = 0;
    for (const path of operands) {
      try {
        const found = options.has('s') ? absolutePath(p, path) : resolved(p, path, missing, flavour), from = to === undefined ? base : canonical(p, to, 'any');
        const shown = from === undefined || (base !== undefined && !`${found}/`.startsWith(`${canonical(p, base, 'any')}/`)) ? found : relativeTo(found, from);
        yield* p.write(1, `${shown}${options.has('z') ? '\0' : '\n'}`);
      } catch (error) {
        if (!(error instanceof Errno) || error.code === 'EPIPE') throw error;
        if (!options.has('q')) yield* complain(p, `${name}: ${flavour === 'gnu' ? nameShown(path) : path}: ${error.strerror}`);
        status = 1;
      }
    }
    return status;
  },
};

/** busybox gives the target of a link that leads nowhere, as if it stood in the working folder. */
function resolved(p: Process, path: string, missing: 'none' | 'any' | 'last', flavour: Invocation['flavour']): string {
  const link = flavour === 'busybox' && !lookup(p, path) ? lookup(p, path, false) : undefined;
  return link?.kind === 'symlink' ? canonical(p, link.target, 'last') : canonical(p, path, missing);
}
