/** The variables of a project: those of the shell, and of its .env file or of --env-file. */
import { lookup } from '../../../kernel/files.ts';
import type { Process } from '../../../kernel/process.ts';
import type { Invocation } from '../../shared/cobra/command.ts';
import { absolutePath } from '../container/options.ts';
import { CliError } from '../errors.ts';
import { composeFlag, strings } from './compose-flag.ts';
import { readDotEnv } from './dot-env.ts';
import { anyName } from './random-name.ts';

/** @throws CliError */
export function projectEnvironment(p: Process, invocation: Invocation, directory: string): Map<string, string> {
  const given = strings(composeFlag(invocation, 'env-file'));
  const files = given.length > 0 ? given.map(absolutePath(p)) : [`${directory}/.env`];
  const environment = new Map<string, string>();
  for (const file of files) {
    if (!lookup(p, file)) {
      if (given.length > 0) throw new CliError(`couldn't find env file: ${file}`);
      continue;
    }
    if (given.length > 0 && lookup(p, file)?.kind === 'directory') throw new CliError(`${file} is a directory`);
    for (const [name, value] of readDotEnv(p, file, (one) => p.env.get(one) ?? environment.get(one))) environment.set(name, value);
  }
  for (const [name, value] of p.env) environment.set(name, value);
  // What the docker command tells its plugins.
  environment.set('DOCKER_CLI_PLUGIN_ORIGINAL_CLI_COMMAND', 'docker');
  environment.set('DOCKER_CLI_PLUGIN_SOCKET', `@docker_cli_${anyName(p, 'plugin socket').slice(0, 32)}`);
  return environment;
}
