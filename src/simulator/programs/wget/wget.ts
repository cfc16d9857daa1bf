import { UsageError } from '../options.ts';
import type { Tool } from '../tool.ts';
import { busyboxFetch } from './busybox.ts';
import { gnuWget } from './gnu.ts';

const HINT = "Usage: wget [OPTION]... [URL]...\n\nTry `wget --help' for more options.";

export const wget: Tool = {
  name: 'wget', usage: 'URL...', summary: 'Fetch files over HTTP', usageStatus: 2, hint: () => HINT, version: 'GNU Wget 1.21.3 built on linux-gnu.', busyboxOptions: 'cqSOoPUTYt spider header post-data post-file no-check-certificate',
  options: [
    { short: 'q', long: 'quiet' }, { short: 'O', long: 'output-document', value: true }, { short: 'o', long: 'output-file', value: true }, { short: 'a', long: 'append-output', value: true }, { short: 'T', long: 'timeout', value: true }, { short: 'S', long: 'server-response' }, { short: 'c', long: 'continue' }, { short: 't', long: 'tries', value: true }, { short: 'U', long: 'user-agent', value: true },
    { long: 'header', value: true }, { long: 'post-data', value: true }, { long: 'post-file', value: true }, { long: 'body-data', value: true }, { long: 'body-file', value: true }, { long: 'spider' }, { long: 'no-check-certificate' }, { short: 'P', long: 'directory-prefix', value: true }, { short: 'Y', value: true }, { short: 'v', long: 'verbose' }, { long: 'method', value: true }, { short: 'i', long: 'input-file', value: true },
    { long: 'no-verbose' }, { long: 'no-clobber' }, { long: 'no-directories' }, { short: 'N', long: 'timestamping' }, { long: 'content-disposition' }, { long: 'user', value: true }, { long: 'password', value: true }, { long: 'auth-no-challenge' }, { long: 'retry-connrefused' }, { long: 'waitretry', value: true }, { long: 'connect-timeout', value: true }, { long: 'read-timeout', value: true }, { long: 'max-redirect', value: true },
    { long: 'show-progress' }, { long: 'progress', value: true }, { long: 'ca-certificate', value: true }, { long: 'referer', value: true }, { short: '4', long: 'inet4-only' }, { short: '6', long: 'inet6-only' },
  ],
  // -nv, -nc and -nd are words of two letters.
  prepare: (words) => words.map((word) => ({ '-nv': '--no-verbose', '-nc': '--no-clobber', '-nd': '--no-directories' })[word] ?? word),
  *run(p, call) {
    if (call.flavour === 'gnu') return yield* gnuWget(p, call);
    if (call.operands.length === 0) throw new UsageError('');
    for (const text of call.operands) {
      const status = yield* busyboxFetch(p, call, text);
      if (status !== 0) return status;
    }
    return 0;
  },
};
