/** What must fit together in a project beyond the schema. */
import { CliError } from '../errors.ts';
import type { Project, Service } from './model.ts';

const invalid = (message: string): CliError => new CliError(`${message}: invalid compose project`);

/** @throws CliError at the first thing that does not fit */
export function checkProject(project: Project): void {
  for (const [name, service] of Object.entries(project.services)) {
    checkBuild(project, name, service);
    checkReferences(project, name, service);
    checkLimits(name, service);
    checkMounts(name, service);
  }
  for (const [name, secret] of Object.entries(project.secrets)) {
    if (!secret.external && secret.file === undefined && secret.environment === undefined) throw invalid(`secret ${JSON.stringify(name)} must declare either \`file\` or \`environment\``);
  }
  checkCycles(project.services);
  checkNames(project.services);
}

/** Two services cannot have the same container_name. @throws CliError */
function checkNames(services: Record<string, Service>): void {
  const taken = new Set<string>();
  for (const [name, { container_name: own }] of Object.entries(services)) {
    if (own !== undefined && taken.has(own)) throw new CliError(`services.${name}: container name ${JSON.stringify(own)} is already in use by service {}"`);
    if (own !== undefined) taken.add(own);
  }
}

function checkBuild(project: Project, name: string, { build, image, provider, platform }: Service): void {
  if (build === undefined && image === undefined && provider === undefined) throw invalid(`service ${JSON.stringify(name)} has neither an image nor a build context specified`);
  if (build === undefined) return;
  if (build.dockerfile !== undefined && build.dockerfile_inline !== undefined) throw invalid(`service ${JSON.stringify(name)} declares mutualy exclusive dockerfile and dockerfile_inline`);
  for (const [add, context] of Object.entries(build.additional_contexts ?? {})) {
    if (!context.startsWith('service:')) continue;
    const target = context.slice('service:'.length), words = `${JSON.stringify(target)} as additional contexts ${add}`;
    if (!project.services[target]) throw new CliError(`service ${JSON.stringify(name)} declares unknown service ${words}`);
    if (!project.services[target].build) throw new CliError(`service ${JSON.stringify(name)} declares non-buildable service ${words}`);
  }
  if (build.platforms && platform !== undefined && !build.platforms.includes(platform)) throw invalid(`service.build.platforms MUST include service.platform ${JSON.stringify(platform)}`);
}

function checkReferences(project: Project, name: string, service: Service): void {
  const quoted = JSON.stringify(name);
  if (service.network_mode !== undefined && service.networks) throw invalid(`service ${name} declares mutually exclusive \`network_mode\` and \`networks\``);
  for (const network of Object.keys(service.networks ?? {})) if (!project.networks[network]) throw invalid(`service ${quoted} refers to undefined network ${network}`);
  const test = service.healthcheck?.test?.[0];
  if (test !== undefined && !['CMD', 'CMD-SHELL', 'NONE'].includes(test)) throw new CliError('healthcheck.test must start either by "CMD", "CMD-SHELL" or "NONE"');
  for (const [dependency, { required }] of Object.entries(service.depends_on ?? {})) {
    if (project.services[dependency] || (project.disabled[dependency] && !required)) continue;
    throw invalid(`service ${quoted} depends on undefined service ${JSON.stringify(dependency)}`);
  }
  const shared = service.network_mode?.startsWith('service:') ? service.network_mode.slice('service:'.length) : undefined;
  if (shared !== undefined && !project.services[shared]) throw new CliError(`service ${JSON.stringify(shared)} not found for network_mode 'service:${shared}'`);
  for (const mount of service.volumes ?? []) if (mount.type === 'volume' && mount.source !== undefined && !project.volumes[mount.source]) throw invalid(`service ${quoted} refers to undefined volume ${mount.source}`);
  const undefinedOne = (kind: string, known: object, wanted: readonly string[]): void => {
    for (const one of wanted) if (!Object.hasOwn(known, one)) throw invalid(`service ${quoted} refers to undefined ${kind} ${one ?? ''}`);
  };
  undefinedOne('build secret', project.secrets, (service.build?.secrets ?? []).map(({ source }) => source));
  undefinedOne('config', project.configs, (service.configs ?? []).map(({ source }) => source));
  undefinedOne('model', project.models, Object.keys(service.models ?? {}));
  undefinedOne('secret', project.secrets, (service.secrets ?? []).map(({ source }) => source));
}

interface Deploy {
  replicas?: number;
  resources?: { limits?: { cpus?: number; memory?: string; pids?: number }; reservations?: { memory?: string } };
}

/** Settings that can be given in two places must not differ. */
function checkLimits(name: string, service: Service): void {
  const { replicas, resources } = (service.deploy ?? {}) as Deploy;
  if (service.scale !== undefined && replicas !== undefined && service.scale !== replicas) throw invalid(`services.${name}: can't set distinct values on 'scale' and 'deploy.replicas'`);
  if (service.scale !== undefined && service.scale < 0) throw new CliError(`services.${name}.scale: must be greater than or equal to 0`);
  if (replicas !== undefined && replicas < 0) throw new CliError(`services.${name}.deploy.replicas: must be greater than or equal to 0`);
  const limits = resources?.limits, reservations = resources?.reservations;
  const distinct = (own: unknown, other: unknown, section: object | undefined, names: string): void => {
    if (own !== undefined && section !== undefined && own !== other) throw invalid(`services.${name}: can't set distinct values on ${names}`);
  };
  distinct(service.cpus, limits?.cpus, limits, "'cpus' and 'deploy.resources.limits.cpus'");
  distinct(service.mem_limit, limits?.memory, limits, "'mem_limit' and 'deploy.resources.limits.memory'");
  distinct(service.mem_reservation, reservations?.memory, reservations, "'mem_reservation' and 'deploy.resources.reservations.memory'");
  distinct(service.pids_limit, limits?.pids, limits, "'pids_limit' and 'deploy.resources.limits.pids'");
  if ((service.scale ?? replicas ?? 1) > 1 && service.container_name !== undefined) throw invalid(`services.${service.scale === undefined ? 'deploy.replicas' : 'scale'}: can't set container_name and ${name} as container name must be unique`);
}

function checkMounts(name: string, service: Service): void {
  for (const { target, action } of service.develop?.watch ?? []) if (target === undefined && action !== 'rebuild' && action !== 'restart') throw invalid(`services.${name}.develop.watch: target is required for non-rebuild actions`);
  const taken = new Map<string, string>();
  const take = (target: string, place: string): void => {
    if (taken.has(target)) throw new CliError(`${place}: target ${target} already mounted as ${taken.get(target)}`);
    taken.set(target, place);
  };
  for (const [index, spec] of (service.tmpfs ?? []).entries()) take(spec.split(':')[0]!, `services.${name}.tmpfs[${index}]`);
  for (const [index, { target }] of (service.volumes ?? []).entries()) take(target, `services.${name}.volumes[${index}]`);
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
