/** The tests of a lesson's prose: its commands run in the order of the page, end as the page says, and show what it shows. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { splitCommands } from '../../src/sandbox/commands.ts';
import { Learner, type Shown } from './learner.ts';
import { MISTAKES } from './mistakes.ts';
import type { Written } from './lessons.ts';

interface Block {
  kind: 'run' | 'output';
  text: string;
  line: number;
}

/** How often a reader asks again ("a few seconds later") before the shown output has to be there. */
const ASK_AGAIN = 15;

export function blocksOf(mdx: string): Block[] {
  const blocks: Block[] = [];
  const lines = mdx.split('\n');
  for (let at = 0; at < lines.length; at++) {
    const fence = /^```(\S+)\s*(.*)$/.exec(lines[at]!);
    if (!fence) continue;
    const end = lines.indexOf('```', at + 1);
    const text = lines.slice(at + 1, end).join('\n');
    if (fence[1] === 'output') blocks.push({ kind: 'output', text, line: at + 1 });
    else if (/\brun\b/.test(fence[2]!)) blocks.push({ kind: 'run', text, line: at + 1 });
    at = end;
  }
  return blocks;
}

/** Columns may be wider or narrower than on the page, and `…` stands for what differs from run to run. */
function showsLine(shown: readonly string[], wanted: string): boolean {
  const escaped = wanted.trim().split('…').map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'));
  const pattern = new RegExp(escaped.join('.*'));
  return shown.some((line) => pattern.test(line));
}

const missingLines = (output: Block, shown: readonly string[]): string[] =>
  output.text.split('\n').filter((line) => line.trim() !== '' && line.trim() !== '…' && !showsLine(shown, line));

export function testProse({ name, lesson, prose }: Written): void {
  describe(`page of ${name}`, () => {
    it('has commands that do what the page says', async () => {
      const learner = await Learner.sitDown(lesson.scenario);
      let block: Shown[] = [], last = '';
      for (const piece of blocksOf(prose.en)) {
        if (piece.kind === 'run') {
          block = [];
          for (const command of splitCommands(piece.text)) {
            const shown = learner.run((last = command));
            block.push(shown);
            assert.equal(shown.status, MISTAKES[name]?.[command] ?? 0, `line ${piece.line}: ${command}\n${shown.lines.join('\n')}`);
          }
          continue;
        }
        let shown = block.flatMap((one) => one.lines);
        for (let again = 0; missingLines(piece, shown).length > 0 && again < ASK_AGAIN && MISTAKES[name]?.[last] === undefined; again++) shown = learner.run(last).lines;
        assert.deepEqual(missingLines(piece, shown), [], `line ${piece.line}: the page shows what did not come after ${last}:\n${shown.join('\n')}`);
      }
      assert.deepEqual(learner.machine.faults.map((fault) => `${fault.command}: ${String(fault.error)}`), []);
    });
  });
}
