/** Commands that work on what runs need the project's name; its files only if they are there. */
import type { Blocking } from '../../../kernel/blocking.ts';
import type { Invocation } from '../../shared/cobra/command.ts';
import { CliError } from '../errors.ts';
import type { Project } from './model.ts';
import { composeFlag } from './compose-flag.ts';
import { projectEnvironment } from './environment.ts';
import { loadProject } from './project.ts';

export function* projectAndName(invocation: Invocation): Blocking<{ name: string; project: Project | undefined }> {
  const given = String(composeFlag(invocation, 'project-name') ?? '');
  if (given !== '' && composeFlag(invocation, 'file') === undefined) return { name: given.toLowerCase(), project: undefined };
  try {
    const project = yield* loadProject(invocation, { resolveEnvironment: false });
    return { name: project.name, project };
  } catch (error) {
    const fromEnvironment = invocation.p.env.get('COMPOSE_PROJECT_NAME') ?? projectEnvironment(invocation.p, invocation, invocation.p.cwd).get('COMPOSE_PROJECT_NAME');
    if (error instanceof CliError && fromEnvironment) return { name: fromEnvironment.toLowerCase(), project: undefined };
    throw error;
  }
}

/** @throws CliError for a service that the project has not */
export function checkServices(project: Project | undefined, services: readonly string[]): void {
  for (const name of services) if (project && !project.services[name] && !project.disabled[name]) throw new CliError(`no such service: ${name}`);
}
