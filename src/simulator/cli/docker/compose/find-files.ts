/** Which files a compose project consists of. */
import { lookup } from '../../../kernel/files.ts';
import type { Process } from '../../../kernel/process.ts';
import type { Invocation } from '../../shared/cobra/command.ts';
import type { FlagValue } from '../../shared/cobra/value.ts';
import { absolutePath } from '../container/options.ts';
import { CliError } from '../errors.ts';

const NAMES = ['compose.yaml', 'compose.yml', 'docker-compose.yml', 'docker-compose.yaml'];
const OVERRIDES = ['compose.override.yml', 'compose.override.yaml', 'docker-compose.override.yml', 'docker-compose.override.yaml'];

/** A flag of `docker compose` itself, before the subcommand. */
export function composeFlag(invocation: Invocation, name: string): FlagValue | undefined {
  const compose = invocation.path[1]!;
  const flag = [...compose.flags, ...(compose.persistentFlags ?? [])].find((one) => one.name === name);
  return flag && invocation.flags.store.values.get(flag);
}

export const strings = (value: FlagValue | undefined): string[] => (Array.isArray(value) ? (value as string[]) : []);

export const parentOf = (path: string): string => path.replace(/\/[^/]*$/, '') || '/';

export interface Found {
  files: string[];
  directory: string;
  warnings: string[];
}

/** @throws CliError where there is no file */
export function findFiles(p: Process, invocation: Invocation): Found {
  const absolute = absolutePath(p);
  const given = strings(composeFlag(invocation, 'file'));
  const fromEnvironment = p.env.get('COMPOSE_FILE');
  const named = given.length > 0 ? given : fromEnvironment ? fromEnvironment.split(p.env.get('COMPOSE_PATH_SEPARATOR') ?? ':') : [];
  const directoryFlag = String(composeFlag(invocation, 'project-directory') ?? '');
  if (named.length > 0) {
    const files = named.map((file) => (file === '-' ? '-' : absolute(file)));
    return { files, directory: directoryFlag ? absolute(directoryFlag) : files[0] === '-' ? p.cwd : parentOf(files[0]!), warnings: [] };
  }
  for (let folder = directoryFlag ? absolute(directoryFlag) : p.cwd; ; folder = parentOf(folder)) {
    const inFolder = (name: string): string => `${folder === '/' ? '' : folder}/${name}`;
    const found = NAMES.map(inFolder).filter((path) => lookup(p, path)?.kind === 'file');
    if (found.length > 0) {
      const override = OVERRIDES.map(inFolder).filter((path) => lookup(p, path)?.kind === 'file').slice(0, 1);
      const warnings = found.length > 1 ? [`Found multiple config files with supported names: ${found.join(', ')}`, `Using ${found[0]}`] : [];
      return { files: [found[0]!, ...override], directory: folder, warnings };
    }
    if (folder === '/') throw new CliError('no configuration file provided: not found');
  }
}
