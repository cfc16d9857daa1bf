/** docker buildx rm, stop and use. */
import type { Blocking } from '../../../../kernel/blocking.ts';
import type { Invocation } from '../../../shared/cobra/command.ts';
import { confirm } from '../../answers.ts';
import type { Behaviour } from '../../behaviour.ts';
import { storedContexts } from '../../context/stored.ts';
import { currentContext, engineOf, homeOf, configFolder } from '../../contexts.ts';
import { shutDown } from '../interrupted.ts';
import { CliError } from '../../errors.ts';
import { removeNode, stopNode } from './boot.ts';
import { removeGroup, setCurrent, storedGroup, storedGroups } from './group.ts';
import { askedName, groupInstance, instanceNamed, statusOf, type Instance } from './instance.ts';

function* remove(invocation: Invocation, instance: Instance): Blocking<void> {
  const { p, flags } = invocation;
  if (!flags.bool('keep-daemon')) for (const node of instance.nodes) yield* removeNode(invocation, instance, node, flags.bool('keep-state'));
  removeGroup(p, instance.name);
}

function* removeInactive(invocation: Invocation): Blocking<number> {
  const { p } = invocation;
  for (const instance of storedGroups(p).map(groupInstance)) {
    let running = false;
    for (const node of instance.nodes) running ||= (yield* statusOf(invocation, instance, node)) === 'running';
    if (running) continue;
    yield* remove(invocation, instance);
    yield* p.write(2, `${instance.name} removed\n`);
  }
  return 0;
}

const rm: Behaviour = {
  path: 'buildx rm',
  *run(invocation) {
    const { p, flags, args } = invocation, inactive = flags.bool('all-inactive');
    if (inactive && args.length > 0) throw new CliError('ERROR: cannot specify builder name when --all-inactive is set');
    if (inactive && !flags.bool('force')) yield* confirm(p, 'WARNING! This will remove all builders that are not in running state. Are you sure you want to continue?', shutDown);
    if (inactive) return yield* removeInactive(invocation);
    let failed = false;
    for (const name of args.length > 0 ? args : [askedName(invocation)]) {
      try {
        const instance = instanceNamed(invocation, name);
        if (instance.isContext) throw new CliError(`context builder cannot be removed, run \`docker context rm ${instance.name}\` to remove this context`);
        yield* remove(invocation, instance);
        yield* p.write(2, `${name} removed\n`);
      } catch (error) {
        if (!(error instanceof CliError)) throw error;
        failed = true;
        yield* p.write(2, `failed to remove ${name}: ${error.message.replace(/^ERROR: /, '')}\n`);
      }
    }
    if (failed) throw new CliError('ERROR: failed to remove one or more builders');
    return 0;
  },
};

const stop: Behaviour = {
  path: 'buildx stop',
  *run(invocation) {
    const instance = instanceNamed(invocation, invocation.args[0]);
    for (const node of instance.nodes) yield* stopNode(invocation, instance, node);
    return 0;
  },
};

const use: Behaviour = {
  path: 'buildx use',
  takes: [0, 1],
  *run(invocation) {
    const { p, flags, args } = invocation, name = args[0] ?? askedName(invocation), context = currentContext(invocation).name;
    const endpoint = engineOf(invocation).host;
    if (name === '') throw new CliError('ERROR: failed to find instance "": invalid name , name needs to start with a letter and may not contain symbols, except ._-');
    if (storedGroup(p, name)) setCurrent(p, endpoint, name, flags.bool('global'), flags.bool('default'));
    else if (name === 'default' && context !== 'default') throw new CliError('ERROR: run `docker context use default` to switch to default context');
    else if (name === 'default' || name === context) setCurrent(p, endpoint, '', false, false);
    else if (storedContexts(p).some((one) => one.Name === name)) throw new CliError(`ERROR: run \`docker context use ${name}\` to switch to context ${name}`);
    else throw new CliError(`ERROR: failed to find instance ${JSON.stringify(name)}: open ${configFolder(p, `${homeOf(p)}/.docker`)}/buildx/instances/${name}: no such file or directory`);
    return 0;
  },
};

export const removalCommands: Behaviour[] = [rm, stop, use];
