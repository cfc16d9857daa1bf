/** What bash tells of its commands: for `help`, and for `--help` of each. */
import type { Blocking } from '../../kernel/blocking.ts';
import { compilePattern } from '../expand/pattern.ts';
import type { Shell } from '../shell.ts';
import { readLetters } from './builtin.ts';
import { badOption, complain } from './complaints.ts';
import { builtinEntries } from './registry.ts';

/** What belongs to the grammar and is no builtin, by the name that help knows it by. */
const GRAMMAR: Readonly<Record<string, string>> = {
  '%': 'job_spec [&]',
  '(( ... ))': '(( expression ))',
  '[[ ... ]]': '[[ expression ]]',
  case: 'case WORD in [PATTERN [| PATTERN]...) COMMANDS ;;]... esac',
  coproc: 'coproc [NAME] command [redirections]',
  for: 'for NAME [in WORDS ... ] ; do COMMANDS; done',
  'for ((': 'for (( exp1; exp2; exp3 )); do COMMANDS; done',
  function: 'function name { COMMANDS ; } or name () { COMMANDS ; }',
  if: 'if COMMANDS; then COMMANDS; [ elif COMMANDS; then COMMANDS; ]... [ else COMMANDS; ] fi',
  select: 'select NAME [in WORDS ... ;] do COMMANDS; done',
  time: 'time [-p] pipeline',
  until: 'until COMMANDS; do COMMANDS-2; done',
  variables: 'variables - Names and meanings of some shell variables',
  while: 'while COMMANDS; do COMMANDS-2; done',
  '{ ... }': '{ COMMANDS ; }',
};

/** What each is for. */
const PURPOSE: Readonly<Record<string, string>> = Object.fromEntries(`
% - Resume job in foreground.
(( ... )) - Evaluate arithmetic expression.
. - Execute commands from a file in the current shell.
: - Null command.
[ - Evaluate conditional expression.
[[ ... ]] - Execute conditional command.
alias - Define or display aliases.
bg - Move jobs to the background.
bind - Set Readline key bindings and variables.
break - Exit for, while, or until loops.
builtin - Execute shell builtins.
caller - Return the context of the current subroutine call.
case - Execute commands based on pattern matching.
cd - Change the shell working directory.
command - Execute a simple command or display information about commands.
compgen - Display possible completions depending on the options.
complete - Specify how arguments are to be completed by Readline.
compopt - Modify or display completion options.
continue - Resume for, while, or until loops.
coproc - Create a coprocess named NAME.
declare - Set variable values and attributes.
dirs - Display directory stack.
disown - Remove jobs from current shell.
echo - Write arguments to the standard output.
enable - Enable and disable shell builtins.
eval - Execute arguments as a shell command.
exec - Replace the shell with the given command.
exit - Exit the shell.
export - Set export attribute for shell variables.
false - Return an unsuccessful result.
fc - Display or execute commands from the history list.
fg - Move job to the foreground.
for - Execute commands for each member in a list.
for (( - Arithmetic for loop.
function - Define shell function.
getopts - Parse option arguments.
hash - Remember or display program locations.
help - Display information about builtin commands.
history - Display or manipulate the history list.
if - Execute commands based on conditional.
jobs - Display status of jobs.
kill - Send a signal to a job.
let - Evaluate arithmetic expressions.
local - Define local variables.
logout - Exit a login shell.
mapfile - Read lines from the standard input into an indexed array variable.
popd - Remove directories from stack.
printf - Formats and prints ARGUMENTS under control of the FORMAT.
pushd - Add directories to stack.
pwd - Print the name of the current working directory.
read - Read a line from the standard input and split it into fields.
readarray - Read lines from a file into an array variable.
readonly - Mark shell variables as unchangeable.
return - Return from a shell function.
select - Select words from a list and execute commands.
set - Set or unset values of shell options and positional parameters.
shift - Shift positional parameters.
shopt - Set and unset shell options.
source - Execute commands from a file in the current shell.
suspend - Suspend shell execution.
test - Evaluate conditional expression.
time - Report time consumed by pipeline's execution.
times - Display process times.
trap - Trap signals and other events.
true - Return a successful result.
type - Display information about command type.
typeset - Set variable values and attributes.
ulimit - Modify shell resource limits.
umask - Display or set file mode mask.
unalias - Remove each NAME from the list of defined aliases.
unset - Unset values and attributes of shell variables and functions.
until - Execute commands as long as a test does not succeed.
variables - Common shell variable names and usage.
wait - Wait for job completion and return exit status.
while - Execute commands as long as a test succeeds.
{ ... } - Group commands as a unit.
`.trim().split('\n').map((line) => line.split(/ - (.*)/s, 2)));

