/** The program of the registry image: the distribution API on port 5000, open to all or with the accounts of a file. What is pushed lives in /var/lib/registry. */
import { Errno } from '../../kernel/errno.ts';
import type { Main, Process } from '../../kernel/process.ts';
import { SIGNALS } from '../../kernel/signals.ts';
import type { FileSystem } from '../../kernel/file-system.ts';
import type { Listener } from '../../kernel/network.ts';
import { lookup, readText } from '../../kernel/files.ts';
import { nanoTime } from '../timestamp.ts';
import { distribution, type Access } from './distribution.ts';
import { accessOf } from './htpasswd.ts';
import { RepositoryStore } from './repository-store.ts';

const ROOT = '/var/lib/registry';

/** What lies in a registry's folder, by file system and path: a volume keeps it beyond its container. */
const stores = new WeakMap<FileSystem, Map<string, RepositoryStore>>();

function storeAt(p: Process): RepositoryStore {
  const { mount, path } = p.ns.mounts.locate(ROOT);
  let held = stores.get(mount.fileSystem);
  if (!held) stores.set(mount.fileSystem, (held = new Map()));
  const key = path.join('/');
  let store = held.get(key);
  if (!store) held.set(key, (store = new RepositoryStore()));
  return store;
}

const USAGE = `Usage:\n  registry [flags]\n  registry [command]\n\nAvailable Commands:\n  garbage-collect    removes layers that nothing refers to\n  help               tells of a command\n  serve              stores and hands out images\n\nFlags:\n  -h, --help      tells of registry\n  -v, --version   shows the version\n\nUse "registry [command] --help" for more of a command.\n`;

export const registryServer: Main = function* (p) {
  const [command = ''] = p.argv.slice(1), third = lookup(p, '/etc/distribution/config.yml') !== undefined, version = third ? '3.1.1' : '2.8.3';
  if (command === '--version' || command === '-v') {
    yield* p.write(1, `registry github.com/${third ? 'distribution/distribution/v3' : 'docker/distribution'} v${version}\n`);
    return 0;
  }
  if (command !== 'serve') {
    const asks = ['', 'help', '-h', '--help'].includes(command);
    yield* p.write(asks ? 1 : 2, asks ? USAGE : command === 'garbage-collect' ? 'registry: garbage-collect is not simulated here\n' : `Error: unknown command "${command}" for "registry"\nRun 'registry --help' for usage.\n`);
    return asks ? 0 : 1;
  }
  const file = p.argv.find((word) => /\.ya?ml$/.test(word)) ?? (third ? '/etc/distribution/config.yml' : '/etc/docker/registry/config.yml');
  let config: string;
  try {
    config = readText(p, file);
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
    yield* p.write(2, `configuration error: open ${file}: ${error.goText}\n\nUsage: \n  registry serve <config> [flags]\n`);
    return 1;
  }
  let access: Access;
  try {
    access = { ...accessOf(p, config), deletes: (p.env.get('REGISTRY_STORAGE_DELETE_ENABLED') ?? /\bdelete:\s*\n\s*enabled:\s*(\w+)/.exec(config)?.[1]) === 'true' };
  } catch (error) {
    yield* p.write(2, `panic: ${(error as Error).message}\n\ngoroutine 1 [running]:\n`);
    return 2;
  }
  const port = Number(/addr:\s*\S*:(\d+)/.exec(config)?.[1] ?? 5000);
  const line = (text: string): string => `time="${nanoTime(p.now)}" level=info msg="${text}" go.version=go1.20.8 instance.id=${p.kernel.random('registry', String(p.startedAt)).hex(32)} service=registry version=${version}\n`;
  const listener: Listener = { protocol: 'tcp', address: '0.0.0.0', port, requests: distribution(storeAt(p), access) };
  try {
    p.ns.network.listen(listener);
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
    yield* p.write(2, `time="${nanoTime(p.now)}" level=fatal msg="listen tcp :${port}: bind: ${error.goText}"\n`);
    return 1;
  }
  p.onExit.push(() => p.ns.network.close(listener));
  yield* p.write(2, line('redis not configured'));
  yield* p.write(2, line('Starting upload purge in 24m0s'));
  yield* p.write(2, line('using inmemory blob descriptor cache'));
  yield* p.write(2, line(`listening on [::]:${port}`));
  let stopped = false;
  for (const signal of [SIGNALS.TERM, SIGNALS.INT]) {
    p.handlers.set(signal, () => {
      stopped = true;
      p.changed.wakeAll();
      return 'restart';
    });
  }
  yield* p.changed.until(() => stopped);
  yield* p.write(2, line('stopping server gracefully. Draining connections for 0s'));
  return 0;
};
