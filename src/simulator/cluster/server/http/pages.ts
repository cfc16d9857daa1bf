/** What the API server tells of itself: its version, whether it is well, how long it runs, with which flags, how its checks stand, which key signs its tokens. */
import type { Request, Response } from '../../../api/http.ts';
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { rfc3339, parseRfc3339 } from '../../../kernel/calendar.ts';
import { base64Url } from '../base64.ts';
import { SERVER_FLAGS } from '../data/server-flags.ts';
import { failure, methodNotAllowed, noSuchResource } from '../errors.ts';
import { CHECKS, health, healthPaths } from '../health.ts';
import { openApi } from '../openapi.ts';
import type { ServerState } from '../state.ts';
import { notAcceptable, takes } from './negotiate.ts';
import { ownMetrics } from './own-metrics.ts';
import { answer, plainText } from './responses.ts';
import { VERSION } from './version.ts';

interface StaticPod extends KubernetesObject {
  spec: { containers: { command?: string[] }[] };
  status?: { containerStatuses?: { state?: { running?: { startedAt?: string } } }[] };
}

/** The pod that the server runs in knows its flags and when it was started. */
const ownPod = ({ store }: ServerState): StaticPod | undefined => store.list<StaticPod>('core/pods', 'kube-system/').find(({ metadata }) => metadata.labels?.component === 'kube-apiserver');

const WARNING = 'Warning: This endpoint is not meant to be machine parseable, has no formatting compatibility guarantees and is for debugging purposes only.';
/** One of them is drawn for every answer, so that nobody relies on the format. */
const DELIMITERS = [':', ': ', '=', ' '];
const TYPES = 'application/json, application/yaml, text/plain';
const unaccepted = () => failure(406, 'NotAcceptable', `only the following media types are accepted: ${TYPES}`);

/** The version that the client asks for; '' for plain text. @throws StatusError 406 */
function wanted({ headers }: Request, as: string): string {
  const accept = headers.accept ?? '*/*';
  for (const one of accept.split(',').map((part) => part.trim())) {
    const [type = '', ...parameters] = one.split(';').map((part) => part.trim());
    if (type === '*/*' || type === 'text/plain' || type === 'text/*') return '';
    if (type !== 'application/json' || !parameters.includes(`as=${as}`) || !parameters.includes('g=config.k8s.io')) continue;
    const version = parameters.find((part) => part.startsWith('v='))?.slice(2) ?? '';
    if (version === 'v1alpha1' || version === 'v1beta1') return version;
  }
  throw unaccepted();
}

const ZPATHS = ['/flagz', '/healthz', '/livez', '/metrics', '/readyz', '/statusz', '/version'];

function structured(version: string, kind: string, content: Record<string, unknown>): Response {
  const response = answer(200, { kind, apiVersion: `config.k8s.io/${version}`, metadata: { name: 'apiserver' }, ...content });
  response.headers['content-type'] = `application/json;g=config.k8s.io;v=${version};as=${kind}`;
  if (version === 'v1alpha1') response.headers.warning = `299 - "This version of the ${kind.toLowerCase()} endpoint is deprecated. Please use a newer version."`;
  return response;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** As Go's time.UnixDate writes it. */
function unixDate(ms: number): string {
  const at = rfc3339(ms), month = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][Number(at.slice(5, 7)) - 1];
  const weekday = ['Thu', 'Fri', 'Sat', 'Sun', 'Mon', 'Tue', 'Wed'][Math.floor(ms / 86_400_000) % 7];
  return `${weekday} ${month} ${String(Number(at.slice(8, 10))).padStart(2)} ${at.slice(11, 19)} UTC ${at.slice(0, 4)}`;
}

function statusz(server: ServerState, request: Request): Response {
  const { agenda, identities } = server;
  const started = parseRfc3339(ownPod(server)?.status?.containerStatuses?.[0]?.state?.running?.startedAt ?? '') ?? 0, seconds = Math.floor((agenda.now - started) / 1000);
  const version = wanted(request, 'Statusz');
  if (version !== '') return structured(version, 'Statusz', { startTime: rfc3339(started), uptimeSeconds: seconds, goVersion: VERSION.goVersion, binaryVersion: '1.37', emulationVersion: '1.37', paths: ZPATHS });
  const delimiter = DELIMITERS[identities.number('statusz', DELIMITERS.length)]!;
  const up = `${Math.floor(seconds / 3600)} hr ${two(Math.floor(seconds / 60) % 60)} min ${two(seconds % 60)} sec`;
  const lines = [['Started', unixDate(started)], ['Up', up], ['Go version', VERSION.goVersion], ['Binary version', '1.37'], ['Emulation version', '1.37'], ['Paths', ZPATHS.join(' ')]];
  return plainText(200, `\napiserver statusz\n${WARNING}\n\n${lines.map(([name, value]) => `${name}${delimiter} ${value}\n`).join('')}`);
}

