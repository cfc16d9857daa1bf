/** Writing the kubeconfig back: each entry into the file that it came from, unless a lock stands beside one of them. */
import { lookup } from '../../../kernel/files.ts';
import { CommandError } from '../client/failure.ts';
import { configPaths, type Kubeconfig } from '../client/kubeconfig.ts';
import type { Session } from '../session.ts';
import { encodeConfig, fileToChange, writeConfig } from './document.ts';

/** Changes one file; `entry` ('contexts/dev') says which. */
export function changeConfig(session: Session, entry: string, change: (config: Kubeconfig) => void): string {
  const path = fileToChange(session.p, session.config, session.flag('kubeconfig'), entry);
  if (path === '') throw new CommandError('open : no such file or directory');
  const config = session.rules!.read(session.p, path), before = JSON.stringify(encodeConfig(config));
  change(config);
  for (const file of configPaths(session.p, session.flag('kubeconfig')).sort()) if (lookup(session.p, `${file}.lock`)) throw new CommandError(`open ${file}.lock: file exists`);
  // What is as it was is not written.
  if (JSON.stringify(encodeConfig(config)) !== before) writeConfig(session.p, path, config);
  return path;
}
