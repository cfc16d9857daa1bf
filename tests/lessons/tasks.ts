/** The tests of one lesson's tasks: unreached at first, reached by the solution, never by a plausible mistake. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Lesson, Verdict } from '../../src/sandbox/lesson.ts';
import { Learner } from './learner.ts';

/** How long a solution may take to show its effect, ms. */
const WITHIN = 120_000;
/** How long a mistake is given to turn out right after all, ms. */
const STABLE = 20_000;
/** A mistake may end in a command that waits for ever, ms. */
const MISTAKE_LIMIT = 90_000;

const said = (verdict: Verdict): string => (verdict === true ? 'reached' : verdict.en);

export function testTasks(name: string, lesson: Lesson): void {
  describe(`tasks of ${name}`, () => {
    it('are solved one after the other, each unreached before', async () => {
      const learner = await Learner.sitDown(lesson.scenario);
      for (const task of lesson.tasks) assert.notEqual(learner.verdict(task), true, `${task.id} is reached before anything was done`);
      for (const task of lesson.tasks) {
        assert.notEqual(learner.verdict(task), true, `${task.id} is reached before its solution`);
        const shown = task.solution.map((command) => `$ ${command}\n${learner.run(command).lines.join('\n')}`);
        assert.equal(said(learner.await(task, task.within ?? WITHIN)), 'reached', `${task.id} after its solution:\n${shown.join('\n')}`);
      }
      assert.deepEqual(learner.machine.faults.map((fault) => `${fault.command}: ${String(fault.error)}`), []);
    });
    for (const [index, task] of lesson.tasks.entries()) {
      for (const commands of task.wrong ?? []) {
        it(`${task.id} is not reached by: ${commands.join('; ')}`, async () => {
          const learner = await Learner.sitDown(lesson.scenario);
          for (const earlier of lesson.tasks.slice(0, index)) {
            for (const command of earlier.solution) learner.run(command);
            assert.equal(said(learner.await(earlier, earlier.within ?? WITHIN)), 'reached', `${earlier.id} on the way to ${task.id}`);
          }
          for (const command of commands) learner.run(command, MISTAKE_LIMIT);
          learner.pass(STABLE);
          const verdict = learner.verdict(task);
          assert.notEqual(verdict, true, `${task.id} counts as reached`);
          if (verdict !== true) for (const text of [verdict.en, verdict.ko]) assert.ok(text.length > 0, 'it does not say what is missing');
        });
      }
    }
  });
}
