/** The builder (BuildKit's place in the engine). */
import type { Engine } from '../engine.ts';

export class Builder {
  readonly engine: Engine;

  constructor(engine: Engine) {
    this.engine = engine;
  }

  /** Blobs that the build cache keeps. */
  heldBlobs(): Iterable<string> {
    return [];
  }

  /** The build cache as /system/df lists it. */
  cacheRecords(): Record<string, unknown>[] {
    return [];
  }
}
