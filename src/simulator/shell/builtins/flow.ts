/** Builtins that change where execution goes: break continue return exit, and the trivial ones. */
import type { Blocking } from '../../kernel/blocking.ts';
import type { Shell } from '../shell.ts';
import { mustStay } from './job-control.ts';
import { toInt, type BuiltinEntry } from './builtin.ts';
import { complain, refuseMore, refuseNumber } from './complaints.ts';

function* leaveLoop(shell: Shell, argv: string[], kind: 'break' | 'continue'): Blocking<number> {
  const levels = Number(argv[1] ?? 1);
  // ash and dash look at the number also where there is no loop.
  if (shell.dialect === 'ash' && (!isNumber(shell, argv[1] ?? '1') || levels < 1 || levels >= 2 ** 31)) return yield* refuseNumber(shell, kind, argv[1]!);
  if (shell.loops === 0) {
    if (shell.dialect === 'bash') yield* shell.complain(`${kind}: only meaningful in a \`for', \`while', or \`until' loop`);
    return 0;
  }
  if (argv.length > 2 && shell.dialect === 'bash') return yield* refuseMore(shell, kind);
  if (!isNumber(shell, argv[1] ?? '1')) {
    yield* refuseNumber(shell, kind, argv[1]!);
    shell.exit(128);
  }
  if (levels < 1) {
    yield* shell.complain(`${kind}: ${argv[1]}: loop count out of range`);
    shell.jump = { kind: 'break', levels: shell.loops, status: 1 };
    return 1;
  }
  shell.jump = { kind, levels: Math.min(levels, shell.loops), status: 0 };
  return 0;
}

/** ash takes no sign, dash a plus. */
const isNumber = (shell: Shell, text: string): boolean => (shell.dash ? /^\s*\+?\d+$/ : shell.dialect === 'ash' ? /^\d+$/ : /^\s*[-+]?\d+\s*$/).test(text) && (shell.dash ? Number(text) < 2 ** 31 : shell.dialect === 'ash' || Math.abs(Number(text)) < 2 ** 63);

function* returnFrom(shell: Shell, argv: string[]): Blocking<number> {
  if (argv[1] === '--' && shell.dialect === 'bash') argv = argv.slice(1);
  let status = shell.status;
  if (argv[1] !== undefined) {
    if (!isNumber(shell, argv[1])) status = yield* refuseNumber(shell, 'return', argv[1]);
    else if (argv.length > 2 && shell.dialect === 'bash') return yield* refuseMore(shell, 'return');
    else status = shell.dash ? Number(argv[1]) : toInt(argv[1]) & 255;
  }
  if (shell.callStack.length === 0 && shell.sources.length === 0 && shell.dialect === 'bash') return yield* complain(shell, 'return', "can only `return' from a function or sourced script", 2);
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
    yield* refuseNumber(shell, 'exit', argv[1]);
    shell.exit(2);
  }
  if (argv.length > 2 && shell.dialect === 'bash') return yield* refuseMore(shell, 'exit');
  const status = toInt(argv[1] ?? '-1');
  shell.exit(argv[1] === undefined || (status === -1 && shell.dialect === 'ash') ? shell.status : status);
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
