/** `select`: a numbered menu. Loaded when first used. */
import type { Blocking } from '../../kernel/blocking.ts';
import { expandWords } from '../expand/words.ts';
import { isErrno } from '../failure.ts';
import type { Shell } from '../shell.ts';
import type { Select } from '../syntax/program.ts';
import { textWidth } from '../line-editor/width.ts';
import { runList } from './list.ts';
import { loopEnds } from './loops.ts';
import { traceLoop } from './trace.ts';

export function* runSelect(shell: Shell, node: Select): Blocking<number> {
  shell.line = node.line;
  const words = node.words ? yield* expandWords(shell, node.words) : shell.positional;
  if (shell.options.xtrace) yield* traceLoop(shell, 'select', node.name, node.words);
  let status = 0;
  shell.loops++;
  try {
    for (let show = true; words.length > 0; ) {
      if (show) yield* shell.error(menu(words, shell.columns()));
      yield* shell.error(shell.variables.get('PS3') ?? '#? ');
      let line: string | undefined;
      try {
        line = yield* shell.readLine(0);
      } catch (error) {
        if (!isErrno(error)) throw error;
        yield* shell.complain(`read error: 0: ${error.strerror}`);
        line = undefined;
      }
      if (line === undefined) {
        yield* shell.write('\n');
        return 1;
      }
      show = line.trim() === '';
      if (show) continue;
      shell.assign('REPLY', line);
      shell.assign(node.name, /^\d+$/.test(line.trim()) ? (words[Number(line.trim()) - 1] ?? '') : '');
      status = yield* runList(shell, node.body);
      if (loopEnds(shell)) break;
    }
    return status;
  } finally {
    shell.loops--;
  }
}

/** The numbered list in columns, filled downwards, as bash lays it out. */
function menu(words: readonly string[], columns: number): string {
  const digits = String(words.length).length;
  const width = Math.max(...words.map(textWidth)) + digits + 2 + 2;
  const perRow = Math.max(1, Math.min(words.length, Math.floor(columns / width)));
  const rows = perRow === 1 ? words.length : Math.ceil(words.length / perRow);
  const actual = rows === 1 ? 1 : Math.ceil(words.length / rows);
  const rowCount = rows === 1 ? words.length : rows;
  let out = '';
  for (let row = 0; row < rowCount; row++) {
    for (let column = 0; column < actual; column++) {
      const index = column * rowCount + row, place = column * width;
      if (index >= words.length) break;
      // The first column is as narrow as its own numbers.
      const entry = `${String(index + 1).padStart(column === 0 ? String(rowCount).length : digits)}) ${words[index]}`;
      out += index + rowCount < words.length ? entry + indent(place + textWidth(entry), place + width) : entry;
    }
    out += '\n';
  }
  return out;
}

/** Blanks from one column to another, with tabs where one fits. */
function indent(from: number, to: number): string {
  let out = '';
  while (from < to) {
    const stop = from + 8 - (from % 8);
    out += stop <= to ? '\t' : ' ';
    from = stop <= to ? stop : from + 1;
  }
  return out;
}
