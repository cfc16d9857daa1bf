/** What log drivers take: their names, and the options of the two that write files here. */
import type { HostConfig } from '../../api/engine/containers.ts';
import { ApiError, badRequest } from '../http/errors.ts';

const DRIVERS = ['', 'none', 'awslogs', 'fluentd', 'gcplogs', 'gelf', 'journald', 'json-file', 'local', 'splunk', 'syslog'];
const SHARED = ['env', 'env-regex', 'labels', 'labels-regex', 'tag', 'mode', 'max-buffer-size'];
const OPTIONS: Record<string, readonly string[]> = { 'json-file': [...SHARED, 'max-file', 'max-size', 'compress'], local: [...SHARED, 'max-file', 'max-size', 'compress'] };

/** @throws 400 */
export function checkLogging({ Type, Config }: HostConfig['LogConfig']): void {
  if (!DRIVERS.includes(Type)) throw badRequest(`error looking up logging plugin ${Type}: plugin ${JSON.stringify(Type)} not found`);
  const mode = Config['mode'] ?? '';
  if (!['', 'blocking', 'non-blocking'].includes(mode)) throw badRequest(`logger: logging mode not supported: ${mode}`);
  const known = OPTIONS[Type];
  if (known) for (const name of Object.keys(Config)) if (!known.includes(name)) throw badRequest(`unknown log opt '${name}' for ${Type} log driver`);
}

/** Values are read only when the driver starts. @throws 500 */
export function openLog({ Type, Config }: HostConfig['LogConfig']): void {
  if (!OPTIONS[Type]) return;
  const bad = (reason: string): Error => new ApiError(500, `failed to create task for container: failed to initialize logging driver: ${reason}`);
  const { 'max-size': size = '', 'max-file': files = '' } = Config;
  if (size !== '' && !/^\d+(?:\.\d+)? ?(?:[kmgtp]i?b?|b)?$/i.test(size)) throw bad(`invalid size: '${size}'`);
  if (files !== '' && !/^[+-]?\d+$/.test(files)) throw bad(`strconv.Atoi: parsing ${JSON.stringify(files)}: invalid syntax`);
  if (files !== '' && Number(files) < 1) throw bad("max-file cannot be less than 1");
}

/** What `logs --details` shows of a container: the labels that the driver was asked to keep. */
export function logDetails(config: HostConfig['LogConfig'], labels: Record<string, string>, env: readonly string[]): string {
  const list = (name: string): string[] => (config.Config[name] ?? '').split(',').filter(Boolean);
  const variables = new Map(env.map((entry) => [entry.split('=')[0]!, entry.split(/=(.*)/s)[1] ?? '']));
  const kept = [...list('labels').filter((name) => name in labels).map((name) => [name, labels[name]!]), ...list('env').filter((name) => variables.has(name)).map((name) => [name, variables.get(name)!])];
  return kept.map(([name, value]) => `${encodeURIComponent(name!)}=${encodeURIComponent(value!)}`).sort().join(',');
}
