/** What a model means without saying so: the default network, names of resources, dependencies that follow from other settings. */
import { cleanPath } from '../../../kernel/path-clean.ts';
import { isMap, list, text, truth, type Raw } from './raw.ts';

type Variable = (name: string) => string | undefined;

const sections = (value: unknown): [string, Raw][] => Object.entries(isMap(value) ? value : {}).map(([name, one]) => [name, isMap(one) ? one : {}]);

export function normalised(model: Raw, name: string, variable: Variable): Raw {
  const services = sections(model.services).map(([key, service]): [string, Raw] => [key, normalisedService(service, variable)]);
  const out: Raw = { ...model, name, ...(model.services !== undefined && { services: Object.fromEntries(services) }) };
  const used = services.some(([, service]) => isMap(service.networks) && 'default' in service.networks);
  if (used && !(isMap(model.networks) && 'default' in model.networks)) out.networks = { ...(isMap(model.networks) ? model.networks : {}), default: null };
  for (const section of ['networks', 'volumes', 'configs', 'secrets']) {
    if (!isMap(out[section])) continue;
    out[section] = Object.fromEntries(sections(out[section]).map(([key, one]) => [key, { ...one, name: one.name ?? (truth(one.external) ? key : `${name}_${key}`) }]));
  }
  return out;
}

function normalisedService(service: Raw, variable: Variable): Raw {
  const out = { ...service };
  if (out.provider === undefined && out.network_mode === undefined && (!isMap(out.networks) || Object.keys(out.networks).length === 0)) out.networks = { default: null };
  if (Array.isArray(out.volumes)) out.volumes = out.volumes.map((mount) => (isMap(mount) ? { ...mount, target: cleanPath(text(mount.target)) } : mount));
  if (out.pull_policy === 'if_not_present') out.pull_policy = 'missing';
  if (isMap(out.build)) out.build = normalisedBuild(out.build, variable);
  if (out.environment !== undefined && out.environment !== null) out.environment = resolved(out.environment, variable, true);
  const implied = impliedDependencies(out);
  if (Object.keys(implied).length > 0) out.depends_on = { ...implied, ...(isMap(out.depends_on) ? out.depends_on : {}) };
  if (Array.isArray(out.pre_start) && out.image) out.pre_start = out.pre_start.map((hook) => (isMap(hook) && hook.image === undefined ? { ...hook, image: out.image } : hook));
  return out;
}

function normalisedBuild(build: Raw, variable: Variable): Raw {
  return { ...build, context: build.context ?? '.', ...(build.dockerfile === undefined && build.dockerfile_inline === undefined && { dockerfile: 'Dockerfile' }), ...(build.args !== undefined && { args: resolved(build.args, variable, false) }) };
}

/** Names without a value take that of the environment; what has none there is kept or left out. */
function resolved(value: unknown, variable: Variable, keepEmpty: boolean): unknown {
  if (isMap(value)) return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, one ?? variable(key) ?? null]).filter(([, one]) => one !== null || keepEmpty));
  return list(value).flatMap((one) => (one.includes('=') ? [one] : variable(one) !== undefined ? [`${one}=${variable(one)}`] : keepEmpty ? [one] : []));
}

/** A service waits for those whose links, namespaces or volumes it uses. */
function impliedDependencies(service: Raw): Raw {
  const started = (restart: boolean) => ({ condition: 'service_started', restart, required: true });
  const found: Raw = {};
  for (const link of Array.isArray(service.links) ? service.links : []) found[text(link).replace(/^([^:]*):[^:]*$/, '$1')] = started(true);
  for (const namespace of ['network_mode', 'ipc', 'pid', 'uts', 'cgroup']) {
    const [kind, shared] = text(service[namespace]).split(/:(.*)/s);
    if (kind === 'service' && shared !== undefined) found[shared] ??= started(true);
  }
  for (const from of Array.isArray(service.volumes_from) ? service.volumes_from : []) if (!text(from).startsWith('container:')) found[text(from).split(':')[0]!] ??= started(false);
  return found;
}
