/** What must fit together in a project beyond the schema. */
import { CliError } from '../errors.ts';
import type { Project, Service } from './model.ts';

const invalid = (message: string): CliError => new CliError(`${message}: invalid compose project`);

/** @throws CliError; also adds the default network where a service is on it */
export function checkProject(project: Project): void {
  const all = { ...project.services, ...project.disabled };
  for (const [name, service] of Object.entries(project.services)) checkService(project, name, service, all);
  checkCycles(project.services);
  const used = Object.values(project.services).some((service) => service.networks && 'default' in service.networks);
  if (used && !project.networks.default) project.networks = { default: { name: `${project.name}_default` }, ...project.networks };
  for (const service of Object.values(all)) if (service.links) service.depends_on = { ...Object.fromEntries(service.links.map((link) => [link.split(':')[0]!, { condition: 'service_started', restart: true, required: true }])), ...service.depends_on };
}

function checkService(project: Project, name: string, service: Service, all: Record<string, Service>): void {
  if (service.image === undefined && service.build === undefined) throw invalid(`service ${JSON.stringify(name)} has neither an image nor a build context specified`);
  for (const network of Object.keys(service.networks ?? {})) if (network !== 'default' && !project.networks[network]) throw invalid(`service ${JSON.stringify(name)} refers to undefined network ${network}`);
  for (const [dependency, { required }] of Object.entries(service.depends_on ?? {})) {
    if (!all[dependency] && required) throw invalid(`service ${JSON.stringify(name)} depends on undefined service ${JSON.stringify(dependency)}`);
  }
  for (const mount of service.volumes ?? []) if (mount.type === 'volume' && mount.source !== undefined && !project.volumes[mount.source]) throw invalid(`service ${JSON.stringify(name)} refers to undefined volume ${mount.source}`);
  for (const { source } of service.secrets ?? []) if (!project.secrets[source]) throw invalid(`service ${JSON.stringify(name)} refers to undefined secret ${source}`);
  for (const { source } of service.configs ?? []) if (!project.configs[source]) throw invalid(`service ${JSON.stringify(name)} refers to undefined config ${source}`);
  if (service.container_name !== undefined && (service.scale ?? 1) > 1) throw invalid(`services.${name}: can't set container_name and ${name} as container name must be unique`);
}

function checkCycles(services: Record<string, Service>): void {
  const visit = (name: string, trail: readonly string[]): void => {
    if (trail.includes(name)) throw new CliError(`dependency cycle detected: ${[...trail.slice(trail.indexOf(name)), name].join(' -> ')}`);
    for (const dependency of Object.keys(services[name]?.depends_on ?? {})) visit(dependency, [...trail, name]);
  };
  for (const name of Object.keys(services)) visit(name, []);
}

/** Services after those that they depend on; `wanted` empty: all. */
export function inOrder(services: Record<string, Service>, wanted: readonly string[] = []): string[] {
  const order: string[] = [];
  const visit = (name: string): void => {
    if (order.includes(name) || !services[name]) return;
    for (const dependency of Object.keys(services[name].depends_on ?? {})) visit(dependency);
    order.push(name);
  };
  for (const name of wanted.length > 0 ? wanted : Object.keys(services)) visit(name);
  return order;
}
