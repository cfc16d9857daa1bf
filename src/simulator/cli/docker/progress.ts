/** Shows the engine's progress messages (pull, push, load, build of old): redrawn lines on a terminal, plain ones elsewhere. */
import type { Response } from '../../api/http.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import type { Process } from '../../kernel/process.ts';
import { humanSize } from '../shared/units.ts';
import { messages } from './client.ts';
import { CliError } from './errors.ts';

export interface ProgressMessage {
  stream?: string;
  status?: string;
  progressDetail?: { current?: number; total?: number; start?: number; hidecounts?: boolean; units?: string };
  id?: string;
  error?: string;
  errorDetail?: { code?: number; message?: string };
  aux?: unknown;
}

const failureOf = ({ error, errorDetail }: ProgressMessage): CliError => new CliError(errorDetail?.message ?? error ?? '');

/** @throws CliError with the stream's error */
export function* displayProgress(p: Process, response: Response, fd: number, onAux: (aux: unknown) => void = () => {}, failed: (message: ProgressMessage) => CliError = failureOf): Blocking<void> {
  const tty = p.files.get(fd)?.tty;
  let ids = new Map<string, number>();
  yield* messages<ProgressMessage>(response, function* (message) {
    if (message.aux !== undefined) {
      onAux(message.aux);
      return;
    }
    if (message.errorDetail ?? message.error) throw failed(message);
    let up = 0, text = '';
    if (message.id && message.progressDetail) {
      if (!ids.has(message.id)) {
        ids.set(message.id, ids.size);
        if (tty) text += '\n';
      }
      up = ids.size - ids.get(message.id)!;
      if (tty && up > 0) text += `\x1b[${up}A`;
    } else ids = new Map();
    text += line(message, tty !== undefined, tty?.columns ?? 200);
    if (tty && message.id && up > 0) text += `\x1b[${up}B`;
    if (text !== '') yield* p.write(fd, text);
  });
}

function line(message: ProgressMessage, isTerminal: boolean, columns: number): string {
  const { progressDetail, stream, status = '' } = message;
  const bar = progressDetail ? progressBar(progressDetail, columns) : '';
  const redraws = isTerminal && stream === undefined && progressDetail !== undefined;
  if (!isTerminal && bar !== '') return '';
  const id = message.id ? `${message.id}: ` : '';
  if (redraws) return `\x1b[2K\r${id}${status}${bar === '' ? '' : ` ${bar}`}\r`;
  return stream !== undefined ? id + stream : `${id}${status}\n`;
}

/** '[=====>      ]  1.2MB/3MB' */
export function progressBar({ current = 0, total = 0, hidecounts, units }: NonNullable<ProgressMessage['progressDetail']>, columns: number): string {
  if (current <= 0 && total <= 0) return '';
  if (total <= 0) return units ? `${current} ${units}` : humanSize(current).padStart(8);
  const percentage = Math.min(50, Math.trunc((current / total) * 100 / 2));
  const box = columns > 110 ? `[${'='.repeat(percentage)}>${' '.repeat(50 - percentage)}] ` : '';
  if (hidecounts) return box;
  return `${box}${humanSize(current).padStart(8)}${current > total ? '' : `/${humanSize(total)}`}`;
}
