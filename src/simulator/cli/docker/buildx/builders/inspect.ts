/** docker buildx inspect. */
import { goTime, parseRfc3339 } from '../../../../kernel/calendar.ts';
import type { Blocking } from '../../../../kernel/blocking.ts';
import type { Invocation } from '../../../shared/cobra/command.ts';
import { tabulate } from '../../../shared/tabwriter.ts';
import type { Behaviour } from '../../behaviour.ts';
import { ConnectionError } from '../../errors.ts';
import { boot } from './boot.ts';
import { lastActivity, type BuilderNode } from './group.ts';
import { BUILDKIT, instanceNamed, platformsOf, statusOf, type Instance } from './instance.ts';
import { cacheOf } from './usage.ts';
import { ruleLines, workerOf } from './worker.ts';

function* nodeLines(invocation: Invocation, instance: Instance, node: BuilderNode): Blocking<string[]> {
  const status = yield* statusOf(invocation, instance, node), platforms = platformsOf(node, status);
  const options = Object.entries(node.DriverOpts ?? {}).map(([key, value]) => `${key}=${JSON.stringify(value)}`).join(' ');
  return [
    `Name:\t${node.Name}`, `Endpoint:\t${node.Endpoint}`, ...(options ? [`Driver Options:\t${options}`] : []), `Status:\t${status}`, ...(node.Flags?.length ? [`BuildKit daemon flags:\t${node.Flags.join(' ')}`] : []),
    ...(status === 'running' ? [`BuildKit version:\t${BUILDKIT}`] : []), ...(platforms.length > 0 ? [`Platforms:\t${platforms.join(', ')}`] : []), ...(status === 'running' ? ['Labels:', ...(yield* workerOf(invocation, instance, node)).labels.map(([name, value]) => ` ${name}:\t${value}`), ...ruleLines(instance.driver)] : []),
  ];
}

/** The engine's own builder was last used when its cache was. */
function* activityOf(invocation: Invocation, instance: Instance): Blocking<number> {
  if (!instance.isContext) return parseRfc3339(lastActivity(invocation.p, instance.name) ?? '') ?? 0;
  const records = yield* cacheOf(invocation, instance);
  return Math.max(0, ...records.map((record) => parseRfc3339(record.LastUsedAt ?? record.CreatedAt) ?? 0));
}

export const inspect: Behaviour = {
  path: 'buildx inspect',
  *run(invocation) {
    const { p, flags, args } = invocation, instance = instanceNamed(invocation, args[0]);
    if (flags.bool('bootstrap')) yield* boot(invocation, instance);
    let last: number;
    try {
      last = yield* activityOf(invocation, instance);
    } catch (error) {
      if (!(error instanceof ConnectionError)) throw error;
      yield* p.write(1, `Name:   ${instance.name}\nDriver: \nError:  ${error.message}\n`);
      return 0;
    }
    const lines = [`Name:\t${instance.name}`, `Driver:\t${instance.driver}`, ...(last > 0 ? [`Last Activity:\t${goTime(Math.floor(last / 1000) * 1000)}`] : []), '', 'Nodes:'];
    for (const [index, node] of instance.nodes.entries()) lines.push(...(index > 0 ? [''] : []), ...(yield* nodeLines(invocation, instance, node)));
    yield* p.write(1, tabulate(lines.map((line) => `${line}\n`).join(''), { minWidth: 0, padding: 1 }));
    return 0;
  },
};
