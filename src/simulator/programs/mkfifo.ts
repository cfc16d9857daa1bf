import { Errno } from '../kernel/errno.ts';
import { makeNode } from '../kernel/files.ts';
import { changeMode } from './mode.ts';
import { missingOperand } from './operands.ts';
import { inQuotes } from './quoting.ts';
import { complain, type Tool } from './tool.ts';

export const mkfifo: Tool = {
  name: 'mkfifo', usage: 'NAME...', summary: 'Make named pipes', options: [{ short: 'm', long: 'mode', value: true }],
  *run(p, call) {
    const { options, operands, flavour } = call, words = options.value('m');
    if (operands.length === 0) return yield* missingOperand(p, call);
    const mode = words === undefined ? 0o666 : changeMode(0o666, words, false, 0);
    if (mode === undefined) {
      yield* complain(p, flavour === 'gnu' ? 'mkfifo: invalid mode' : `mkfifo: invalid mode '${words}'`);
      return 1;
    }
    let status = 0;
    for (const path of operands) {
      const umask = p.umask;
      if (words !== undefined) p.umask = 0;
      try {
        makeNode(p, path, { kind: 'fifo', mode, uid: p.uid, gid: p.gid, mtime: p.now });
      } catch (error) {
        if (!(error instanceof Errno)) throw error;
        yield* complain(p, flavour === 'gnu' ? `mkfifo: cannot create fifo ${inQuotes(path)}: ${error.strerror}` : `mkfifo: ${path}: ${error.strerror}`);
        status = 1;
      }
      p.umask = umask;
    }
    return status;
  },
};
