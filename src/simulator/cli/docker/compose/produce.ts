/** compose build, pull, push and events */
import type { Behaviour } from '../behaviour.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { filtersQuery, messages, type Engine } from '../client.ts';
import { engineOf } from './dry-run.ts';
import type { Invocation } from '../../shared/cobra/command.ts';
import { CliError, notSimulated } from '../errors.ts';
import { pairsToMap, withEnvironment } from '../env-file.ts';
import type { ProgressMessage } from '../progress.ts';
import { familiarName, parseReference, withTag } from '../reference.ts';
import { registryAuth } from '../registry/auth.ts';
import { rfc3339Fixed } from '../../../kernel/calendar.ts';
import { timeParameter } from '../time-parameter.ts';
import type { EngineEvent } from '../system/events.ts';
import { progressOf } from './display.ts';
import { imageOf } from './identity.ts';
import { inOrder } from './consistency.ts';
import { bakeFile, withBuildDependencies } from './bake-file.ts';
import { buildImages } from './build-images.ts';
import { imageId, pullImages, type ImageOptions } from './images.ts';
import { sayPushed } from './image-parts.ts';
import { LABEL } from './observed.ts';
import type { Progress } from './progress.ts';
import { checkServices, projectAndName } from './project-or-name.ts';
import { loadProject, warn } from './project.ts';
import { imageOptions } from './up.ts';

/** What the flags of build say of every service. */
function buildSettings(invocation: Invocation): ImageOptions {
  const { p, flags } = invocation, builder = flags.string('builder');
  if (builder !== '' && builder !== 'default') throw notSimulated(`building with the builder ${builder} through compose`);
  const attest = ['provenance', 'sbom'].flatMap((type) => {
    const value = flags.string(type);
    return value === '' ? [] : [/^(true|1|t)$/i.test(value) ? `type=${type}` : /^(false|0|f)$/i.test(value) ? `type=${type},disabled=true` : `type=${type},${value}`];
  });
  return {
    ...imageOptions(invocation), pull: undefined, pullBase: flags.bool('pull'), attest, quiet: flags.bool('quiet'), noCache: flags.bool('no-cache'), buildArgs: pairsToMap(withEnvironment(p, flags.list('build-arg'))),
    push: flags.bool('push'), check: flags.bool('check'), ...(flags.changed('ssh') && { ssh: flags.string('ssh') || 'default' }),
  };
}

const build: Behaviour = {
  path: 'compose build',
  takes: [0],
  *run(invocation) {
    const { p, flags, args } = invocation;
    if (flags.changed('progress') && flags.string('ssh') === '') yield* p.write(2, '--progress is a global compose flag, better use `docker compose --progress xx build ...\n');
    const project = yield* loadProject(invocation, { resolveEnvironment: false });
    checkServices(project, args);
    const services = (args.length > 0 ? args : Object.keys(project.services)).filter((name) => project.services[name]?.build);
    if (services.length === 0) {
      yield* warn(p, 'No services to build');
      return 0;
    }
    const progress = progressOf(invocation);
    const engine = engineOf(invocation);
    const options = buildSettings(invocation);
    if (flags.bool('print')) {
      yield* p.write(1, `${JSON.stringify(bakeFile(project, withBuildDependencies(project, services), options), null, 2).replace(/[<>&]/g, (mark) => `\\u00${mark.charCodeAt(0).toString(16)}`)}\n`);
      yield* warn(p, 'No services to build');
      return 0;
    }
    yield* progress.during('build', buildImages(engine, project, services, progress, options));
    return 0;
  },
};

const pull: Behaviour = {
  path: 'compose pull',
  takes: [0],
  *run(invocation) {
    const { p, flags, args } = invocation;
    for (const old of ['parallel', 'no-parallel']) if (flags.changed(old)) yield* p.write(2, `option '--${old}' is DEPRECATED and will be ignored.\n`);
    const project = yield* loadProject(invocation, { resolveEnvironment: false });
    checkServices(project, args);
    const wanted = flags.bool('include-deps') ? inOrder(project.services, args) : args.length > 0 ? [...args] : Object.keys(project.services);
    const engine = engineOf(invocation), progress = progressOf(invocation);
    yield* engine.get('/_ping');
    yield* progress.during('pull', (function* () {
      const services: string[] = [];
      for (const name of wanted) {
        const { image, build: built, pull_policy } = project.services[name]!;
        const skipped = yield* whySkipped(engine, image, flags.string('policy') || pull_policy, flags.bool('ignore-buildable') && built !== undefined);
        if (skipped === undefined) services.push(name);
        else yield* progress.event(image === undefined ? name : `Image ${image}`, 'Skipped', 'done', skipped);
      }
      const unbuilt: string[] = [];
      try {
        yield* pullImages(engine, project, services, progress, { ignoreFailures: flags.bool('ignore-pull-failures'), quiet: flags.bool('quiet'), unbuilt });
      } finally {
        if (unbuilt.length > 0) yield* warn(p, `WARNING: Some service image(s) must be built from source by running:\n    docker compose build ${unbuilt.join(' ')}`);
      }
    })());
    return 0;
  },
};

