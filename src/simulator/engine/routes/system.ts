import type { Response } from '../../api/http.ts';
import { Channel } from '../../kernel/blocking.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import type { Engine } from '../engine.ts';
import type { EngineEvent } from '../events.ts';
import { ApiError, badRequest, internal } from '../http/errors.ts';
import { eventLine } from '../http/progress-line.ts';
import { parseFilters, type Filters } from '../http/filters.ts';
import { decodeJson, type Schema } from '../http/go-json.ts';
import { timestamp, text } from '../http/query.ts';
import { API_VERSION, ENGINE_VERSION, json, MIN_API_VERSION, olderThan, type Call, type Route } from '../http/router.ts';
import { registryRequest, TransportError, type Credentials } from '../registry/client.ts';
import { diskUsage } from '../disk-usage.ts';
import { info } from '../info.ts';
import { infoOfVersion } from '../info-version.ts';

const BUILT = '2026-11-10T10:00:00.000000000+00:00';
const COMMIT = '6a43e3d', GO = 'go1.26.8';

export function systemRoutes(engine: Engine): Route[] {
  return [
    { method: 'GET', pattern: '/version', handle: () => json(version(engine)) },
    { method: 'GET', pattern: '/info', handle: (call) => json(infoOfVersion(call, info(engine))) },
    { method: 'GET', pattern: '/system/df', handle: (call) => json(diskUsage(engine, call)) },
    { method: 'GET', pattern: '/events', handle: (call) => events(engine, call) },
    { method: 'POST', pattern: '/auth', handle: (call) => auth(engine, call) },
  ];
}

function version(engine: Engine): Record<string, unknown> {
  const { kernelRelease } = engine.hardware;
  const details = { ApiVersion: API_VERSION, Arch: 'amd64', BuildTime: BUILT, Experimental: 'false', GitCommit: COMMIT, GoVersion: GO, KernelVersion: kernelRelease, MinAPIVersion: MIN_API_VERSION, Module: 'github.com/moby/moby/v2', ModuleVersion: 'v2.0.0+unknown', Os: 'linux' };
  return {
    Platform: { Name: 'Docker Engine - Community' }, Version: ENGINE_VERSION, ApiVersion: API_VERSION, MinAPIVersion: MIN_API_VERSION, Os: 'linux', Arch: 'amd64',
    Components: [
      { Name: 'Engine', Version: ENGINE_VERSION, Details: details }, { Name: 'containerd', Version: 'v2.4.0', Details: { GitCommit: '' } },
      { Name: 'runc', Version: '1.4.3', Details: { GitCommit: 'v1.4.3' } }, { Name: 'docker-init', Version: '0.19.0', Details: { GitCommit: '' } },
    ],
    GitCommit: COMMIT, GoVersion: GO, KernelVersion: kernelRelease, BuildTime: BUILT,
  };
}

/** Past events between the two moments, and later ones until `until` or for ever. */
function events(engine: Engine, call: Call): Response {
  const filters = parseFilters(call);
  const since = timestamp(call, 'since', (reason) => `invalid value for 'since': ${reason}`);
  const until = timestamp(call, 'until', (reason) => `invalid value for 'until': ${reason}`);
  if (since !== undefined && until !== undefined && since > until) throw badRequest(`\`since\` time (${text(call, 'since')}) cannot be after \`until\` time (${text(call, 'until')})`);
  const stream = new Channel<unknown>(), old = olderThan(call, '1.52');
  const tell = (event: EngineEvent): void => {
    if (passes(event, filters)) stream.post(old ? withLegacyFields(event) : event);
  };
  const answer: Response = { status: 200, headers: { 'content-type': old ? 'application/json' : 'application/jsonl' }, stream, line: eventLine };
  // Moments came as text with nine digits: compare with a microsecond's tolerance.
  if (since !== undefined || until !== undefined) for (const event of engine.events.between((since ?? 0) - 0.0005, until === undefined ? Infinity : until + 0.0005)) tell(event);
  if (until !== undefined && until <= engine.now) {
    stream.close();
    return answer;
  }
  const { channel, stop } = engine.events.listen();
  if (until !== undefined) engine.kernel.agenda.at(until, 'end of the event stream', () => channel.close());
  engine.kernel.task('event stream', (function* () {
    while (!stream.closed) {
      const event = channel.take();
      if (event) {
        tell(event);
      } else if (channel.closed) break;
      else yield (wake) => {
        const withdraw = [channel.park(wake), stream.park(wake)];
        return () => withdraw.forEach((one) => one());
      };
    }
    stop();
    stream.close();
  })());
  return answer;
}

