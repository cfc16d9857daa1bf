/** Writes ~/.docker/config.json as docker does: tabs, mode 0600. */
import { lookup, makeDirectory, writeFile } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';
import { configFolder, type ConfigFile } from './contexts.ts';

/** mkdir -p */
export function makeFolders(p: Process, path: string, mode = 0o700): void {
  const parts = path.split('/').filter((part) => part !== '');
  for (let length = 1; length <= parts.length; length++) {
    const folder = `/${parts.slice(0, length).join('/')}`;
    if (!lookup(p, folder)) makeDirectory(p, folder, mode);
  }
}

export function writeConfig(p: Process, config: ConfigFile): void {
  const folder = configFolder(p);
  makeFolders(p, folder);
  const kept = Object.fromEntries(Object.entries({ auths: {}, ...config }).filter(([, value]) => value !== undefined));
  writeFile(p, `${folder}/config.json`, JSON.stringify(kept, null, '\t'), 0o600);
}
