/** A timeline's file: what is played, what the real watches showed, and what was the same in every run. */
export interface Step {
  at?: number;
  run?: string;
  apply?: unknown[];
}

export interface Timeline {
  name: string;
  namespace: string;
  kinds: string[];
  setup: Step[];
  settle?: number;
  actions: (Step & { at: number })[];
  seconds: number;
  after?: string;
  alone?: boolean;
  events: unknown[];
  stable?: {
    sequences: Record<string, unknown[]>;
    counts: Record<string, number>;
    order: [string, string][];
    spread: Record<string, [number, number]>;
  };
}
