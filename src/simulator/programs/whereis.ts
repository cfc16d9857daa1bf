import { lookup } from '../kernel/files.ts';
import { complain, tryHelp, type Tool } from './tool.ts';

const FOLDERS = ['/usr/bin', '/usr/sbin', '/bin', '/sbin', '/usr/local/bin', '/usr/local/sbin'];

export const whereis: Tool = {
  name: 'whereis', usage: 'NAME...', summary: 'Say where programs are', only: 'gnu', options: [{ short: 'b' }, { short: 'm' }, { short: 's' }, { short: 'u' }],
  *run(p, { options, operands }) {
    if (operands.length === 0) {
      yield* complain(p, `whereis: not enough arguments\n${tryHelp('whereis')}`);
      return 1;
    }
    const wantsPrograms = options.has('b') || !(options.has('m') || options.has('s'));
    for (const name of operands) {
      const found = wantsPrograms ? FOLDERS.map((folder) => `${folder}/${name}`).filter((path) => lookup(p, path)?.kind === 'file') : [];
      // /bin is /usr/bin: the same file counts once.
      const shown = found.filter((path) => !found.includes(`/usr${path}`));
      yield* p.write(1, `${[`${name}:`, ...shown].join(' ')}\n`);
    }
    return 0;
  },
};
