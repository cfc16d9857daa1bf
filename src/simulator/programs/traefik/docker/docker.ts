/** The provider of containers: their labels, looked at anew whenever one starts, ends or changes its health. */
import type { Blocking } from '../../../kernel/blocking.ts';
import type { Process } from '../../../kernel/process.ts';
import type { Configuration } from '../dynamic.ts';
import type { Log } from '../log.ts';
import type { Options } from '../options.ts';
import type { Provider } from '../provider.ts';
import { together, type Origin } from '../same-things.ts';
import { ConfigurationError } from '../shape.ts';
import { ruleTemplate, RuleTemplateError, type RuleTemplate } from './default-rule.ts';
import { Engine, EngineError, type Inspected } from './engine.ts';
import { extraOf, fromLabels, serviceNameOf, type Extra } from './labels.ts';

export const docker: Provider = {
  name: 'docker', option: 'docker', type: '*docker.Provider',
  *run(p, options, publish, log) {
    let template: RuleTemplate;
    try {
      template = ruleTemplate(options.value('defaultRule') ?? 'Host(`{{ normalize .Name }}`)');
    } catch (error) {
      if (!(error instanceof RuleTemplateError)) throw error;
      yield* log.error('Error while initializing provider *docker.Provider', { error: `error while parsing default rule: ${error.message}`, providerName: undefined });
      return;
    }
    // Exponential, half a second at first, spread by a half in both directions, a minute at most.
    for (let wait = 500, attempt = 0; ; attempt++) {
      const started = p.now;
      try {
        yield* new Watch(p, options, template, publish, log).run();
        return;
      } catch (error) {
        if (!(error instanceof EngineError)) throw error;
        if (p.now - started >= 30_000) wait = 500;
        const chance = p.kernel.random('traefik back-off', `${p.pid} ${attempt}`).int(1_000_001) / 1_000_000;
        const delay = wait * (0.5 + chance);
        yield* log.error(`Provider error, retrying in ${duration(delay)}`, { error: error.message, caller: 'pkg/provider/docker/pdocker.go:143' });
        yield* p.sleep(delay);
        wait = Math.min(60_000, wait * 1.5);
      }
    }
  },
};

interface EngineEvent {
  readonly Type?: string;
  readonly Action?: string;
  readonly Actor?: { readonly ID?: string; readonly Attributes?: Readonly<Record<string, string>> };
  readonly scope?: string;
  readonly time?: number;
  readonly timeNano?: number | bigint;
}

/** As Go prints a struct with its fields. */
const shown = ({ Type = '', Action = '', Actor = {}, scope = '', time = 0, timeNano = 0 }: EngineEvent): string =>
  `{Type:${Type} Action:${Action} Actor:{ID:${Actor.ID ?? ''} Attributes:map[${Object.entries(Actor.Attributes ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, value]) => `${name}:${value}`).join(' ')}]} Scope:${scope} Time:${time} TimeNano:${timeNano}}`;

/** As Go prints it. */
const duration = (ms: number): string => (ms < 1000 ? `${trimmed(ms)}ms` : `${trimmed(ms / 1000)}s`);
const trimmed = (value: number): string => value.toFixed(9).replace(/\.?0+$/, '');

class Watch {
  readonly #p: Process;
  readonly #options: Options;
  readonly #engine: Engine;
  readonly #template: RuleTemplate;
  readonly #publish: (configuration: Configuration) => void;
  readonly #log: Log;

  constructor(p: Process, options: Options, template: RuleTemplate, publish: (configuration: Configuration) => void, log: Log) {
    this.#p = p;
    this.#options = options;
    this.#engine = new Engine(p, options.value('endpoint') ?? 'unix:///var/run/docker.sock');
    this.#template = template;
    this.#publish = publish;
    this.#log = log;
  }

