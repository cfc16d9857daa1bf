/** What goals ask about the engine of the learner's computer, or of another Docker host. */
import type { ContainerRecord } from '../../simulator/api/engine/containers.ts';
import type { EngineInsight } from '../../simulator/world.ts';
import type { View } from '../lesson.ts';

export const engineOf = (view: View, host = view.world.learner.name): EngineInsight | undefined => view.world.engines.get(host);

export const containers = (view: View, host?: string): readonly ContainerRecord[] => engineOf(view, host)?.containers() ?? [];

export const containerNamed = (view: View, name: string, host?: string): ContainerRecord | undefined => containers(view, host).find((one) => one.name === name);

export const isRunning = (container: ContainerRecord | undefined): boolean => container?.state.status === 'running';

/** Whether a container was made from the image that `reference` names, however it was written. */
export const isFrom = (container: ContainerRecord, reference: string): boolean => normal(container.config.Image) === normal(reference);

/** `nginx` → `docker.io/library/nginx:latest`. */
function normal(reference: string): string {
  const [name = '', digest] = reference.split('@');
  const [first = '', ...rest] = name.split('/');
  const hasHost = rest.length > 0 && /[.:]|^localhost$/.test(first);
  const host = hasHost ? (first === 'index.docker.io' ? 'docker.io' : first) : 'docker.io';
  let path = hasHost ? rest.join('/') : name;
  if (host === 'docker.io' && !path.includes('/')) path = `library/${path}`;
  const tagged = /:[^/]*$/.test(path) || digest !== undefined ? path : `${path}:latest`;
  return `${host}/${tagged}${digest === undefined ? '' : `@${digest}`}`;
}

/** Whether port `host` of the computer leads to port `inside` of the container, while it runs. */
export const publishes = (container: ContainerRecord, host: number, inside: number): boolean =>
  (container.ports[`${inside}/tcp`] ?? []).some((binding) => binding.HostPort === String(host));

/** The command that a container was made for: `['uname', '-r']`. */
export const commandOf = (container: ContainerRecord): readonly string[] => [container.path, ...container.args];

export const imageExists = (view: View, reference: string): boolean => engineOf(view)?.imageLayers(reference) !== undefined;

/** How many layers an image has here; undefined without it. */
export const layerCount = (view: View, reference: string): number | undefined => engineOf(view)?.imageLayers(reference)?.length;

/** Lines that a container wrote. */
export const logOf = (view: View, name: string): string[] => {
  const container = containerNamed(view, name);
  return container ? (engineOf(view)?.containerLog(container.id) ?? []).map((line) => line.text) : [];
};

/** Every state that any container of the learner's computer was ever in, oldest first: `--rm` leaves nothing else. */
export function* containerHistory(view: View): Generator<ContainerRecord> {
  for (const change of view.world.store.history) if (change.collection === 'docker/containers' && change.after !== undefined) yield change.after as ContainerRecord;
}

/** Whether at some time a container was as `test` says. */
export function everContainer(view: View, test: (container: ContainerRecord) => boolean): boolean {
  for (const container of containerHistory(view)) if (test(container)) return true;
  return false;
}

/** Whether a container from `image` has run `command` to an end with `status`. */
export const hasRun = (view: View, image: string, command: readonly string[], status = 0): boolean =>
  everContainer(view, (one) => one.state.status === 'exited' && one.state.exitCode === status && isFrom(one, image) && commandOf(one).join(' ') === command.join(' '));

/** Whether a host has no network: it is switched off. */
export const isCutOff = (view: View, host: string): boolean => view.world.hosts.get(host)?.ns.network.interfaces.every((one) => one.name === 'lo' || !one.up) ?? false;

/** Digest behind a tag of the private registry. */
export const pushedDigest = (view: View, repository: string, tag: string): string | undefined => view.world.registryDigest?.('registry.example', repository, tag);
