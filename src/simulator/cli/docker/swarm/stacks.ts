/** docker stack: what belongs to a name in a swarm, listed and removed. */
import type { Blocking } from '../../../kernel/blocking.ts';
import type { Process } from '../../../kernel/process.ts';
import { emitYaml } from '../../../kernel/yaml/emit.ts';
import { inYamlOrder } from '../compose/yaml-key-order.ts';
import type { Behaviour } from '../behaviour.ts';
import { filtersQuery, segment, type Engine } from '../client.ts';
import { engineOf } from '../contexts.ts';
import { CliError, DaemonError } from '../errors.ts';
import { printList, type ListFormat } from '../formatter.ts';
import { naturally } from '../natural-order.ts';
import { serviceList } from './services.ts';
import { checkStackName, deploy, ofStack, NAMESPACE, removeService } from './stack-deploy.ts';
import { loadStack } from './stack-file/load.ts';
import { tasksOf, taskTable } from './tasks.ts';
import type { ServiceObject, StoredObject } from './types.ts';

const columns: ListFormat = { typeName: 'stack.stackContext', headings: { Name: 'NAME', Services: 'SERVICES' }, table: '{{.Name}}\t{{.Services}}', quiet: '{{.Name}}' };

const ls: Behaviour = {
  path: 'stack ls',
  *run(invocation) {
    const services = yield* engineOf(invocation).get<ServiceObject[]>('/services', { filters: filtersQuery([`label=${NAMESPACE}`]) });
    const counts = new Map<string, number>();
    for (const { Spec } of services) counts.set(Spec.Labels![NAMESPACE]!, (counts.get(Spec.Labels![NAMESPACE]!) ?? 0) + 1);
    return yield* printList(invocation.p, columns, [...counts].sort(([a], [b]) => naturally(a, b)).map(([Name, count]) => ({ Name, Services: String(count) })), invocation.flags.string('format'), false);
  },
};

const rm: Behaviour = {
  path: 'stack rm',
  *run(invocation) {
    const { p, args } = invocation;
    const engine = engineOf(invocation);
    for (const stack of args) checkStackName(stack);
    const left: string[] = [];
    for (const stack of args) {
      let failed = false;
      const services = yield* engine.get<ServiceObject[]>('/services', ofStack(stack));
      const networks = yield* engine.get<{ Id: string; Name: string }[]>('/networks', ofStack(stack));
      const secrets = yield* engine.get<StoredObject[]>('/secrets', ofStack(stack));
      const configs = yield* engine.get<StoredObject[]>('/configs', ofStack(stack));
      if (services.length + networks.length + secrets.length + configs.length === 0) {
        yield* p.write(2, `Nothing found in stack: ${stack}\n`);
        continue;
      }
      for (const service of [...services].sort((a, b) => (a.Spec.Name < b.Spec.Name ? -1 : 1))) yield* removeService(engine, service);
      for (const [kind, objects] of [['secret', secrets], ['config', configs]] as const) {
        for (const { ID, Spec } of objects) {
          yield* p.write(1, `Removing ${kind} ${Spec.Name}\n`);
          failed = !(yield* removed(p, engine, kind, ID)) || failed;
        }
      }
      for (const network of networks) {
        yield* p.write(1, `Removing network ${network.Name}\n`);
        failed = !(yield* removed(p, engine, 'network', network.Id)) || failed;
      }
      if (failed) left.push(`failed to remove some resources from stack: ${stack}`);
    }
    if (left.length > 0) throw new CliError(left.join('\n'));
    return 0;
  },
};

/** The message has no line of its own. */
function* removed(p: Process, engine: Engine, kind: string, id: string): Blocking<boolean> {
  try {
    yield* engine.delete(`/${kind}s/${segment(id)}`);
    return true;
  } catch (error) {
    if (!(error instanceof DaemonError)) throw error;
    yield* p.write(2, `Failed to remove ${kind} ${id}: ${error.message}`);
    return false;
  }
}

const services: Behaviour = {
  path: 'stack services',
  *run(invocation) {
    const { p, flags, args } = invocation;
    checkStackName(args[0]!);
    const found = yield* engineOf(invocation).get<ServiceObject[]>('/services', { filters: filtersQuery([...flags.list('filter'), `label=${NAMESPACE}=${args[0]}`]), status: true });
    if (found.length === 0) yield* p.write(2, `Nothing found in stack: ${args[0]}\n`);
    else yield* p.write(1, serviceList(found, flags.string('format'), flags.bool('quiet')));
    return 0;
  },
};

const ps: Behaviour = {
  path: 'stack ps',
  *run(invocation) {
    const { flags, args } = invocation;
    checkStackName(args[0]!);
    const tasks = yield* tasksOf(engineOf(invocation), [...flags.list('filter'), `label=${NAMESPACE}=${args[0]}`]);
    if (tasks.length === 0) throw new CliError(`nothing found in stack: ${args[0]}`);
    return yield* taskTable(invocation, tasks);
  },
};

const config: Behaviour = {
  path: 'stack config',
  *run({ p, flags }) {
    const { file } = yield* loadStack(p, flags.list('compose-file'), !flags.bool('skip-interpolation'));
    yield* p.write(1, emitYaml(inYamlOrder({ ...file }), { sort: false, indentSequences: true, width: Infinity }));
    return 0;
  },
};

export const stackCommands: Behaviour[] = [config, deploy, ls, ps, rm, services];
