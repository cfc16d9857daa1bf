/** compose ps, ls, images, top, port, version, volumes: what there is. */
import type { Blocking } from '../../../kernel/blocking.ts';
import { goTime, parseRfc3339 } from '../../../kernel/calendar.ts';
import { goJson } from '../../../kernel/gotemplate/json.ts';
import { goQuote } from '../../../kernel/gotemplate/printf.ts';
import { GoStruct } from '../../../kernel/gotemplate/value.ts';
import { tabulate } from '../../shared/tabwriter.ts';
import { humanDuration, humanSizeWithPrecision } from '../../shared/units.ts';
import type { Behaviour } from '../behaviour.ts';
import { segment } from '../client.ts';
import { displayedPorts } from '../container/displayed-ports.ts';
import type { ContainerDetails, ContainerSummary } from '../container/types.ts';
import { engineOf } from './dry-run.ts';
import { CliError } from '../errors.ts';
import { ellipsis, labelsText, listText, truncateId, type ListFormat, type Row } from '../formatter.ts';
import { familiarName, parseReference } from '../reference.ts';
import { volumeColumns, volumeRow, type Volume } from '../volume/commands.ts';
import { VERSION } from './create-body.ts';
import { LABEL, observe, type Observed } from './observed.ts';
import { found as lookedUp } from './resources.ts';
import { checkServices, projectAndName } from './project-or-name.ts';

const psColumns: ListFormat = {
  typeName: 'formatter.ContainerContext',
  headings: {
    ID: 'CONTAINER ID', Name: 'NAME', Project: 'PROJECT', Service: 'SERVICE', Image: 'IMAGE', Command: 'COMMAND', CreatedAt: 'CREATED AT', RunningFor: 'CREATED', Ports: 'PORTS', State: 'STATE', Status: 'STATUS',
    Engine: 'ENGINE', Size: 'SIZE', Labels: 'LABELS',
  },
  table: '{{.Name}}\t{{.Image}}\t{{.Command}}\t{{.Service}}\t{{.RunningFor}}\t{{.Status}}\t{{.Ports}}',
  quiet: '{{.ID}}',
};

function psRow(container: Observed, details: ContainerDetails, trunc: boolean, now: number): Row {
  const exited = details.State.Status === 'exited' || details.State.Status === 'dead';
  return {
    ID: trunc ? truncateId(container.Id) : container.Id, Name: container.name, Names: container.name, Project: container.Labels?.[`${LABEL}.project`] ?? '', Service: container.service, Image: container.Image,
    Command: goQuote(trunc ? ellipsis(container.Command, 20) : container.Command), CreatedAt: goTime(container.Created * 1000), RunningFor: `${humanDuration(now - container.Created * 1000)} ago`,
    Ports: displayedPorts(container.Ports), Publishers: container.Ports.map((one) => new GoStruct('api.PortPublisher', { URL: one.IP ?? '', TargetPort: BigInt(one.PrivatePort), PublishedPort: BigInt(one.PublicPort ?? 0), Protocol: one.Type })), LocalVolumes: String(container.Mounts.filter((mount) => mount.Driver === 'local').length), State: container.State, Status: container.Status, Engine: '', Health: details.State.Running ? details.State.Health?.Status ?? '' : '', ExitCode: BigInt(exited ? details.State.ExitCode : 0),
    Size: '0B', Labels: labelsText(container.Labels), Label: (name: unknown) => container.Labels?.[String(name)] ?? '', Mounts: container.Mounts.map((mount) => mount.Name || mount.Source).join(','), Networks: Object.keys(container.NetworkSettings.Networks).join(','),
  };
}

const ps: Behaviour = {
  path: 'compose ps',
  takes: [0],
  *run(invocation) {
    const { p, flags, args } = invocation;
    const { name, project } = yield* projectAndName(invocation);
    const [filter = '', filtered] = flags.string('filter').split(/=(.*)/s);
    if (filter && filtered === undefined) throw new CliError('arguments to --filter should be in form KEY=VAL');
    if (filter && filter !== 'status') throw new CliError(filter === 'source' ? 'not implemented' : `unknown filter ${filter}`);
    checkServices(project, args);
    const statuses = [...flags.list('status'), ...(flags.string('filter') ? [flags.string('filter').slice('status='.length)] : [])];
    const engine = engineOf(invocation), services = args.length > 0 || flags.bool('orphans') || !project ? args : Object.keys(project.services);
    const all = flags.bool('all') || statuses.length > 0;
    const containers = (yield* observe(engine, name, { oneOff: all, all })).filter((one) => (services.length === 0 || services.includes(one.service)) && (statuses.length === 0 || statuses.includes(one.State))).sort((a, b) => (a.name < b.name ? -1 : 1));
    if (flags.bool('quiet')) yield* p.write(1, containers.map((one) => `${one.Id}\n`).join(''));
    else if (flags.bool('services')) yield* p.write(1, `${[...new Set(containers.map((one) => one.service))].join('\n')}\n`);
    else {
      const rows: Row[] = [];
      for (const container of containers) rows.push(psRow(container, yield* engine.get<ContainerDetails>(`/containers/${container.Id}/json`), !flags.bool('no-trunc'), p.now));
      yield* p.write(1, yield* listText(psColumns, rows, flags.string('format'), false));
    }
    return 0;
  },
};