interface Topic {
  readonly name: string;
  readonly usage: string;
}

/** What `NAME --help` shows; it counts as a usage error. */
export function* describe(shell: Shell, topic: Topic): Blocking<number> {
  yield* shell.write(inShort(topic));
  return 2;
}

const inShort = ({ name, usage }: Topic): string => `${name}: ${usage}\n    ${PURPOSE[name]}\n`;

const topics = (shell: Shell): Topic[] =>
  [...builtinEntries(shell), ...Object.entries(GRAMMAR).map(([name, usage]) => ({ name, usage }))].sort((a, b) => (a.name < b.name ? -1 : 1));

/** Those that a pattern is for: by their whole names, or else by how these begin. */
function matching(all: readonly Topic[], word: string): Topic[] {
  const pattern = compilePattern(word, { extended: false }), exact = all.filter(({ name }) => pattern.test(name));
  return exact.length > 0 ? exact : all.filter(({ name }) => name.startsWith(word));
}

const version = (shell: Shell): string => `GNU bash, version ${shell.variables.get('BASH_VERSION') ?? ''} (x86_64-pc-linux-gnu)`;

/** As a page of a manual. */
const page = (shell: Shell, { name, usage }: Topic): string =>
  `NAME\n    ${name} - ${PURPOSE[name]}\n\nSYNOPSIS\n    ${usage}\n\nDESCRIPTION\n    ${PURPOSE[name]}\n\nSEE ALSO\n    bash(1)\n\nIMPLEMENTATION\n    ${version(shell)}\n    Copyright (C) 2022 Free Software Foundation, Inc.\n    License GPLv3+: GNU GPL version 3 or later <http://gnu.org/licenses/gpl.html>\n\n`;

/** All in two columns, as wide as the terminal. */
function list(shell: Shell): string {
  const width = Math.floor((Number(shell.variables.get('COLUMNS')) || 80) / 2), all = topics(shell);
  const rows = Math.ceil(all.length / 2);
  const cells = all.map(({ name, usage }, i) => {
    const most = width - (i < rows ? 2 : 3);
    return `${shell.disabled.has(name) ? '*' : ' '}${usage.length > most ? `${usage.slice(0, most - 1)}>` : usage}`;
  });
  return `${version(shell)}
These shell commands are defined internally.  Type \`help' to see this list.
Type \`help name' to find out more about the function \`name'.
Use \`info bash' to find out more about the shell in general.
Use \`man -k' or \`info' to find out more about commands not in this list.

A star (*) next to a name means that the command is disabled.

${Array.from({ length: rows }, (_, row) => `${cells[row]!.padEnd(width)}${cells[row + rows] ?? ''}`.trimEnd()).join('\n')}
`;
}

/** As busybox breaks its list: a row ends once it is longer than 60. */
function inRows(names: readonly string[]): string {
  let out = '', column = 0;
  for (const name of names) {
    const piece = `${column === 0 ? '\t' : ' '}${name}`;
    column += piece.length;
    out += piece + (column > 60 ? '\n' : '');
    if (column > 60) column = 0;
  }
  return out;
}

export function* help(shell: Shell, argv: string[]): Blocking<number> {
  if (shell.dialect === 'ash') {
    yield* shell.write(`Built-in commands:\n------------------\n${inRows(builtinEntries(shell).map(({ name }) => name).sort())}\n`);
    return 0;
  }
  const { flags, rest, bad } = readLetters(argv, 'dms');
  if (bad) return yield* badOption(shell, 'help', bad, 'help [-dms] [pattern ...]');
  if (rest.length === 0) {
    yield* shell.write(list(shell));
    return 0;
  }
  const all = topics(shell), found = rest.flatMap((word) => matching(all, word)), last = rest.at(-1)!;
  if (rest.some((word) => /[*?[]/.test(word.replace(/^\[{1,2}$/, '')))) yield* shell.write(`Shell commands matching keyword${rest.length > 1 ? 's' : ''} \`${rest.join(', ')}'\n\n`);
  for (const topic of found) {
    const { name, usage } = topic;
    yield* shell.write(flags.has('d') ? `${name} - ${PURPOSE[name]}\n` : flags.has('m') ? page(shell, topic) : flags.has('s') ? `${name}: ${usage}\n` : inShort(topic));
  }
  return found.length > 0 ? 0 : yield* complain(shell, 'help', `no help topics match \`${last}'.  Try \`help help' or \`man -k ${last}' or \`info ${last}'.`);
}
