import { Errno } from '../kernel/errno.ts';
import { changeAttributes, lookup, makeDirectory } from '../kernel/files.ts';
import type { Process } from '../kernel/process.ts';
import { findGroup, findUser } from './accounts.ts';
import { copyOperand } from './copy.ts';
import { changeMode } from './mode.ts';
import { isDirectory, targets } from './operands.ts';
import { complain, quoted, type Invocation, type Tool } from './tool.ts';

export const install: Tool = {
  name: 'install', usage: 'SOURCE... DEST', summary: 'Copy files and set their attributes, or make folders',
  options: [{ short: 'd', long: 'directory' }, { short: 'D' }, { short: 'm', long: 'mode', value: true }, { short: 'o', long: 'owner', value: true }, { short: 'g', long: 'group', value: true }, { short: 't', long: 'target-directory', value: true }, { short: 'T', long: 'no-target-directory' }, { short: 'v', long: 'verbose' }, { short: 'c' }, { short: 'p', long: 'preserve-timestamps' }, { short: 's', long: 'strip' }],
  *run(p, call) {
    const { options, operands } = call;
    const wrongOwner = options.has('o') && !/^\d+$/.test(options.value('o')!) && !findUser(p, options.value('o')!) ? `user ${options.value('o')}` : options.has('g') && !/^\d+$/.test(options.value('g')!) && findGroup(p, options.value('g')!) === undefined ? `group ${options.value('g')}` : undefined;
    if (wrongOwner !== undefined && call.flavour === 'busybox') {
      yield* complain(p, `install: unknown ${wrongOwner}`);
      return 1;
    }
    const words = options.value('m') ?? '755', mode = changeMode(0, words, false, 0);
    if (mode === undefined) {
      yield* complain(p, `install: invalid mode ${quoted(p, words)}`);
      return 1;
    }
    if (options.has('d')) {
      let status = 0;
      for (const path of operands) {
        try {
          makeFolders(p, path);
          setAttributes(p, path, mode, call);
        } catch (error) {
          if (!(error instanceof Errno)) throw error;
          yield* complain(p, `install: cannot create directory ${quoted(p, path)}: ${error.strerror}`);
          status = 1;
        }
      }
      return status;
    }
    if (options.has('D')) makeFolders(p, options.value('t') ?? (operands.at(-1) ?? '').replace(/\/?[^/]*$/, ''));
    const pairs = yield* targets(p, call);
    if (!pairs) return 1;
    let status = 0;
    for (const [from, to] of pairs) {
      const copied = yield* copyOperand(p, from, to, { name: 'install', flavour: call.flavour, recursive: false, follow: 'always', preserve: options.has('p'), verbose: options.has('v'), force: true, ask: false, never: false, onlyNewer: false, backup: undefined });
      if (copied) setAttributes(p, to, mode, call);
      else status = 1;
    }
    return status;
  },
};

function makeFolders(p: Process, path: string): void {
  const parts = path.split('/');
  for (let depth = 1; depth <= parts.length; depth++) {
    const part = parts.slice(0, depth).join('/');
    if (part === '' || isDirectory(p, part)) continue;
    if (lookup(p, part)) throw new Errno('EEXIST');
    makeDirectory(p, part);
  }
}

function setAttributes(p: Process, path: string, mode: number, { options }: Invocation): void {
  const owner = options.value('o'), group = options.value('g');
  changeAttributes(p, path, (node) => {
    node.mode = mode;
    if (owner !== undefined) node.uid = findUser(p, owner)?.uid ?? node.uid;
    if (group !== undefined) node.gid = findGroup(p, group) ?? node.gid;
  });
}
