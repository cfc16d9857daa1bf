/** The restricted shell (`bash -r`, `set -r`): what its builtins refuse. Loaded when first used. */
import type { Blocking } from '../kernel/blocking.ts';
import type { Shell } from './shell.ts';

/** From then on, for good: also these variables stay as they are (not where `set -r` stands in the text of -c). */
export function* restrict(shell: Shell, variables = true): Blocking<void> {
  shell.shopts['restricted_shell'] = true;
  if (!variables) return;
  for (const name of ['PATH', 'SHELL', 'HISTFILE', 'ENV', 'BASH_ENV']) shell.variables.obtain(name).readonly = true;
}

/** What is said of a builtin's words; undefined where they are allowed. */
function refusal([name = '', ...words]: readonly string[]): string | undefined {
  const letters = words.filter((word) => word.startsWith('-')).join(''), path = words.find((word) => word.includes('/'));
  switch (name) {
    case 'cd': case 'exec': return words.length > 0 || name === 'cd' ? name : undefined;
    case '.': case 'source': return words[0]?.includes('/') ? `${name}: ${words[0]}` : undefined;
    case 'command': return letters.includes('p') ? 'command: -p' : undefined;
    case 'hash': return letters.includes('p') && path !== undefined ? `hash: ${path}` : undefined;
    case 'enable': return /[fd]/.test(letters) ? name : undefined;
    default: return undefined;
  }
}

/** The status of a builtin that is refused. */
export function* refusedWords(shell: Shell, argv: readonly string[]): Blocking<number | undefined> {
  const words = refusal(argv);
  if (words === undefined) return undefined;
  yield* shell.complain(`${words}: restricted`);
  return 1;
}
