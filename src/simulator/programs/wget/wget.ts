import { UsageError } from '../options.ts';
import { complain, type Tool } from '../tool.ts';
import { busyboxFetch } from './busybox.ts';
import { gnuWget } from './gnu.ts';

const HINT = "Usage: wget [OPTION]... [URL]...\n\nTry `wget --help' for more options.";

const SHORT_NEGATIONS: Record<string, string> = { '-nv': '--no-verbose', '-nc': '--no-clobber', '-nd': '--no-directories', '-nH': '--no-host-directories', '-np': '--no-parent' };

export const wget: Tool = {
  name: 'wget', usage: 'URL...', summary: 'Fetch files over HTTP', usageStatus: 2, hint: () => HINT, version: 'GNU Wget 1.21.3 built on linux-gnu.', busyboxOptions: 'cqSOoPUTYtn spider header post-data post-file no-check-certificate user-agent continue quiet server-response output-document output-file directory-prefix tries timeout',
  options: [
    { short: 'q', long: 'quiet' }, { short: 'O', long: 'output-document', value: true }, { short: 'o', long: 'output-file', value: true }, { short: 'a', long: 'append-output', value: true }, { short: 'T', long: 'timeout', value: true }, { short: 'S', long: 'server-response' }, { short: 'c', long: 'continue' }, { short: 't', long: 'tries', value: true }, { short: 'U', long: 'user-agent', value: true },
    { long: 'header', value: true }, { long: 'post-data', value: true }, { long: 'post-file', value: true }, { long: 'body-data', value: true }, { long: 'body-file', value: true }, { long: 'spider' }, { long: 'no-check-certificate' }, { short: 'P', long: 'directory-prefix', value: true }, { short: 'Y', value: true }, { short: 'v', long: 'verbose' }, { long: 'method', value: true }, { short: 'i', long: 'input-file', value: true },
    { long: 'no-verbose' }, { long: 'no-clobber' }, { long: 'no-directories' }, { short: 'N', long: 'timestamping' }, { long: 'content-disposition' }, { long: 'user', value: true }, { long: 'password', value: true }, { long: 'auth-no-challenge' }, { long: 'retry-connrefused' }, { long: 'waitretry', value: true }, { long: 'connect-timeout', value: true }, { long: 'read-timeout', value: true }, { long: 'max-redirect', value: true },
    { long: 'show-progress' }, { long: 'no-show-progress' }, { short: 'x', long: 'force-directories' }, { long: 'no-host-directories' }, { long: 'cut-dirs', value: true }, { short: 'E', long: 'adjust-extension' }, { long: 'default-page', value: true }, { long: 'restrict-file-names', value: true }, { long: 'content-on-error' }, { long: 'trust-server-names' }, { long: 'retry-on-http-error', value: true }, { long: 'http-user', value: true }, { long: 'http-password', value: true },
    { short: 'w', long: 'wait', value: true }, { long: 'random-wait' }, { short: 'Q', long: 'quota', value: true }, { long: 'limit-rate', value: true }, { long: 'dns-timeout', value: true }, { long: 'bind-address', value: true }, { long: 'no-proxy' }, { long: 'no-hsts' }, { long: 'no-cache' }, { long: 'no-cookies' }, { long: 'load-cookies', value: true }, { long: 'compression', value: true }, { long: 'ignore-length' }, { long: 'start-pos', value: true }, { long: 'local-encoding', value: true }, { long: 'unlink' }, { long: 'backups', value: true }, { long: 'no-if-modified-since' }, { long: 'no-use-server-timestamps' }, { short: 'e', long: 'execute', value: true }, { short: 'A', long: 'accept', value: true }, { short: 'R', long: 'reject', value: true }, { short: 'l', long: 'level', value: true }, { long: 'no-parent' }, { short: 'D', long: 'domains', value: true }, { short: 'B', long: 'base', value: true }, { short: 'V', long: 'version' }, { short: 'h', long: 'help' }, { short: 'r', long: 'recursive' }, { short: 'm', long: 'mirror' }, { short: 'p', long: 'page-requisites' }, { short: 'k', long: 'convert-links' }, { short: 'b', long: 'background' }, { short: 'd', long: 'debug' }, { long: 'warc-file', value: true }, { long: 'no-netrc' }, { long: 'no-http-keep-alive' }, { long: 'secure-protocol', value: true },
    { long: 'progress', value: true }, { long: 'ca-certificate', value: true }, { long: 'referer', value: true }, { short: '4', long: 'inet4-only' }, { short: '6', long: 'inet6-only' },
  ],
  // -nv, -nc, -nd, -nH and -np are words of two letters.
  prepare: (words) => words.flatMap((word) => SHORT_NEGATIONS[word] ?? (/^-n[^vcdHp]/.test(word) ? [] : word)),
  *run(p, call) {
    const illegal = call.flavour === 'gnu' ? p.argv.find((word) => /^-n[^vcdHp]/.test(word)) : undefined;
    if (illegal !== undefined) {
      yield* complain(p, `wget: illegal option -- \`${illegal.slice(0, 3)}'\n${HINT}`);
      return 1;
    }
    if (call.flavour === 'gnu') return yield* gnuWget(p, call, wget.options!);
    if (call.operands.length === 0) throw new UsageError('');
    for (const text of call.operands) {
      const status = yield* busyboxFetch(p, call, text);
      if (status !== 0) return status;
    }
    return 0;
  },
};
