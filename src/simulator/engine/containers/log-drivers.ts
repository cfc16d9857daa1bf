/** What log drivers take: their names and options, and what of them keeps a container from starting. What is sent to other hosts' collectors is dropped. */
import type { ContainerRecord, HostConfig } from '../../api/engine/containers.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import { ApiError, badRequest } from '../http/errors.ts';
import type { ContainerLog } from '../runtime/log.ts';
import { detailsMistake } from './log-details.ts';
import { rotate, sizeInJsonFile, sizeInLocalFile } from './log-rotation.ts';

const FILES = 'max-file max-size compress';
const SHARED = 'env env-regex labels labels-regex tag';
/** For what is kept here of those that send lines away, so that they can be read. Only the first counts in 29.7: the other three are taken and not looked at. */
const CACHE = 'cache-disabled cache-max-file cache-max-size cache-compress';
/** What each driver takes beside the options of all: those with a prefix of its own are written without it. */
const OPTIONS: Readonly<Record<string, string>> = {
  'json-file': FILES, local: FILES, journald: '', syslog: '-address -facility -tls-ca-cert -tls-cert -tls-key -tls-skip-verify -format', gelf: '-address -compression-level -compression-type -tcp-max-reconnect -tcp-reconnect-delay',
  fluentd: '-address -async -async-reconnect-interval -buffer-limit -max-retries -request-ack -retry-wait -sub-second-precision -write-timeout -read-timeout',
  awslogs: '-region -endpoint -group -stream -create-group -create-stream -datetime-format -multiline-pattern -credentials-endpoint -force-flush-interval-seconds -max-buffered-events -format',
  splunk: '-url -token -source -sourcetype -index -capath -caname -insecureskipverify -format -verify-connection -gzip -gzip-level -index-acknowledgment', gcplogs: 'gcp-project gcp-log-cmd gcp-meta-zone gcp-meta-name gcp-meta-id',
};
const SYSLOG_FACILITY = /^(|kern|user|mail|daemon|auth|syslog|lpr|news|uucp|cron|authpriv|ftp|local[0-7]|(?:[0-9]|1[01]|1[6-9]|2[0-3]))$/;

/** Why a size cannot be read. */
function sizeMistake(text: string): string | undefined {
  const [, number = '', suffix = ''] = /^(.*[\d. ])?(.*)$/s.exec(text)!;
  if (number === '' || Number(number) < 0) return `invalid size: '${text}'`;
  return /^(?:[kmgtp]i?b?|b)?$/i.test(suffix) ? undefined : `invalid suffix: '${suffix.toLowerCase()}'`;
}

/** Why a container cannot be created with it: 400. */
export function* loggingRefusal(config: HostConfig['LogConfig']): Blocking<Error | undefined> {
  try {
    checkLogging(config);
  } catch (error) {
    if (error instanceof ApiError) return error;
    throw error;
  }
  return undefined;
}

/** @throws 400 */
function checkLogging({ Type, Config }: HostConfig['LogConfig']): void {
  if (Type === '' || Type === 'none') return;
  const known = OPTIONS[Type];
  if (known === undefined) throw badRequest(`error looking up logging plugin ${Type}: plugin ${JSON.stringify(Type)} not found`);
  const { mode = '', 'max-buffer-size': buffer } = Config;
  if (!['', 'blocking', 'non-blocking'].includes(mode)) throw badRequest(`logger: logging mode not supported: ${mode}`);
  if (buffer !== undefined && mode !== 'non-blocking') throw badRequest("logger: max-buffer-size option is only supported with 'mode=non-blocking'");
  const wrongBuffer = buffer !== undefined && sizeMistake(buffer);
  if (wrongBuffer) throw badRequest(`error parsing option max-buffer-size: ${wrongBuffer}`);
  if (Config['cache-disabled'] && boolMistake(Config['cache-disabled'])) throw badRequest(`invalid value for option cache-disabled: ${Config['cache-disabled']}`);
  const names = ['mode', 'max-buffer-size', ...CACHE.split(' '), ...(Type === 'awslogs' ? ['tag'] : SHARED.split(' ')), ...known.split(' ').map((name) => (name.startsWith('-') ? Type + name : name))];
  const mistake = Type === 'gelf' ? gelfMistake(Config['gelf-address'] ?? '') : undefined;
  if (mistake !== undefined) throw badRequest(mistake);
  const strange = Object.keys(Config).find((name) => !names.includes(name));
  if (strange !== undefined) throw badRequest(Type === 'gcplogs' ? `${JSON.stringify(strange)} is not a valid option for the gcplogs driver` : `unknown log opt '${strange}' for ${Type === 'local' ? 'log driver local' : `${Type} log driver`}`);
  if (Type === 'awslogs' && !Config['awslogs-group']) throw badRequest("must specify a value for log opt 'awslogs-group'");
  if (Type === 'syslog') checkSyslog(Config);
}

const schemeOf = (address: string): string => /^([a-z][a-z\d+.-]*):/i.exec(address)?.[1]!.toLowerCase() ?? '';

function gelfMistake(address: string): string | undefined {
  if (address === '') return 'gelf-address is a required parameter';
  if (!['udp', 'tcp'].includes(schemeOf(address))) return 'gelf: endpoint needs to be TCP or UDP';
  return /^\w+:\/\/[^/]*:\d*$/.test(address) ? undefined : 'gelf: please provide gelf-address as proto://host:port';
}

