/** Commands that work on what runs need the project's name; its files only if they are there. */
import type { Blocking } from '../../../kernel/blocking.ts';
import type { Invocation } from '../../shared/cobra/command.ts';
import { CliError } from '../errors.ts';
import type { Project } from './model.ts';
import { composeFlag } from './find-files.ts';
import { loadProject, nameGiven } from './project.ts';

export function* projectAndName(invocation: Invocation): Blocking<{ name: string; project: Project | undefined }> {
  const given = nameGiven(invocation);
  const hasFiles = composeFlag(invocation, 'file') !== undefined;
  if (given === '' || hasFiles) {
    const project = yield* loadProject(invocation);
    return { name: project.name, project };
  }
  try {
    return { name: given.toLowerCase(), project: yield* loadProject(invocation, { quiet: true }) };
  } catch (error) {
    if (error instanceof CliError) return { name: given.toLowerCase(), project: undefined };
    throw error;
  }
}

/** @throws CliError for a service that the project has not */
export function checkServices(project: Project | undefined, services: readonly string[]): void {
  for (const name of services) if (project && !project.services[name] && !project.disabled[name]) throw new CliError(`no such service: ${name}`);
}
