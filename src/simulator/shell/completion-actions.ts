/** What `complete -A` and `compgen -A` can name. */
import { SIGNALS } from '../kernel/signals.ts';
import { builtinEntries } from './builtins/registry.ts';
import { accountNames, commandNames, hostNames } from './completion.ts';
import type { CompletionSpec } from './completion-spec.ts';
import { FUNCTION_NAMES } from './line-editor/function-names.ts';
import { SHOPT_NAMES } from './options.ts';
import type { Shell } from './shell.ts';

/** The spec whose function is running: `compopt` changes its options. */
export const running = new WeakMap<Shell, CompletionSpec>();

/** Keywords as bash has them in its table. */
const ORDERED = 'if then else elif fi case esac for select while until do done in function time { } ! [[ ]] coproc';

/** Commands as bash goes through them: its own first, then those in files. */
function inTables(shell: Shell): string[] {
  const own = ['alias', 'keyword', 'function', 'builtin'].flatMap((action) => ofAction(shell, action));
  return [...own, ...commandNames(shell).filter((name) => !own.includes(name))];
}

/** The names that an action of `complete -A` means. */
export function ofAction(shell: Shell, action: string): string[] {
  const { variables } = shell;
  switch (action) {
    case 'alias': return [...shell.aliases.keys()].sort();
    case 'arrayvar': return variables.names().filter((name) => variables.find(name)?.array !== undefined);
    case 'binding': return [...FUNCTION_NAMES];
    case 'builtin': case 'helptopic': return builtinEntries(shell).map(({ name }) => name);
    case 'command': return inTables(shell);
    case 'disabled': return [...shell.disabled].sort();
    case 'enabled': return builtinEntries(shell).map(({ name }) => name).filter((name) => !shell.disabled.has(name));
    case 'export': return [...variables.environment().keys()].sort();
    case 'function': return [...shell.functions.keys()].sort();
    case 'hostname': return hostNames(shell);
    case 'job': case 'running': case 'stopped': return shell.jobs.map(({ text }) => text.split(' ')[0]!);
    case 'keyword': return ORDERED.split(' ');
    case 'setopt': return Object.keys(shell.options).sort();
    case 'shopt': return SHOPT_NAMES;
    case 'signal': return ['EXIT', ...Object.keys(SIGNALS).map((name) => `SIG${name}`), 'DEBUG', 'ERR', 'RETURN'];
    case 'user': return accountNames(shell);
    case 'variable': return variables.names();
    default: return [];
  }
}
