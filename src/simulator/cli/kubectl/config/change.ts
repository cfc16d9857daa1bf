/** Writing the kubeconfig back: each entry into the file that it came from. */
import { CommandError } from '../client/failure.ts';
import type { Kubeconfig } from '../client/kubeconfig.ts';
import type { Session } from '../session.ts';
import { fileToChange, writeConfig } from './document.ts';

/** Changes one file; `entry` ('contexts/dev') says which. */
export function changeConfig(session: Session, entry: string, change: (config: Kubeconfig) => void): string {
  const path = fileToChange(session.p, session.config, session.flag('kubeconfig'), entry);
  if (path === '') throw new CommandError('open : no such file or directory');
  const config = session.rules!.read(session.p, path);
  change(config);
  writeConfig(session.p, path, config);
  return path;
}
