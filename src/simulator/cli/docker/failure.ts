/** How docker words what its commands throw. */
import { commandPath, type Command, type Invocation } from '../shared/cobra/command.ts';
import type { Failure } from '../shared/cobra/run-command.ts';
import { CliError, UsageError } from './errors.ts';

export const hint = (path: readonly Command[], verb = 'Run'): string => `${verb} '${commandPath(path)} --help' for more information`;

export function failure(error: unknown, { path }: Invocation): Failure | undefined {
  if (error instanceof UsageError) return { text: `docker: ${error.message}\n\n${hint(path)}`, status: error.status };
  return error instanceof CliError ? { text: error.message, status: error.status } : undefined;
}
