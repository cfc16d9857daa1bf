/**
 * Code that few commands need. In a page the build leaves it out of the first script and it is loaded when it is first
 * used; everywhere else it is there from the start and nothing calls this. While a chunk is on its way nothing else
 * happens in the machine, so that a replay, which has the chunk already, gives the same bytes.
 */
import type { Blocking } from './blocking.ts';

/** The exports of a chunk's modules by path. */
export type Chunk = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const loaded = new Map<string, Chunk>();
/** Chunks that were asked for and are not there yet. */
const awaited = new Set<string>();
let fetchChunks: ((names: readonly string[]) => void) | undefined;

/** Virtual time stands still while it is closed. */
export const gate = { closed: false };

/** Says how chunks are fetched; what is fetched calls `provideChunk`, in the order of the names. */
export function setChunkFetcher(fetch: (names: readonly string[]) => void): void {
  fetchChunks = fetch;
}

export function provideChunk(name: string, chunk: Chunk): void {
  loaded.set(name, chunk);
  awaited.delete(name);
  gate.closed = awaited.size > 0;
}

export function hasChunk(name: string): boolean {
  return loaded.has(name);
}

/** A module of a loaded chunk. */
export function moduleOf(name: string, path: string): Readonly<Record<string, unknown>> {
  return loaded.get(name)![path]!;
}

/**
 * Waits until chunks are there; they are asked for together and come in their order. It takes its turn in the agenda in any
 * case, whether a chunk had to be fetched or not.
 */
export function* needChunks(...names: string[]): Blocking<void> {
  const missing = names.filter((name) => !loaded.has(name));
  if (missing.length > 0) {
    for (const name of missing) awaited.add(name);
    gate.closed = true;
    fetchChunks?.(missing);
  }
  yield (wake) => {
    wake();
    return () => {};
  };
}
