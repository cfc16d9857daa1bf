import { makeDirectory, writeFile } from '../kernel/files.ts';
import { complain, type Tool } from './tool.ts';

export const mktemp: Tool = {
  name: 'mktemp', usage: '[TEMPLATE]', summary: 'Make a file or folder with a new name', options: [{ short: 'd', long: 'directory' }, { short: 'u', long: 'dry-run' }, { short: 'p', long: 'tmpdir', value: true }, { short: 't' }, { short: 'q' }],
  *run(p, { options, operands }) {
    const template = operands[0] ?? `${options.value('p') ?? p.env.get('TMPDIR') ?? '/tmp'}/tmp.XXXXXXXXXX`;
    const marks = /X{3,}(?=[^X]*$)/.exec(template);
    if (!marks) {
      yield* complain(p, `mktemp: too few X's in template '${template}'`);
      return 1;
    }
    const random = p.kernel.random('mktemp', `${template} ${p.now} ${p.pid}`);
    const path = template.slice(0, marks.index) + random.letters(marks[0].length, 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789') + template.slice(marks.index + marks[0].length);
    if (!options.has('u')) options.has('d') ? makeDirectory(p, path, 0o700) : writeFile(p, path, '', 0o600);
    yield* p.write(1, `${path}\n`);
    return 0;
  },
};
