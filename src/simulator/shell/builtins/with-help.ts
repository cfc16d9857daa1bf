/** `NAME --help`, which most of bash's builtins know. */
import type { Builtin, BuiltinEntry } from './builtin.ts';
import { describe } from './help-pages.ts';

/** Those that take it for a word like any other (bash's builtins without CHECK_HELPOPT), and bind, to which it is a mistake. */
const WITHOUT_HELP = new Set([':', 'true', 'false', 'test', '[', 'echo', 'bind']);

export function withHelp(entry: BuiltinEntry): BuiltinEntry {
  if (WITHOUT_HELP.has(entry.name)) return entry;
  const run: Builtin = (shell, argv, arrays) => (argv[1] === '--help' ? describe(shell, entry) : entry.run(shell, argv, arrays));
  return { ...entry, run };
}
