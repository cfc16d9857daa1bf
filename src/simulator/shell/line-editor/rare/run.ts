/** The functions that few people use: loaded when one is asked for. */
import type { Blocking } from '../../../kernel/blocking.ts';
import { runSource } from '../../run/source.ts';
import type { Argument, EditFunction, Outcome } from '../edit-function.ts';
import type { LineEditor } from '../editor.ts';
import { viFunctions } from '../vi/functions.ts';
import { changing } from './changing.ts';
import { completing } from './completing.ts';
import { expanding } from './expanding.ts';
import { macros } from './macros.ts';
import { marking } from './marking.ts';
import { outside, withTerminal } from './outside.ts';
import { recallingMore } from './recalling.ts';
import { searching } from './searching.ts';
import { shellWords } from './shell-words.ts';

const functions: Readonly<Record<string, EditFunction>> = { ...changing, ...completing, ...expanding, ...macros, ...marking, ...outside, ...recallingMore, ...searching, ...shellWords, ...viFunctions };

export function* runLater(editor: LineEditor, name: string, argument: Argument): Blocking<Outcome> {
  const result = functions[name]?.(editor, argument);
  return (typeof result === 'object' ? yield* result : result) ?? 'go on';
}

/** A command of `bind -x`: it may look at the line and change it. */
export function* runBoundCommand(editor: LineEditor, command: string): Blocking<void> {
  const { shell: { variables }, buffer, display, tty } = editor;
  yield* editor.refresh();
  yield* editor.write(display.clear());
  variables.define('READLINE_LINE', { value: buffer.text });
  variables.define('READLINE_POINT', { value: String(buffer.cursor) });
  variables.define('READLINE_MARK', { value: String(buffer.mark) });
  yield* withTerminal(editor, () => runSource(editor.shell, command, { evaluated: true }));
  const line = variables.get('READLINE_LINE') ?? '', point = Number(variables.get('READLINE_POINT') ?? 0);
  if (line !== buffer.text) buffer.replace(0, buffer.length, line);
  buffer.go(Number.isInteger(point) ? point : buffer.length);
  for (const name of ['LINE', 'POINT', 'MARK']) variables.delete(`READLINE_${name}`);
  yield* editor.write(display.start(editor.prompt, buffer, tty.columns));
}
