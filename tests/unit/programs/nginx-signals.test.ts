/** What nginx's master (M) and workers (A, B, C) write when signals come, each by itself in its order, as nginx 1.22.1 did with two workers; the numbers are those that its image is known for. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../../transcripts/format.mjs';
import { partsOf } from '../../transcripts/parts.ts';
import { play } from '../../transcripts/play.ts';
import { worlds } from '../../transcripts/worlds.ts';

async function log(image: string, ...signals: string[]): Promise<string[]> {
  const source = [`docker run -d --name web ${image} >/dev/null 2>&1; sleep 1`, ...signals.map((signal) => `docker exec web sh -c '${signal}'; sleep 1`), 'docker logs web 2>&1 | sed -n "s/^.* \\[/[/p"'];
  const { blocks, troubles } = play(parse(source.map((line) => `  $ ${line}\n`).join('')), { ...worlds.workstation, hub: 'lessons' }, 'nginx-signals', await partsOf('workstation'));
  assert.deepEqual(troubles, []);
  const last = blocks.at(-1)!;
  return last.kind === 'command' ? last.output : [];
}

/** What each process said after the start; numbers are letters, whoever sent a signal is S. */
function spoken(lines: readonly string[]): Record<string, string[]> {
  const letters = new Map<string, string>(), said: Record<string, string[]> = {};
  const letter = (number: string): string => letters.get(number) ?? 'S';
  letters.set('1', 'M');
  for (const line of lines) {
    const [, level, number, words = ''] = /^\[(\w+)\] (\d+)#\d+: (.*)$/.exec(line) ?? [];
    const started = /^start worker process (\d+)$/.exec(words)?.[1];
    if (started !== undefined) letters.set(started, 'ABCD'[letters.size - 1]!);
    const text = words.replace(/(process|from) (\d+)/g, (_, word: string, other: string) => `${word} ${letter(other)}`);
    if (number !== undefined && /signal|exit|down|process [C-D]|reop|exiting/.test(text)) (said[letter(number)] ??= []).push(level === 'notice' ? text : `${level}: ${text}`);
  }
  return said;
}

const QUITS = ['gracefully shutting down', 'exiting', 'exit'];
const ends = (name: string): string[] => [`signal 17 (SIGCHLD) received from ${name}`, `worker process ${name} exited with code 0`];
const IO = 'signal 29 (SIGIO) received';

test('the workers of the image have the numbers that its entry point leaves them', async () => {
  const numbers = (lines: readonly string[]): string[] => lines.flatMap((line) => /start worker process (\d+)/.exec(line)?.[1] ?? []);
  assert.deepEqual(numbers(await log('nginx')), ['29', '30']);
  assert.deepEqual(numbers(await log('nginx:alpine')), ['30', '31']);
});

test('told to end at once', async () => {
  const ending = ['exiting', 'exit'];
  assert.deepEqual(spoken(await log('nginx', 'kill -INT 1')), { M: ['signal 2 (SIGINT) received from S, exiting', ...ends('A'), IO, ...ends('B'), 'exit'], A: ending, B: ending });
});

test('told to reopen its logs, of a window that changed, and to end', async () => {
  assert.deepEqual(spoken(await log('nginx', 'kill -USR1 1', 'kill -WINCH 1', 'kill -QUIT 1')), {
    M: ['signal 10 (SIGUSR1) received from S, reopening logs', 'reopening logs', 'signal 28 (SIGWINCH) received from S', 'signal 3 (SIGQUIT) received from S, shutting down', ...ends('A'), IO, ...ends('B'), 'exit'],
    A: ['reopening logs', ...QUITS], B: ['reopening logs', ...QUITS],
  });
});

test('a worker that is killed or told to end is replaced', async () => {
  assert.deepEqual(spoken(await log('nginx', 'kill -9 29', 'kill -QUIT 1')), {
    M: ['signal 17 (SIGCHLD) received from A', 'alert: worker process A exited on signal 9', 'start worker process C', IO, 'signal 3 (SIGQUIT) received from S, shutting down', ...ends('B'), IO, ...ends('C'), 'exit'],
    B: QUITS, C: QUITS,
  });
  assert.deepEqual(spoken(await log('nginx', 'kill -TERM 29', 'kill -QUIT 1')), {
    M: [...ends('A'), 'start worker process C', IO, 'signal 3 (SIGQUIT) received from S, shutting down', ...ends('B'), IO, ...ends('C'), 'exit'],
    A: ['signal 15 (SIGTERM) received from S, exiting', 'exiting', 'exit'], B: QUITS, C: QUITS,
  });
});

test('a new configuration has new workers', async () => {
  assert.deepEqual(spoken(await log('nginx', 'kill -HUP 1')), {
    M: ['signal 1 (SIGHUP) received from S, reconfiguring', 'start worker process C', 'start worker process D', ...ends('A'), IO, ...ends('B'), IO],
    A: QUITS, B: QUITS,
  });
});
