/**
 * The containers of the classic builder. Every step but a copy has one of its own, an ordinary container that `docker ps -a`
 * shows: the command runs in it, and it is committed. One that failed stays, so that somebody can look into it.
 */
import type { ContainerConfig } from '../../api/engine/containers.ts';
import type { Blocking, Channel, Park } from '../../kernel/blocking.ts';
import { decode } from '../../kernel/bytes.ts';
import { pause } from '../../kernel/pause.ts';
import type { LayerTree } from '../images/layers.ts';
import { ownLayer } from '../images/commit.ts';
import { CREATE_CHECKS } from '../containers/create-checks.ts';
import { createContainer } from '../containers/create.ts';
import { startContainer } from '../containers/start.ts';
import { DELAYS } from '../delays.ts';
import type { Engine } from '../engine.ts';
import type { ClassicOptions } from './classic-options.ts';

const short = (id: string): string => id.slice(0, 12);

/** Waits for whichever comes first. */
const either = (...parks: Park[]): Park => (wake) => {
  const withdraw = parks.map((park) => park(wake));
  return () => {
    for (const one of withdraw) one();
  };
};

/** What a step's command left behind. */
export interface Ran {
  exitCode: number;
  layer: LayerTree;
}

export class ClassicContainers {
  readonly #engine: Engine;
  readonly #options: ClassicOptions;
  readonly #say: (line: string) => void;
  #made: string[] = [];

  constructor(engine: Engine, options: ClassicOptions, say: (line: string) => void) {
    this.#engine = engine;
    this.#options = options;
    this.#say = say;
  }

  /** @throws ApiError */
  *create(config: Partial<ContainerConfig>): Blocking<string> {
    yield* pause(this.#engine.kernel.agenda, DELAYS.create, 'creating a container for a step');
    const { record, warnings } = createContainer(this.#engine, '', { request: { ...config, HostConfig: this.#options.hostConfig }, platform: '', checks: CREATE_CHECKS });
    this.#made.push(record.id);
    for (const warning of warnings) this.#say(` ---> [Warning] ${warning}\n`);
    this.#say(` ---> Running in ${short(record.id)}\n`);
    return record.id;
  }

  /** Runs one of them to its end; where nobody reads `told` any more, it is taken away. @throws ApiError */
  *run(id: string, told: Channel<unknown>): Blocking<Ran> {
    const live = this.#engine.containers.live(id);
    live.output.listen(function* (this: void, stream, bytes) {
      const shown = decode(bytes);
      say(stream === 'stdout' ? shown : `\x1b[91m${shown}\x1b[0m`);
    });
    const say = this.#say;
    this.#engine.containers.event(this.#engine.containers.get(id)!, 'attach');
    yield* startContainer(this.#engine, id);
    while (live.exits === 0 && !live.removed && !told.closed) yield either(live.changed.park, told.park);
    if (told.closed && !live.removed) yield* this.#engine.lifecycle.remove(id, { force: true, volumes: true });
    return { exitCode: live.lastExit, layer: ownLayer(live) };
  }

  /** Takes those away that are still there, and says so of each. */
  *removeAll(): Blocking<void> {
    const made = this.#made;
    this.#made = [];
    for (const id of made) {
      if (this.#engine.containers.get(id)) yield* this.#engine.lifecycle.remove(id, { force: true, volumes: true });
      this.#say(` ---> Removed intermediate container ${short(id)}\n`);
    }
  }
}
