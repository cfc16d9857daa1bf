/** traefik: reads its static configuration, opens its entry points, listens to its providers, and goes on until a signal. */
import type { Blocking } from '../../kernel/blocking.ts';
import { encode } from '../../kernel/bytes.ts';
import { Errno } from '../../kernel/errno.ts';
import { open } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';
import { Ending } from '../ending.ts';
import type { EntryPoint } from './entry-point.ts';
import { docker } from './docker/docker.ts';
import { file } from './file/file.ts';
import { kubernetesGateway } from './kubernetes/gateway/gateway.ts';
import { kubernetesIngress } from './kubernetes/ingress.ts';
import { healthcheck } from './healthcheck.ts';
import { helpText } from './help.ts';
import { levelOf, Log, type Style } from './log.ts';
import type { Options } from './options.ts';
import type { Provider } from './provider.ts';
import { Proxy } from './proxy.ts';
import { EntryPointError, entryPointsOf } from './settings/entry-points.ts';
import { readSettings, SettingsError } from './settings/read.ts';
import { BUILT, VERSION, versionText } from './version.ts';

/** In the order in which they are started. */
const providersFor = (points: readonly EntryPoint[]): readonly Provider[] => [file, docker, kubernetesIngress, kubernetesGateway(new Map(points.map(({ name, port }) => [name, port])))];
const NOT_SIMULATED = ['swarm', 'kubernetesingressnginx', 'kubernetescrd', 'rest', 'knative', 'consulcatalog', 'nomad', 'ecs', 'consul', 'etcd', 'zookeeper', 'redis', 'http', 'plugin'];
/** Parts of the static configuration that change nothing here, and should: those who ask for them are told. */
const WITHOUT_EFFECT = ['certificatesresolvers', 'metrics', 'tracing', 'experimental', 'hostresolver', 'ocsp', 'spiffe', 'tcpserverstransport'];

const COMMANDS = ['version', 'healthcheck'];

export function* traefik(p: Process): Blocking<number> {
  const words = p.argv.slice(p.argv[1] === 'traefik' ? 2 : 1), command = COMMANDS.includes(words[0] ?? '') ? words.shift() : undefined;
  const errors = new Log(p, { level: 'ERROR', json: true, colours: false, write: (line) => p.write(2, line) });
  const failed = function* (error: string, help = false): Blocking<number> {
    if (help) yield* p.write(1, helpText());
    yield* errors.error('Command error', { error: `command ${command ?? 'traefik'} error: ${error}` });
    return 1;
  };
  if (words[0] !== undefined && !words[0].startsWith('-')) return yield* failed(`command not found: ${words[0]}`, true);
  if (words.some((word) => ['-h', '-help', '--help'].includes(word))) {
    yield* p.write(1, helpText());
    return 0;
  }
  if (command === 'version') {
    yield* p.write(1, versionText);
    return 0;
  }
  try {
    const { options } = readSettings(p, words);
    return yield* command === 'healthcheck' ? healthcheck(p, options) : serve(p, options);
  } catch (error) {
    if (error instanceof SettingsError) return yield* failed(error.message, error.usage);
    if (error instanceof EntryPointError) return yield* failed(error.message);
    throw error;
  }
}

