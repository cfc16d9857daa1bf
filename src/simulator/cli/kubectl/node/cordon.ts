/** kubectl cordon, uncordon */
import type { Node } from '../../../api/kubernetes/node.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { CommandError, isFailure, throwCollected } from '../client/failure.ts';
import { namesOf } from '../completion/arguments.ts';
import { dryRunOf, dryRunQuery, dryRunSuffix } from '../print/result.ts';
import { fetchSelection } from '../resource/fetch.ts';
import type { Info } from '../resource/info.ts';
import { select } from '../resource/selection.ts';
import { patchObject } from '../resource/write.ts';
import type { Session } from '../session.ts';
import type { Verb } from '../tree/verb.ts';

/** The nodes that the words or the selector mean. @throws CommandError */
export function* nodesOf(session: Session): Blocking<Info[]> {
  const selector = session.flag('selector');
  const { path } = session.invocation;
  if (session.args.length === 0 && !session.flags.changed('selector')) throw session.usageError(`USAGE: ${path.at(-1)!.name} NODE [flags]`);
  if (session.args.length > 0 && selector) throw session.usageError('cannot specify both a node name and a --selector option');
  dryRunOf(session);
  // A word with a slash says itself of which kind it is.
  const named = session.args.some((word) => word.includes('/')) ? session.args.map((word) => (word.includes('/') ? word : `nodes/${word}`)) : undefined;
  if (named) yield* checkOneType(session, named);
  const { infos, errors } = yield* fetchSelection(session, yield* select(session, { args: named ?? session.args, ...(!named && { type: 'nodes' }), selector, allowEmptySelector: session.flags.changed('selector') }));
  // The first that fails ends it.
  if (errors[0]) throw errors[0];
  const other = infos.find(({ mapping }) => mapping.kind !== 'Node')?.mapping;
  if (other) throw new CommandError(`expected resource of type node, got ${JSON.stringify(`${other.group}/${other.version}, Resource=${other.name}`)}`);
  return infos;
}

function* checkOneType(session: Session, words: readonly string[]): Blocking<void> {
  const mapper = yield* session.mapper(), mappings = words.map((word) => mapper.lookup(word.split('/')[0]!));
  if (mappings.every((one) => one) && new Set(mappings.map((one) => `${one!.name}.${one!.group}`)).size > 1) throw new CommandError('you may only specify a single resource type');
}

/** Makes the node (un)schedulable and says so. */
export function* setUnschedulable(session: Session, info: Info, wanted: boolean): Blocking<void> {
  const dryRun = dryRunOf(session);
  const node = info.object as Node;
  const word = wanted ? 'cordon' : 'uncordon';
  if ((node.spec?.unschedulable ?? false) === wanted) return yield* session.out(`node/${info.name} already ${word}ed${dryRunSuffix(dryRun)}\n`);
  if (dryRun !== 'client') yield* patchObject(session, info, 'strategic', { spec: { unschedulable: wanted || null } }, dryRunQuery(dryRun));
  yield* session.out(`node/${info.name} ${word}ed${dryRunSuffix(dryRun)}\n`);
}

const verb = (path: string, wanted: boolean): Verb => ({
  path, complete: namesOf('nodes'),
  *run(session) {
    const errors: Error[] = [];
    for (const info of yield* nodesOf(session)) {
      try {
        yield* setUnschedulable(session, info, wanted);
      } catch (error) {
        if (!isFailure(error)) throw error;
        errors.push(new CommandError(`unable to ${path} node ${JSON.stringify(info.name)}: ${error.message}`));
      }
    }
    throwCollected(errors);
  },
});

export const cordon = verb('cordon', true);
export const uncordon = verb('uncordon', false);