/** Before API 1.52 events of containers and images had their fields a second time, under other names. */
function withLegacyFields(event: EngineEvent): object {
  if (event.Type !== 'container' && event.Type !== 'image') return event;
  return { ...event, id: event.Actor.ID, status: event.Action, ...(event.Type === 'container' ? { from: event.Actor.Attributes['image'] ?? '' } : {}) };
}

/** Filters of events; unknown ones are ignored. */
function passes({ Type, Action, Actor, scope }: EngineEvent, filters: Filters): boolean {
  const { ID, Attributes } = Actor;
  const of = (type: string): boolean => filters.any(type, (wanted) => Type === type && (ID === wanted || ID.startsWith(wanted) || Attributes['name'] === wanted));
  const image = (wanted: string): boolean => {
    const own = Type === 'image' ? ID : Attributes['image'] ?? '';
    return own === wanted || own.replace(/:[^/]*$/, '') === wanted || (Type === 'image' && Attributes['name'] === wanted);
  };
  return filters.any('event', (wanted) => Action === wanted || Action.startsWith(`${wanted}:`)) && filters.any('type', (wanted) => Type === wanted) && filters.any('scope', (wanted) => scope === wanted)
    && filters.labels(Attributes) && ['container', 'volume', 'network', 'plugin', 'daemon', 'service', 'node', 'secret', 'config'].every(of) && filters.any('image', image);
}

const CREDENTIALS: Schema = { struct: 'registry.AuthConfig', fields: { username: 'string', password: 'string', auth: 'string', serveraddress: 'string', identitytoken: 'string', registrytoken: 'string' } };

function* auth(engine: Engine, call: Call): Blocking<Response> {
  const given = decodeJson<Partial<Credentials & { identitytoken: string }>>(call, CREDENTIALS, { required: true, prefix: 'invalid X-Registry-Auth header: invalid JSON: ', trailing: 'invalid X-Registry-Auth header: multiple JSON documents not allowed', anyType: true });

  const server = (given.serveraddress ?? '').replace(/^https?:\/\//, '').replace(/\/.*$/, '');
  const domain = server === '' || server === 'index.docker.io' ? 'docker.io' : server;
  // The Hub gives anybody a token; only a password is looked at.
  if (domain === 'docker.io' && !given.password && !given.identitytoken) return json({ Status: 'Login Succeeded' });
  // Over the loopback plain HTTP is the last that is tried, and what is told of.
  const url = `${/^(localhost|127\.)/.test(domain) ? 'http' : 'https'}://${domain === 'docker.io' ? 'registry-1.docker.io' : domain}/v2/`;
  try {
    const { status } = yield* registryRequest(engine.host, domain, 'GET', '/v2/', { username: given.username ?? '', password: given.password ?? '' });
    if (status === 200) return json({ Status: 'Login Succeeded', IdentityToken: '' });
    // A registry with accounts of its own is asked with them; the Hub's server of tokens says what it thinks.
    if (domain !== 'docker.io') throw internal(`login attempt to ${url} failed with status: 401 Unauthorized`);
    throw new ApiError(401, `Get ${JSON.stringify(url)}: unauthorized: incorrect username or password`);
  } catch (error) {
    if (error instanceof TransportError) throw internal(`Get ${JSON.stringify(url)}: ${error.message}`);
    throw error;
  }
}
