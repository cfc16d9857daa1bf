/** What htop says of itself: keys and options are its own, what is said of each is said in our own words. */
import type { Blocking } from '../../kernel/blocking.ts';
import { COLUMNS } from './columns.ts';
import type { Piece } from './look.ts';
import { key, show, type Session } from './session.ts';

export const VERSION = 'htop 3.2.2\n';

export const USAGE = `htop 3.2.2
(C) 2004-2019 Hisham Muhammad. (C) 2020-2023 htop dev team.
Released under the GNU GPLv2+.

-C --no-color                   No colours, only weights and inverse
-d --delay=DELAY                Tenths of seconds from one look to the next
-F --filter=FILTER              Only commands that have FILTER in them
-h --help                       Show this help
-H --highlight-changes[=DELAY]  Mark what came and what went
-M --no-mouse                   Leave the mouse to the terminal
-p --pid=PID[,PID,PID...]       Only these processes
   --readonly                   Nothing of the system can be changed
-s --sort-key=COLUMN            Sort the list by COLUMN (--sort-key=help lists them)
-t --tree                       Begin with the tree
-u --user[=USERNAME]            Only processes of this user, or of $USER
-U --no-unicode                 Plain ASCII
-V --version                    Show the version

F1 inside htop explains its keys.
See 'man htop' for more.
`;

export const columnList = (): string => COLUMNS.map(({ name, description }) => `${name.padStart(19)} ${description}\n`).join('');

/** Keys in two columns. */
const KEYS: readonly (readonly [string, string, string, string])[] = [
  ['#', 'header on or off', 'Space', 'tag a process'], ['Arrows', 'move in the list', 'c', 'tag it and its children'], ['Digits', 'go to a PID', 'U', 'no tags any more'], ['F3 /', 'search a name', 'F9 k', 'send a signal'], ['F4 \\', 'filter by name', 'F7 ]', 'less nice (root only)'],
  ['F5 t', 'tree or list', 'F8 [', 'nicer'], ['p', 'folders of programs', 'e', 'environment'], ['Z', 'stop looking, go on', 'l', 'open files (lsof)'], ['u', 'of one user', 's', 'system calls (strace)'], ['H', 'threads', 'w', 'command over several lines'],
  ['K', 'threads of the kernel', 'F1 h', 'this help'], ['F', 'stay with a process', 'F6 <', 'choose what to sort by'], ['+ - *', 'fold the tree', 'F10 q', 'quit'], ['P M T N', 'by CPU, memory, time, PID', 'I', 'sort the other way round'],
];

const TEXT: readonly Piece[][] = [
  [['htop 3.2.2 - (C) 2004-2019 Hisham Muhammad. (C) 2020-2023 htop dev team.', 'helpKey']],
  [["Released under the GNU GPLv2+. See 'man' page for more info.", 'helpKey']], [],
  [['CPU usage bar: ', 'plain'], ['[', 'strong'], ['low', 'nice'], ['/', 'plain'], ['normal', 'user'], ['/', 'plain'], ['kernel', 'system'], ['                        used%', 'shadow'], [']', 'strong']],
  [['Memory bar:    ', 'plain'], ['[', 'strong'], ['used', 'used'], ['/', 'plain'], ['buffers', 'buffers'], ['/', 'plain'], ['shared', 'shared'], ['/', 'plain'], ['cache', 'cache'], ['                used/total', 'shadow'], [']', 'strong']],
  [['Swap bar:      ', 'plain'], ['[', 'strong'], ['used', 'swap'], ['/', 'plain'], ['cache', 'cache'], ['                               used/total', 'shadow'], [']', 'strong']], [],
  [['Process state: ', 'plain'], ['R', 'running'], [' runs; ', 'plain'], ['S', 'shadow'], [' sleeps; ', 'plain'], ['T', 'bad'], [' stopped; ', 'plain'], ['Z', 'bad'], [' has ended', 'plain']], [],
  ...KEYS.map(([a, what, b, more]): Piece[] => [[`${a.padStart(9)}: `, 'helpKey'], [what.padEnd(28), 'plain'], [`${b.padStart(6)}: `, 'helpKey'], [more, 'plain']]),
];

export function* helpScreen(session: Session): Blocking<void> {
  yield* show(session, TEXT, [['Any key goes back.', 'helpKey']]);
  while ((yield* key(session)) === undefined);
}
