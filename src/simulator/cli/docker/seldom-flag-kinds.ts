/** The types of docker's flags that only seldom commands have, and seldom flags. */
import { parseMount } from './container/mount-option.ts';
import { parseAttachment } from './container/networks-option.ts';
import { portConfigs } from './swarm/port-option.ts';
import { kindOf, kinds, readCsv, type ValueKind } from '../shared/cobra/value.ts';

/** A value that is read later, and looked through now. */
const checked = (check: (text: string) => unknown) => (text: string): string => {
  check(text);
  return text;
};

/** -H: a list that takes one address. */
const host: ValueKind = kindOf({ ...kinds.list, read: (text, before, changed) => {
  if (changed) throw new Error('specify only one -H');
  return kinds.list.read(text, before, changed);
} }, 'list');

export function isIp(text: string): boolean {
  const octets = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text);
  return octets ? octets.slice(1).every((octet) => Number(octet) < 256) : /^[0-9a-fA-F:]+$/.test(text) && text.includes('::') === (text.split(':').length < 8 || text.includes('::'));
}

function checkIp(text: string): string {
  if (text !== '' && !isIp(text)) throw new Error(`failed to parse IP: ${JSON.stringify(text)}`);
  return text;
}

const ULIMITS = new Set('core cpu data fsize locks memlock msgqueue nice nofile nproc rss rtprio rttime sigpending stack'.split(' '));

/** name=soft[:hard] */
function checkUlimit(text: string): string {
  const match = /^([^=]*)=([^:]*)(?::([^:]*))?$/.exec(text);
  if (!match && /^[^=]+=[^=]*:.*:/.test(text)) throw new Error(`too many limit value arguments - ${text.split('=')[1]}, can only have up to two, \`soft[:hard]\``);
  if (!match) throw new Error(`invalid ulimit argument: ${text}`);
  if (!ULIMITS.has(match[1]!)) throw new Error(`invalid ulimit type: ${match[1]}`);
  for (const limit of [match[2]!, match[3] ?? '0']) if (!/^-?\d+$/.test(limit)) throw new Error(`strconv.ParseInt: parsing ${JSON.stringify(limit)}: invalid syntax`);
  if (match[3] !== undefined && Number(match[3]) !== -1 && (Number(match[2]) > Number(match[3]) || Number(match[2]) === -1)) throw new Error(`ulimit soft limit must be less than or equal to hard limit: ${match[2]} > ${match[3]}`);
  return text;
}

/** --secret and --config of services: a name, or fields. */
const checkReference = (kind: 'secret' | 'config') => (text: string): string => {
  if (text === '') throw new Error('EOF');
  const fields = readCsv(text);
  if (fields.length === 1 && !fields[0]!.includes('=')) return text;
  let source = '';
  for (const field of fields) {
    const [key = '', value] = field.split(/=(.*)/s);
    if (value === undefined) throw new Error(`invalid field '${field}' must be a key=value pair`);
    if (key === 'source' || key === 'src') source = value;
    else if (key === 'mode' && !/^(?:0[0-7]*|[1-9]\d*|0o[0-7]+|0x[0-9a-f]+|0b[01]+)$/i.test(value)) throw new Error(`invalid mode specified: strconv.ParseUint: parsing ${JSON.stringify(value)}: invalid syntax`);
    else if (!['target', 'uid', 'gid', 'mode'].includes(key)) throw new Error(`invalid field in ${kind} request: ${key}`);
  }
  if (source === '') throw new Error('source is required');
  return text;
};

function checkPreference(text: string): string {
  const [strategy, descriptor] = text.split(/=(.*)/s);
  if (descriptor === undefined) throw new Error('placement preference must be of the format "<strategy>=<arg>"');
  if (strategy !== 'spread') throw new Error(`unsupported placement preference ${strategy} (only spread is supported)`);
  return text;
}

/** name=value: a number of alike ones, or one with a name. */
function checkResource(text: string): string {
  if (!text.includes('=')) throw new Error(`invalid generic-resource format \`${text}\` expected \`name=value\``);
  return text;
}

function checkCredentials(text: string): string {
  if (text !== '' && !/^(config|file|registry):\/\//.test(text)) throw new Error('invalid credential spec: value must be prefixed with "config://", "file://", or "registry://"');
  return text;
}

/** pflag's lists of addresses. */
const checkEach = (pattern: RegExp, what: string) => (text: string): string => {
  const wrong = text === '' ? undefined : text.split(',').find((one) => !pattern.test(one.trim()));
  if (wrong !== undefined) throw new Error(`invalid string being converted to ${what}: ${wrong}`);
  return text;
};

export const seldomKinds: Record<string, ValueKind> = {
  host,
  ip: { ...kinds.string, word: 'ip', read: (text) => checkIp(text) },
  ipSlice: kindOf(kinds.strings, 'ipSlice', checkEach(/^(?:\d{1,3}(?:\.\d{1,3}){3}|[\da-f:]*:[\da-f:.]*)$/i, 'IP address')),
  ipNetSlice: kindOf(kinds.strings, 'ipNetSlice', checkEach(/^(?:\d{1,3}(?:\.\d{1,3}){3}\/\d{1,2}|[\da-f:]*:[\da-f:.]*\/\d{1,3})$/i, 'CIDR')),
  ulimit: kindOf(kinds.list, 'ulimit', checkUlimit),
  scale: { ...kinds.list, word: 'scale' },
  config: kindOf(kinds.list, 'config', checkReference('config')),
  mount: kindOf(kinds.list, 'mount', checked((text) => parseMount(text, (path) => path))),
  network: kindOf(kinds.list, 'network', checked(parseAttachment)),
  secret: kindOf(kinds.list, 'secret', checkReference('secret')),
  pref: kindOf(kinds.list, 'pref', checkPreference),
  port: kindOf(kinds.list, 'port', checked(portConfigs)),
  command: { ...kinds.string, word: 'command' },
  'credential-spec': { ...kinds.string, word: 'credential-spec', read: (text) => checkCredentials(text) },
  resource: kindOf(kinds.list, 'list', checkResource),
  'node-addr': { ...kinds.string, word: 'node-addr' },
};
for (const word of ['external-ca', 'gpu-request']) seldomKinds[word] = kindOf(kinds.list, word);