  *run(): Blocking<void> {
    const { Version, ApiVersion } = (yield* this.#said('Failed to retrieve information of the docker client and server host', this.#engine.get('/version'))).body as { Version: string; ApiVersion: string };
    yield* this.#log.debug(`Provider connection established with docker ${Version} (API ${ApiVersion})`, { caller: 'pkg/provider/docker/pdocker.go:80' });
    this.#publish(yield* this.#built());
    if (!this.#options.flag('watch', true)) return;
    const { stream } = yield* this.#engine.get('/events', [['filters', '{"type":{"container":true}}']]);
    try {
      for (let event = yield* stream!.receive(); event !== undefined; event = yield* stream!.receive()) {
        const { Action = '' } = event as { Action?: string };
        if (Action !== 'start' && Action !== 'die' && !Action.startsWith('health_status')) continue;
        yield* this.#log.debug(`Provider event received ${shown(event as EngineEvent)}`, { caller: 'pkg/provider/docker/pdocker.go:96' });
        this.#publish(yield* this.#built());
      }
    } finally {
      stream!.close();
    }
    yield* this.#log.debug('Provider event stream closed', { caller: 'pkg/provider/docker/pdocker.go:130' });
    throw new EngineError('EOF');
  }

  *#said<T>(words: string, asking: Blocking<T>): Blocking<T> {
    try {
      return yield* asking;
    } catch (error) {
      if (error instanceof EngineError) yield* this.#log.error(words, { error: error.message, caller: `pkg/provider/docker/pdocker.go:${words.includes('list') ? 84 : 76}` });
      throw error;
    }
  }

  /** What all containers ask for. */
  *#built(): Blocking<Configuration> {
    const listed = (yield* this.#said('Failed to list containers for docker', this.#engine.get('/containers/json', [['all', '1']]))).body as { Id: string }[];
    const containers: { container: Inspected; extra: Extra }[] = [];
    for (const { Id } of listed) {
      const container = yield* this.#inspected(Id);
      if (!container) continue;
      try {
        containers.push({ container, extra: extraOf(container, this.#options.flag('exposedByDefault', true), this.#options.value('network') ?? '') });
      } catch (error) {
        if (!(error instanceof ConfigurationError)) throw error;
        yield* this.#log.error(`Skip container ${serviceNameOf(container)}`, { error: error.message });
      }
    }
    const origins: Origin[] = [];
    for (const { container, extra } of containers) {
      const name = `${serviceNameOf(container)}-${container.Id}`, log = this.#log.with({ container: name });
      if (!(yield* this.#keep(container, extra, log))) continue;
      try {
        const configuration = yield* fromLabels(container, { template: this.#template, log, address: () => this.#address(container, extra, log) });
        if (configuration) origins.push({ name, configuration });
      } catch (error) {
        if (!(error instanceof ConfigurationError)) throw error;
        yield* log.error('', { error: error.message, caller: 'pkg/provider/docker/config.go:83' });
      }
    }
    const { configuration, clashes } = together(origins.sort((a, b) => (a.name < b.name ? -1 : 1)), false);
    for (const { field, kind, name, origins: from } of clashes) yield* this.#log.error(`${kind} defined multiple times with different configurations`, { [field]: name, configuration: from });
    return configuration;
  }

  *#inspected(id: string): Blocking<Inspected | undefined> {
    try {
      return yield* this.#engine.inspect(id);
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      yield* this.#log[error.missing ? 'debug' : 'warn'](`Failed to inspect container ${id}`, { error: error.message });
      return undefined;
    }
  }

  *#keep({ State }: Inspected, { enabled, allowNonRunning }: Extra, log: Log): Blocking<boolean> {
    const health = State.Health?.Status ?? '';
    const words = !enabled ? 'Filtering disabled container' : allowNonRunning ? undefined
      : State.Status !== 'running' ? 'Filtering non running container'
        : !this.#options.flag('allowEmptyServices') && !['', 'none', 'healthy'].includes(health) ? 'Filtering unhealthy or starting container' : undefined;
    if (words !== undefined) yield* log.debug(words, { caller: `pkg/provider/docker/config.go:${!enabled ? 201 : words.includes('running') ? 224 : 229}` });
    return words === undefined;
  }

  /** On the network that was asked for, else on its first one. */
  *#address(container: Inspected, { network }: Extra, log: Log): Blocking<string> {
    const networks = Object.entries(container.NetworkSettings.Networks ?? {}), mode = container.HostConfig.NetworkMode ?? '';
    const wanted = network === '' ? undefined : networks.find(([name]) => name === network);
    if (wanted) return wanted[1].IPAddress ?? '';
    // The addresses of the engine's host, which an engine on Linux does not name, then the container itself.
    if (mode === 'host') return '127.0.0.1';
    if (mode.startsWith('container:')) {
      const other = yield* this.#inspected(mode.slice('container:'.length));
      return other ? yield* this.#address(other, extraOf(other, true, network), log) : '';
    }
    if (network !== '') yield* log.warn(`Could not find network named ${JSON.stringify(network)} for container ${JSON.stringify(container.Name)}. Maybe you're missing the project's prefix in the label?`);
    for (const [name, { IPAddress }] of networks) {
      if (network !== '') yield* log.warn(`Defaulting to first available network (${JSON.stringify(name)}) for container ${JSON.stringify(container.Name)}.`);
      return IPAddress ?? '';
    }
    yield* log.warn('Unable to find the IP address.');
    return '';
  }
}
