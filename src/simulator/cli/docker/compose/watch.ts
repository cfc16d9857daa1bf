/** docker compose watch: files that change go into containers, or make their services restart or be built anew. */
import type { Blocking } from '../../../kernel/blocking.ts';
import { parseRfc3339 } from '../../../kernel/calendar.ts';
import { lookup } from '../../../kernel/files.ts';
import type { Invocation } from '../../shared/cobra/command.ts';
import type { Behaviour } from '../behaviour.ts';
import type { Engine } from '../client.ts';
import { entriesBelow } from '../container/tree.ts';
import { CliError } from '../errors.ts';
import { inOrder } from './consistency.ts';
import { createAll, warnOfOrphans } from './converge.ts';
import { startAll } from './start.ts';
import { progressOf } from './display.ts';
import { engineOf } from './dry-run.ts';
import { enable } from './enable.ts';
import { imageOf } from './identity.ts';
import { ensureImages, imageId } from './images.ts';
import type { Project, Service, Trigger } from './model.ts';
import type { Progress } from './progress.ts';
import { checkServices } from './project-or-name.ts';
import { loadProject, warn } from './project.ts';
import { followRules, sync, type Watching } from './watch-actions.ts';
import { matching, ruleOf, type Mapping, type Rule } from './watch-rules.ts';

export const watch: Behaviour = {
  path: 'compose watch',
  takes: [0],
  *run(invocation) {
    const { p, flags, args } = invocation;
    const project = yield* loadProject(invocation);
    checkServices(project, args);
    enable(project, args);
    const engine = engineOf(invocation), progress = progressOf(invocation);
    const services = inOrder(project.services, args);
    if (!flags.bool('no-up')) yield* bringUp(invocation, engine, project, services, progress);
    const watching = { engine, project, progress, log: (text: string) => p.write(1, `${text}\n`), prune: flags.bool('prune') };
    const rules = yield* enableWatch(watching, services);
    yield* followRules(watching, rules);
    return 0;
  },
};

function* bringUp(invocation: Invocation, engine: Engine, project: Project, services: readonly string[], progress: Progress): Blocking<void> {
  for (const service of Object.values(project.services)) if (service.build && service.develop) service.pull_policy = 'build';
  yield* warnOfOrphans(engine, project);
  yield* progress.during('up', (function* () {
    yield* ensureImages(engine, project, services, progress, { quiet: invocation.flags.bool('quiet') });
    yield* createAll(engine, project, services, progress, { named: services });
    yield* startAll(engine, project, services, progress);
  })());
}

/** The rules of the services, once they are found to make sense. @throws CliError where none has any */
export function* enableWatch(watching: Watching, services: readonly string[], none = "none of the selected services is configured for watch, consider setting a 'develop' section"): Blocking<Rule[]> {
  const { engine, project, log } = watching;
  const rules: Rule[] = [];
  for (const name of services) {
    const service = project.services[name]!;
    for (const trigger of service.develop?.watch ?? []) {
      if (trigger.action === 'rebuild' && !service.build) throw new CliError(`can't watch service ${JSON.stringify(name)} with action rebuild without a build context`);
      const rule = ruleOf(engine.p, name, service, trigger);
      if (syncs(trigger) && isBindMounted(trigger.path, service)) {
        yield* warn(engine.p, `path '${trigger.path}' also declared by a bind mount volume, this path won't be monitored!`);
        continue;
      }
      if (trigger.initial_sync && syncs(trigger)) yield* sync(watching, name, yield* initialFiles(watching, rule));
      rules.push(rule);
    }
  }
  if (rules.length === 0) throw new CliError(none);
  yield* log('Watch enabled');
  return rules;
}

const syncs = ({ action }: Trigger): boolean => action === 'sync' || action === 'sync+restart';

const isBindMounted = (path: string, { volumes }: Service): boolean => (volumes ?? []).some((mount) => mount.type === 'bind' && (path === mount.source || path.startsWith(`${mount.source}/`)));

/** What is newer than the image. */
function* initialFiles({ engine, project }: Watching, rule: Rule): Blocking<Mapping[]> {
  const { p } = engine, image = yield* imageId(engine, imageOf(project, rule.service));
  const { Created } = yield* engine.get<{ Created: string }>(`/images/${image}/json`);
  if (!lookup(p, rule.trigger.path)) throw new CliError(`stat ${rule.trigger.path}: no such file or directory`);
  const entries = entriesBelow(p, rule.trigger.path, '').filter((one) => one.type === 'file' && one.mtime * 1000 >= parseRfc3339(Created)!);
  return entries.flatMap((one) => matching(rule, one.name === '' ? rule.trigger.path : `${rule.trigger.path}/${one.name}`) ?? []);
}
