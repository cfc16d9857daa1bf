/** What does not parse is not run: the shell says so, and a script ends; what `exec` cannot run. */
import type { Blocking } from '../../kernel/blocking.ts';
import { toBytes, type Shell } from '../shell.ts';
import type { Parsed } from '../syntax/parse.ts';
import type { Reading } from '../syntax/reader/bash-reader.ts';
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

/**
 * @param mistake what a reading of the text as the shell reads it has found; where that finds nothing, it is our parser that does not know what is written
 */
export function* refuse(shell: Shell, parsed: Parsed, options: SourceOptions, mistake?: Reading): Blocking<number> {
  if (!mistake) {
    shell.line = parsed.lineAt(parsed.error!.pos);
    yield* shell.complain('what stands here is not simulated');
    return yield* given(shell, 2, options);
  }
  if (shell.dialect === 'bash') return yield* refuseReading(shell, mistake, options);
  const inEval = options.evaluated && !options.sourced, { sources } = shell;
  // What an eval stands in is not told.
  if (inEval) shell.sources = [];
  const remark = mistake.remarks[0]!, line = remark.line + (remark.relative ? shell.line : 0), message = posixWords(shell, line, remark.text);
  shell.sources = sources;
  const counted = line - (shell.fromArgument && shell.sources.every((one) => one === 'eval') ? 1 : 0);
  yield* shell.error(!inEval ? message : shell.dash ? message.replace(/^([^:]*: \d+: )/, '$1eval: ') : message.replace(/^([^:]*): /, `$1: eval: line ${counted}: `));
  return yield* given(shell, 2, options);
}

/** What a text that does not parse leaves: a script ends. */
function* given(shell: Shell, status: number, options: SourceOptions): Blocking<number> {
  shell.status = status;
  if (!shell.interactive && (shell.dialect === 'ash' || (!options.evaluated && !options.trap))) shell.exit(status);
  return status;
}

function posixWords(shell: Shell, line: number, text: string): string {
  const name = shell.name.replace(/^-/, ''), file = shell.sources.length > 0 ? `${shell.sources.at(-1)}: ` : '';
  return shell.dash ? `${name}: ${line}: ${file}Syntax error: ${text}\n` : `${name}: ${shell.scriptName !== undefined || file !== '' ? `${file}line ${line}: ` : ''}syntax error: ${text}\n`;
}

/** What is wrong in the words of bash; what it does then. */
export function* refuseReading(shell: Shell, { remarks, status: given, open, resumes, fatal }: Reading, options: SourceOptions): Blocking<number> {
  const name = shell.place === 'none' ? shell.sources.at(-1) : shell.shownName(), evaluated = options.evaluated === true && !options.sourced;
  const text = options.named !== undefined ? `${options.named}: ` : options.substituted ? 'command substitution: ' : evaluated ? 'eval: ' : shell.fromArgument && shell.sources.length === 0 ? '-c: ' : '', bare = shell.place === 'none';
  for (const { line, text: words, warning, quotes } of remarks) {
    if (quotes && bare && shell.sources.length === 0 && options.named === undefined) continue;
    const place = bare && options.named !== undefined ? `${text}line ${line}: ` : bare ? (shell.sources.length > 0 ? `${name}: line ${line}: ` : '') : `${name}: ${warning ? '' : text}line ${line}: `;
    yield* shell.error(toBytes(`${bare ? `${shell.name.replace(/^-/, '')}: ` : ''}${place}${words}\n`));
  }
  const status = given ?? (open ? shell.status || 2 : fatal ? shell.status || 1 : shell.status);
  shell.status = status;
  if (resumes) {
    if (shell.isSubshell) shell.exit(status);
    return status;
  }
  if (shell.interactive && shell.options.errexit && !evaluated) shell.exit(status);
  if (!shell.interactive && fatal) shell.exit(shell.isSubshell ? 1 : shell.fromArgument ? 127 : options.evaluated ? 1 : status);
  if (!shell.interactive && !options.evaluated && !options.trap) shell.exit(status);
  return evaluated || options.sourced ? 2 : status;
}
