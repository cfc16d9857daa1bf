/** kubectl set image */
import type { Blocking } from '../../../kernel/blocking.ts';
import { CommandError } from '../client/failure.ts';
import { specifiedTypes } from '../completion/arguments.ts';
import type { Session } from '../session.ts';
import { firstArgument } from '../config/first-argument.ts';
import type { Verb } from '../tree/verb.ts';
import { applyChange, podSpecOf, splitArguments } from './change.ts';

export const setImage: Verb = { path: 'set image', run, complete: firstArgument(specifiedTypes(['cronjobs', 'daemonsets', 'deployments', 'pods', 'replicasets', 'replicationcontrollers', 'statefulsets'])) };

function* run(session: Session): Blocking<void> {
  const { resources, changes } = splitArguments(session.args, (word) => word.includes('='));
  const images = changes.map((text): [string, string] => {
    const equals = text.indexOf('=');
    if (equals <= 0 || equals === text.length - 1) throw new CommandError(`invalid image parameter: ${text}`);
    return [text.slice(0, equals), text.slice(equals + 1)];
  });
  const problems: string[] = [];
  if (resources.length === 0 && session.list('filename').length === 0 && !session.flag('kustomize')) problems.push('one or more resources must be specified as <resource> <name> or <resource>/<name>');
  if (images.length === 0) problems.push('at least one image update is required');
  else if (images.length > 1 && images.some(([name]) => name === '*')) problems.push('all containers are already specified by *, but saw more than one container_name=container_image pairs');
  if (problems.length > 0) throw new CommandError(problems.length === 1 ? problems[0]! : `[${problems.join(', ')}]`);
  yield* applyChange(session, {
    operation: 'image updated', resources, needsPodSpec: true,
    change(object) {
      const spec = podSpecOf(object)!;
      const containers = [...(spec.initContainers ?? []), ...spec.containers];
      for (const [name, image] of images) {
        const found = containers.filter((container) => name === '*' || container.name === name);
        if (found.length === 0) throw new CommandError(`unable to find container named ${JSON.stringify(name)}`);
        for (const container of found) container.image = image;
      }
    },
  });
}
