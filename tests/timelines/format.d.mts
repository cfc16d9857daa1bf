/** What a watch brought: `at` in ms since the first action. */
export interface RawEvent {
  at: number;
  initial?: boolean;
  type: string;
  object: unknown;
}
export function recording(raw: RawEvent[]): unknown[];
