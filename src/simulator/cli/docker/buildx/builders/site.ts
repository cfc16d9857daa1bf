/** Where a build is made: the builder in use, and what a request needs to go there. */
import type { SolveStatus } from '../../../../api/engine/build.ts';
import type { Blocking } from '../../../../kernel/blocking.ts';
import type { Invocation } from '../../../shared/cobra/command.ts';
import { absolutePath } from '../../container/options.ts';
import type { BuildOptions } from '../build-options.ts';
import type { Place } from '../display.ts';
import { newRef, saveState } from '../history/local-state.ts';
import { bootIdle, idleNodes } from './boot.ts';
import { touch } from './group.ts';
import { containerOf, instanceNamed, type Instance } from './instance.ts';

export interface Site extends Place {
  node: string;
  instance: Instance;
}

/** @throws CliError */
export function siteOf(invocation: Invocation): Site {
  const instance = instanceNamed(invocation);
  return { name: instance.name, driver: instance.driver, node: instance.nodes[0]!.Name, instance };
}

/** What is built there, with a name to be found again by. An image that docker is to have is loaded into it. */
export function placed(invocation: Invocation, { instance, node }: Site, options: BuildOptions, context: string, dockerfile: string, target: string): BuildOptions {
  const { p } = invocation, { request } = options, ref = newRef(p, `${target} ${context}`);
  const absolute = (path: string): string => (path === '' || path === '-' ? path : absolutePath(p)(path));
  saveState(p, instance.name, node, ref, { Target: target, LocalPath: absolute(context), DockerfilePath: absolute(dockerfile) });
  if (instance.isContext) return { ...options, request: { ...request, ref } };
  touch(p, instance.name);
  const exports = request.exports?.map((one) => (one.type === 'image' && one.loads ? { ...one, type: 'load' as const } : one));
  return { ...options, request: { ...request, ref, node: containerOf(instance.nodes[0]!), ...(exports ? { exports } : {}) } };
}

/** Boots the builder, where it does not run yet. @throws CliError */
export function* bootSite(invocation: Invocation, { instance }: Site, tell: (status: SolveStatus) => Blocking<void>): Blocking<void> {
  if (!instance.isContext) yield* bootIdle(invocation, yield* idleNodes(invocation, instance), tell);
}
