/** How `lab host` takes the power from a further Docker host and gives it back. */
import type { Blocking } from '../../kernel/blocking.ts';
import { encode } from '../../kernel/bytes.ts';
import type { Process } from '../../kernel/process.ts';
import { launch } from '../containers/start.ts';
import type { Engine } from '../engine.ts';

/** What dockerd finds of containers that ran when the power went. */
const LOST_STATUS = 255;
/** A host is back this long after it got power again, ms. */
const BOOT = 8_000;

export function* labHost(p: Process, engines: ReadonlyMap<string, Engine>, words: readonly string[]): Blocking<number> {
  const [verb, name] = words, engine = engines.get(name ?? '');
  if (!engine || words.length !== 2 || (verb !== 'fail' && verb !== 'start')) {
    yield* p.write(2, encode(engine || name === undefined ? 'lab: lab host fail NAME, or lab host start NAME\n' : `lab: there is no host ${name}\n`));
    return 1;
  }
  if (verb === 'fail') powerOff(engine);
  else yield* powerOn(p, engine);
  return 0;
}

const interfacesOf = (engine: Engine) => engine.host.ns.network.interfaces.filter((one) => one.name !== 'lo');

/** From one moment to the next: no network, no processes. */
function powerOff(engine: Engine): void {
  for (const one of interfacesOf(engine)) one.up = false;
  for (const record of engine.containers.list()) {
    const live = engine.containers.live(record.id);
    if (!live.running) continue;
    live.stopping = true;
    live.task?.process.signal(9, true);
  }
}

/** It boots: what ran is found dead, and its restart policy decides. */
function* powerOn(p: Process, engine: Engine): Blocking<void> {
  if (interfacesOf(engine).every((one) => one.up)) return;
  yield* p.sleep(BOOT);
  for (const one of interfacesOf(engine)) one.up = true;
  for (const record of engine.containers.list()) {
    if (record.state.status !== 'exited' || record.state.exitCode !== 137) continue;
    engine.containers.updateState(record.id, { exitCode: LOST_STATUS }, 'host lost power');
    if (/^(always|unless-stopped)$/.test(record.hostConfig.RestartPolicy.Name)) launch(engine, record.id);
  }
}
