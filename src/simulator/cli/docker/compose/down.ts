/** docker compose down */
import type { Blocking } from '../../../kernel/blocking.ts';
import type { Behaviour } from '../behaviour.ts';
import { segment, type Engine } from '../client.ts';
import { engineOf } from './dry-run.ts';
import { CliError, DaemonError } from '../errors.ts';
import { progressOf } from './display.ts';
import { imageOf } from './identity.ts';
import { inOrder } from './consistency.ts';
import { dependentsFirst } from './dependents-first.ts';
import { enable } from './enable.ts';
import { pathTo, removeContainers, removeQuietly } from './converge.ts';
import type { Project } from './model.ts';
import { LABEL, observe, type Observed } from './observed.ts';
import { warn } from './project.ts';
import type { Progress } from './progress.ts';
import { checkServices, projectAndName } from './project-or-name.ts';
import { found } from './resources.ts';

export const down: Behaviour = {
  path: 'compose down',
  takes: [0],
  *run(invocation) {
    const { p, flags, args } = invocation;
    const { name, project } = yield* projectAndName(invocation);
    checkServices(project, args);
    if (project) enable(project, args);
    const rmi = flags.string('rmi');
    if (flags.changed('rmi') && rmi !== 'all' && rmi !== 'local') throw new CliError(`invalid value for --rmi: ${JSON.stringify(rmi)}`);
    const engine = engineOf(invocation);
    const progress = progressOf(invocation);
    const timeout = flags.changed('timeout') ? flags.number('timeout') : undefined;
    const work = function* (): Blocking<void> {
      const all = yield* observe(engine, name, { oneOff: flags.bool('remove-orphans') });
      if (all.length === 0 && !project && (yield* networksOf(engine, name)).length === 0) yield* warn(p, `Warning: No resource found to remove for project ${JSON.stringify(name)}.`);
      const known = project?.services ?? {}, isOrphan = ({ service }: Observed): boolean => !known[service] && !project?.disabled[service];
      const containers = all.filter((one) => (args.length > 0 ? args.includes(one.service) : known[one.service] || !project || (flags.bool('remove-orphans') && isOrphan(one))));
      const removed = (group: readonly Observed[]): Blocking<void> => removeContainers(engine, group, progress, { timeout, volumes: flags.bool('volumes'), project });
      yield* dependentsFirst(engine, known, (service) => removed(containers.filter((one) => one.service === service)));
      yield* removed(containers.filter((one) => !known[one.service]));
      if (args.length > 0 && !project) return;
      const meant = project && args.length > 0 ? inOrder(known, args) : undefined;
      const left = meant && new Set(meant.flatMap((one) => Object.keys(known[one]?.networks ?? {})).map((key) => project!.networks[key]?.name));
      const mounted = meant && new Set(meant.flatMap((one) => known[one]?.volumes ?? []).map(({ source }) => project!.volumes[source ?? '']?.name));
      if (rmi !== '' && project) yield* removeImages(engine, project, rmi, flags.bool('remove-orphans'), progress);
      const own = project && new Set(Object.values(project.networks).filter((one) => !one.external).map((one) => one.name));
      yield* removeNetworks(engine, name, progress, (network) => left?.has(network) ?? own?.has(network) ?? true);
      if (flags.bool('volumes')) yield* removeVolumes(engine, name, project, progress, mounted);
    };
    yield* progress.during('down', work());
    return 0;
  },
};

const networksOf = (engine: Engine, name: string): Blocking<{ Id: string; Name: string }[]> => engine.get('/networks', { filters: JSON.stringify({ label: { [`${LABEL}.project=${name}`]: true } }) });

function* removeNetworks(engine: Engine, name: string, progress: Progress, isMeant: (network: string) => boolean): Blocking<void> {
  for (const network of (yield* networksOf(engine, name)).filter((one) => isMeant(one.Name))) {
    const id = `Network ${network.Name}`;
    yield* progress.event(id, 'Removing');
    try {
      yield* engine.delete(`/networks/${network.Id}`);
      yield* progress.event(id, 'Removed', 'done');
    } catch (error) {
      if (!(error instanceof DaemonError)) throw error;
      if (/has active endpoints/.test(error.reason)) yield* progress.event(id, 'Resource is still in use', 'warning');
      else yield* progress.event(id, 'Error', 'error', error.reason);
    }
  }
}

function* removeVolumes(engine: Engine, name: string, project: Project | undefined, progress: Progress, meant: ReadonlySet<string | undefined> | undefined): Blocking<void> {
  const { Volumes } = yield* engine.get<{ Volumes: { Name: string }[] | null }>('/volumes', { filters: JSON.stringify({ label: { [`${LABEL}.project=${name}`]: true } }) });
  const own = project && new Set(Object.values(project.volumes).filter((one) => !one.external).map((one) => one.name));
  for (const volume of Volumes ?? []) {
    if ((own && !own.has(volume.Name)) || (meant && !meant.has(volume.Name))) continue;
    const id = `Volume ${volume.Name}`;
    yield* progress.event(id, 'Removing');
    try {
      if (yield* removeQuietly(engine, pathTo('volumes', volume.Name))) yield* progress.event(id, 'Removed', 'done');
    } catch (error) {
      if (!(error instanceof DaemonError)) throw error;
      yield* progress.event(id, 'Resource is still in use', 'warning');
    }
  }
}

/** --rmi local: images that were built for a service; all: those that services name as well. */
function* removeImages(engine: Engine, project: Project, which: string, orphans: boolean, progress: Progress): Blocking<void> {
  const all = Object.values(project.services).map(({ image }) => image);
  const built = yield* engine.get<{ RepoTags: string[] | null; Labels: Record<string, string> | null }[]>('/images/json', { filters: JSON.stringify({ label: { [`${LABEL}.project=${project.name}`]: true }, dangling: { false: true } }) });
  const tagged = built.filter(({ Labels }) => orphans || project.services[Labels?.[`${LABEL}.service`] ?? '']).map(({ RepoTags }) => RepoTags?.[0]);
  const unnamed = Object.entries(project.services).filter(([, service]) => service.image === undefined).map(([name]) => imageOf(project, name));
  for (const image of new Set([...(which === 'all' ? all : []), ...tagged, ...unnamed].filter((one) => one !== undefined).map((one) => (/[:@]/.test(one.split('/').at(-1)!) ? one : `${one}:latest`)))) {
    const path = `/images/${image.split('/').map(segment).join('/')}`;
    if (!(yield* found(engine.get(`${path}/json`)))) continue;
    yield* progress.event(`Image ${image}`, 'Removing');
    try {
      yield* engine.delete(path);
      yield* progress.event(`Image ${image}`, 'Removed', 'done');
    } catch (error) {
      if (!(error instanceof DaemonError)) throw error;
      yield* progress.event(`Image ${image}`, error.code === 409 ? 'Resource is still in use' : 'Error', error.code === 409 ? 'warning' : 'error', error.code === 409 ? '' : error.reason);
    }
  }
}
