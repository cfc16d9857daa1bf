/** docker compose --dry-run: what would be sent to the engine is only remembered, so that later questions find it done. */
import type { Request, Response } from '../../../api/http.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import type { Invocation } from '../../shared/cobra/command.ts';
import { Engine, type Call } from '../client.ts';
import type { ContainerSummary } from '../container/types.ts';
import { engineOf as realEngine } from '../contexts.ts';
import { DaemonError } from '../errors.ts';
import { isDryRun } from './display.ts';

type State = 'created' | 'running' | 'exited';

/** How a container's state would change. */
const AFTER: Readonly<Record<string, State>> = { start: 'running', restart: 'running', stop: 'exited', kill: 'exited' };

class DryEngine extends Engine {
  readonly #real: Engine;
  readonly #made: ContainerSummary[] = [];
  readonly #states = new Map<string, State>();
  readonly #gone = new Set<string>();

  constructor(real: Engine) {
    super(real.p, { unix: '' }, real.host);
    this.#real = real;
  }

  override exchange(message: Request): Blocking<Response> {
    return this.#real.exchange(message);
  }

  override *send(method: string, path: string, call: Call = {}): Blocking<Response> {
    if (method !== 'GET') return { status: 200, headers: {}, body: yield* this.#pretend(method, path, call) };
    const id = /^\/containers\/([^/]+)\/json$/.exec(path)?.[1];
    const made = this.#made.find((one) => one.Id === id);
    if (made) return { status: 200, headers: {}, body: { Id: made.Id, Name: made.Names[0], Config: {}, State: { Status: made.State, Running: made.State === 'running', ExitCode: 0 } } };
    const response = yield* super.send(method, path, call);
    return path === '/containers/json' ? { ...response, body: this.#listed(response.body as ContainerSummary[], call) } : response;
  }

  #listed(containers: readonly ContainerSummary[], { query }: Call): ContainerSummary[] {
    const wanted = Object.keys((JSON.parse(String(query?.filters ?? '{}')) as { label?: Record<string, boolean> }).label ?? {});
    const has = ({ Labels }: ContainerSummary, label: string): boolean => (label.includes('=') ? Labels?.[label.split('=')[0]!] === label.slice(label.indexOf('=') + 1) : Labels?.[label] !== undefined);
    const all = [...this.#made.filter((one) => wanted.every((label) => has(one, label))), ...containers];
    return all.filter((one) => !this.#gone.has(one.Id)).map((one) => ({ ...one, State: this.#states.get(one.Id) ?? one.State })).filter((one) => query?.all === true || one.State === 'running');
  }

  *#pretend(method: string, path: string, call: Call): Blocking<unknown> {
    const [, kind, id = '', verb = ''] = path.split('/');
    if (path === '/containers/create') return { Id: this.#make(call) };
    if (kind === 'containers' && method === 'DELETE') this.#gone.add(id);
    if (kind === 'containers' && AFTER[verb]) this.#states.set(id, AFTER[verb]);
    if (kind === 'networks' && method === 'DELETE') {
      const { Name, Containers } = yield* this.get<{ Name: string; Containers?: object }>(path);
      if (Object.keys(Containers ?? {}).length > 0) throw new DaemonError(403, `error while removing network: network ${Name} has active endpoints`);
    }
    return {};
  }

  #make({ query, body }: Call): string {
    const { Image, Labels } = body as { Image: string; Labels: Record<string, string> };
    const Id = `dryRunId${this.#made.length}`;
    this.#made.push({ Id, Names: [`/${String(query?.name)}`], Image, ImageID: '', Command: '', Created: Math.floor(this.p.now / 1000), Ports: [], Labels, State: 'created', Status: 'Created', HostConfig: { NetworkMode: '' }, NetworkSettings: { Networks: {} }, Mounts: [] });
    return Id;
  }
}

/** The engine of the context; with --dry-run one that changes nothing. */
export function engineOf(invocation: Invocation): Engine {
  const engine = realEngine(invocation);
  return isDryRun(invocation) ? new DryEngine(engine) : engine;
}
