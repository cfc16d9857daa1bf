/** The way of every `set` command: change a copy of each object, send the difference. */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import type { PodSpec } from '../../../api/kubernetes/pod.ts';
import { twoWayPatch, type Json } from '../../../api/kubernetes/strategic-merge/diff.ts';
import { mergeSchemaOf } from '../../../api/kubernetes/strategic-merge/schema.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { ApiError, CommandError, isFailure, throwCollected } from '../client/failure.ts';
import { dryRunOf, dryRunQuery, resultPrinter } from '../print/result.ts';
import { fetchSelection, selectionFlags } from '../resource/fetch.ts';
import { infoResourceName, type Info } from '../resource/info.ts';
import { select } from '../resource/selection.ts';
import { patchObject, type Query } from '../resource/write.ts';
import type { Session } from '../session.ts';

type Fields = Record<string, unknown>;

const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** The pod spec inside a pod, a workload, a job or a cron job; the object given may be changed. */
export function podSpecOf(object: KubernetesObject): PodSpec | undefined {
  const spec = object.spec as Fields | undefined;
  if (object.kind === 'Pod') return spec as unknown as PodSpec;
  const template = (object.kind === 'CronJob' ? ((spec?.jobTemplate as Fields | undefined)?.spec as Fields | undefined)?.template : spec?.template) as Fields | undefined;
  return template?.spec as PodSpec | undefined;
}

export interface SetChange {
  operation: string;
  /** Arguments that name resources. */
  resources: readonly string[];
  /** Changes the object in place. @throws CommandError */
  change: (object: KubernetesObject, info: Info) => void | Blocking<void>;
  /** Kinds without a pod spec are wrong. */
  needsPodSpec?: boolean;
}

export function* objectsToSet(session: Session, resources: readonly string[]): Blocking<Info[]> {
  const local = session.switch('local');
  const selection = yield* select(session, { ...selectionFlags(session, resources), local });
  if (local) {
    if (selection.by !== 'files') throw new CommandError("error: you must specify resources by --filename when --local is set.\nExample resource specifications include:\n   '-f rsrc.yaml'\n   '--filename=rsrc.json'");
    throwCollected(selection.errors);
    return selection.infos;
  }
  const { infos, errors } = yield* fetchSelection(session, selection);
  throwCollected(errors);
  return infos;
}

export function* applyChange(session: Session, { operation, resources, change, needsPodSpec }: SetChange): Blocking<void> {
  const local = session.switch('local');
  const dryRun = dryRunOf(session);
  const print = resultPrinter(session, dryRun);
  const infos = yield* objectsToSet(session, resources);
  const changed: { info: Info; object: KubernetesObject; patch: Json }[] = [];
  const errors: Error[] = [];
  for (const info of infos) {
    const object = copy(info.object!);
    try {
      if (needsPodSpec && !podSpecOf(object)) throw new CommandError(`${infoResourceName(info)} does not have a pod template`);
      const work = change(object, info);
      if (work) yield* work;
      changed.push({ info, object, patch: twoWayPatch(info.object as unknown as Json, object as unknown as Json, mergeSchemaOf(object.apiVersion, object.kind) ?? { field: () => ({ merge: false, retainKeys: false, replace: false, mergeKey: undefined, below: undefined }) }) });
    } catch (error) {
      if (!isFailure(error)) throw error;
      errors.push(error);
    }
  }
  const query: Query = [...dryRunQuery(dryRun), ['fieldManager', session.flag('field-manager')]];
  for (const { info, object, patch } of changed) {
    if (local || dryRun === 'client') yield* print(object, operation);
    else if (Object.keys(patch).length > 0) {
      try {
        yield* print(yield* patchObject(session, info, mergeSchemaOf(object.apiVersion, object.kind) ? 'strategic' : 'merge', patch, query), operation);
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        errors.push(new CommandError(`failed to patch ${operation.replace(/ updated$/, '')} update to pod template: ${error.message}`));
      }
    }
  }
  throwCollected(errors);
}

/** Words with `/`, or a type and names, stand before the first `KEY=VALUE`. */
export function splitArguments(args: readonly string[], isChange: (word: string) => boolean): { resources: string[]; changes: string[] } {
  const first = args.findIndex(isChange);
  return first < 0 ? { resources: [...args], changes: [] } : { resources: args.slice(0, first), changes: args.slice(first) };
}
