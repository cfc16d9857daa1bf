/** The commands of builders and of their caches. */
import type { Behaviour } from '../../behaviour.ts';
import { create } from './create.ts';
import { inspect } from './inspect.ts';
import { ls } from './list.ts';
import { removalCommands } from './remove.ts';
import { usageCommands } from './usage.ts';

const version: Behaviour = {
  path: 'buildx version',
  *run({ p }) {
    yield* p.write(1, 'github.com/docker/buildx v0.36.1\n');
    return 0;
  },
};

export const builderCommands: Behaviour[] = [create, inspect, ls, ...removalCommands, ...usageCommands, version];