/** @throws 400 */
function checkSyslog({ 'syslog-address': address = '', 'syslog-facility': facility = '', 'syslog-format': format = '' }: Record<string, string>): void {
  if (address !== '' && !['unix', 'unixgram', 'udp', 'tcp', 'tcp+tls'].includes(schemeOf(address))) throw badRequest(`unsupported scheme: '${schemeOf(address)}'`);
  if (!SYSLOG_FACILITY.test(facility)) throw badRequest('invalid syslog facility');
  if (!['', 'rfc3164', 'rfc5424', 'rfc5424micro'].includes(format)) throw badRequest('Invalid syslog format');
}

/** A container that starts again goes on with its files. */
const rotated = new WeakSet<ContainerLog>();

/** Values are read only when the driver starts, and only then are those that a driver sends to looked for: here is none of them. */
export function* openingMistake(record: ContainerRecord): Blocking<string | undefined> {
  const { Type, Config } = record.hostConfig.LogConfig;
  const mistake = Type === 'json-file' ? jsonFileMistake(Config) : Type === 'local' ? localMistake(Config) : undefined;
  // local has no tags and keeps no labels; the others read theirs before they look for whom they send to.
  return mistake ?? (Type === 'local' ? undefined : yield* detailsMistake(record)) ?? REMOTE[Type]?.(Config);
}

/** Why a container cannot be started with its driver: 500. */
export function* openingRefusal(record: ContainerRecord, log: ContainerLog): Blocking<Error | undefined> {
  const { Type, Config } = record.hostConfig.LogConfig, reason = yield* openingMistake(record);
  if (reason !== undefined) return new ApiError(500, `failed to create task for container: failed to initialize logging driver: ${reason}`);
  const local = Type === 'local', size = Config['max-size'] ?? (local ? '20m' : undefined);
  if ((local || Type === 'json-file') && size !== undefined && !rotated.has(log)) {
    rotated.add(log);
    rotate(log, size, Number(Config['max-file'] ?? (local ? 5 : 1)), local ? sizeInLocalFile : sizeInJsonFile);
  }
  return undefined;
}

/** Why its lines cannot be read: the driver of a container that does not run is started for it. */
export function* readingRefusal(record: ContainerRecord, running: boolean): Blocking<Error | undefined> {
  const reason = running ? undefined : yield* openingMistake(record);
  if (reason !== undefined) return new ApiError(500, reason);
  const { Type, Config } = record.hostConfig.LogConfig;
  const unread = Type === 'none' || (!['', 'json-file', 'local', 'journald'].includes(Type) && isTrue(Config['cache-disabled'] ?? ''));
  return unread ? new ApiError(501, 'configured logging driver does not support reading') : undefined;
}

const REFUSED = 'connect: connection refused';
const REMOTE: Readonly<Record<string, (config: Record<string, string>) => string | undefined>> = {
  gelf: ({ 'gelf-address': address = '' }) => (schemeOf(address) === 'tcp' ? `gelf: cannot connect to GELF endpoint: ${address.slice(6)} dial tcp ${address.slice(6)}: ${REFUSED}` : undefined),
  fluentd: ({ 'fluentd-address': address = '127.0.0.1:24224', 'fluentd-async': late = '' }) => (isTrue(late) ? undefined : `dial tcp ${address.replace(/^\w+:\/\//, '')}: ${REFUSED}`),
  syslog: ({ 'syslog-address': address = '' }) => (schemeOf(address).startsWith('tcp') ? `dial tcp ${address.replace(/^[\w+]+:\/\//, '').replace(/(?<!:\d*)$/, ':514')}: ${REFUSED}` : undefined),
  splunk: (config) => ['splunk-url', 'splunk-token'].filter((name) => !(name in config)).map((name) => `splunk: ${name} is expected`)[0],
  gcplogs: (config) => (config['gcp-project'] ? undefined : "No project was specified and couldn't read project from the metadata server. Please specify a project"),
};

const isTrue = (text: string): boolean => /^(1|t|T|TRUE|true|True)$/.test(text);
const boolMistake = (text: string): string | undefined => (isTrue(text) || /^(0|f|F|FALSE|false|False)$/.test(text) ? undefined : `strconv.ParseBool: parsing ${JSON.stringify(text)}: invalid syntax`);
const countMistake = (text: string): string | undefined => (/^[+-]?\d+$/.test(text) ? undefined : `strconv.Atoi: parsing ${JSON.stringify(text)}: invalid syntax`);

function jsonFileMistake({ 'max-size': size, 'max-file': files = '1', compress = 'false' }: Record<string, string>): string | undefined {
  const mistake = size === undefined ? undefined : sizeMistake(size) ?? (Number.parseFloat(size) === 0 ? 'max-size must be a positive number' : undefined);
  return mistake ?? countMistake(files) ?? (Number(files) < 1 ? 'max-file cannot be less than 1' : undefined)
    ?? boolMistake(compress) ?? (isTrue(compress) && (Number(files) === 1 || size === undefined) ? 'compress cannot be true when max-file is less than 2 or max-size is not set' : undefined);
}

function localMistake({ 'max-size': size = '20m', 'max-file': files = '5', compress = 'true' }: Record<string, string>): string | undefined {
  const [sized, counted, told] = [sizeMistake(size), countMistake(files), boolMistake(compress)];
  if (sized !== undefined) return `invalid value for max-size: ${size}: ${sized}`;
  if (counted !== undefined) return `invalid value for max-file: ${files}: ${counted}`;
  if (told !== undefined) return `invalid boolean value for compress: ${told}`;
  if (Number(files) < 0) return 'max-file must not be negative';
  return isTrue(compress) && Number(files) <= 1 ? 'compression cannot be enabled when max file count is 1' : undefined;
}
