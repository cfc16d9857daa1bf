/** What a container's labels ask for: a configuration of its own, its address and port put in. */
import type { Blocking } from '../../../kernel/blocking.ts';
import type { Configuration } from '../dynamic.ts';
import { DYNAMIC } from '../dynamic-shape.ts';
import { configurationOf, section, sections, text } from '../reader.ts';
import { ConfigurationError, fromPaths, held, readShape, type Section } from '../shape.ts';
import type { Log } from '../log.ts';
import type { Inspected } from './engine.ts';
import { RuleTemplateError, type RuleTemplate } from './default-rule.ts';

/** traefik.enable and traefik.docker.*. */
export interface Extra {
  readonly enabled: boolean;
  readonly network: string;
  readonly allowNonRunning: boolean;
}

const EXTRA = readShape('enable? docker{network lbSwarm? allowNonRunning?}');

export const labelsOf = ({ Config }: Inspected): ReadonlyMap<string, string> => new Map(Object.entries(Config.Labels ?? {}));

const selected = (labels: ReadonlyMap<string, string>, ...starts: string[]): Map<string, string> => new Map([...labels].filter(([name]) => starts.some((start) => name.toLowerCase().startsWith(start))));

/** @throws ConfigurationError */
export function extraOf(container: Inspected, exposed: boolean, network: string): Extra {
  try {
    const read = held(fromPaths(selected(labelsOf(container), 'traefik.docker.', 'traefik.enable'), 'traefik'), EXTRA), docker = section(read['docker']);
    return { enabled: boolean(text(read['enable']), exposed), network: text(docker['network']) || network, allowNonRunning: boolean(text(docker['allowNonRunning']), false) };
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    throw new ConfigurationError(`decoding Docker labels: ${error.message}`);
  }
}

function boolean(value: string, otherwise: boolean): boolean {
  if (value === '') return otherwise;
  if (!/^(1|t|T|true|TRUE|True|0|f|F|false|FALSE|False)$/.test(value)) throw new ConfigurationError(`strconv.ParseBool: parsing ${JSON.stringify(value)}: invalid syntax`);
  return /^[1tT]/.test(value);
}

/** Everything that is neither letter nor digit becomes a hyphen. */
export const normalized = (name: string): string => name.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '').join('-');

/** A container of compose is known by its service and project. */
export function serviceNameOf(container: Inspected): string {
  const labels = labelsOf(container), project = labels.get('com.docker.compose.project'), service = labels.get('com.docker.compose.service');
  return normalized(project && service ? `${service}_${project}` : container.Name);
}

export interface Ways {
  readonly template: RuleTemplate;
  /** The container's address. */
  readonly address: () => Blocking<string>;
  readonly log: Log;
}

/** Undefined where it asks for TCP or UDP alone. @throws ConfigurationError */
export function* fromLabels(container: Inspected, { template, address, log }: Ways): Blocking<Configuration | undefined> {
  const labels = labelsOf(container), name = serviceNameOf(container);
  const read = held(fromPaths(selected(labels, 'traefik.http', 'traefik.tcp', 'traefik.udp', 'traefik.tls'), 'traefik'), DYNAMIC);
  for (const kind of ['tcp', 'udp']) if (read[kind] !== undefined) yield* log.error(`${kind.toUpperCase()} routers are not simulated here`);
  const http = section(read['http']);
  if ((read['tcp'] ?? read['udp']) !== undefined && read['http'] === undefined) return undefined;
  const given = section(http['services']), services: Record<string, Section> = {};
  const running = ['', 'running'].includes(container.State.Status) && ['', 'none', 'healthy'].includes(container.State.Health?.Status ?? '');
  for (const [service, one] of Object.entries(Object.keys(given).length > 0 ? given : { [name]: { loadBalancer: {} } })) {
    const { loadBalancer } = section(one), balancer = section(loadBalancer);
    if (loadBalancer === undefined) throw new ConfigurationError(`service ${JSON.stringify(service)} error: load-balancer is not defined`);
    try {
      services[service] = { ...section(one), loadBalancer: { ...balancer, servers: running ? [yield* serverOf(container, balancer, address)] : [] } };
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error;
      throw new ConfigurationError(`service ${JSON.stringify(service)} error: ${error.message}`);
    }
  }
  const configuration = configurationOf({ ...http, services });
  return { ...configuration, routers: yield* routersOf(configuration, name, container, template, log) };
}

function* serverOf(container: Inspected, balancer: Section, address: Ways['address']): Blocking<Section> {
  const { url, scheme, port, ...rest } = sections(balancer['servers'])[0] ?? section(balancer['server']);
  if (url !== undefined) {
    if ((scheme ?? port) !== undefined) throw new ConfigurationError('defining scheme or port is not allowed when URL is defined');
    return { ...rest, url };
  }
  const ip = yield* address(), number = text(port) || firstPort(container);
  if (ip === '') throw new ConfigurationError(`unable to find the IP address for the container ${JSON.stringify(container.Name)}: the server is ignored`);
  if (number === '') throw new ConfigurationError('port is missing');
  return { ...rest, url: `${text(scheme) || 'http'}://${ip}:${number}` };
}

/** The lowest of its ports. */
const firstPort = ({ NetworkSettings }: Inspected): string => {
  const ports = Object.keys(NetworkSettings.Ports ?? {}).map((port) => parseInt(port, 10)).sort((a, b) => a - b);
  return ports.length > 0 ? String(ports[0]) : '';
};

/** A container that names no router has one by the default rule; a router that names no service has the only one. */
function* routersOf({ routers, services }: Configuration, name: string, container: Inspected, template: RuleTemplate, log: Log): Blocking<Configuration['routers']> {
  const all = new Map(routers);
  if (all.size === 0) {
    if (services.size > 1) yield* log.info('Could not create a router for the container: too many services');
    else all.set(name, { entryPoints: [], rule: '', service: '' });
  }
  for (const [routerName, router] of all) {
    try {
      const rule = router.rule || template({ Name: name, ContainerName: container.Name.replace(/^\//, ''), Labels: Object.fromEntries(labelsOf(container)) });
      if (rule === '') {
        yield* log.error('Undefined rule', { routerName });
        all.delete(routerName);
      } else if (router.service === '' && services.size > 1) {
        yield* log.error(`Router ${routerName} cannot be linked automatically with multiple Services: [${[...services.keys()].map((one) => JSON.stringify(one)).join(' ')}]`, { routerName });
        all.delete(routerName);
      } else all.set(routerName, { ...router, rule, service: router.service || [...services.keys()][0]!, ...(router.rule === '' ? { defaultRule: true } : {}) });
    } catch (error) {
      if (!(error instanceof RuleTemplateError)) throw error;
      yield* log.error('Error while parsing default rule', { routerName, error: error.message });
      all.delete(routerName);
    }
  }
  return all;
}
