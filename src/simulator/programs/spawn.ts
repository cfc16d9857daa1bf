import type { Blocking } from '../kernel/blocking.ts';
import { Errno } from '../kernel/errno.ts';
import type { Process, SpawnOptions } from '../kernel/process.ts';
import { complain, quoted } from './tool.ts';

/** Runs a command and waits for it; 127 or 126 with a complaint where it cannot be run. */
export function* spawnAndWait(p: Process, argv: string[], options: Partial<SpawnOptions> = {}, name = p.argv[0]!.split('/').pop()!): Blocking<number> {
  try {
    return yield* p.wait(p.spawn({ argv, ...options }));
  } catch (error) {
    if (!(error instanceof Errno) || error.code === 'EINTR') throw error;
    const gnu = `failed to run command ${quoted(p, argv[0]!)}: ${error.strerror}`;
    yield* complain(p, name === 'xargs' || name === 'watch' ? `${name}: ${argv[0]}: ${error.strerror}` : `${name}: ${gnu}`);
    return error.code === 'ENOENT' ? 127 : 126;
  }
}
