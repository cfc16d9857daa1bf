/** What does not parse is not run: the shell says so, and a script ends; what `exec` cannot run. */
import type { Blocking } from '../../kernel/blocking.ts';
import type { Shell } from '../shell.ts';
import { conditionError } from '../syntax/condition-error.ts';
import { syntaxError } from '../syntax/errors.ts';
import type { Parsed } from '../syntax/parse.ts';
import type { Refusal } from './external.ts';
import type { SourceOptions } from './source.ts';

/** `exec` names the whole path, and says twice what may not be executed. */
export function* refuseExec(shell: Shell, given: string, { message, status }: Refusal): Blocking<number> {
  const path = given.includes('/') ? absolute(shell, given) : undefined, words = message.slice(message.lastIndexOf(': ') + 2);
  yield* shell.complain(path === undefined || words.includes('required') ? message : `${path}: ${words}`);
  if (status === 126) yield* shell.complain(`exec: ${path ?? given}: cannot execute: ${words}`);
  return status;
}

const absolute = (shell: Shell, path: string): string => (path.startsWith('/') ? path : `${shell.variables.get('PWD')}/${path.replace(/^(\.\/)+/, '')}`);

/** A list that is to be an array and has something else in it, or no end. */
const IN_LIST = / in array assignment|unterminated extended glob=/;

export function* refuse(shell: Shell, parsed: Parsed, options: SourceOptions): Blocking<number> {
  const inEval = options.evaluated && !options.sourced && shell.dialect === 'ash', source = inEval ? shell.sources.pop() : undefined;
  const message = syntaxError(shell, parsed, options.evaluated === true && !options.sourced);
  if (source !== undefined) shell.sources.push(source);
  yield* shell.error(!inEval ? message : shell.dash ? message.replace(/^([^:]*: \d+: )/, '$1eval: ') : message.replace(/^([^:]*): /, `$1: eval: line ${shell.line - 1}: `));
  // A mistake within `[[` does not change the status, unless the text ends there.
  const condition = shell.dialect === 'bash' && parsed.text.includes('[[') ? conditionError(parsed.text, parsed.error!.pos) : undefined;
  const status = condition && !condition.open ? shell.status : shell.dialect === 'bash' && IN_LIST.test(`${parsed.error!.message}${parsed.text[parsed.error!.pos]}`) ? 1 : 2;
  shell.status = status;
  if (!shell.interactive && !options.evaluated && !options.trap) shell.exit(status);
  if (shell.dialect === 'ash' && !shell.interactive) shell.exit(2);
  return status;
}
