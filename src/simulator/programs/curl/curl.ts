import type { Blocking } from '../../kernel/blocking.ts';
import { open } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';
import { Parsed, parseOptions, UsageError, type Option } from '../options.ts';
import { complain, type Invocation, type Tool } from '../tool.ts';
import { expandConfig } from './config-file.ts';
import { globbed, GlobError, type Globbed } from './glob.ts';
import { isField } from './multipart.ts';
import { versions } from './request.ts';
import { warn } from './target.ts';
import { fetchOne, saveCookies, sessionOf } from './transfer.ts';

const HINT = "curl: try 'curl --help' or 'curl --manual' for more information";

/** Real options that change nothing here: there is one version of the protocols, and nothing is slow. */
const WITHOUT_EFFECT = ['http1.1', 'http2', 'http2-prior-knowledge', 'tlsv1', 'tlsv1.0', 'tlsv1.1', 'tlsv1.2', 'tlsv1.3', 'tcp-nodelay', 'no-keepalive', 'tcp-fastopen', 'ssl-reqd', 'disallow-username-in-url', 'basic', 'anyauth', 'http0.9', 'ntlm', 'negotiate', 'styled-output', 'no-styled-output', 'no-sessionid', 'no-alpn', 'crlf'];

/** Real options that are not simulated. */
const REFUSED = [{ short: 'z', long: 'time-cond' }, { long: 'trace' }, { long: 'trace-ascii' }, { short: 'Q', long: 'quote' }] as const;

const NUMBERS = [['m', 'max-time'], ['connect-timeout', 'connect-timeout'], ['retry', 'retry'], ['retry-delay', 'retry-delay'], ['max-redirs', 'max-redirs'], ['y', 'speed-time'], ['Y', 'speed-limit'], ['retry-max-time', 'retry-max-time']] as const;

const OPTIONS: readonly Option[] = [
  { short: 's', long: 'silent' }, { short: 'S', long: 'show-error' }, { short: 'o', long: 'output', value: true }, { short: 'O', long: 'remote-name' }, { long: 'remote-name-all' }, { short: 'i', long: 'include' }, { short: 'I', long: 'head' }, { short: 'v', long: 'verbose' },
  { short: 'X', long: 'request', value: true }, { short: 'H', long: 'header', value: true }, { short: 'd', long: 'data', value: true }, { long: 'data-ascii', value: true }, { long: 'data-raw', value: true }, { long: 'data-binary', value: true }, { long: 'data-urlencode', value: true }, { long: 'json', value: true }, { short: 'F', long: 'form', value: true }, { long: 'form-string', value: true }, { short: 'T', long: 'upload-file', value: true },
  { short: 'k', long: 'insecure' }, { short: 'L', long: 'location' }, { long: 'max-redirs', value: true }, { long: 'post301' }, { long: 'post302' }, { long: 'post303' }, { short: 'f', long: 'fail' }, { short: 'w', long: 'write-out', value: true }, { short: 'm', long: 'max-time', value: true }, { long: 'connect-timeout', value: true }, { short: 'u', long: 'user', value: true }, { long: 'oauth2-bearer', value: true },
  { short: 'A', long: 'user-agent', value: true }, { short: 'b', long: 'cookie', value: true }, { short: 'c', long: 'cookie-jar', value: true }, { short: 'D', long: 'dump-header', value: true }, { short: 'G', long: 'get' }, { short: 'N', long: 'no-buffer' }, { long: 'unix-socket', value: true }, { long: 'resolve', value: true }, { short: 'V', long: 'version' }, { short: 'r', long: 'range', value: true },
  { long: 'retry', value: true }, { long: 'retry-delay', value: true }, { long: 'retry-max-time', value: true }, { long: 'retry-connrefused' }, { long: 'retry-all-errors' }, { short: 'e', long: 'referer', value: true }, { short: '4', long: 'ipv4' }, { short: '6', long: 'ipv6' }, { long: 'cacert', value: true }, { long: 'capath', value: true }, { short: 'E', long: 'cert', value: true }, { long: 'key', value: true }, { long: 'compressed' }, { short: '0', long: 'http1.0' },
  { short: '#', long: 'progress-bar' }, { long: 'fail-with-body' }, { long: 'no-progress-meter' }, { long: 'url', value: true }, { short: 'j', long: 'junk-session-cookies' }, { short: 'J', long: 'remote-header-name' }, { long: 'create-dirs' }, { long: 'output-dir', value: true }, { short: 'g', long: 'globoff' }, { short: 'q', long: 'disable' },
  { short: 'x', long: 'proxy', value: true }, { long: 'noproxy', value: true }, { short: 'K', long: 'config', value: true }, { short: 'C', long: 'continue-at', value: true }, { short: 'R', long: 'remote-time' }, { short: 'n', long: 'netrc' }, { short: 'a', long: 'append' }, { short: 'B', long: 'use-ascii' }, { short: 'l', long: 'list-only' }, { long: 'location-trusted' }, { long: 'digest' }, { long: 'path-as-is' }, { long: 'max-filesize', value: true }, { long: 'connect-to', value: true }, { long: 'fail-early' }, { short: ':', long: 'next' }, { long: 'etag-save', value: true }, { long: 'etag-compare', value: true },
  { long: 'url-query', value: true }, { long: 'request-target', value: true }, { long: 'stderr', value: true }, { short: 'y', long: 'speed-time', value: true }, { short: 'Y', long: 'speed-limit', value: true }, { long: 'local-port', value: true }, { long: 'expect100-timeout', value: true }, { long: 'keepalive-time', value: true }, { long: 'http3' }, { short: 'h', long: 'help', value: 'optional' }, { long: 'ciphers', value: true }, { long: 'dns-servers', value: true },
  ...WITHOUT_EFFECT.map((long) => ({ long })), { long: 'proto', value: true }, { long: 'proto-default', value: true }, { long: 'interface', value: true }, { long: 'limit-rate', value: true }, ...REFUSED.map((one) => ({ ...one, value: true as const })),
];

