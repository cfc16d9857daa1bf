/** What a build has said of its steps so far. */
import type { SolveStatus, Vertex, VertexLog, VertexStatus, VertexWarning } from '../../../api/engine/build.ts';

export interface Step {
  vertex: Vertex;
  statuses: VertexStatus[];
  logs: VertexLog[];
  warnings: VertexWarning[];
}

export class SolveState {
  readonly started: number;
  /** In the order in which they began (those that did not, at the end). */
  readonly steps = new Map<string, Step>();
  #order: Step[] = [];

  constructor(now: number) {
    this.started = now;
  }

  /** Steps that began, in that order. */
  get shown(): readonly Step[] {
    return this.#order;
  }

  /** Steps that were announced; a warning may belong to one that never was. */
  get total(): number {
    return [...this.steps.values()].filter((step) => step.vertex.name !== '').length;
  }

  get completed(): number {
    return [...this.steps.values()].filter((step) => step.vertex.completed !== undefined).length;
  }

  /** Each once, however often it was found. */
  get warnings(): VertexWarning[] {
    const all = [...this.steps.values()].flatMap((step) => step.warnings);
    return [...new Map(all.map((one) => [JSON.stringify([one.short, one.ranges]), one])).values()];
  }

  /** Takes a message in; returns the steps that it changed. */
  add({ vertexes = [], statuses = [], logs = [], warnings = [] }: SolveStatus): Set<Step> {
    const changed = new Set<Step>();
    for (const vertex of vertexes) changed.add(this.#vertex(vertex));
    for (const status of statuses) {
      const step = this.#step(status.vertex);
      const at = step.statuses.findIndex((one) => one.id === status.id);
      if (at < 0) step.statuses.push(status);
      else step.statuses[at] = status;
      changed.add(step);
    }
    for (const log of logs) changed.add(this.#step(log.vertex, (step) => step.logs.push(log)));
    for (const warning of warnings) changed.add(this.#step(warning.vertex, (step) => step.warnings.push(warning)));
    return changed;
  }

  /** What still runs ends here. */
  cancel(now: number): Set<Step> {
    return this.add({ vertexes: this.#order.filter(({ vertex }) => vertex.completed === undefined).map(({ vertex }) => ({ ...vertex, completed: now, error: 'context canceled' })) });
  }

  #vertex(vertex: Vertex): Step {
    const step = this.#step(vertex.digest);
    step.vertex = vertex;
    if (vertex.started !== undefined && !this.#order.includes(step)) this.#order.push(step);
    return step;
  }

  #step(digest: string, change: (step: Step) => void = () => {}): Step {
    let step = this.steps.get(digest);
    if (!step) this.steps.set(digest, (step = { vertex: { digest, inputs: [], name: '' }, statuses: [], logs: [], warnings: [] }));
    change(step);
    return step;
  }
}

/** '125B', '2.05kB': powers of a thousand with two places at most. */
export function transferSize(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB'];
  let unit = 0, size = bytes;
  while (size >= 1000 && unit < units.length - 1) {
    size /= 1000;
    unit++;
  }
  return `${unit === 0 ? size : size.toFixed(2)}${units[unit]}`;
}

/** The name of a line below a step with how much of it is done. */
export function statusText({ name, current, total }: VertexStatus): string {
  if (total !== 0) return `${name} ${transferSize(current)} / ${transferSize(total)}`;
  return current !== 0 ? `${name} ${transferSize(current)}` : name;
}

export const seconds = (ms: number): string => `${(Math.max(0, ms) / 1000).toFixed(1)}s`;
