/** The way of every `create NAME` generator: build the object, then print or send it. */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { CommandError, isFailure } from '../client/failure.ts';
import { dryRunOf, resultPrinter } from '../print/result.ts';
import { withTypedConfiguration } from '../print/typed.ts';
import { createObject, validationQuery } from '../resource/write.ts';
import type { Session } from '../session.ts';
import type { Verb } from '../tree/verb.ts';

/** What a generator makes: apiVersion, kind, metadata without a namespace, and the rest. */
export type Draft = { apiVersion: string; kind: string; metadata: Record<string, unknown>; [field: string]: unknown };

export interface Generator {
  path: string;
  required?: readonly string[];
  flagCompletions?: Verb['flagCompletions'];
  clusterScoped?: boolean;
  /** Put before the server's refusal: 'failed to create deployment: '. Absent: the refusal stands as it is. */
  failure?: string;
  build: (session: Session, name: string) => Draft | Blocking<Draft>;
  /** --save-config is taken and does nothing. */
  unsaved?: boolean;
}

export function generatorVerb(generator: Generator): Verb {
  return { path: generator.path, ...(generator.required && { required: generator.required }), ...(generator.flagCompletions && { flagCompletions: generator.flagCompletions }), run: (session) => run(session, generator) };
}

/** @throws UsageError */
export function nameArgument(session: Session): string {
  const { dash } = session.invocation;
  // What stands behind -- is not counted, also where nothing takes it.
  const count = dash >= 0 ? dash : session.args.length;
  if (count !== 1) throw session.usageError(`exactly one NAME is required, got ${count}`);
  return session.args[0]!;
}

/** The words after `--` (or, where kubectl allows it, after the name). */
export const commandArguments = (session: Session): readonly string[] => session.args.slice(1);

function* run(session: Session, generator: Generator): Blocking<void> {
  const name = nameArgument(session);
  const dryRun = dryRunOf(session);
  const print = resultPrinter(session, dryRun, 'typed');
  validationQuery(session);
  for (const path of [...session.list('from-file'), ...session.list('from-env-file'), session.flag('cert'), session.flag('key')]) yield* session.drain(path.slice(path.indexOf('=') + 1));
  const built = generator.build(session, name);
  const draft = Symbol.iterator in built ? yield* built as Blocking<Draft> : built;
  const { name: namespace, explicit } = session.namespace();
  if (!generator.clusterScoped && explicit) draft.metadata = { ...draft.metadata, namespace };
  let object = draft as unknown as KubernetesObject;
  if (session.switch('save-config') && !generator.unsaved) object = yield* withTypedConfiguration(object);
  if (dryRun !== 'client') {
    const mapping = (yield* session.mapper()).require(object.apiVersion, object.kind);
    try {
      object = yield* createObject(session, mapping, generator.clusterScoped ? undefined : namespace, object);
    } catch (error) {
      if (!generator.failure || !isFailure(error)) throw error;
      throw new CommandError(`${generator.failure}${error.message}`);
    }
  }
  yield* print(object, 'created');
}
