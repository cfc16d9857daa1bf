/** Networks, volumes, secrets and configs that no service refers to are no part of the project, unless --all-resources is given. */
import type { Project } from './model.ts';

const only = <T>(known: Record<string, T>, used: ReadonlySet<string>): Record<string, T> => Object.fromEntries(Object.entries(known).filter(([name]) => used.has(name)));

export function dropUnused(project: Project): void {
  const services = Object.values(project.services);
  const names = (of: (service: (typeof services)[number]) => readonly string[]): Set<string> => new Set(services.flatMap(of));
  project.networks = only(project.networks, names(({ networks }) => Object.keys(networks ?? {})));
  project.volumes = only(project.volumes, names(({ volumes }) => (volumes ?? []).flatMap(({ type, source }) => (type === 'volume' && source !== undefined ? [source] : []))));
  project.secrets = only(project.secrets, names(({ secrets, build }) => [...(secrets ?? []), ...(build?.secrets ?? [])].map(({ source }) => source)));
  project.configs = only(project.configs, names(({ configs }) => (configs ?? []).map(({ source }) => source)));
  project.models = only(project.models, names(({ models }) => Object.keys(models ?? {})));
}
