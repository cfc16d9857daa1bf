/** Networks, volumes, secrets and configs that no service refers to are no part of the project, unless --all-resources is given. */
import type { Project } from './model.ts';

const only = <T>(known: Record<string, T>, used: ReadonlySet<string>): Record<string, T> => Object.fromEntries(Object.entries(known).filter(([name]) => used.has(name)));

/** What is dropped is not forgotten: a service that is named later, whose profile is off, may need it. */
export function dropUnused(project: Project): void {
  const { networks, volumes, secrets, configs, models } = project;
  const all = project.declared ??= { networks, volumes, secrets, configs, models };
  const services = Object.values(project.services);
  const names = (of: (service: (typeof services)[number]) => readonly string[]): Set<string> => new Set(services.flatMap(of));
  project.networks = only(all.networks, names(({ networks }) => Object.keys(networks ?? {})));
  project.volumes = only(all.volumes, names(({ volumes }) => (volumes ?? []).flatMap(({ type, source }) => (type === 'volume' && source !== undefined ? [source] : []))));
  project.secrets = only(all.secrets, names(({ secrets, build }) => [...(secrets ?? []), ...(build?.secrets ?? [])].map(({ source }) => source)));
  project.configs = only(all.configs, names(({ configs }) => (configs ?? []).map(({ source }) => source)));
  project.models = only(all.models, names(({ models }) => Object.keys(models ?? {})));
}
