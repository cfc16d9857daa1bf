/** Node's modules that are made of the machine itself; those written in JavaScript are in library/. */
import type { Value } from '../language/scope.ts';
import type { Core } from '../modules.ts';
import { fsModule } from './fs.ts';
import { internals } from './internals.ts';
import { osModule } from './os.ts';
import { pathModule } from './path.ts';
import { socketsBinding } from './sockets.ts';

export const coreModules: Readonly<Record<string, (core: Core) => Value>> = {
  '#internals': internals,
  '#sockets': socketsBinding,
  buffer: (core) => ({ Buffer: core.buffer.build }),
  fs: fsModule,
  'fs/promises': (core) => (core.module('fs') as { promises: Value }).promises,
  os: osModule,
  path: pathModule,
  'path/posix': pathModule,
  process: ({ runtime }) => runtime.interpreter.member(runtime.interpreter.globalObject, 'process'),
  console: ({ runtime }) => runtime.interpreter.member(runtime.interpreter.globalObject, 'console'),
  timers: ({ runtime }) => Object.fromEntries(['setTimeout', 'setInterval', 'setImmediate', 'clearTimeout', 'clearInterval', 'clearImmediate'].map((name) => [name, runtime.interpreter.member(runtime.interpreter.globalObject, name)])),
};
