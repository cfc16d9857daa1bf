/** Writing the kubeconfig back: each entry into the file that it came from. */
import type { Session } from '../session.ts';
import { fileToChange, readConfig, writeConfig, type Kubeconfig } from '../client/kubeconfig.ts';

/** Changes one file; `entry` ('contexts/dev') says which. */
export function changeConfig(session: Session, entry: string, change: (config: Kubeconfig) => void): string {
  const path = fileToChange(session.p, session.config, session.flag('kubeconfig'), entry);
  const config = readConfig(session.p, path);
  change(config);
  writeConfig(session.p, path, config);
  return path;
}
