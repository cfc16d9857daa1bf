/** The log driver of a container and its options. */
import type { HostConfig } from '../../api/engine/containers.ts';

const UNCHECKED = ['', 'none', 'json-file', 'local', 'journald'];

/** There is something to check about it; log-drivers.ts does, and is seldom loaded. */
export const hasLogOptions = ({ Type, Config }: HostConfig['LogConfig']): boolean => !UNCHECKED.includes(Type) || Object.keys(Config).length > 0;

/** What `logs --details` shows of a container: the labels that the driver was asked to keep. */
export function logDetails(config: HostConfig['LogConfig'], labels: Record<string, string>, env: readonly string[]): string {
  const list = (name: string): string[] => (config.Config[name] ?? '').split(',').filter(Boolean);
  const variables = new Map(env.map((entry) => [entry.split('=')[0]!, entry.split(/=(.*)/s)[1] ?? '']));
  const kept = [...list('labels').filter((name) => name in labels).map((name) => [name, labels[name]!]), ...list('env').filter((name) => variables.has(name)).map((name) => [name, variables.get(name)!])];
  return kept.map(([name, value]) => `${encodeURIComponent(name!)}=${encodeURIComponent(value!)}`).sort().join(',');
}
