/** Watches a machine for the tasks of its lesson: which goals are reached, and what the others still miss. */
import type { Machine } from '../simulator/machine.ts';
import type { Task, Verdict, View } from './lesson.ts';

export interface TaskState {
  readonly id: string;
  /** Reached once; it stays so although the learner goes on. */
  readonly done: boolean;
  /** What the goal says of the world now. */
  readonly verdict: Verdict;
}

export function viewOf(machine: Machine): View {
  const { commands } = machine.world.kernel;
  return {
    world: machine.world,
    commands,
    ran: (pattern) => commands.some((command) => command.status === 0 && pattern.test(command.line)),
  };
}

export class Grading {
  readonly #tasks: readonly Task[];
  readonly #done: Set<string>;
  #states: readonly TaskState[] = [];
  #seen: string | undefined;
  /** A goal that threw: a bug of the lesson. */
  fault: unknown;

  constructor(tasks: readonly Task[], done: Iterable<string> = []) {
    this.#tasks = tasks;
    this.#done = new Set([...done].filter((id) => tasks.some((task) => task.id === id)));
  }

  get states(): readonly TaskState[] {
    return this.#states;
  }

  get done(): string[] {
    return [...this.#done];
  }

  /** Forgets what was done (the world is new). */
  reset(): void {
    this.#done.clear();
    this.#seen = undefined;
  }

  /** Looks at the world if something changed in it. True when a state is another one than before. */
  look(machine: Machine): boolean {
    const view = viewOf(machine);
    const last = view.commands.at(-1);
    const now = `${machine.world.store.revision} ${view.commands.length} ${last?.status}`;
    if (now === this.#seen) return false;
    this.#seen = now;
    const before = this.#states;
    this.#states = this.#tasks.map((task) => this.#judge(task, view));
    return this.#states.some((state, index) => !same(state, before[index]));
  }

  #judge(task: Task, view: View): TaskState {
    let verdict: Verdict;
    try {
      verdict = task.goal(view);
    } catch (error) {
      this.fault = error;
      verdict = { en: '', ko: '' };
    }
    if (verdict === true) this.#done.add(task.id);
    return { id: task.id, done: this.#done.has(task.id), verdict };
  }
}

function same(a: TaskState, b: TaskState | undefined): boolean {
  if (!b || a.done !== b.done || (a.verdict === true) !== (b.verdict === true)) return false;
  return a.verdict === true || b.verdict === true || (a.verdict.en === b.verdict.en && a.verdict.ko === b.verdict.ko);
}
