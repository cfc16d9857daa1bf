/** What `set -x` shows before each command. Loaded when first used. */
import type { Blocking } from '../../kernel/blocking.ts';
import { encode } from '../../kernel/bytes.ts';
import { isKeyword } from '../builtins/command-kind.ts';
import { Failure, isErrno } from '../failure.ts';
import type { Fields } from '../expand/fields.ts';
import { ansiQuote, needsAnsi, quoteSingle } from '../expand/quote.ts';
import { expandText, expandWord } from '../expand/words.ts';
import { renderPrompt } from '../prompt.ts';
import type { Shell } from '../shell.ts';
import type { ArrayElement, Assignment } from '../syntax/program.ts';
import { compileHereText, constantWord, type CompiledWord } from '../syntax/word.ts';

/** A line with PS4 in front, its first character once for each level of substitution. */
export function* trace(shell: Shell, text: string): Blocking<void> {
  const prompt = yield* tracePrompt(shell);
  const first = shell.dialect === 'bash' ? prompt.charAt(0).repeat(shell.indirection) : '';
  const wanted = shell.dialect === 'bash' ? shell.variables.get('BASH_XTRACEFD') : undefined;
  const file = (wanted !== undefined && /^\d+$/.test(wanted) ? shell.p.files.get(Number(wanted)) : undefined) ?? shell.traceFile ?? shell.p.files.get(2);
  try {
    if (file) yield* file.write(encode(`${first}${prompt}${text}\n`));
  } catch (error) {
    if (!isErrno(error) || shell.p.ended) throw error;
  }
}

/** PS4 with its expansions, which are not traced themselves; as it is written if they cannot be done, which ends nothing. */
function* tracePrompt(shell: Shell): Blocking<string> {
  const written = shell.variables.get('PS4') ?? '', text = shell.dialect === 'bash' ? renderPrompt(shell, written) : written;
  if (!/[$`]/.test(text)) return text;
  const { status } = shell;
  shell.options.xtrace = false;
  try {
    return yield* expandText(shell, compileHereText(text, { text, lineAt: () => shell.line, dialect: shell.dialect }), 'no');
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    yield* shell.complainFailure(error);
    return text;
  } finally {
    shell.options.xtrace = true;
    shell.status = status;
  }
}

/** ash shows the assignments before a command on its line. */
export function* traceCommand(shell: Shell, argv: readonly string[], assigned: readonly string[] = []): Blocking<void> {
  yield* trace(shell, [...assigned, ...argv.map((word) => quote(shell, word))].join(' '));
}

/** `name=value` as it was expanded; of an array the subscript as it was written. */
export function* traceAssignment(shell: Shell, head: string, value: string): Blocking<void> {
  const text = `${head}=${value === '' ? '' : quote(shell, value)}`;
  if (shell.dialect === 'ash') shell.tracedAssignments.push(text);
  else yield* trace(shell, text);
}

/** ash: what was assigned by a command without a name. */
export function* traceAssigned(shell: Shell): Blocking<void> {
  const assigned = shell.tracedAssignments.splice(0);
  if (assigned.length > 0) yield* traceCommand(shell, [], assigned);
}

/** `name=(…)` as it was written. */
export function* traceArray(shell: Shell, { name, append, elements }: Assignment): Blocking<void> {
  const text = ({ index, append: more, value }: ArrayElement): string => `${index ? `[${index.raw}]${more ? '+' : ''}=` : ''}${plainQuotes(value)}`;
  yield* trace(shell, `${name}${append ? '+' : ''}=(${elements!.map(text).join(' ')})`);
}

/** The parser of bash has made `$'…'` an ordinary quoted word already. */
const plainQuotes = (word: CompiledWord): string => (word.raw.startsWith("$'") && word.constant !== undefined ? quoteSingle(word.constant, false) : word.raw);

/** `declare name=(…)`: expanded before the command runs, and shown so; gives the elements as they are then. */
export function* traceDeclaredArray(shell: Shell, assignment: Assignment): Blocking<Assignment> {
  const elements: ArrayElement[] = [];
  for (const { index, append, value } of assignment.elements!) {
    const words: string[] = [];
    if (index) words.push(yield* expandText(shell, value, 'assignment'));
    else yield* expandWord(shell, value, words);
    const key = index && constantWord(yield* expandText(shell, index, 'no'));
    for (const word of words) elements.push({ index: key, append, value: constantWord(word) });
  }
  const single = (text: string): string => quoteSingle(text, false);
  const shown = elements.map(({ index, append, value }) => `${index ? `[${single(index.raw)}]${append ? '+' : ''}=` : ''}${single(value.raw)}`);
  yield* trace(shell, `${assignment.name}${assignment.append ? '+' : ''}=(${shown.join(' ')})`);
  return { ...assignment, elements };
}

/** A term of `[[ … ]]`. */
export function* traceTerm(shell: Shell, words: readonly string[], negated: boolean): Blocking<void> {
  yield* trace(shell, `[[ ${negated ? '! ' : ''}${words.map((word) => word || "''").join(' ')} ]]`);
}

/** The right side of `==` and `!=`: all that was quoted in it has backslashes. */
export function* tracePattern(shell: Shell, left: string, operator: string, right: Fields, negated: boolean): Blocking<void> {
  yield* traceTerm(shell, [left, operator, right.pattern((text) => text.replace(/[^]/gu, '\\$&'))], negated);
}

export function* traceLoop(shell: Shell, keyword: 'for' | 'select', name: string, words: readonly CompiledWord[] | undefined): Blocking<void> {
  yield* trace(shell, `${keyword} ${name} in ${words ? words.map(plainQuotes).join(' ') : '"$@"'}`);
}

/** What bash takes for special wherever it stands in a word. */
const META = /[\s'"\\|&;()<>!{}*[?\]^$`]|(?:^|[=:])~|^#/;

function quote(shell: Shell, text: string): string {
  if (shell.dash) return text;
  if (shell.dialect === 'ash') return isKeyword(shell, text) || /[^+,\-./0-9:@A-Z\]^_a-z]/.test(text) ? `'${text.replaceAll("'", `'"'"'`)}'` : text;
  if (text === '') return "''";
  return META.test(text) ? quoteSingle(text, false) : needsAnsi(text) ? ansiQuote(text) : text;
}
