/**
 * What the simulator has and lacks, read from its own registries: a command that no registry lists, and a flag that its
 * command lists as missing, answer the learner with one line that says so. The page "what is simulated" shows it.
 */
import { behaviours } from '../simulator/cli/docker/behaviours.ts';
import { behavioursLater } from '../simulator/cli/docker/behaviours-later.ts';
import { allCommands } from '../simulator/cli/docker/whole-tree.ts';
import { COMMANDS } from '../simulator/cli/kubectl/tree/command-data.ts';
import { verbs } from '../simulator/cli/kubectl/verbs.ts';
import { apiVersionOf, builtinResources } from '../simulator/cluster/server/resources.ts';
import { CATALOGUES } from '../simulator/images/catalogue.ts';
import { lessonsLater } from '../simulator/images/catalogue/lessons-later.ts';
import { releasesBeside } from '../simulator/images/catalogue/releases.ts';
import { GATEWAY_API, GATEWAY_CONTROLLER, INGRESS_CONTROLLER, LOAD_BALANCER } from '../simulator/mirrors/manifests/places.ts';
import { commandsOf } from '../simulator/programs/registry.ts';
import { builtinNames } from '../simulator/shell/builtins/registry.ts';

/** A command line and how much of its tree there is. */
export interface Tool {
  readonly name: string;
  /** Paths with the tool's name: 'docker container ls'. */
  readonly simulated: readonly string[];
  readonly missing: readonly string[];
  /** Flags of simulated commands that say that they are not simulated. */
  readonly missingFlags: readonly { readonly command: string; readonly flags: readonly string[] }[];
}

/** What a command's registry entry says: its path and the flags it lacks. */
interface Entry {
  readonly path: string;
  readonly lacks: readonly string[];
}

function tool(name: string, paths: readonly string[], entries: readonly Entry[]): Tool {
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  const full = (path: string): string => `${name} ${path}`;
  return {
    name,
    simulated: paths.filter((path) => byPath.has(path)).map(full),
    missing: paths.filter((path) => !byPath.has(path)).map(full),
    missingFlags: paths.flatMap((path) => {
      const lacks = byPath.get(path)?.lacks ?? [];
      return lacks.length > 0 ? [{ command: full(path), flags: [...lacks].sort().map((flag) => `--${flag}`) }] : [];
    }),
  };
}

/** Commands that do something themselves, not those that only hold others. */
const leaves = (paths: readonly string[]): string[] => paths.filter((path) => path !== '' && !paths.some((other) => other.startsWith(`${path} `))).sort();

export function simulatedTools(): readonly Tool[] {
  const docker = leaves(allCommands.split('\n').map((line) => line.split('\t', 1)[0]!));
  const dockerEntries = [...behaviours, ...behavioursLater].map(({ path, notSimulated }) => ({ path, lacks: notSimulated ?? [] }));
  const kubectlEntries = verbs.map(({ path, unsupported }) => ({ path, lacks: unsupported ?? [] }));
  const kubectl = Object.keys(COMMANDS).filter((path) => path !== '' && (kubectlEntries.some((entry) => entry.path === path) || leaves(Object.keys(COMMANDS)).includes(path))).sort();
  return [tool('docker', docker, dockerEntries), tool('kubectl', kubectl, kubectlEntries)];
}

export const simulatedPrograms = () => ({ gnu: commandsOf('gnu'), busybox: commandsOf('busybox'), builtins: builtinNames('bash') });

/** Repositories of the simulated Docker Hub and their tags. */
export function simulatedImages(): readonly { readonly repository: string; readonly tags: readonly string[] }[] {
  const byRepository = new Map<string, string[]>();
  for (const { repository, tags } of [...CATALOGUES.lessons.images, ...lessonsLater, ...releasesBeside([...CATALOGUES.lessons.images, ...lessonsLater])]) byRepository.set(repository, [...(byRepository.get(repository) ?? []), ...tags]);
  return [...byRepository].map(([repository, tags]) => ({ repository, tags: [...new Set(tags)].sort() })).sort((a, b) => (a.repository < b.repository ? -1 : 1));
}

/** What the API server stores, by API version. */
export function simulatedKinds(): readonly { readonly apiVersion: string; readonly kinds: readonly string[] }[] {
  return builtinResources().map(({ group, version, resources }) => ({ apiVersion: apiVersionOf(group, version), kinds: [...new Set(resources.map(({ kind }) => kind))].sort() }));
}

/** Manifests on the simulated internet, as host and path. */
export const simulatedManifests: readonly string[] = [LOAD_BALANCER, GATEWAY_API, INGRESS_CONTROLLER, GATEWAY_CONTROLLER];
