/** How docker words what its commands throw. */
import { commandPath, type Command, type Invocation } from '../shared/cobra/command.ts';
import type { Failure } from '../shared/cobra/run-command.ts';
import { CliError, ConnectionError, UsageError } from './errors.ts';

export const hint = (path: readonly Command[], verb = 'Run'): string => `${verb} '${commandPath(path)} --help' for more information`;

/** `docker build` is buildx's: it speaks of itself so. */
export const isBuild = (path: readonly Command[]): boolean => path[1]?.name === 'buildx' || (path.at(-1)!.name === 'build' && path[1]?.name !== 'compose');

export function failure(error: unknown, { path }: Invocation): Failure | undefined {
  if (error instanceof UsageError) return { text: `docker: ${error.message}\n\n${hint(path)}`, status: error.status };
  return error instanceof CliError ? { text: `${error instanceof ConnectionError && (isBuild(path) || path[1]?.name === 'builder') ? 'ERROR: ' : ''}${error.message}`, status: error.status } : undefined;
}
