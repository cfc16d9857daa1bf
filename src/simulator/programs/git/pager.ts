/** What git shows on a terminal goes through a pager: GIT_PAGER, core.pager, PAGER or less, which prints what fits on the screen (LESS=FRX). */
import type { Blocking } from '../../kernel/blocking.ts';
import { Errno } from '../../kernel/errno.ts';
import { pipe } from '../../kernel/pipe.ts';
import type { Process } from '../../kernel/process.ts';
import { readConfig } from './config.ts';
import type { Repository } from './repository.ts';

/** Commands that always do; of others it depends on the words. */
const ALWAYS = new Set(['log', 'show', 'diff', 'grep', 'blame', 'shortlog', 'reflog', 'whatchanged', 'annotate']);

/** Processes of git whose output a pager takes: it counts as a terminal. */
const paging = new WeakSet<Process>();

/** Whether it is a terminal that the output comes to, in the end. */
export const onTerminal = (p: Process): boolean => p.files.get(1)?.tty !== undefined || paging.has(p);

function isPaged(name: string, words: readonly string[]): boolean {
  const plain = words.every((word) => word.startsWith('-'));
  switch (name) {
    case 'branch': return !words.some((word) => /^-[dDmMcCuf]|^--(delete|move|copy|set-upstream|unset|edit|show-current|force)/.test(word)) && (plain || words.some((word) => /^(-l|--list)/.test(word)));
    case 'tag': return !words.some((word) => /^-[dasufvm]|^--(delete|annotate|sign|force|verify|message)/.test(word)) && (plain || words.some((word) => /^(-l|-n|--list)/.test(word)));
    case 'config': return words.some((word) => /^(-l|--list|--get-all|--get-regexp|--get-urlmatch)$/.test(word));
    case 'stash': return ['list', 'show'].includes(words[0] ?? '');
    case 'reflog': return !['delete', 'expire', 'exists'].includes(words[0] ?? '');
    case 'diff': return !words.some((word) => /^(--quiet|--exit-code)$/.test(word));
    default: return ALWAYS.has(name);
  }
}

/** @param wish -p and --no-pager */
export function* paged(p: Process, repository: Repository | undefined, name: string, words: readonly string[], wish: boolean | undefined, run: () => Blocking<number>): Blocking<number> {
  const terminal = p.files.get(1);
  if (!terminal?.tty || !(wish ?? isPaged(name, words)) || words.includes('-h')) return yield* run();
  const pager = p.env.get('GIT_PAGER') ?? readConfig(p, repository).get('core.pager') ?? p.env.get('PAGER') ?? 'less';
  if (pager === '' || pager === 'cat') return yield* run();
  const { read, write } = pipe(), env = new Map(p.env);
  if (!env.has('LESS')) env.set('LESS', 'FRX');
  if (!env.has('LV')) env.set('LV', '-c');
  read.retain();
  terminal.retain();
  let child: Process;
  try {
    child = p.spawn({ argv: /^[\w./-]+$/.test(pager) ? [pager] : ['sh', '-c', pager], env, files: new Map([[0, read], [1, terminal], [2, p.files.get(2) ?? terminal]]) });
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
    // No pager on this machine.
    terminal.release();
    return yield* run();
  } finally {
    read.release();
  }
  p.install(write, 1);
  paging.add(p);
  try {
    return yield* run();
  } finally {
    paging.delete(p);
    p.install(terminal, 1);
    terminal.release();
    if (!p.ended) yield* p.wait(child);
  }
}
