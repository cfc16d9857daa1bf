/** Every builtin. `help`, `type`, `enable` and completion derive from it. */
import type { Shell } from '../shell.ts';
import type { Builtin, BuiltinEntry } from './builtin.ts';
import { declareEntries } from './declare.ts';
import { describeEntries } from './describe.ts';
import { directoryEntries } from './directories.ts';
import { directoryStackEntries } from './directory-stack.ts';
import { echo } from './echo.ts';
import { evaluateEntries } from './evaluate.ts';
import { flow } from './flow.ts';
import { jobEntries } from './job-control.ts';
import { bindEntry } from './bind.ts';
import { completionEntries } from './completion.ts';
import { helpEntry } from './help.ts';
import { historyEntries } from './history.ts';
import { miscellanyEntries } from './miscellany.ts';
import { printfEntry } from './printf.ts';
import { readEntries } from './read.ts';
import { setEntries } from './set.ts';
import { testEntries } from './test.ts';
import { trapEntry } from './trap.ts';
import { ulimitEntry } from './ulimit.ts';
import { withHelp } from './with-help.ts';
import type { Dialect } from '../syntax/word.ts';

let tables: Record<Dialect, Map<string, BuiltinEntry>> | undefined;

/** Of ash's builtins, those that only busybox has. */
const NOT_IN_DASH = new Set(['source', 'let', 'help', 'history', '[[']);

/** Made at first use, since these modules import each other. */
function table(dialect: Dialect): Map<string, BuiltinEntry> {
  if (!tables) {
    const all = [...flow, echo, printfEntry, ...testEntries, ...declareEntries, ...setEntries, ...readEntries, ...directoryEntries, ...directoryStackEntries, ...jobEntries, trapEntry, ulimitEntry, helpEntry, ...evaluateEntries, ...describeEntries, ...miscellanyEntries, ...historyEntries, ...completionEntries, bindEntry];
    const pick = (one: 'bash' | 'ash'): Map<string, BuiltinEntry> => {
      const map = new Map<string, BuiltinEntry>();
      for (const entry of all) {
        if (entry.only && entry.only !== one) continue;
        if (map.has(entry.name)) throw new Error(`builtin ${entry.name} is registered twice`);
        map.set(entry.name, one === 'bash' ? withHelp(entry) : entry);
      }
      return map;
    };
    const ash = pick('ash');
    tables = { bash: pick('bash'), ash, dash: new Map([...ash].filter(([name]) => !NOT_IN_DASH.has(name))) };
  }
  return tables[dialect];
}

const dialectOf = (shell: Shell): Dialect => (shell.dash ? 'dash' : shell.dialect);

/** `%1` alone is `fg %1` where there is job control. */
export const findBuiltin = (shell: Shell, name: string): Builtin | undefined =>
  name[0] === '%' && (shell.options.monitor || shell.dialect === 'bash') ? (_, argv) => findBuiltin(shell, 'fg')!(shell, ['fg', ...argv]) : shell.disabled.has(name) ? undefined : table(dialectOf(shell)).get(name)?.run;

/** Whether there is such a builtin, switched off or not. */
export const isBuiltin = (shell: Shell, name: string): boolean => table(dialectOf(shell)).has(name);

export const isSpecial = (name: string): boolean => table('bash').get(name)?.special === true;

export const builtinEntries = (shell: Shell): BuiltinEntry[] => [...table(dialectOf(shell)).values()].sort((a, b) => (a.name < b.name ? -1 : 1));

export const builtinNames = (dialect: 'bash' | 'ash'): string[] => [...table(dialect).keys()].sort();
