/** What a command that works on a project's containers finds: the project, if its files are there, and the containers. */
import type { Blocking } from '../../../kernel/blocking.ts';
import type { Invocation } from '../../shared/cobra/command.ts';
import type { Behaviour } from '../behaviour.ts';
import type { Engine } from '../client.ts';
import { engineOf } from './dry-run.ts';
import { progressOf } from './display.ts';
import { enable } from './enable.ts';
import type { Project } from './model.ts';
import { observe, type Observed } from './observed.ts';
import type { Progress } from './progress.ts';
import { checkServices, projectAndName } from './project-or-name.ts';

export interface Scene {
  engine: Engine;
  name: string;
  project: Project | undefined;
  containers: Observed[];
  progress: Progress;
}

export function* sceneOf(invocation: Invocation, oneOff = false): Blocking<Scene> {
  const { p, args } = invocation;
  const { name, project } = yield* projectAndName(invocation);
  checkServices(project, args);
  if (project) enable(project, args);
  const engine = engineOf(invocation);
  const containers = (yield* observe(engine, name, { oneOff })).filter((one) => args.length === 0 || args.includes(one.service));
  return { engine, name, project, containers, progress: progressOf(invocation) };
}

export const timeoutOf = ({ flags }: Invocation): number | undefined => (flags.changed('timeout') ? flags.number('timeout') : undefined);

/** A behaviour that does one thing to containers under a heading. */
export const doing = (operation: string, act: (scene: Scene, invocation: Invocation) => Blocking<void>): Behaviour => ({
  path: `compose ${operation}`,
  takes: [0],
  *run(invocation) {
    const scene = yield* sceneOf(invocation);
    yield* scene.progress.during(operation, act(scene, invocation));
    return 0;
  },
});
