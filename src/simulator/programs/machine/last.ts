/** util-linux' last and lastb: who logged in, of which this machine keeps no record beyond an empty file. */
import { Errno } from '../../kernel/errno.ts';
import { lookup, readFile } from '../../kernel/files.ts';
import { strftime } from '../dates.ts';
import { complain, type Tool } from '../tool.ts';

const FLAGS = [['a', 'hostlast'], ['d', 'dns'], ['F', 'fulltimes'], ['i', 'ip'], ['R', 'nohostname'], ['w', 'fullnames'], ['x', 'system']] as const;

export const last: Tool = {
  name: 'last', aliases: ['lastb'], only: 'gnu', usage: '[USER|TTY]...', summary: 'Tell who logged in', version: 'last from util-linux 2.38.1',
  options: [...FLAGS.map(([short, long]) => ({ short, long })), { short: 'f', long: 'file', value: true }, { short: 'n', long: 'limit', value: true }, { short: 's', long: 'since', value: true }, { short: 't', long: 'until', value: true }, { short: 'p', long: 'present', value: true }, { long: 'time-format', value: true }],
  prepare: (words) => words.map((word) => (/^-\d+$/.test(word) ? `-n${word.slice(1)}` : word)),
  *run(p, { name, options }) {
    const limit = options.value('n'), file = options.value('f') ?? (name === 'lastb' ? '/var/log/btmp' : '/var/log/wtmp');
    if (limit !== undefined && !/^\d+$/.test(limit)) {
      yield* complain(p, `${name}: failed to parse number: '${limit}'`);
      return 1;
    }
    try {
      if (readFile(p, file).length > 0) {
        yield* complain(p, `${name}: records of logins are not simulated here`);
        return 1;
      }
    } catch (error) {
      if (!(error instanceof Errno)) throw error;
      yield* complain(p, `${name}: cannot open ${file}: ${error.strerror}`);
      return 1;
    }
    yield* p.write(1, `\n${file.split('/').pop()} begins ${strftime('%a %b %e %T %Y', lookup(p, file)!.mtime)}\n`);
    return 0;
  },
};
