/** kubectl set image */
import type { Container } from '../../../api/kubernetes/container.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { CommandError, throwCollected } from '../client/failure.ts';
import { specifiedTypes } from '../completion/arguments.ts';
import { dryRunOf, resultPrinter } from '../print/result.ts';
import type { Session } from '../session.ts';
import type { Verb } from '../tree/verb.ts';
import { applyChange, matchingContainers, objectsToSet, podSpecToChange, splitArguments } from './change.ts';

/** One object; the containers behind it are not offered. */
const complete = specifiedTypes(['cronjobs', 'daemonsets', 'deployments', 'pods', 'replicasets', 'replicationcontrollers', 'statefulsets'], true);

export const setImage: Verb = { path: 'set image', run, complete };

/** Also `NAME-`, as kubectl takes its arguments apart; it is no image then. */
const isChange = (word: string): boolean => (word.includes('=') && !word.startsWith('=')) || (word.endsWith('-') && word !== '-');

function* run(session: Session): Blocking<void> {
  resultPrinter(session);
  const { resources, changes } = splitArguments(session.args, isChange, (stray) => `all resources must be specified before image changes: ${stray}`);
  const wrong = changes.filter((word) => !word.includes('='));
  if (wrong.length > 0) throw new CommandError(`invalid image format: ${wrong.join(', ')}`);
  const images = new Map(changes.map((text): [string, string] => [text.slice(0, text.indexOf('=')), text.slice(text.indexOf('=') + 1)]));
  const infos = yield* objectsToSet(session, resources);
  validate(session, resources, images);
  yield* applyChange(session, {
    operation: 'image updated', resources, infos, recorded: true, refused: 'failed to patch image update to pod template:',
    change(object, info, complain) {
      const spec = podSpecToChange(object, info);
      for (const [name, image] of images) {
        const found = matchingContainers(spec, '*').filter((container) => name === '*' || container.name === name);
        if (found.length === 0) complain(new CommandError(`error: unable to find container named ${JSON.stringify(name)}`));
        for (const container of found) {
          if (image) container.image = image;
          else delete (container as Partial<Container>).image;
        }
      }
    },
  });
}

function validate(session: Session, resources: readonly string[], images: ReadonlyMap<string, string>): void {
  const problems: string[] = [];
  if (session.switch('all') && session.flag('selector')) problems.push('cannot set --all and --selector at the same time');
  if (resources.length === 0 && session.list('filename').length === 0 && !session.flag('kustomize')) problems.push('one or more resources must be specified as <resource> <name> or <resource>/<name>');
  if (images.size === 0) problems.push('at least one image update is required');
  else if (images.size > 1 && images.has('*')) problems.push('all containers are already specified by *, but saw more than one container_name=container_image pairs');
  if (session.switch('local') && dryRunOf(session) === 'server') problems.push('cannot specify --local and --dry-run=server - did you mean --dry-run=client?');
  throwCollected(problems.map((text) => new CommandError(text)));
}