function* serve(p: Process, options: Options): Blocking<number> {
  const log = yield* logOf(p, options);
  const failed = function* (words: string): Blocking<number> {
    yield* log.error('Command error', { error: `command traefik error: ${words}` });
    return 1;
  };
  yield* log.warn('Traefik can reject some encoded characters in the request path.When your backend is not fully compliant with [RFC 3986](https://datatracker.ietf.org/doc/html/rfc3986),it is recommended to set these options to `false` to avoid split-view situation.Refer to the documentation for more details: https://doc.traefik.io/traefik/v3.7/migrate/v3/#encoded-characters-configuration-default-values', { caller: 'cmd/traefik/traefik.go:100' });
  for (const name of options.names('certificatesresolvers')) if (options.has(`certificatesresolvers.${name}.acme`) && !options.value(`certificatesresolvers.${name}.acme.storage`)) return yield* failed(`unable to initialize certificates resolver ${JSON.stringify(name)} with no storage location for the certificates`);
  yield* log.info(`Traefik version ${VERSION} built on ${BUILT}`, { version: VERSION, caller: 'cmd/traefik/traefik.go:113' });
  yield* tellHome(log, options);
  let points: EntryPoint[];
  try {
    points = entryPointsOf(options);
  } catch (error) {
    if (!(error instanceof EntryPointError)) throw error;
    return yield* failed(error.message);
  }
  for (const name of WITHOUT_EFFECT) if (options.has(name)) yield* log.error(`${name} is not simulated here: it changes nothing`);
  for (const name of NOT_SIMULATED) if (options.has(`providers.${name}`)) yield* log.error(`The provider ${name} is not simulated here: it provides nothing`);
  const ending = new Ending(p, () => 0);
  let proxy: Proxy;
  try {
    proxy = new Proxy(p, options, points, log);
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
    return yield* failed(`error opening access log file: open ${options.value('accesslog.filepath') ?? ''}: ${error.strerror.toLowerCase()}`);
  }
  const wrong = yield* proxy.start(providersFor(points).filter(({ option }) => options.has(`providers.${option}`) && options.value(`providers.${option}`) !== 'false'));
  if (wrong !== undefined) return yield* failed(wrong);
  const status = yield* ending.wait();
  proxy.stop();
  yield* log.info('I have to go...', { caller: 'pkg/server/server.go:51' });
  yield* log.info('Stopping server gracefully', { caller: 'pkg/server/server.go:52' });
  yield* log.info('Server stopped', { caller: 'pkg/server/server.go:76' });
  yield* log.info('Shutting down', { caller: 'cmd/traefik/traefik.go:170' });
  return status;
}

/** To the file that was asked for, else where the process writes. */
function* logOf(p: Process, options: Options): Blocking<Log> {
  const path = options.value('log.filepath') ?? '', asked = options.value('log.level') ?? 'ERROR', level = levelOf(asked === 'true' ? 'ERROR' : asked);
  const style: Style = {
    level: level ?? 'ERROR', json: options.value('log.format') === 'json', colours: path === '' && !options.flag('log.nocolor') && !p.env.get('NO_COLOR'),
    write: path === '' ? (line) => p.write(1, line) : opened(p, path),
  };
  if (!level) yield* new Log(p, { ...style, json: true, colours: false, write: (line) => p.write(2, line) }).error('Unspecified or invalid log level, setting the level to default (ERROR)...', { error: `Unknown Level String: '${asked.toLowerCase()}', defaulting to NoLevel`, logLevel: asked.toLowerCase() });
  return new Log(p, style);
}

/** A file that cannot be opened takes nothing, without a word. */
function opened(p: Process, path: string): (line: string) => Blocking<void> {
  try {
    const target = open(p, path, { write: true, create: true, append: true }).retain();
    return (line) => target.write(encode(line));
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
    return function* () {};
  }
}

/** Neither is done here: there is nobody to ask or to tell. */
function* tellHome(log: Log, options: Options): Blocking<void> {
  const collection = 'https://doc.traefik.io/traefik/contributing/data-collection/';
  const checks = options.flag('global.checknewversion', true), stats = options.flag('global.sendanonymoususage');
  const say = function* (line: number, all: readonly string[], step: number): Blocking<void> {
    for (const [place, words] of all.entries()) yield* log.info(words, { caller: `cmd/traefik/traefik.go:${line + place * step}` });
  };
  yield* checks ? say(626, ['Version check is enabled.', 'Traefik checks for new releases to notify you if your version is out of date.', 'It also collects usage data during this process.', `Check the documentation to get more info: ${collection}`], 1) : say(638, [`\nVersion check is disabled.\nYou will not be notified if a new version is available.\nMore details: ${collection}\n`], 0);
  yield* stats ? say(650, ['Stats collection is enabled.', `Many thanks for contributing to Traefik's improvement by allowing us to receive anonymous information from your configuration.`, 'Help us improve Traefik by leaving this feature on :)', `More details on: ${collection}`], 1) : say(656, [`\nStats collection is disabled.\nHelp us improve Traefik by turning this feature on :)\nMore details on: ${collection}\n`], 0);
}
