/** Runs a RUN with its mounts, secrets and network. */
import type { Blocking } from '../../kernel/blocking.ts';
import { decode, encode } from '../../kernel/bytes.ts';
import { FileSystem } from '../../kernel/file-system.ts';
import type { DirectoryNode } from '../../kernel/inode.ts';
import { pause } from '../../kernel/pause.ts';
import type { MountSpec } from '../runtime/rootfs.ts';
import { cacheId } from './cache.ts';
import { nodeAt } from './context.ts';
import type { Mount } from './dockerfile/mounts.ts';
import { flagOf, type Instruction } from './dockerfile/parse.ts';
import { emptyTmpfs, oneFile, runStep } from './run.ts';
import type { RunSpec } from './run-spec.ts';
import { DEFAULT_PATH, type StageState } from './stage-state.ts';
import { StepError } from './step-error.ts';
import type { StepContext } from './steps.ts';

const PROXIES = ['http_proxy', 'https_proxy', 'ftp_proxy', 'no_proxy', 'all_proxy'];

/** Proxies that are given as arguments reach every RUN, declared or not. */
const proxiesOf = (buildArgs: Readonly<Record<string, string>>): [string, string][] => Object.entries(buildArgs).filter(([name]) => PROXIES.includes(name.toLowerCase())).flatMap(([name, value]): [string, string][] => [[name.toUpperCase(), value], [name.toLowerCase(), value]]);

export function* runInstruction(state: StageState, instruction: Instruction, { argv, mounts, script }: RunSpec, context: StepContext, log: (stream: 1 | 2, bytes: Uint8Array) => void): Blocking<DirectoryNode> {
  const { engine, request } = context;
  const env = new Map([['PATH', DEFAULT_PATH], ...proxiesOf(request.buildArgs), ...state.env]);
  const specs = mounts.flatMap((mount) => mountSpec(mount, argv, state, context, env));
  if (script) specs.push({ path: '/dev/pipes', fileSystem: oneFile(script.name, encode(script.content), 0o755, engine.now), base: [], readonly: true, source: 'pipes' });
  const network = flagOf(instruction, 'network') ?? request.network ?? 'default';
  yield* pause(engine.kernel.agenda, 120, 'build step starts');
  // Nothing here emulates other processors.
  if (state.platform.split('/')[1] !== 'amd64') {
    log(2, encode(`exec ${argv[0]}: exec format error\n`));
    throw new StepError(`process ${JSON.stringify(argv.join(' '))} did not complete successfully: exit code: 255`);
  }
  const { failure, tree } = yield* runStep(engine, state.tree, {
    argv, env, cwd: state.workdir, user: state.config.User ?? '', mounts: specs, network: network === 'host' || network === 'none' ? network : 'default', extraHosts: request.addHosts ?? [], ulimits: request.ulimits, shmSize: request.shmSize,
  }, log);
  yield* pause(engine.kernel.agenda, 40, 'build step ends');
  if (failure !== undefined) throw new StepError(`process ${JSON.stringify(argv.join(' '))} did not complete successfully: ${failure}`);
  return tree;
}

function mountSpec(mount: Mount, argv: readonly string[], state: StageState, context: StepContext, env: Map<string, string>): MountSpec[] {
  const { engine, cache } = context;
  switch (mount.type) {
    case 'cache': {
      const { uid, gid, mode } = mount, owned = uid ?? gid ?? mode;
      // A folder that is made for an owner is another one than that which anybody has under the same name.
      const fileSystem = cache.mount(owned === undefined ? mount.id : `${mount.id} ${uid ?? 0}:${gid ?? 0} ${mode ?? 0o755}`, `cached mount ${mount.target} from exec ${argv.join(' ')} with id "/${mount.id}"`, engine.now);
      Object.assign(fileSystem.mutableDirectory([]), { ...(uid === undefined ? {} : { uid }), ...(gid === undefined ? {} : { gid }), ...(mode === undefined ? {} : { mode }) });
      return [{ path: mount.target, fileSystem, base: [], readonly: mount.readonly, source: mount.id }];
    }
    case 'tmpfs': return [{ path: mount.target, fileSystem: Object.assign(emptyTmpfs(engine.now), mount.size === undefined ? {} : { size: mount.size }), base: [], readonly: false, source: 'tmpfs' }];
    case 'secret': return secretSpec(mount, context, env);
    case 'ssh':
      // The client forwards no agent: what is optional is named, and is not there.
      if (mount.required) throw new StepError(`unset ssh forward key ${mount.id || 'default'}`);
      if (!env.has('SSH_AUTH_SOCK')) env.set('SSH_AUTH_SOCK', mount.target || '/run/buildkit/ssh_agent.0');
      return [];
    default: return bindSpec(mount, state, context);
  }
}

const lastName = (path: string): string => path.split('/').filter(Boolean).pop() ?? '';

function secretSpec(mount: Mount, { engine, request }: StepContext, env: Map<string, string>): MountSpec[] {
  const id = mount.id || mount.source || lastName(mount.target);
  const content = request.secrets?.[id];
  if (content === undefined) {
    if (mount.required) throw new StepError(`secret ${id}: not found`);
    return [];
  }
  if (mount.env !== undefined) env.set(mount.env || id, decode(content));
  if (mount.env !== undefined && mount.target === '') return [];
  const path = mount.target === '' ? `/run/secrets/${lastName(id)}` : mount.target.startsWith('/') ? mount.target : `/${mount.target}`;
  const fileSystem = oneFile(id, content, mount.mode ?? 0o400, engine.now);
  const node = fileSystem.lookup([id]);
  if (node) Object.assign(node, { uid: mount.uid ?? 0, gid: mount.gid ?? 0 });
  return [{ path, fileSystem, base: [id], readonly: true, source: id }];
}

function bindSpec(mount: Mount, state: StageState, { context, source }: StepContext): MountSpec[] {
  const root = mount.from === '' ? context : source(mount.from);
  const path = mount.source || '/';
  if (!nodeAt(root, path)) throw new StepError(`failed to compute cache key: failed to calculate checksum of ref ${cacheId(`session ${state.key}`)}::${cacheId(path)}: "/${path.replace(/^\//, '')}": not found`);
  const base = path.split('/').filter((part) => part !== '' && part !== '.');
  return [{ path: mount.target, fileSystem: new FileSystem(root), base, readonly: mount.readonly, source: path }];
}
