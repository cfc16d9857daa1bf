/** Which files a compose project consists of. */
import { lookup } from '../../../kernel/files.ts';
import type { Process } from '../../../kernel/process.ts';
import type { Invocation } from '../../shared/cobra/command.ts';
import { absolutePath } from '../container/options.ts';
import { CliError } from '../errors.ts';
import { composeFlag, strings } from './compose-flag.ts';
import { projectEnvironment } from './environment.ts';

const NAMES = ['compose.yaml', 'compose.yml', 'docker-compose.yml', 'docker-compose.yaml'];
const OVERRIDES = ['compose.override.yml', 'compose.override.yaml', 'docker-compose.override.yml', 'docker-compose.override.yaml'];

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
  const directoryFlag = String(composeFlag(invocation, 'project-directory') ?? '');
  // A .env file beside may name the files.
  const environment = given.length > 0 ? p.env : projectEnvironment(p, invocation, directoryFlag ? absolute(directoryFlag) : p.cwd), fromEnvironment = environment.get('COMPOSE_FILE');
  const named = given.length > 0 ? given : fromEnvironment ? fromEnvironment.split(environment.get('COMPOSE_PATH_SEPARATOR') ?? ':') : [];
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
      return { files: [found[0]!, ...override], directory: directoryFlag ? absolute(directoryFlag) : folder, warnings };
    }
    if (folder === '/') throw new CliError('no configuration file provided: not found');
  }
}
