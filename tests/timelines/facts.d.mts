export interface Facts {
  sequences: Record<string, unknown[]>;
  counts: Record<string, number>;
  first: Record<string, number>;
}
export function facts(events: unknown[]): Facts;
