/** What `bash --version` prints, and what the shells say of a command line that they do not understand. Loaded when first used. */
import type { Blocking } from '../kernel/blocking.ts';
import type { Process } from '../kernel/process.ts';
import { bashVersion } from './version.ts';

const LONG_OPTIONS = ['debug', 'debugger', 'dump-po-strings', 'dump-strings', 'help', 'init-file', 'login', 'noediting', 'noprofile', 'norc', 'posix', 'pretty-print', 'rcfile', 'restricted', 'verbose', 'version'];

export function* showVersion(p: Process): Blocking<void> {
  yield* p.write(1, `GNU bash, version ${bashVersion(p)}(1)-release (x86_64-pc-linux-gnu)\nCopyright (C) 2022 Free Software Foundation, Inc.\nLicense GPLv3+: GNU GPL version 3 or later <http://gnu.org/licenses/gpl.html>\n\nThis is free software; you are free to change and redistribute it.\nThere is NO WARRANTY, to the extent permitted by law.\n`);
}

export function* refuse(p: Process, dialect: 'bash' | 'ash', dash: boolean, argv0: string, problem: string): Blocking<number> {
  const name = argv0.replace(/^-/, '');
  if (problem === '-c') yield* p.write(2, dialect === 'ash' ? `${name}: ${dash ? '0: ' : ''}-c requires an argument\n` : `${name}: -c: option requires an argument\n`);
  else if (problem.includes(' ')) yield* p.write(2, dialect === 'ash' ? `${name}: ${dash ? '0: I' : 'i'}llegal option -o ${problem.split(': ').at(-2)}\n` : `${name}: ${problem}\n`);
  else yield* p.write(2, dialect === 'ash' ? `${name}: ${dash ? '0: I' : 'i'}llegal option ${problem}\n` : `${name}: ${problem}: invalid option\nUsage:\t${name} [GNU long option] [option] ...\n\t${name} [GNU long option] [option] script-file ...\nGNU long options:\n${LONG_OPTIONS.map((option) => `\t--${option}\n`).join('')}Shell options:\n\t-ilrsD or -c command or -O shopt_option\t\t(invocation only)\n\t-abefhkmnptuvxBCEHPT or -o option\n`);
  return 2;
}
