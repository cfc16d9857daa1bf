import { UsageError } from '../options.ts';
import { complain, type Tool } from '../tool.ts';
import { globbed } from './glob.ts';
import { isField } from './multipart.ts';
import { versions } from './request.ts';
import { warn } from './target.ts';
import { fetchOne, saveCookies, sessionOf } from './transfer.ts';

const HINT = "curl: try 'curl --help' or 'curl --manual' for more information";

/** Real options that change nothing here: there is one version of the protocols, and nothing is slow. */
const WITHOUT_EFFECT = ['http1.1', 'http2', 'http2-prior-knowledge', 'tlsv1', 'tlsv1.0', 'tlsv1.1', 'tlsv1.2', 'tlsv1.3', 'tcp-nodelay', 'path-as-is', 'no-keepalive', 'location-trusted', 'tcp-fastopen', 'ssl-reqd', 'disallow-username-in-url', 'basic', 'anyauth'];

/** Real options that are not simulated. */
const REFUSED = [{ short: 'x', long: 'proxy' }, { short: 'K', long: 'config' }, { short: 'C', long: 'continue-at' }, { short: 'z', long: 'time-cond' }, { long: 'trace' }, { long: 'trace-ascii' }, { short: 'Q', long: 'quote' }] as const;

const NUMBERS = [['m', 'max-time'], ['connect-timeout', 'connect-timeout'], ['retry', 'retry'], ['retry-delay', 'retry-delay'], ['max-redirs', 'max-redirs']] as const;

export const curl: Tool = {
  name: 'curl', only: 'gnu', usage: '[options...] <url>', summary: 'Transfer data from or to a server', usageStatus: 2, hint: () => HINT, wrongOption: (word) => `option ${word}: is unknown`, missingValue: (word) => `option ${word}: requires parameter`,
  options: [
    { short: 's', long: 'silent' }, { short: 'S', long: 'show-error' }, { short: 'o', long: 'output', value: true }, { short: 'O', long: 'remote-name' }, { long: 'remote-name-all' }, { short: 'i', long: 'include' }, { short: 'I', long: 'head' }, { short: 'v', long: 'verbose' },
    { short: 'X', long: 'request', value: true }, { short: 'H', long: 'header', value: true }, { short: 'd', long: 'data', value: true }, { long: 'data-ascii', value: true }, { long: 'data-raw', value: true }, { long: 'data-binary', value: true }, { long: 'data-urlencode', value: true }, { long: 'json', value: true }, { short: 'F', long: 'form', value: true }, { long: 'form-string', value: true }, { short: 'T', long: 'upload-file', value: true },
    { short: 'k', long: 'insecure' }, { short: 'L', long: 'location' }, { long: 'max-redirs', value: true }, { long: 'post301' }, { long: 'post302' }, { long: 'post303' }, { short: 'f', long: 'fail' }, { short: 'w', long: 'write-out', value: true }, { short: 'm', long: 'max-time', value: true }, { long: 'connect-timeout', value: true }, { short: 'u', long: 'user', value: true }, { long: 'oauth2-bearer', value: true },
    { short: 'A', long: 'user-agent', value: true }, { short: 'b', long: 'cookie', value: true }, { short: 'c', long: 'cookie-jar', value: true }, { short: 'D', long: 'dump-header', value: true }, { short: 'G', long: 'get' }, { short: 'N', long: 'no-buffer' }, { long: 'unix-socket', value: true }, { long: 'resolve', value: true }, { short: 'V', long: 'version' }, { short: 'r', long: 'range', value: true },
    { long: 'retry', value: true }, { long: 'retry-delay', value: true }, { long: 'retry-max-time', value: true }, { long: 'retry-connrefused' }, { long: 'retry-all-errors' }, { short: 'e', long: 'referer', value: true }, { short: '4', long: 'ipv4' }, { short: '6', long: 'ipv6' }, { long: 'cacert', value: true }, { long: 'capath', value: true }, { short: 'E', long: 'cert', value: true }, { long: 'key', value: true }, { long: 'compressed' }, { short: '0', long: 'http1.0' },
    { short: '#', long: 'progress-bar' }, { long: 'fail-with-body' }, { long: 'no-progress-meter' }, { long: 'url', value: true }, { short: 'j', long: 'junk-session-cookies' }, { short: 'J', long: 'remote-header-name' }, { long: 'create-dirs' }, { long: 'output-dir', value: true }, { short: 'g', long: 'globoff' }, { short: 'q', long: 'disable' },
    ...WITHOUT_EFFECT.map((long) => ({ long })), { long: 'proto', value: true }, { long: 'proto-default', value: true }, { long: 'interface', value: true }, { long: 'limit-rate', value: true }, ...REFUSED.map((one) => ({ ...one, value: true as const })),
  ],
  *run(p, call) {
    const { options } = call;
    if (options.has('V')) {
      const [own, openssl] = versions(p);
      yield* p.write(1, `curl ${own} (x86_64-pc-linux-gnu) libcurl/${own} OpenSSL/${openssl}\nProtocols: file http https\nFeatures: HTTPS-proxy IPv6 Largefile SSL UnixSockets\n`);
      return 0;
    }
    for (const [key, name] of NUMBERS) if (options.has(key) && !/^-?\d*\.?\d+$/.test(options.value(key)!)) throw new UsageError(`option --${name}: expected a proper numerical parameter`);
    for (const one of REFUSED) {
      if (!options.has('short' in one ? one.short : one.long)) continue;
      yield* complain(p, `curl: this machine does not simulate --${one.long}`);
      return 1;
    }
    if (options.values('F').some((text) => !isField(text))) {
      yield* warn(p, 'Illegally formatted input field!');
      throw new UsageError('option -F: is badly used here');
    }
    const urls = [...options.values('url'), ...call.operands].flatMap((text) => (options.has('g') ? [text] : globbed(text)));
    if (urls.length === 0) {
      yield* complain(p, options.all.length === 0 ? HINT : `curl: no URL specified!\n${HINT}`);
      return 2;
    }
    const methods = [['POST', '-d, --data', options.all.some(({ name }) => /^(d|data.*|json)$/.test(name)) && !options.has('G')], ['HEAD', '-I, --head', options.has('I')], ['multipart formpost', '-F, --form', options.has('F')], ['PUT', '-T, --upload-file', options.has('T')]].filter(([, , is]) => is);
    if (methods.length > 1) {
      if (!options.has('s')) yield* warn(p, `You can only select one HTTP request method! You asked for both ${methods[0]![0]} (${methods[0]![1]}) and ${methods[1]![0]} (${methods[1]![1]}).`);
      return 2;
    }
    const session = sessionOf(p, call);
    let status = 0;
    for (const [index, url] of urls.entries()) status = yield* fetchOne(p, call, session, url, index);
    yield* saveCookies(p, call, session) ?? [];
    return status;
  },
};
