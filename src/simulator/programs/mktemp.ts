import { Errno } from '../kernel/errno.ts';
import { lookup, makeDirectory, writeFile } from '../kernel/files.ts';
import { complain, quoted, tryHelp, type Tool } from './tool.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

export const mktemp: Tool = {
  name: 'mktemp', usage: '[TEMPLATE]', summary: 'Make a file or folder with a new name',
  options: [{ short: 'd', long: 'directory' }, { short: 'u', long: 'dry-run' }, { short: 'p', long: 'tmpdir', value: 'optional' }, { short: 't' }, { short: 'q', long: 'quiet' }, { long: 'suffix', value: true }],
  prepare: (words) => words.flatMap((word, i) => (words[i - 1] === '-p' ? [] : word === '-p' ? [`-p${words[i + 1] ?? ''}`] : [word])),
  *run(p, { options, operands, flavour }) {
    const folder = options.value('p') || p.env.get('TMPDIR') || '/tmp';
    const named = operands[0];
    const [given, suffix] = splitSuffix(named ?? 'tmp.XXXXXXXXXX', options.value('suffix'));
    const template = named === undefined || options.has('t') || options.has('p') ? `${folder.replace(/\/$/, '')}/${given}` : given;
    const marks = (flavour === 'gnu' ? /X{3,}$/ : /X{6,}$/).exec(template);
    if (operands.length > 1 || !marks) {
      const words = flavour === 'gnu' ? (operands.length > 1 ? `too many templates\n${tryHelp('mktemp')}` : `too few X's in template ${quoted(p, named!)}`) : ': Invalid argument';
      yield* complain(p, `mktemp: ${words}`);
      return 1;
    }
    for (let attempt = 0; ; attempt++) {
      const random = p.kernel.random('mktemp', `${template} ${p.now} ${p.pid} ${attempt}`);
      const path = template.slice(0, marks.index) + random.letters(marks[0].length, LETTERS) + suffix;
      if (lookup(p, path, false)) continue;
      try {
        if (!options.has('u')) options.has('d') ? makeDirectory(p, path, 0o700) : writeFile(p, path, '', 0o600);
      } catch (error) {
        if (!(error instanceof Errno)) throw error;
        if (!options.has('q')) yield* complain(p, flavour === 'gnu' ? `mktemp: failed to create ${options.has('d') ? 'directory' : 'file'} via template ${quoted(p, template + suffix)}: ${error.strerror}` : `mktemp: : ${error.strerror}`);
        return 1;
      }
      yield* p.write(1, `${path}\n`);
      return 0;
    }
  },
};

/** What stands behind the last row of X is kept as it is. */
function splitSuffix(template: string, given: string | undefined): [string, string] {
  if (given !== undefined) return [template, given];
  const end = /X([^X]*)$/.exec(template)?.[1] ?? '';
  return [template.slice(0, template.length - end.length), end];
}
