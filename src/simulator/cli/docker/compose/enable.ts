/** Services that are named although their profile is off. */
import type { Project } from './model.ts';
import { dropUnused } from './used-resources.ts';

/** A profile of a service that is named is on; what it uses belongs to the project then. */
export function enable(project: Project, names: readonly string[]): void {
  turnOn(project, names);
  if (project.declared) dropUnused(project);
}

function turnOn(project: Project, names: readonly string[]): void {
  for (const name of names) {
    if (project.services[name] || !project.disabled[name]) continue;
    project.services[name] = project.disabled[name];
    delete project.disabled[name];
    turnOn(project, Object.keys(project.services[name].depends_on ?? {}));
  }
}

/** Only these services are meant; the others are as if their profile were off. */
export function select(project: Project, names: readonly string[]): void {
  for (const [name, service] of Object.entries(project.services)) {
    if (names.includes(name)) continue;
    project.disabled[name] = service;
    delete project.services[name];
  }
}
