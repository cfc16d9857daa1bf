/** What inspect commands of swarm objects do: as everywhere, and --pretty, which is also the name of a format. */
import type { Blocking } from '../../../kernel/blocking.ts';
import type { Invocation } from '../../shared/cobra/command.ts';
import { CliError } from '../errors.ts';
import { inspectAll } from '../inspect.ts';

/** Of services --format and --pretty exclude each other, and 'raw' is the usual form; of others --pretty goes before. */
export function* inspectOrPretty<T>({ p, path, flags, args }: Invocation, fetch: (reference: string) => Blocking<T>, pretty: (value: T) => string): Blocking<number> {
  const format = flags.string('format'), asked = flags.bool('pretty'), isService = path[1]?.name === 'service';
  if (asked && format !== '' && isService) throw new CliError('--format is incompatible with human friendly format');
  if (!asked && format.startsWith('pretty') && format !== 'pretty') throw new CliError('cannot supply extra formatting options to the pretty template');
  if (!asked && format !== 'pretty') {
    try {
      return yield* inspectAll(p, args, isService ? format.replace(/^raw/, '') : format, fetch);
    } catch (error) {
      // A template that cannot be read has no status of its own here.
      throw error instanceof CliError && error.status === 64 ? new CliError(error.message) : error;
    }
  }
  // One that is missing keeps all others from the screen.
  let text = '';
  for (const reference of args) text += pretty(yield* fetch(reference));
  yield* p.write(1, text);
  return 0;
}
