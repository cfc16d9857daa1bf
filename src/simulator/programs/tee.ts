import { Errno } from '../kernel/errno.ts';
import { open } from '../kernel/files.ts';
import type { OpenFile } from '../kernel/open-file.ts';
import { nameShown } from './quoting.ts';
import { complain, type Tool } from './tool.ts';

export const tee: Tool = {
  name: 'tee', usage: '[FILE]...', summary: 'Copy standard input to files and to standard output', options: [{ short: 'a', long: 'append' }, { short: 'i', long: 'ignore-interrupts' }, { short: 'p' }, { long: 'output-error', value: 'optional', words: [['warn'], ['warn-nopipe'], ['exit'], ['exit-nopipe']] }], busyboxOptions: 'ai',
  *run(p, { options, operands, name, flavour }) {
    const files: OpenFile[] = [];
    let status = 0;
    for (const path of operands) {
      try {
        // busybox writes to standard output twice.
        files.push(path === '-' && flavour === 'busybox' ? p.file(1).retain() : open(p, path, { write: true, create: true, truncate: !options.has('a'), append: options.has('a') }).retain());
      } catch (error) {
        if (!(error instanceof Errno)) throw error;
        yield* complain(p, `${name}: ${flavour === 'gnu' ? nameShown(path) : path}: ${error.strerror}`);
        status = 1;
      }
    }
    for (;;) {
      const bytes = yield* p.read(0);
      if (bytes.length === 0) break;
      for (const file of files) yield* file.write(bytes);
      yield* p.write(1, bytes);
    }
    for (const file of files) file.release();
    return status;
  },
};
