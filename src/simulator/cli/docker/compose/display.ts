/** How a compose command shows its work, from --progress, --ansi and the environment. */
import type { Blocking } from '../../../kernel/blocking.ts';
import { Interrupted, type Process } from '../../../kernel/process.ts';
import type { Invocation } from '../../shared/cobra/command.ts';
import type { Behaviour } from '../behaviour.ts';
import { CliError } from '../errors.ts';
import { composeFlag, progressFlag } from './compose-flag.ts';
import { Progress, type Display } from './progress.ts';

/** @throws CliError for values that do not exist or contradict each other */
function displayOf(invocation: Invocation): Display {
  const { p } = invocation;
  const progress = progressFlag(invocation) || p.env.get('COMPOSE_PROGRESS') || 'auto';
  const ansi = String(composeFlag(invocation, 'ansi') ?? '') || p.env.get('COMPOSE_ANSI') || 'auto';
  switch (progress) {
    case 'auto': return ansi === 'never' || !p.files.get(2)?.tty ? 'plain' : 'full';
    case 'tty':
      if (ansi === 'never') throw new CliError("can't use --progress tty while ANSI support is disabled");
      return 'full';
    case 'plain':
      if (ansi === 'always') throw new CliError("can't use --progress plain while ANSI support is forced");
      return 'plain';
    case 'json': return 'json';
    case 'quiet': case 'none': return 'quiet';
    default: throw new CliError(`unsupported --progress value ${JSON.stringify(progress)}`);
  }
}

export const isDryRun = (invocation: Invocation): boolean => composeFlag(invocation, 'dry-run') === true;

export const progressOf = (invocation: Invocation): Progress =>
  new Progress(invocation.p, { attached: !(invocation.flags.has('detach') && invocation.flags.bool('detach')), display: displayOf(invocation), dryRun: isDryRun(invocation) });

/** The command, after the flags of `docker compose` itself were found to make sense. */
export const checked = (behaviour: Behaviour): Behaviour => ({
  ...behaviour,
  *run(invocation) {
    displayOf(invocation);
    try {
      return yield* behaviour.run(invocation);
    } catch (error) {
      if (!(error instanceof Interrupted)) throw error;
      return yield* withStatus(invocation.p, 128 + error.signal);
    }
  },
});

/** A status and nothing to say of it: as a plugin compose says that in a line of its own. */
export function* withStatus(p: Process, status: number): Blocking<number> {
  if (status !== 0) yield* p.write(2, '\n');
  return status;
}
