/** The bake file that compose writes for its builds: what build --print shows, and what buildx is given. */
import { CliError } from '../errors.ts';
import { imageOf } from './identity.ts';
import type { BuildConfig, Project, Ulimit } from './model.ts';
import { LABEL } from './observed.ts';
import { VERSION } from './create-body.ts';

/** What the command line says of all builds. */
export interface BuildSettings {
  noCache?: boolean;
  pullBase?: boolean;
  buildArgs?: Record<string, string>;
  ssh?: string;
  push?: boolean;
  check?: boolean;
}

/** A target as bake's JSON has it; what is undefined is not there. */
export type BakeTarget = Record<string, string | boolean | string[] | Record<string, string> | undefined>;

type Pairs = Record<string, string>;

const inOrder = (map: Pairs): Pairs | undefined => (Object.keys(map).length === 0 ? undefined : Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1))));
const some = <T>(list: T[] | undefined): T[] | undefined => (list?.length ? list : undefined);

function argsOf(build: BuildConfig, { buildArgs }: BuildSettings): Pairs {
  return Object.fromEntries(Object.entries({ ...build.args, ...buildArgs }).filter((pair): pair is [string, string] => pair[1] !== null));
}

const limitOf = ([name, limit]: [string, Ulimit]): string => `${name}=${typeof limit === 'number' ? limit : `${limit.soft ?? 0}:${limit.hard ?? 0}`}`;

/** A secret by the name that the Dockerfile has for it. */
function secretsOf({ secrets }: Project, { secrets: wanted = [] }: BuildConfig): string[] {
  return wanted.flatMap(({ source, target }) => {
    const { environment, file } = secrets[source] ?? {}, id = `id=${target ?? source}`;
    return environment ? [`${id},type=env,env=${environment}`] : file ? [`${id},type=file,src=${file}`] : [];
  });
}

/** 'true' is the usual form, anything else its parameters. */
const attestation = (type: string, value: string | undefined): string[] => (!value || value === 'false' ? [] : [value === 'true' ? `type=${type}` : `type=${type},${value}`]);

/** Other services' images are targets of the same file. */
export const targetName = (service: string): string => service.replaceAll('.', '_');

const contextsOf = ({ additional_contexts: contexts = {} }: BuildConfig): Pairs =>
  Object.fromEntries(Object.entries(contexts).map(([name, value]) => [name, value.startsWith('service:') ? `target:${targetName(value.slice('service:'.length))}` : value]));

const hostsOf = ({ extra_hosts: hosts = [] }: BuildConfig): Pairs => Object.fromEntries(hosts.map((entry) => entry.split(/[=:](.*)/s).slice(0, 2) as [string, string]));

const outputOf = ({ platforms = [] }: BuildConfig, push: boolean): string[] => (platforms.length > 1 ? [`type=image,push=${push}`] : [push ? 'type=registry' : 'type=docker']);

export function targetOf(project: Project, name: string, settings: BuildSettings): BakeTarget {
  const service = project.services[name] ?? project.disabled[name]!, build = service.build!;
  const { context, dockerfile, dockerfile_inline: inline } = build, pulls = build.pull || settings.pullBase, uncached = build.no_cache || settings.noCache;
  const file = dockerfile === undefined ? inline === undefined ? 'Dockerfile' : undefined : dockerfile;
  return {
    context, contexts: inOrder(contextsOf(build)), dockerfile: file === undefined || file.startsWith('/') ? file : `${context}/${file}`, 'dockerfile-inline': inline, args: inOrder(argsOf(build, settings)),
    labels: inOrder({ ...build.labels, [`${LABEL}.project`]: project.name, [`${LABEL}.service`]: name, [`${LABEL}.version`]: VERSION }), tags: [...(build.tags ?? []), imageOf(project, name)],
    'cache-from': some(build.cache_from), 'cache-to': some(build.cache_to), target: build.target || undefined, secret: some(secretsOf(project, build)),
    ssh: some([...(build.ssh ?? []), ...(settings.ssh === undefined ? [] : [settings.ssh])]), platforms: some(build.platforms), pull: pulls || undefined, 'no-cache': uncached || undefined, network: build.network || undefined,
    'no-cache-filter': some(build.no_cache_filter), 'shm-size': build.shm_size === undefined ? undefined : String(build.shm_size), ulimits: some(Object.entries(build.ulimits ?? {}).map(limitOf)), call: settings.check ? 'lint' : undefined,
    entitlements: some([...(build.entitlements ?? []), ...(build.privileged ? ['security.insecure'] : [])]), 'extra-hosts': inOrder(hostsOf(build)), output: settings.check ? undefined : outputOf(build, (settings.push ?? false) && service.image !== undefined),
    attest: some([...attestation('provenance', build.provenance), ...attestation('sbom', build.sbom)]),
  };
}

/** Services whose images others stand on (`service:` contexts) are built with them. @throws CliError */
export function withBuildDependencies(project: Project, services: readonly string[]): string[] {
  const found = new Set<string>();
  const visit = (name: string): void => {
    if (found.has(name)) return;
    found.add(name);
    for (const value of Object.values(project.services[name]?.build?.additional_contexts ?? {})) if (value.startsWith('service:')) visit(value.slice('service:'.length));
  };
  for (const name of services) visit(name);
  const missing = [...found].find((name) => !project.services[name] && !project.disabled[name]);
  if (missing !== undefined) throw new CliError(`no such service: ${missing}`);
  return [...found];
}

/** Every service that can be built is a target; those that are asked for are its group. */
export function bakeFile(project: Project, services: readonly string[], settings: BuildSettings): object {
  const all = Object.keys(project.services).filter((name) => project.services[name]!.build).sort();
  return { group: { default: { targets: services.map(targetName).sort() } }, target: Object.fromEntries(all.map((name) => [targetName(name), targetOf(project, name, settings)])) };
}
