/** compose commit, export and stats: docker's own commands on a service's containers. */
import { filtersQuery } from '../client.ts';
import type { Behaviour } from '../behaviour.ts';
import { statsOf } from '../container/stats.ts';
import { engineOf } from './dry-run.ts';
import { CliError } from '../errors.ts';
import { bytesOf, writeNamed } from '../image/archive.ts';
import { familiarName, parseReference, withTag } from '../reference.ts';
import { runningContainer } from './inside.ts';
import { progressOf } from './display.ts';
import { LABEL, observe } from './observed.ts';
import { projectAndName } from './project-or-name.ts';

const commit: Behaviour = {
  path: 'compose commit',
  *run(invocation) {
    const { p, flags, args } = invocation;
    const { name } = yield* projectAndName(invocation);
    const engine = engineOf(invocation), progress = progressOf(invocation);
    yield* progress.during('commit', (function* () {
      const container = yield* runningContainer(engine, name, args[0]!, flags.number('index'));
      const reference = args[1] === undefined ? undefined : withTag(parseReference(args[1]));
      yield* progress.event(container.name, 'Committing');
      const { Id } = yield* engine.post<{ Id: string }>('/commit', { query: { container: container.Id, repo: reference && familiarName(reference), tag: reference?.tag, comment: flags.string('message'), author: flags.string('author'), changes: [...flags.list('change')], pause: flags.bool('pause') ? undefined : false } });
      yield* progress.event(container.name, `Committed as ${Id}`, 'done');
    })());
    return 0;
  },
};

const exported: Behaviour = {
  path: 'compose export',
  takes: [1],
  *run(invocation) {
    const { p, flags, args } = invocation;
    const { name } = yield* projectAndName(invocation);
    const engine = engineOf(invocation), progress = progressOf(invocation), output = flags.string('output');
    yield* progress.during('export', (function* () {
      const container = yield* runningContainer(engine, name, args[0]!, flags.number('index'));
      if (output === '' && p.files.get(1)?.tty) throw new CliError('output option is required when exporting to terminal');
      yield* progress.event(container.name, 'Exporting');
      const bytes = yield* bytesOf(yield* engine.send('GET', `/containers/${container.Id}/export`));
      if (output === '') yield* p.write(1, bytes);
      else writeNamed(p, output, bytes, (words) => `failed to export container: ${words}`);
    })());
    return 0;
  },
};

const stats: Behaviour = {
  path: 'compose stats',
  takes: [0, 1],
  *run(invocation) {
    const { args, flags } = invocation;
    const { name } = yield* projectAndName(invocation);
    if (flags.bool('no-stream') && (yield* observe(engineOf(invocation), name, { all: flags.bool('all') })).length === 0) return 0;
    const filters = filtersQuery([`label=${LABEL}.project=${name}`, ...(args[0] === undefined ? [] : [`label=${LABEL}.service=${args[0]}`])]);
    return yield* statsOf({ ...invocation, args: [] }, filters);
  },
};

export const snapshotCommands: Behaviour[] = [commit, exported, stats];
