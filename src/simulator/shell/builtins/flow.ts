/** Builtins that change where execution goes: break continue return exit, and the trivial ones. */
import type { Blocking } from '../../kernel/blocking.ts';
import type { Shell } from '../shell.ts';
import { mustStay } from './job-control.ts';
import type { BuiltinEntry } from './builtin.ts';
import { complain, refuseMore } from './complaints.ts';

function* leaveLoop(shell: Shell, argv: string[], kind: 'break' | 'continue'): Blocking<number> {
  const levels = argv[1] === undefined ? 1 : Number(argv[1]);
  if (shell.loops === 0) {
    if (shell.dialect === 'bash') yield* shell.complain(`${kind}: only meaningful in a \`for', \`while', or \`until' loop`);
    return 0;
  }
  if (argv.length > 2 && shell.dialect === 'bash') return yield* refuseMore(shell, kind);
  if (!/^[-+]?\d+$/.test(argv[1] ?? '1') || levels < 1 && shell.dialect === 'ash') {
    yield* complain(shell, kind, shell.dialect === 'ash' ? `Illegal number: ${argv[1]}` : `${argv[1]}: numeric argument required`);
    shell.exit(shell.dialect === 'ash' ? 2 : 128);
  }
  if (levels < 1) {
    yield* shell.complain(`${kind}: ${argv[1]}: loop count out of range`);
    shell.jump = { kind: 'break', levels: shell.loops, status: 1 };
    return 1;
  }
  shell.jump = { kind, levels: Math.min(levels, shell.loops), status: 0 };
  return 0;
}

/** ash takes no sign. */
const isNumber = (shell: Shell, text: string): boolean => (shell.dialect === 'ash' ? /^\d+$/ : /^[-+]?\d+$/).test(text) && Math.abs(Number(text)) < (shell.dash ? 2 ** 31 : 2 ** 63);

function* returnFrom(shell: Shell, argv: string[]): Blocking<number> {
  if (shell.callStack.length === 0 && shell.sources.length === 0 && shell.dialect === 'bash') return yield* complain(shell, 'return', "can only `return' from a function or sourced script", 2);
  let status = shell.status;
  if (argv[1] !== undefined) {
    if (!isNumber(shell, argv[1])) {
      yield* complain(shell, 'return', shell.dialect === 'ash' ? `Illegal number: ${argv[1]}` : `${argv[1]}: numeric argument required`);
      status = 2;
    } else if (argv.length > 2 && shell.dialect === 'bash') return yield* refuseMore(shell, 'return');
    else status = shell.dash ? Number(argv[1]) : Number(argv[1]) & 255;
  }
  shell.jump = { kind: 'return', levels: 0, status, before: shell.status };
  return status;
}

function* logout(shell: Shell, argv: string[]): Blocking<number> {
  if (!shell.name.startsWith('-')) return yield* complain(shell, 'logout', "not login shell: use `exit'");
  return yield* exit(shell, argv);
}

function* exit(shell: Shell, argv: string[]): Blocking<number> {
  if (shell.interactive && !shell.isSubshell && shell.dialect === 'bash') yield* shell.error(shell.name.startsWith('-') ? 'logout\n' : 'exit\n');
  if (shell.interactive && shell.jobs.length > 0 && (yield* mustStay(shell))) return 1;
  if (argv[1] === '--' && shell.dialect === 'bash') argv = argv.slice(1);
  if (argv[1] !== undefined && !isNumber(shell, argv[1])) {
    yield* complain(shell, 'exit', shell.dialect === 'ash' ? `Illegal number: ${argv[1]}` : `${argv[1]}: numeric argument required`);
    shell.exit(2);
  }
  if (argv.length > 2 && shell.dialect === 'bash') return yield* refuseMore(shell, 'exit');
  shell.exit(argv[1] === undefined ? shell.status : Number(argv[1]));
}

export const flow: BuiltinEntry[] = [
  { name: ':', run: () => 0, special: true, usage: ':' },
  { name: 'true', run: () => 0, usage: 'true' },
  { name: 'false', run: () => 1, usage: 'false' },
  { name: 'break', run: (shell, argv) => leaveLoop(shell, argv, 'break'), special: true, usage: 'break [n]' },
  { name: 'continue', run: (shell, argv) => leaveLoop(shell, argv, 'continue'), special: true, usage: 'continue [n]' },
  { name: 'return', run: returnFrom, special: true, usage: 'return [n]' },
  { name: 'exit', run: exit, special: true, usage: 'exit [n]' },
  { name: 'logout', run: logout, only: 'bash', usage: 'logout [n]' },
];
