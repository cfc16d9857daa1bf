/** What a lesson is: a starting world, tasks with goals over that world's state, and ways to reach them. */
import type { Text } from '../i18n/language.ts';
import type { CommandRecord } from '../simulator/kernel/kernel.ts';
import type { Scenario } from '../simulator/scenario.ts';
import type { World } from '../simulator/world.ts';

/** What a goal may look at. Everything is read, nothing is changed. */
export interface View {
  readonly world: World;
  /** Oldest first. Only where a command leaves no state behind (`curl`, `docker logs`). */
  readonly commands: readonly Readonly<CommandRecord>[];
  /** Whether a command line that matches has ended with status 0. */
  ran(pattern: RegExp): boolean;
}

/** True when the goal is reached; otherwise what is still missing, named as precisely as the state allows. */
export type Verdict = true | Text;

export interface Task {
  /** Kebab case, unique in its lesson; the prose places it with `<Task id="…" />`. */
  readonly id: string;
  /** What is to be reached, so exactly that it could stand in an exam. */
  readonly title: Text;
  readonly goal: (view: View) => Verdict;
  /** Commands that reach it from where the tasks before it ended; `^C` and `^D` alone are those keys. */
  readonly solution: readonly string[];
  /** Plausible mistakes, each a list of commands played instead of the solution: the goal must stay unreached. */
  readonly wrong?: readonly (readonly string[])[];
  /** From a nudge to nearly the answer. */
  readonly hints: readonly Text[];
  /** Virtual milliseconds that reaching it may take after the last command; 120,000 unless told. */
  readonly within?: number;
}

export interface Lesson {
  /** The slug of its entry in content/curriculum.ts, which has its number, part and titles. */
  readonly id: string;
  readonly scenario: Scenario;
  /** At least three; done in this order by the tests, in any order by a learner. */
  readonly tasks: readonly Task[];
}