/** Why an image is not pulled; undefined where it is. */
function* whySkipped(engine: Engine, image: string | undefined, policy: string | undefined, ignored: boolean): Blocking<string | undefined> {
  if (image === undefined) return 'No image to be pulled';
  if (policy === 'never' || policy === 'build') return '';
  if (policy !== undefined && policy !== 'always' && (yield* imageId(engine, image)) !== undefined && withTag(parseReference(image)).tag !== 'latest') return 'Image is already present locally';
  return ignored ? 'Image can be built' : undefined;
}

const push: Behaviour = {
  path: 'compose push',
  takes: [0],
  *run(invocation) {
    const { p, flags, args } = invocation;
    const project = yield* loadProject(invocation);
    checkServices(project, args);
    const engine = engineOf(invocation);
    const progress = progressOf(invocation);
    const quiet = flags.bool('quiet'), ignored = flags.bool('ignore-push-failures');
    const work = (function* (): Blocking<void> {
      const tags: string[] = [];
      for (const name of args.length > 0 ? args : Object.keys(project.services)) {
        const { build: built, image } = project.services[name]!;
        if (built && image) tags.push(imageOf(project, name), ...(built.tags ?? []));
        else yield* progress.event(name, 'Skipped', 'done');
      }
      const tasks = tags.map((tag) => p.thread(pushImage(engine, tag, progress, quiet, ignored)));
      for (const task of tasks) yield* task.join();
    })();
    yield* quiet ? work : progress.during('push', work);
    return 0;
  },
};

/** @throws CliError, but for failures that do not count */
function* pushImage(engine: Engine, tag: string, progress: Progress, quiet: boolean, ignored: boolean): Blocking<void> {
  yield* progress.event(tag, 'Pushing');
  try {
    const reference = withTag(parseReference(tag));
    const response = yield* engine.send('POST', `/images/${familiarName(reference)}/push`, { query: { tag: reference.tag }, headers: registryAuth(engine.p, reference.domain) });
    yield* messages<ProgressMessage>(response, function* (message) {
      if (message.error !== undefined) throw new CliError(message.error);
      if (!quiet) yield* sayPushed(progress, tag, message);
      yield* engine.p.compute(0.01);
    });
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    yield* progress.event(tag, error.message, ignored ? 'warning' : 'error');
    if (ignored) return;
    throw error;
  }
  yield* progress.event(tag, 'Pushed', 'done');
}

const events: Behaviour = {
  path: 'compose events',
  takes: [0],
  *run(invocation) {
    const { p, flags, args } = invocation;
    const { name } = yield* projectAndName(invocation);
    const response = yield* engineOf(invocation).send('GET', '/events', { query: { since: timeParameter(flags.string('since'), p.now), until: timeParameter(flags.string('until'), p.now), filters: filtersQuery([`label=${LABEL}.project=${name}`, 'type=container']) } });
    yield* messages<EngineEvent>(response, function* (event) {
      const attributes = event.Actor.Attributes ?? {};
      if (attributes[`${LABEL}.oneoff`] === 'True') return;
      const service = attributes[`${LABEL}.service`] ?? '';
      if (args.length > 0 && !args.includes(service)) return;
      const shown = Object.fromEntries(Object.entries(attributes).filter(([key]) => !key.startsWith(LABEL)));
      if (flags.bool('json')) yield* p.write(1, `${JSON.stringify({ action: event.Action, attributes: shown, id: event.Actor.ID, service, time: rfc3339Fixed(event.timeNano / 1e6), type: event.Type })}\n`);
      else yield* p.write(1, `${rfc3339Fixed(event.timeNano / 1e6).replace('T', ' ').replace('Z', '').slice(0, 26)} container ${event.Action} ${event.Actor.ID} (${Object.entries(shown).map(([key, value]) => `${key}=${value}`).join(', ')})\n\n`);
    });
    // A stream that ends is a failure to whoever reads on.
    throw new CliError('EOF');
  },
};

export const produceCommands: Behaviour[] = [build, events, pull, push];
