/** Other repositories by name, and which of their branches a branch follows. */
import type { Process } from '../../kernel/process.ts';
import { readConfig } from './config.ts';
import type { Repository } from './repository.ts';

export interface Upstream {
  remote: string;
  /** Name of the branch there. */
  branch: string;
  /** `origin/main`, as it is known here. */
  tracking: string;
}

export const remotesOf = (p: Process, repository: Repository): string[] =>
  [...readConfig(p, repository).keys()].flatMap((key) => /^remote\.(.*)\.url$/.exec(key)?.[1] ?? []).sort();

export const remoteUrl = (repository: Repository, name: string): string | undefined => readConfig(repository.p, repository).get(`remote.${name}.url`);

export function upstreamOf(repository: Repository, branch: string): Upstream | undefined {
  const settings = readConfig(repository.p, repository), remote = settings.get(`branch.${branch}.remote`), merge = settings.get(`branch.${branch}.merge`)?.replace('refs/heads/', '');
  return remote === undefined || merge === undefined ? undefined : { remote, branch: merge, tracking: remote === '.' ? merge : `${remote}/${merge}` };
}
