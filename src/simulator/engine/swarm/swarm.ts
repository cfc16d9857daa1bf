/** Swarm mode of the engine. */
import type { Engine } from '../engine.ts';

export class Swarm {
  readonly engine: Engine;
  active = false;

  constructor(engine: Engine) {
    this.engine = engine;
  }

  info(): Record<string, unknown> {
    return { NodeID: '', NodeAddr: '', LocalNodeState: 'inactive', ControlAvailable: false, Error: '', RemoteManagers: null };
  }
}
