import { Errno } from '../kernel/errno.ts';
import { lookup } from '../kernel/files.ts';
import type { Process } from '../kernel/process.ts';
import { canonical } from './canonical.ts';
import { UsageError } from './options.ts';
import { nameShown } from './quoting.ts';
import { complain, tryHelp, type Invocation, type Tool } from './tool.ts';

export const readlink: Tool = {
  name: 'readlink', usage: 'FILE...', summary: 'Print where symbolic links lead',
  options: [{ short: 'f', long: 'canonicalize' }, { short: 'e', long: 'canonicalize-existing' }, { short: 'm', long: 'canonicalize-missing' }, { short: 'n', long: 'no-newline' }, { short: 'v', long: 'verbose' }, { short: 'q', long: 'quiet' }, { short: 's', long: 'silent' }, { short: 'z', long: 'zero' }],
  *run(p, call) {
    const { options, operands, name, flavour } = call;
    if (flavour === 'busybox' && operands.length !== 1) throw new UsageError('');
    if (operands.length === 0) {
      yield* complain(p, `${name}: missing operand\n${tryHelp(name)}`);
      return 1;
    }
    let status = 0;
    for (const path of operands) {
      try {
        const text = target(p, call, path), end = options.has('z') ? '\0' : '\n';
        yield* p.write(1, `${text}${options.has('n') && operands.length === 1 ? '' : end}`);
      } catch (error) {
        if (!(error instanceof Errno) || error.code === 'EPIPE') throw error;
        if (options.has('v')) yield* complain(p, `${name}: ${flavour === 'gnu' ? nameShown(path) : path}: ${error.strerror}`);
        status = 1;
      }
    }
    return status;
  },
};

function target(p: Process, { options, flavour }: Invocation, path: string): string {
  const mode = options.lastOf('f', 'e', 'm');
  if (mode !== undefined) return canonical(p, path, mode === 'e' ? 'none' : mode === 'm' ? 'any' : flavour === 'gnu' ? 'last' : 'none');
  const node = lookup(p, path, false);
  if (!node) throw new Errno('ENOENT');
  if (node.kind !== 'symlink') throw new Errno('EINVAL');
  return node.target;
}
