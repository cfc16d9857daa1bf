/** A builder that a command works with: the engine's own, or one of containers. */
import type { Blocking } from '../../../../kernel/blocking.ts';
import type { Invocation } from '../../../shared/cobra/command.ts';
import { currentContext, engineOf } from '../../contexts.ts';
import { CliError, DaemonError } from '../../errors.ts';
import { currentName, storedGroup, type BuilderGroup, type BuilderNode } from './group.ts';

export const BUILDKIT = 'v0.32.2';

/** What a processor of these days runs. */
export const PLATFORMS = ['linux/amd64', 'linux/amd64/v2', 'linux/amd64/v3', 'linux/amd64/v4'];

export type Status = 'running' | 'stopped' | 'inactive';

export interface Instance {
  name: string;
  driver: 'docker' | 'docker-container';
  /** Of the engine itself: not one of buildx's files. */
  isContext: boolean;
  nodes: BuilderNode[];
}

export const containerOf = (node: BuilderNode): string => `buildx_buildkit_${node.Name}`;

const ofContext = (name: string): Instance => ({ name, driver: 'docker', isContext: true, nodes: [{ Name: name, Endpoint: name, Platforms: null, DriverOpts: null, Flags: null, Files: null }] });

const ofGroup = ({ Name, Nodes }: BuilderGroup): Instance => ({ name: Name, driver: 'docker-container', isContext: false, nodes: Nodes });

/** The name that a command is given. Commands of docker itself (`docker build`) ask the engine's own builder, whichever is in use. */
export function askedName(invocation: Invocation): string {
  const { p, flags, path } = invocation;
  if (flags.changed('builder') && flags.string('builder') !== '') return flags.string('builder');
  return p.env.get('BUILDX_BUILDER') || (path[1]?.name === 'buildx' || path[1]?.name === 'bake' ? '' : currentContext(invocation).name);
}

/** The builder of that name, or the one in use. @throws CliError */
export function instanceNamed(invocation: Invocation, name = askedName(invocation)): Instance {
  const { p } = invocation, context = currentContext(invocation).name;
  const chosen = name || currentName(p, engineOf(invocation).host) || context;
  const group = storedGroup(p, chosen);
  if (group) return ofGroup(group);
  if (chosen === context || chosen === 'default') return ofContext(chosen);
  throw new CliError(`ERROR: no builder ${JSON.stringify(chosen)} found`);
}

export const engineInstance = (invocation: Invocation): Instance => ofContext(currentContext(invocation).name);

export const groupInstance = ofGroup;

/** How a node's container is. */
export function* statusOf(invocation: Invocation, { isContext }: Instance, node: BuilderNode): Blocking<Status> {
  if (isContext) {
    yield* engineOf(invocation).get('/_ping');
    return 'running';
  }
  try {
    const { State } = yield* engineOf(invocation).get<{ State: { Running: boolean } }>(`/containers/${containerOf(node)}/json`);
    return State.Running ? 'running' : 'stopped';
  } catch (error) {
    if (error instanceof DaemonError && error.code === 404) return 'inactive';
    throw error;
  }
}

const platformText = ({ os, architecture, variant }: NonNullable<BuilderNode['Platforms']>[number]): string => `${os}/${architecture}${variant ? `/${variant}` : ''}`;

/** Those that were asked for have a star; what the node itself has comes after them. */
export function platformsOf(node: BuilderNode, status: Status): string[] {
  const fixed = (node.Platforms ?? []).map(platformText), own = status === 'running' ? PLATFORMS : [];
  return [...fixed.map((one) => `${one}*`), ...own.filter((one) => !fixed.includes(one))];
}
