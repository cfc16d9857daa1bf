/** The termination message of a container: what it wrote to its file, or the end of its log. */
import type { Container } from '../../api/kubernetes/container.ts';
import { decode } from '../../kernel/bytes.ts';
import { contentOf } from '../../kernel/inode.ts';
import type { NodeContext } from './node-context.ts';
import type { Instance } from './pod-state.ts';

/** MaxContainerTerminationMessageLength, and what is taken of the log (FallbackToLogsOnError). */
const LONGEST = 4096;
const LOG_LINES = 80;
const LOG_BYTES = 2048;

export function lastWords(node: NodeContext, container: Container, instance: Instance): string | undefined {
  const file = instance.log?.fileSystem.lookup(['log']);
  if (file?.kind === 'file' && file.size > 0) return decode(contentOf(file)).slice(0, LONGEST);
  if (container.terminationMessagePolicy !== 'FallbackToLogsOnError' || instance.seen.exitCode === 0) return undefined;
  const { lines, stop } = node.runtime.logs(instance.id);
  stop();
  return lines.slice(-LOG_LINES).map(({ text }) => `${text}\n`).join('').slice(-LOG_BYTES) || undefined;
}

