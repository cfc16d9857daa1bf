import { Errno } from '../kernel/errno.ts';
import { changeDirectory } from '../kernel/files.ts';
import { inQuotes } from './quoting.ts';
import { complain, quoted, type Tool } from './tool.ts';

export const env: Tool = {
  name: 'env', usage: '[NAME=VALUE]... [COMMAND [ARG]...]', summary: 'Run a command in a changed environment, or print the environment', stopAtOperand: true, usageStatus: 125,
  options: [{ short: 'i', long: 'ignore-environment' }, { short: 'u', long: 'unset', value: true }, { short: '0', long: 'null' }, { short: 'C', long: 'chdir', value: true }, { short: 'S', long: 'split-string', value: true }, { short: 'v', long: 'debug' }],
  *run(p, { options, operands, name, flavour }) {
    const environment = new Map(options.has('i') ? [] : p.env);
    for (const unset of options.values('u')) {
      if (flavour === 'gnu' && /^$|=/.test(unset)) {
        yield* complain(p, `${name}: cannot unset ${quoted(p, unset)}: Invalid argument`);
        return 125;
      }
      environment.delete(unset);
    }
    const folder = options.value('C');
    if (folder !== undefined) {
      try {
        changeDirectory(p, folder);
      } catch (error) {
        if (!(error instanceof Errno)) throw error;
        yield* complain(p, `${name}: cannot change directory to ${inQuotes(folder)}: ${error.strerror}`);
        return 125;
      }
    }
    const words = [...options.values('S').flatMap((text) => text.split(/\s+/)), ...operands];
    // A hyphen alone is -i.
    if (words[0] === '-') {
      environment.clear();
      words.shift();
    }
    while (words[0]?.includes('=')) {
      const [key = '', ...value] = words.shift()!.split('=');
      environment.set(key, value.join('='));
    }
    if (words.length === 0) {
      yield* p.write(1, [...environment].map(([key, value]) => `${key}=${value}${options.has('0') ? '\0' : '\n'}`).join(''));
      return 0;
    }
    try {
      return yield* p.exec(words, undefined, environment);
    } catch (error) {
      if (!(error instanceof Errno) || !['ENOENT', 'EACCES', 'ENOEXEC', 'ENOTDIR'].includes(error.code)) throw error;
      yield* complain(p, flavour === 'gnu' ? `${name}: ${quoted(p, words[0]!)}: ${error.strerror}${/\s/.test(words[0]!) ? `\n${name}: use -[v]S to pass options in shebang lines` : ''}` : `${name}: can't execute '${words[0]}': ${error.strerror}`);
      return error.code === 'ENOENT' ? 127 : 126;
    }
  },
};
