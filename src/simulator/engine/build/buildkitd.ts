/** BuildKit's daemon as a builder's container runs it, and its client. What it builds the engine does for it (build/builder.ts). */
import type { Main } from '../../kernel/process.ts';
import { SIGNALS } from '../../kernel/signals.ts';
import { nanoTime } from '../timestamp.ts';

const VERSION = 'github.com/moby/buildkit v0.32.2';
const PLATFORMS = '[linux/amd64 linux/amd64/v2 linux/amd64/v3 linux/amd64/v4]';

export const buildkitd: Main = function* (p) {
  if (p.argv.includes('--version') || p.argv.includes('-v')) {
    yield* p.write(1, `buildkitd ${VERSION}\n`);
    return 0;
  }
  const worker = p.kernel.random('buildkit worker', p.ns.uts.hostname).letters(25, 'abcdefghijklmnopqrstuvwxyz0123456789'), label = 'org.mobyproject.buildkit.worker';
  const say = (level: 'info' | 'warning', text: string) => p.write(2, `time="${nanoTime(Math.floor(p.now / 1000) * 1000)}" level=${level} msg=${JSON.stringify(text)}\n`);
  yield* say('info', 'auto snapshotter: using overlayfs');
  yield* say('warning', 'using host network as the default');
  yield* say('info', `found worker ${JSON.stringify(worker)}, labels=map[${label}.executor:oci ${label}.hostname:${p.ns.uts.hostname} ${label}.network:host ${label}.oci.process-mode:sandbox ${label}.selinux.enabled:false ${label}.snapshotter:overlayfs], platforms=${PLATFORMS}`);
  yield* say('warning', 'skipping containerd worker, as "/run/containerd/containerd.sock" does not exist');
  yield* say('info', `found 1 workers, default=${JSON.stringify(worker)}`);
  yield* say('warning', 'currently, only the default worker can be used.');
  yield* say('info', 'running server on /run/buildkit/buildkitd.sock');
  let stopped = false;
  for (const signal of [SIGNALS.TERM, SIGNALS.INT]) {
    p.handlers.set(signal, () => {
      stopped = true;
      p.changed.wakeAll();
      return 'restart';
    });
  }
  yield* p.changed.until(() => stopped);
  yield* say('info', 'stopping server');
  return 0;
};

export const buildctl: Main = function* (p) {
  if (p.argv.includes('--version') || p.argv.includes('-v')) {
    yield* p.write(1, `buildctl ${VERSION}\n`);
    return 0;
  }
  yield* p.write(2, 'buildctl: its commands are not simulated here: docker buildx asks the daemon\n');
  return 1;
};
