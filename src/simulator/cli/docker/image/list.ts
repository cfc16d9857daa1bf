/** docker images: the view with usage marks, and the older table. */
import type { Blocking } from '../../../kernel/blocking.ts';
import { goTime } from '../../../kernel/calendar.ts';
import type { FlagSet } from '../../shared/cobra/flag-set.ts';
import { humanDuration, humanSize, humanSizeWithPrecision } from '../../shared/units.ts';
import type { Behaviour } from '../behaviour.ts';
import { filtersQuery } from '../client.ts';
import { engineOf, readConfig } from '../contexts.ts';
import { CliError } from '../errors.ts';
import { listText, truncateId, type ListFormat, type Row } from '../formatter.ts';
import { familiarName, parseReference } from '../reference.ts';
import { imageTree } from './tree-view.ts';
import type { ImageSummary } from './types.ts';

const columns: ListFormat = {
  typeName: 'formatter.imageContext',
  headings: { ID: 'IMAGE ID', Repository: 'REPOSITORY', Tag: 'TAG', Digest: 'DIGEST', CreatedSince: 'CREATED', CreatedAt: 'CREATED AT', Size: 'SIZE', Containers: 'CONTAINERS', SharedSize: 'SHARED SIZE', UniqueSize: 'UNIQUE SIZE' },
  table: '{{.Repository}}\t{{.Tag}}\t{{.ID}}\t{{if .CreatedSince }}{{.CreatedSince}}{{else}}N/A{{end}}\t{{.Size}}',
  quiet: '{{.ID}}',
};
const withDigests = '{{.Repository}}\t{{.Tag}}\t{{.Digest}}\t{{.ID}}\t{{if .CreatedSince }}{{.CreatedSince}}{{else}}N/A{{end}}\t{{.Size}}';

const isDangling = ({ RepoTags, RepoDigests }: ImageSummary): boolean =>
  (RepoTags ?? []).length === 0 || (RepoTags![0] === '<none>:<none>' && RepoTags!.length === 1 && RepoDigests?.length === 1 && RepoDigests[0] === '<none>@<none>');

/** Images by names: repository, tags, digests. */
function namesOf(image: ImageSummary, needDigest: boolean): { repository: string; tag: string; digest: string }[] {
  if (isDangling(image)) return [{ repository: '<none>', tag: '<none>', digest: '<none>' }];
  const tags = new Map<string, string[]>(), digests = new Map<string, string[]>();
  for (const text of image.RepoTags ?? []) {
    const reference = parseReference(text);
    if (reference.tag === undefined) continue;
    tags.set(familiarName(reference), [...(tags.get(familiarName(reference)) ?? []), reference.tag ?? '']);
  }
  for (const text of image.RepoDigests ?? []) {
    const reference = parseReference(text);
    digests.set(familiarName(reference), [...(digests.get(familiarName(reference)) ?? []), reference.digest ?? '']);
  }
  const rows = [...tags].flatMap(([repository, all]) => all.flatMap((tag) => {
    const own = needDigest ? digests.get(repository) ?? [] : [];
    return (own.length > 0 ? own : ['<none>']).map((digest) => ({ repository, tag, digest }));
  }));
  for (const repository of tags.keys()) digests.delete(repository);
  for (const [repository, all] of digests) rows.push(...(needDigest ? all : ['']).map((digest) => ({ repository, tag: '<none>', digest })));
  return rows;
}

export function rowsOf(image: ImageSummary, trunc: boolean, needDigest: boolean, now: number): Row[] {
  const size = humanSizeWithPrecision(image.Size, 3);
  const unknown = (value: number, shown: string): string => (value < 0 ? 'N/A' : shown);
  return namesOf(image, needDigest).map(({ repository, tag, digest }) => ({
    ID: trunc ? truncateId(image.Id) : image.Id, Repository: repository, Tag: tag, Digest: digest,
    CreatedSince: image.Created <= 946684800 ? 'N/A' : `${humanDuration(now - image.Created * 1000)} ago`,
    CreatedAt: goTime(image.Created * 1000), Size: size,
    Containers: unknown(image.Containers, String(image.Containers)),
    SharedSize: unknown(image.SharedSize, humanSize(image.SharedSize)),
    UniqueSize: unknown(image.SharedSize, humanSize(image.Size - image.SharedSize)),
  }));
}

/** --tree or nothing special: the view. @throws CliError where --tree does not go with another flag */
function usesTree(flags: FlagSet): boolean {
  const others: [string, string][] = [['quiet', '--quiet'], ['no-trunc', '--no-trunc'], ['digests', '--show-digest']];
  const clash = others.find(([name]) => flags.bool(name))?.[1] ?? (flags.string('format') ? '--format' : undefined);
  if (clash && flags.bool('tree')) throw new CliError(`${clash} is not yet supported with --tree`);
  return clash === undefined;
}

/** `docker images ls` is a search for 'ls': say so. */
const subcommands = ['build', 'history', 'import', 'inspect', 'list', 'load', 'ls', 'prune', 'pull', 'push', 'rm', 'save', 'tag'];

export const ls: Behaviour = {
  path: 'image ls',
  *run(invocation): Blocking<number> {
    const { p, flags, args } = invocation;
    const filters = [...flags.list('filter'), ...(args[0] ? [`reference=${args[0]}`] : [])];
    let tree = usesTree(flags);
    const configured = flags.bool('quiet') || flags.bool('tree') || flags.string('format') ? undefined : readConfig(p).imagesFormat;
    if (configured) tree = false;
    let images = yield* engineOf(invocation).get<ImageSummary[]>('/images/json', { all: flags.bool('all') || undefined, filters: filtersQuery(filters), manifests: tree || undefined });
    const dangling = filters.filter((filter) => filter.startsWith('dangling='));
    if (!flags.bool('all') && (dangling.length === 0 || dangling.some((filter) => /^dangling=(false|0)$/.test(filter)))) images = images.filter((image) => !isDangling(image));
    if (tree) yield* p.write(1, imageTree(images, flags.bool('tree'), p.files.get(1)?.tty?.columns));
    else {
      const digests = flags.bool('digests'), given = flags.string('format') || configured || '';
      // A table without a column for them gets one.
      const format = digests && given.startsWith('table ') && !given.includes('{{.Digest}}') ? `${given}\t{{.Digest}}` : given;
      const rows = images.flatMap((image) => rowsOf(image, !flags.bool('no-trunc'), digests || format.includes('{{.Digest}}'), p.now));
      yield* p.write(1, yield* listText({ ...columns, table: digests ? withDigests : columns.table }, rows, format, flags.bool('quiet')));
    }
    if (images.length === 0 && subcommands.includes(args[0] ?? '')) yield* p.write(2, `No images found matching ${JSON.stringify(args[0])}: did you mean "docker image ${args[0]}"?\n`);
    return 0;
  },
};