/** The flags as its pod's command sets them. */
function flags(server: ServerState): Map<string, string> {
  const known = new Map(SERVER_FLAGS.split('\n').map((line): [string, string] => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]));
  for (const word of ownPod(server)?.spec.containers[0]?.command ?? []) {
    const [, name = '', value = ''] = /^--([^=]+)=(.*)$/.exec(word) ?? [];
    if (name) known.set(name, known.get(name)?.startsWith('[') ? `[${value}]` : value);
  }
  known.set('external-hostname', known.get('advertise-address') ?? '');
  return known;
}

function flagz(server: ServerState, request: Request): Response {
  const version = wanted(request, 'Flagz'), known = flags(server);
  if (version !== '') return structured(version, 'Flagz', { flags: Object.fromEntries(known) });
  const delimiter = DELIMITERS[server.identities.number('flagz', DELIMITERS.length)]!;
  return plainText(200, `\napiserver flagz\n${WARNING}\n${[...known].map(([name, value]) => `${name}${delimiter}${value}\n`).join('')}`);
}

const JWKS = 'application/jwk-set+json';

/** The public half of the key that signs the tokens of service accounts. */
function keys({ kernel }: ServerState, request: Request): Response {
  onlyRead(request);
  if (!takes(request, JWKS)) throw notAcceptable(JWKS);
  const modulus = kernel.random('service account key', 'modulus'), bytes = Uint8Array.from({ length: 256 }, (_, i) => (i === 0 ? 0xb3 : modulus.int(256)));
  const response = answer(200, { keys: [{ use: 'sig', kty: 'RSA', kid: 'drydock', alg: 'RS256', n: base64Url(bytes), e: 'AQAB' }] });
  response.headers['content-type'] = JWKS;
  return response;
}

/** How each check stands. */
function checks(): string {
  const head = '# HELP kubernetes_healthcheck [STABLE] This metric records the result of a single healthcheck.\n# TYPE kubernetes_healthcheck gauge\n';
  const rows = (['healthz', 'readyz'] as const).flatMap((type) => CHECKS[type].map((name) => `kubernetes_healthcheck{name="${name}",type="${type}"} 1\n`));
  return head + rows.sort().join('');
}

function version(request: Request): Response {
  onlyRead(request);
  if (!takes(request, 'application/json')) throw notAcceptable('application/json');
  return answer(200, VERSION);
}

/** Where others learn how to check the cluster's tokens. */
function openId(request: Request, address: string): Response {
  onlyRead(request);
  if (!takes(request, 'application/json')) throw notAcceptable('application/json');
  return answer(200, { issuer: 'https://kubernetes.default.svc.cluster.local', jwks_uri: `https://${address}/openid/v1/jwks`, response_types_supported: ['id_token'], subject_types_supported: ['public'], id_token_signing_alg_values_supported: ['RS256'] });
}

const onlyRead = ({ method }: Request): void => {
  if (method !== 'GET') throw methodNotAllowed();
};

const PROMETHEUS = { 'content-type': 'text/plain; version=0.0.4; charset=utf-8; escaping=underscores' };

function rootPaths({ resources }: ServerState): string[] {
  const paths = new Set([...healthPaths(), '/.well-known/openid-configuration', '/api', '/api/v1', '/apis', '/apis/', '/flagz', '/metrics', '/metrics/slis', '/openapi/v2', '/openapi/v3', '/openapi/v3/', '/openid/v1/jwks', '/statusz', '/version']);
  for (const { group, version } of resources.groupVersions()) {
    if (!group) continue;
    paths.add(`/apis/${group}`);
    paths.add(`/apis/${group}/${version}`);
  }
  return [...paths].sort();
}

/** undefined where the path is no such page. */
export function* page(server: ServerState, request: Request, segments: readonly string[]): Blocking<Response | undefined> {
  const path = segments.join('/');
  switch (path) {
    case '':
      return segments.length > 0 ? undefined : answer(200, { paths: rootPaths(server) });
    case 'index.html':
      return answer(200, { paths: rootPaths(server) });
    case 'version':
      return version(request);
    case 'statusz':
      return statusz(server, request);
    case 'flagz':
      return flagz(server, request);
    case 'metrics':
      return { ...plainText(200, yield* ownMetrics(server)), headers: PROMETHEUS };
    case 'metrics/slis':
      return { ...plainText(200, checks()), headers: PROMETHEUS };
    case 'openid/v1/jwks':
      return keys(server, request);
  }
  switch (segments[0]) {
    case 'version':
      throw noSuchResource();
    case 'healthz':
    case 'livez':
    case 'readyz':
      return request.path.endsWith('/') ? undefined : health(request, segments);
    case 'openapi':
      return yield* openApi(server, request, segments);
    case '.well-known':
      return segments[1] === 'openid-configuration' ? openId(request, server.address) : undefined;
    default:
      return undefined;
  }
}
