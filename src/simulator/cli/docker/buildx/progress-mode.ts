/** What --progress and BUILDKIT_PROGRESS ask for. */
import type { Process } from '../../../kernel/process.ts';
import { CliError } from '../errors.ts';

export type ProgressMode = 'auto' | 'tty' | 'plain' | 'quiet' | 'rawjson';

export function progressMode(p: Process, progress: string, quiet: boolean): ProgressMode {
  if (quiet && !['auto', 'quiet', 'none'].includes(progress)) throw new CliError(`ERROR: progress=${progress} and quiet cannot be used together`);
  if (quiet || progress === 'quiet' || progress === 'none') return 'quiet';
  const mode = progress === 'auto' ? p.env.get('BUILDKIT_PROGRESS') || 'auto' : progress;
  if (!['auto', 'tty', 'plain', 'rawjson'].includes(mode)) throw new CliError(`ERROR: invalid progress mode ${mode}`);
  if (mode === 'tty' && !p.files.get(2)?.tty) throw new CliError('ERROR: failed to get console: provided file is not a console');
  return mode as ProgressMode;
}
