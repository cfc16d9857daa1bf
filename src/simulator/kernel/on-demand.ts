/**
 * Code that few commands need. In a page the build leaves it out of the first script and it is loaded when it is first
 * used; everywhere else it is there from the start and nothing calls this. While a chunk is on its way nothing else
 * happens in the machine, so that a replay, which has the chunk already, gives the same bytes.
 */
import type { Blocking } from './blocking.ts';

/** The exports of a chunk's modules by path. */
export type Chunk = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const loaded = new Map<string, Chunk>();
let fetchChunk: ((name: string) => void) | undefined;

/** Virtual time stands still while it is closed. */
export const gate = { closed: false };

/** Says how chunks are fetched; what is fetched calls `provideChunk`. */
export function setChunkFetcher(fetch: (name: string) => void): void {
  fetchChunk = fetch;
}

export function provideChunk(name: string, chunk: Chunk): void {
  loaded.set(name, chunk);
  gate.closed = false;
}

export function hasChunk(name: string): boolean {
  return loaded.has(name);
}

/** A module of a loaded chunk. */
export function moduleOf(name: string, path: string): Readonly<Record<string, unknown>> {
  return loaded.get(name)![path]!;
}

/** Waits until a chunk is there. It takes its turn in the agenda in any case, whether the chunk had to be fetched or not. */
export function* needChunk(name: string): Blocking<void> {
  if (!loaded.has(name)) {
    gate.closed = true;
    fetchChunk?.(name);
  }
  yield (wake) => {
    wake();
    return () => {};
  };
}
