import type { Blocking } from '../../kernel/blocking.ts';
import { parseSignal, SIGNALS, signalName } from '../../kernel/signals.ts';
import type { Shell } from '../shell.ts';
import { readLetters, type BuiltinEntry } from './builtin.ts';
import { badOption, complain } from './complaints.ts';
import { listSignals } from './job-control.ts';

const USAGE = 'trap [-lp] [[arg] signal_spec ...]';

const BASH_ONLY = new Set(['ERR', 'DEBUG', 'RETURN']);

/** Name under which a trap is kept. */
function conditionName(shell: Shell, text: string): string | undefined {
  // dash knows signals by their short names.
  if (shell.dash && /^SIG/i.test(text)) return undefined;
  const upper = text.toUpperCase().replace(/^SIG/, '');
  if (upper === 'EXIT' || text === '0') return 'EXIT';
  if (['ERR', 'DEBUG', 'RETURN'].includes(upper)) return upper;
  const number = parseSignal(text);
  return number === undefined || number === 0 ? undefined : signalName(number);
}

const order = (name: string): number => (name === 'EXIT' ? 0 : ((SIGNALS as Record<string, number>)[name] ?? 100 + ['DEBUG', 'ERR', 'RETURN'].indexOf(name)));

function* list(shell: Shell, names: string[]): Blocking<number> {
  const traps = shell.traps.size > 0 || !shell.inheritedTraps || shell.dash ? shell.traps : shell.inheritedTraps;
  for (const name of (names.length > 0 ? names : [...new Set([...traps.keys(), ...shell.ignored])]).sort((a, b) => order(a) - order(b))) {
    const action = shell.ignored.has(name) ? '' : traps.get(name);
    if (action === undefined) continue;
    const shown = shell.dialect === 'bash' && name in SIGNALS ? `SIG${name}` : name;
    yield* shell.write(`trap -- '${action.replaceAll("'", shell.dialect === 'ash' ? `'"'"'` : "'\\''")}' ${shown}\n`);
  }
  return 0;
}

function* trap(shell: Shell, argv: string[]): Blocking<number> {
  const { flags, rest, bad } = readLetters(argv, shell.dialect === 'bash' ? 'lp' : '');
  if (bad) {
    const status = yield* badOption(shell, 'trap', bad, USAGE);
    if (shell.dialect === 'ash') shell.exit(2);
    return status;
  }
  if (flags.has('l')) {
    return yield* listSignals(shell, []);
  }
  if (rest.length === 1 && !flags.has('p') && conditionName(shell, rest[0]!) === undefined && shell.dialect === 'bash') {
    yield* shell.error(`trap: usage: ${USAGE}\n`);
    return 2;
  }
  if (flags.has('p')) for (const text of rest) if (conditionName(shell, text) === undefined) return yield* complain(shell, 'trap', `${text}: invalid signal specification`);
  if (flags.has('p') || rest.length === 0) return yield* list(shell, rest.map((name) => conditionName(shell, name) ?? name));
  // A hyphen alone is taken for a signal.
  const resets = rest.length === 1 || /^\d+$/.test(rest[0]!) || rest[0] === '-';
  const action = resets ? undefined : rest[0]!;
  let status = 0;
  for (const text of resets && (rest[0] !== '-' || rest.length === 1) ? rest : rest.slice(1)) {
    const name = conditionName(shell, text);
    if ((name === undefined || (shell.dash && BASH_ONLY.has(name))) && shell.dash) {
      yield* shell.error(`trap: ${text}: bad trap\n`);
      return 1;
    } else if (name === undefined || (shell.dialect === 'ash' && BASH_ONLY.has(name) && name !== 'ERR')) status = yield* complain(shell, 'trap', `${text}: invalid signal specification`);
    else if (shell.isSubshell && !shell.interactive && action === undefined && shell.p.handlers.get((SIGNALS as Record<string, number>)[name] ?? -1) === 'ignore' && !shell.traps.has(name)) continue;
    else if (!shell.ignored.has(name)) {
      shell.inheritedTraps = undefined;
      shell.setTrap(name, action);
    }
  }
  return status;
}

export const trapEntry: BuiltinEntry = { name: 'trap', run: trap, special: true, usage: USAGE };
