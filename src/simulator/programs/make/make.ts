import { MAKE } from '../usage-screens.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import { lookup } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';
import { complain, type Invocation, type Tool } from '../tool.ts';
import { MakeError } from './error.ts';
import { Makefile } from './makefile.ts';
import { Remake } from './remake.ts';
import { Variables } from './variables.ts';

/** Options that a make below takes over from the one above, by their letters. */
const HANDED = ['k', 'n', 's', 'i', 'B', 'e', 'q', 't'];

export const make: Tool = {
  name: 'make', only: 'gnu', usage: '[TARGET]...', summary: 'Make targets by the rules of a makefile', usageStatus: 2, version: 'GNU Make 4.3', hint: () => MAKE.trimEnd(),
  options: [
    { short: 'f', long: 'file', value: true }, { short: 'C', long: 'directory', value: true }, { short: 'n', long: 'just-print' }, { short: 'n', long: 'dry-run' }, { short: 'n', long: 'recon' }, { short: 's', long: 'silent' }, { short: 's', long: 'quiet' }, { short: 'B', long: 'always-make' }, { short: 'k', long: 'keep-going' },
    { short: 'j', long: 'jobs', value: 'optional' }, { short: 'i', long: 'ignore-errors' }, { short: 'e', long: 'environment-overrides' }, { short: 'q', long: 'question' }, { short: 't', long: 'touch' }, { short: 'w', long: 'print-directory' }, { long: 'no-print-directory' }, { short: 'r', long: 'no-builtin-rules' }, { short: 'R', long: 'no-builtin-variables' }, { short: 'I', long: 'include-dir', value: true }, { short: 'S', long: 'no-keep-going' }, { long: 'trace' }, { short: 'W', long: 'what-if', value: true }, { short: 'W', long: 'new-file', value: true }, { short: 'W', long: 'assume-new', value: true }, { short: 'o', long: 'old-file', value: true }, { short: 'o', long: 'assume-old', value: true }, { short: 'd' }, { long: 'debug', value: 'optional' }, { short: 'p', long: 'print-data-base' }, { short: 'E', long: 'eval', value: true }, { short: 'l', long: 'load-average', value: 'optional' }, { short: 'O', long: 'output-sync', value: 'optional' }, { long: 'warn-undefined-variables' },
  ],
  // The number of jobs may stand apart.
  prepare: (words) => words.flatMap((word, i) => (/^\d+$/.test(word) && /^(-[a-zA-Z]*j|--jobs)$/.test(words[i - 1] ?? '') ? [] : /^(-[a-zA-Z]*j|--jobs)$/.test(word) && /^\d+$/.test(words[i + 1] ?? '') ? [`${word}${word === '--jobs' ? '=' : ''}${words[i + 1]}`] : [word])),
  *run(p, call) {
    const untold = [['d', '-d'], ['debug', '--debug'], ['p', '-p'], ['warn-undefined-variables', '--warn-undefined-variables']].find(([name]) => call.options.has(name!));
    if (untold) {
      yield* complain(p, `make: ${untold[1]} is not simulated here`);
      return 1;
    }
    const { options, operands } = call, level = Number(p.env.get('MAKELEVEL') ?? 0), prefix = level > 0 ? `make[${level}]` : 'make', flags = (p.env.get('MAKEFLAGS') ?? '').split(' ').filter(Boolean);
    for (const letter of flags[0]?.includes('=') ? '' : flags[0] ?? '') if (!options.has(letter)) options.all.push({ name: letter, value: undefined });
    for (const folder of options.values('C')) {
      if (lookup(p, folder)?.kind !== 'directory') {
        yield* complain(p, `${prefix}: *** ${folder}: ${lookup(p, folder) ? 'Not a directory' : 'No such file or directory'}.  Stop.`);
        return 2;
      }
      p.cwd = p.ns.mounts.locate(folder, p.cwd).absolute;
    }
    const tells = (options.has('w') || options.has('C') || level > 0) && !options.has('s') && options.lastOf('w', 'no-print-directory') !== 'no-print-directory';
    if (tells) yield* p.write(1, `${prefix}: Entering directory '${p.cwd}'\n`);
    const status = yield* attempt(p, call, [...flags.filter((word) => word.includes('=')), ...operands], prefix, level);
    if (tells) yield* p.write(1, `${prefix}: Leaving directory '${p.cwd}'\n`);
    return status;
  },
};

function* attempt(p: Process, { options }: Invocation, operands: readonly string[], prefix: string, level: number): Blocking<number> {
  const goals = operands.filter((word) => !word.includes('=')), variables = new Variables(p, options.has('e')), file = new Makefile(variables);
  try {
    const set = operands.filter((word) => word.includes('='));
    for (const word of set) {
      const [, name = '', operator = '=', value = ''] = /^([^=:]+)(:?=)(.*)$/s.exec(word) ?? [];
      yield* variables.assign(name, operator, value, 'command line');
    }
    const own = (name: string, value: string, exported = true): unknown => variables.all.set(name, { value, simple: true, origin: 'file', exported });
    own('MAKECMDGOALS', goals.join(' '), false);
    own('MAKELEVEL', String(level + 1));
    own('MAKEFLAGS', [HANDED.filter((letter) => options.has(letter)).join(''), ...set].filter(Boolean).join(' '));
    const paths = options.has('f') ? options.values('f') : ['GNUmakefile', 'makefile', 'Makefile'].filter((name) => lookup(p, name)).slice(0, 1);
    if (paths.length === 0 && goals.length === 0) throw new MakeError(`${prefix}: *** No targets specified and no makefile found.  Stop.`);
    for (const text of options.values('E')) yield* file.read(text, '<eval>');
    for (const path of paths) yield* file.readFile(path);
    own('MAKELEVEL', String(level + 1));
    const folders = (yield* variables.value('VPATH', new Map())).split(/[:\s]+/).filter(Boolean);
    if (folders.length > 0) file.searches.push({ pattern: '%', folders });
    file.takeSuffixRules();
    if (file.overridden.length > 0) yield* complain(p, file.overridden.join('\n'));
    const wanted = goals.length > 0 ? goals : [(yield* variables.value('.DEFAULT_GOAL', new Map())) || file.first];
    const remake = new Remake(file, options, prefix);
    let whole = true;
    try {
      for (const goal of wanted) {
        if (goal === undefined) throw new MakeError(`${prefix}: *** No targets.  Stop.`);
        whole = (yield* remake.goal(goal)) && whole;
      }
    } finally {
      yield* remake.removeIntermediates();
    }
    return whole ? (remake.due ? 1 : 0) : 2;
  } catch (error) {
    if (!(error instanceof MakeError)) throw error;
    if (error.message !== '') yield* complain(p, level > 0 ? error.message.replace(/^make: /, `${prefix}: `) : error.message);
    return 2;
  }
}
