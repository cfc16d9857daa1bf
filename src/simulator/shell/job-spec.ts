/** The names of jobs: they come with the builtins that take them. */
import type { Job } from './jobs.ts';
import type { Shell } from './shell.ts';

/** `%1`, `%+`, `%name`, `%?text`. */
export function findJob(shell: Shell, spec: string): Job | undefined | 'ambiguous' {
  const text = spec.replace(/^%/, '');
  if (text === '' || text === '%' || text === '+') return shell.currentJobs[0];
  if (text === '-') return shell.currentJobs[1] ?? (shell.dialect === 'bash' ? shell.currentJobs[0] : undefined);
  if (/^\d+$/.test(text)) return shell.jobs.find((job) => job.number === Number(text));
  const found = shell.jobs.filter((job) => (text.startsWith('?') ? job.text.includes(text.slice(1)) : job.text.startsWith(text)));
  return found.length > 1 ? 'ambiguous' : found[0];
}