/** Real options of the everyday, as `curl --help` names them. */
const HELP = `Usage: curl [options...] <url>
 -d, --data <data>          Send data in a POST request
 -f, --fail                 End with an error where the server answers with one
 -h, --help <category>      Show what options there are
 -i, --include              Show the answer's headers too
 -o, --output <file>        Write to a file
 -O, --remote-name          Write to a file named as the remote one
 -s, --silent               Say nothing of progress and errors
 -T, --upload-file <file>   Send a local file
 -u, --user <user:password> Log in with this name and password
 -A, --user-agent <name>    Tell the server this name
 -v, --verbose              Tell what is going on
 -V, --version              Show the version

This is not the full help, this menu is stripped into categories.
Use "--help category" to get an overview of all categories.
For all options use the manual or "--help all".
`;

/** A size or a rate: digits and a unit. */
const isSize = (text: string): boolean => /^\d+(\.\d+)?[kKmMgGtTpPbB]?$/.test(text);

export const curl: Tool = {
  name: 'curl', only: 'gnu', usage: '[options...] <url>', summary: 'Transfer data from or to a server', usageStatus: 2, hint: () => HINT, wrongOption: (word) => `option ${word}: is unknown`, missingValue: (word) => `option ${word}: requires parameter`,
  options: OPTIONS,
  prepare(words) {
    for (const word of words) {
      const name = /^--([\w-]+)$/.exec(word)?.[1];
      if (name !== undefined && !OPTIONS.some(({ long }) => long === name) && OPTIONS.filter(({ long }) => long?.startsWith(name)).length > 1) throw new UsageError(`option ${word}: is ambiguous`);
    }
    // --no-silent takes --silent back.
    return words.filter((word) => !OPTIONS.some(({ long, value }) => word === `--no-${long}` && value === undefined) || OPTIONS.some(({ long }) => word === `--${long}`));
  },
  *run(p, call) {
    if (!call.options.has(':')) return yield* operation(p, call);
    // --next begins anew, with options of its own.
    const segments: string[][] = [[]];
    for (const word of p.argv.slice(1)) word === '--next' || word === '-:' ? segments.push([]) : segments.at(-1)!.push(word);
    let status = 0;
    const shared = call.options.all.filter(({ name }) => ['s', 'S', 'v', '#', 'no-progress-meter', 'fail-early'].includes(name));
    for (const [i, words] of segments.entries()) {
      const { options, operands } = parseOptions(words, OPTIONS, { stopAtOperand: false });
      options.all.push(...shared);
      if (i === 0 && operands.length === 0 && !options.has('url')) segments[1]?.unshift(...words);
      else status = yield* operation(p, { ...call, options, operands });
    }
    return status;
  },
};

