/** `docker logs --details`. */
import type { ContainerRecord } from '../../api/engine/containers.ts';
import type { Blocking } from '../../kernel/blocking.ts';

/** The labels and variables that the driver was asked to keep, and the tag that it was told to use. */
export function* logDetails(record: ContainerRecord): Blocking<string> {
  const { hostConfig: { LogConfig: { Config } }, config: { Labels: labels, Env } } = record;
  const list = (name: string): string[] => (Config[name] ?? '').split(',').filter(Boolean);
  const variables = new Map((Env ?? []).map((entry) => [entry.split('=')[0]!, entry.split(/=(.*)/s)[1] ?? '']));
  const kept = [...list('labels').filter((name) => name in labels).map((name) => [name, labels[name]!]), ...list('env').filter((name) => variables.has(name)).map((name) => [name, variables.get(name)!])];
  if (Config['tag']) kept.push(['tag', tagOf(Config['tag'], record)]);
  return kept.map(([name, value]) => `${encodeURIComponent(name!)}=${encodeURIComponent(value!)}`).sort().join(',');
}

/** `{{.Name}}` and the like; whatever else a template can do is left as it stands. */
function tagOf(template: string, { id, name, image, config }: ContainerRecord): string {
  const values: Record<string, string> = { ID: id.slice(0, 12), FullID: id, Name: name, ImageID: image.slice(0, 12), ImageFullID: image, ImageName: config.Image, DaemonName: 'docker' };
  return template.replace(/\{\{\s*\.(\w+)\s*\}\}/g, (all, field: string) => values[field] ?? all);
}