/** compose's own tables have wider columns. */
const wide = (rows: readonly (readonly string[])[]): string => tabulate(rows.map((cells) => `${cells.join('\t')}\n`).join(''), { minWidth: 20, padding: 3 });

/** 'running(2), exited(1)' */
function statusesOf(containers: readonly ContainerSummary[]): string {
  const counts = new Map<string, number>();
  for (const { State } of containers) counts.set(State, (counts.get(State) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([state, count]) => `${state}(${count})`).join(', ');
}

/** Lists that know tables and JSON only. */
function checkFormat(format: string): void {
  if (!['table', 'pretty', '', 'json'].includes(format.toLowerCase())) throw new CliError(`format value ${JSON.stringify(format)} could not be parsed: parsing failed`);
}

function matches(pattern: string, name: string): boolean {
  try {
    return new RegExp(pattern).test(name);
  } catch {
    return pattern === name;
  }
}

const ls: Behaviour = {
  path: 'compose ls',
  *run(invocation) {
    const { p, flags } = invocation;
    const containers = yield* engineOf(invocation).get<ContainerSummary[]>('/containers/json', { all: flags.bool('all') || undefined, filters: JSON.stringify({ label: { [`${LABEL}.project`]: true } }) });
    const other = flags.list('filter').find((filter) => !filter.startsWith('name='));
    if (other !== undefined) throw new CliError(`invalid filter '${other.split('=')[0]}'`);
    const wanted = flags.list('filter').map((filter) => filter.slice(5));
    const projects = [...new Set(containers.map((one) => one.Labels![`${LABEL}.project`]!))].sort().filter((name) => wanted.length === 0 || wanted.some((pattern) => matches(pattern, name)));
    const of = (name: string): ContainerSummary[] => containers.filter((one) => one.Labels![`${LABEL}.project`] === name);
    const filesOf = (name: string): string => of(name)[0]?.Labels?.[`${LABEL}.project.config_files`] ?? 'N/A';
    if (!flags.bool('quiet')) checkFormat(flags.string('format'));
    if (flags.bool('quiet')) yield* p.write(1, projects.map((name) => `${name}\n`).join(''));
    else if (flags.string('format') === 'json') yield* p.write(1, `${goJson(projects.map((name) => ({ Name: name, Status: statusesOf(of(name)), ConfigFiles: filesOf(name) })), { ordered: true })}\n`);
    else yield* p.write(1, wide([['NAME', 'STATUS', 'CONFIG FILES'], ...projects.map((name) => [name, statusesOf(of(name)), filesOf(name)])]));
    return 0;
  },
};

interface ImageDetails {
  Id: string;
  Size: number;
  Created: string;
  Os: string;
  Architecture: string;
  Variant?: string;
  Metadata?: { LastTagTime?: string };
}

/** What the container's name for its image says; an id says nothing. */
function namesOf({ Image }: Observed): { repository: string; tag: string } {
  if (/^sha256:/.test(Image)) return { repository: '', tag: '' };
  const reference = parseReference(Image);
  return { repository: familiarName(reference), tag: reference.tag ?? 'latest' };
}

const platformOf = ({ Os, Architecture, Variant }: ImageDetails): string => (Os === '' ? 'unknown' : `${Os}/${Architecture}${Variant ? `/${Variant}` : ''}`);

/** An image that is gone, but for the container that was made of it. */
const goneImage = (container: Observed): ImageDetails => ({ Id: container.ImageID, Size: 0, Created: '', Os: '', Architecture: '' });

function imageObject(container: Observed, image: ImageDetails): Record<string, unknown> {
  const { repository, tag } = namesOf(container), last = image.Metadata?.LastTagTime ?? '';
  return { ID: image.Id, ContainerName: container.name, Repository: repository, Tag: tag, Platform: platformOf(image), Size: image.Size, ...(image.Created && { Created: image.Created }), ...(last && { LastTagTime: last }) };
}

const images: Behaviour = {
  path: 'compose images',
  takes: [0],
  *run(invocation): Blocking<number> {
    const { p, flags, args } = invocation;
    const { name } = yield* projectAndName(invocation);
    const engine = engineOf(invocation);
    const containers = (yield* observe(engine, name, { oneOff: true })).filter((one) => args.length === 0 || args.includes(one.service)).sort((a, b) => (a.name < b.name ? -1 : 1));
    const found: { container: Observed; image: ImageDetails }[] = [];
    for (const container of containers) found.push({ container, image: (yield* lookedUp(engine.get<ImageDetails>(`/images/${segment(container.ImageID || container.Image)}/json`))) ?? goneImage(container) });
    if (!flags.bool('quiet')) checkFormat(flags.string('format'));
    if (flags.bool('quiet')) {
      yield* p.write(1, [...new Set(found.map(({ image }) => image.Id.replace('sha256:', '')))].map((id) => `${id}\n`).join(''));
      return 0;
    }
    if (flags.string('format') === 'json') {
      yield* p.write(1, `${goJson(found.map(({ container, image }) => imageObject(container, image)), { ordered: true })}\n`);
      return 0;
    }
    const rows = found.map(({ container, image }) => {
      const { repository, tag } = namesOf(container);
      return [container.name, repository || '<none>', tag || '<none>', platformOf(image), truncateId(image.Id), humanSizeWithPrecision(image.Size, 3), image.Created ? `${humanDuration(p.now - (parseRfc3339(image.Created) ?? 0))} ago` : 'N/A'];
    });
    yield* p.write(1, wide([['CONTAINER', 'REPOSITORY', 'TAG', 'PLATFORM', 'IMAGE ID', 'SIZE', 'CREATED'], ...rows]));
    return 0;
  },
};

const top: Behaviour = {
  path: 'compose top',
  takes: [0],
  *run(invocation) {
    const { p, args } = invocation;
    const { name } = yield* projectAndName(invocation);
    const engine = engineOf(invocation);
    const containers = (yield* observe(engine, name, { all: false })).filter((one) => args.length === 0 || args.includes(one.service));
    const rows: string[][] = [];
    let titles: string[] = [];
    for (const container of containers) {
      const answer = yield* engine.get<{ Titles: string[]; Processes: string[][] | null }>(`/containers/${container.Id}/top`);
      titles = answer.Titles;
      for (const cells of answer.Processes ?? []) rows.push([container.service, String(container.number), ...cells]);
    }
    if (rows.length > 0) yield* p.write(1, tabulate([['SERVICE', '#', ...titles], ...rows].map((cells) => `${cells.join('\t')}\n`).join(''), { minWidth: 4, padding: 2 }));
    return 0;
  },
};

const port: Behaviour = {
  path: 'compose port',
  takes: [2],
  *run(invocation) {
    const { p, flags, args } = invocation;
    const [service = '', inside = ''] = args;
    const { name } = yield* projectAndName(invocation);
    if (!/^\d+$/.test(inside)) throw new CliError(`strconv.ParseUint: parsing ${JSON.stringify(inside)}: invalid syntax`);
    const engine = engineOf(invocation);
    const containers = (yield* observe(engine, name, { all: false })).filter((one) => one.service === service && (flags.number('index') === 0 || one.number === flags.number('index')));
    if (containers.length === 0) throw new CliError(`service ${JSON.stringify(service)} is not running${flags.number('index') === 0 ? '' : ` container #${flags.number('index')}`}`);
    const found = containers[0]!.Ports.find((one) => one.PrivatePort === Number(inside) && one.Type === flags.string('protocol') && one.PublicPort);
    if (!found) throw new CliError(`no port ${inside}/${flags.string('protocol')} for container ${containers[0]!.name}: ${containers[0]!.Ports.map((one) => `${one.PrivatePort}/${one.Type}`).join(', ')}`);
    yield* p.write(1, `${found.IP?.includes(':') ? `[${found.IP}]` : found.IP}:${found.PublicPort}\n`);
    return 0;
  },
};

const version: Behaviour = {
  path: 'compose version',
  *run({ p, flags }) {
    if (flags.bool('short')) yield* p.write(1, `${VERSION}\n`);
    else yield* p.write(1, flags.string('format') === 'json' ? `{"version":"v${VERSION}"}\n` : `Docker Compose version v${VERSION}\n`);
    return 0;
  },
};

const volumes: Behaviour = {
  path: 'compose volumes',
  takes: [0],
  *run(invocation) {
    const { p, flags, args } = invocation;
    const { name, project } = yield* projectAndName(invocation);
    checkServices(project, args);
    const engine = engineOf(invocation);
    const { Volumes } = yield* engine.get<{ Volumes: Volume[] | null }>('/volumes', { filters: JSON.stringify({ label: { [`${LABEL}.project=${name}`]: true } }) });
    const used = new Set((yield* observe(engine, name, { all: false, oneOff: true })).filter((one) => args.includes(one.service)).flatMap((one) => one.Mounts.map((mount) => mount.Name)));
    const rows = (Volumes ?? []).filter((one) => args.length === 0 || used.has(one.Name)).map(volumeRow);
    yield* p.write(1, yield* listText(volumeColumns, rows, flags.string('format'), flags.bool('quiet')));
    return 0;
  },
};

export const lookCommands: Behaviour[] = [images, ls, port, ps, top, version, volumes];