/** A name as it was typed: the short one where no word has the long. */
const typed = (p: Process, key: string, long: string): string => (key.length === 1 && !p.argv.some((word) => word.startsWith('--') && word.length > 2 && long.startsWith(word.slice(2).split('=')[0]!)) ? `-${key}` : `--${long}`);

/** What is wrong with values. @throws UsageError */
function* checkValues(p: Process, options: Parsed): Blocking<void> {
  for (const [key, name] of NUMBERS) {
    if (!options.has(key)) continue;
    if (!/^-?\d*\.?\d+$/.test(options.value(key)!)) throw new UsageError(`option ${typed(p, key, name)}: expected a proper numerical parameter`);
    if (name !== 'max-redirs' && options.value(key)!.startsWith('-')) throw new UsageError(`option ${typed(p, key, name)}: expected a positive numerical parameter`);
  }
  for (const [name, what] of [['limit-rate', 'rate'], ['max-filesize', 'max-filesize']] as const) {
    if (!options.has(name) || isSize(options.value(name)!)) continue;
    if (!options.has('s') || name === 'max-filesize') yield* warn(p, `invalid number specified for ${what}`);
    throw new UsageError(`option --${name}: is badly used here`);
  }
  if (options.has('C') && !/^(-|\d+)$/.test(options.value('C')!)) throw new UsageError(`option ${typed(p, 'C', 'continue-at')}: expected a proper numerical parameter`);
  if (options.has('http3')) throw new UsageError("option --http3: the installed libcurl version doesn't support this");
  if (options.values('F').some((text) => !isField(text))) {
    yield* warn(p, 'Illegally formatted input field!');
    throw new UsageError('option -F: is badly used here');
  }
}

function* operation(p: Process, call: Invocation): Blocking<number> {
  const { options } = call;
  if (options.has('h')) {
    yield* p.write(1, HELP);
    return 0;
  }
  if (options.has('V')) {
    const [own, openssl] = versions(p);
    yield* p.write(1, `curl ${own} (x86_64-pc-linux-gnu) libcurl/${own} OpenSSL/${openssl}\nProtocols: file http https\nFeatures: HTTPS-proxy IPv6 Largefile SSL UnixSockets\n`);
    return 0;
  }
  if (options.has('stderr')) p.files.set(2, options.value('stderr') === '-' ? p.file(1) : open(p, options.value('stderr')!, { write: true, create: true, truncate: true }));
  yield* expandConfig(p, options, OPTIONS, options.has('s'));
  if (options.has('location-trusted')) options.all.push({ name: 'L', value: undefined });
  yield* checkValues(p, options);
  for (const one of REFUSED) {
    if (!options.has('short' in one ? one.short : one.long)) continue;
    yield* complain(p, `curl: this machine does not simulate --${one.long}`);
    return 1;
  }
  const urls = [...options.values('url'), ...call.operands];
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
  for (const [index, url] of urls.entries()) {
    let all: Globbed[];
    try {
      all = options.has('g') ? [{ text: url, words: [] }] : globbed(url);
    } catch (error) {
      if (!(error instanceof GlobError)) throw error;
      if (!options.has('s') || options.has('S')) yield* complain(p, `curl: (3) ${error.message}`);
      status = 3;
      continue;
    }
    for (const one of all) {
      status = yield* fetchOne(p, { ...call, options: named(options, index, one.words) }, session, one.text, index);
      if (status !== 0 && options.has('fail-early')) break;
    }
    if (status !== 0 && options.has('fail-early')) break;
  }
  yield* saveCookies(p, call, session) ?? [];
  return status;
}

/** `-o '#1.txt'`: what a pattern stands for goes into the name. */
function named(options: Parsed, index: number, words: readonly string[]): Parsed {
  if (words.length === 0) return options;
  const own = new Parsed(), target = options.all.filter(({ name }) => name === 'o' || name === 'O')[index];
  own.all.push(...options.all.map((one) => (one === target && one.value !== undefined ? { ...one, value: one.value.replace(/#(\d+)/g, (whole, number: string) => words[Number(number) - 1] ?? whole) } : one)));
  return own;
}
