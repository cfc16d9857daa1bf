/** The way of every `set` command: change a copy of each object, send the difference. */
import type { Container } from '../../../api/kubernetes/container.ts';
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import type { PodSpec } from '../../../api/kubernetes/pod.ts';
import { twoWayPatch, type Json } from '../../../api/kubernetes/strategic-merge/diff.ts';
import { mergePatchBetween } from '../../../api/kubernetes/strategic-merge/merge.ts';
import { mergeSchemaOf } from '../../../api/kubernetes/strategic-merge/schema.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { ApiError, CommandError, throwCollected } from '../client/failure.ts';
import { apiVersionOf } from '../client/mapper.ts';
import { readIntoStruct } from '../print/struct-order.ts';
import { dryRunOf, dryRunQuery, resultPrinter } from '../print/result.ts';
import { fetchSelection, selectionFlags } from '../resource/fetch.ts';
import { infoName, infoResourceName, type Info } from '../resource/info.ts';
import { recorded } from '../resource/record.ts';
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

/** The pod spec to change. @throws CommandError for kinds that have none */
export function podSpecToChange(object: KubernetesObject, info: Info): PodSpec {
  const spec = podSpecOf(object);
  if (!spec) throw new CommandError(`the object is not a pod or does not have a pod template: *${apiVersionOf(info.mapping).split('/').at(-1)}.${object.kind}`);
  return spec;
}

/** Containers whose name matches the pattern (`*` stands for anything), those that start the pod last. */
export function matchingContainers({ containers, initContainers = [] }: PodSpec, pattern: string): Container[] {
  const wildcard = new RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`);
  return [...containers, ...initContainers].filter(({ name }) => wildcard.test(name));
}

export interface SetChange {
  operation: string;
  /** Arguments that name resources. */
  resources: readonly string[];
  /** What they mean, where it was looked up before the rest was checked. */
  infos?: readonly Info[];
  /**
   * Changes the object in place; `complain` adds a failure that keeps nothing from going on.
   * False: the object is left out. @throws CommandError
   */
  change: (object: KubernetesObject, info: Info, complain: (error: CommandError) => void) => boolean | void | Blocking<boolean | void>;
  /** How a refused patch is told; absent: as the server said it. */
  refused?: string;
  /** Sent even where it changes nothing. */
  always?: boolean;
  /** The command line becomes the cause of the change, where --record asks for it. */
  recorded?: boolean;
  /** Failures are told without the object's name. */
  plain?: boolean;
}

/** @throws CommandError With --local there are no objects but those of files. */
function refuseLocal(session: Session, resources: readonly string[]): void {
  if (session.switch('local') && resources.length > 0) throw new CommandError('error: you must specify resources by --filename when --local is set.\nExample resource specifications include:\n   \'-f rsrc.yaml\'\n   \'--filename=rsrc.json\'');
}

/** What cannot be found ends it, unless it is to be `told` with the rest. */
export function* objectsToSet(session: Session, resources: readonly string[], told?: Error[]): Blocking<Info[]> {
  const local = session.switch('local');
  refuseLocal(session, resources);
  const flags = selectionFlags(session, resources);
  // --all only lets a type stand without a name.
  const selection = yield* select(session, { ...flags, ...(local && { selector: '' }), all: false, allowEmptySelector: flags.all ?? false, local });
  const { infos, errors } = local && selection.by === 'files' ? selection : yield* fetchSelection(session, selection);
  if (told) told.push(...errors);
  else throwCollected(errors);
  return infos;
}

/** With --local some commands pass over the words that name resources, and miss the files then. */
export const unlessLocal = (session: Session, resources: readonly string[]): readonly string[] => (session.switch('local') ? [] : resources);

interface Changed {
  info: Info;
  object: KubernetesObject;
  patch: Json;
  failure?: CommandError;
}

function* changeCopies(session: Session, infos: readonly Info[], wanted: SetChange, errors: Error[]): Blocking<Changed[]> {
  const all: Changed[] = [];
  for (const info of infos) {
    let object = copy(info.object!);
    try {
      const outcome = wanted.change(object, info, (error) => errors.push(error));
      if ((typeof outcome === 'object' ? yield* outcome : outcome) === false) continue;
      if (wanted.recorded) object = recorded(session, object);
      const schema = mergeSchemaOf(object.apiVersion, object.kind);
      const [before, after] = [info.object, object] as unknown as [Json, Json];
      all.push({ info, object, patch: schema ? twoWayPatch(before, after, schema) : mergePatchBetween(before, after) });
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      all.push({ info, object, patch: {}, failure: wanted.plain ? error : new CommandError(`error: ${session.switch('local') ? localName(info) : infoResourceName(info)} ${error.message}\n`) });
    }
  }
  return all;
}

/** Without a server the resource's name is not known; the client's words then have a line's end of their own behind a group. */
const localName = (info: Info): string => `${infoName(info)}${info.mapping.group ? '\n' : ''}`;

export function* applyChange(session: Session, wanted: SetChange): Blocking<void> {
  const dryRun = dryRunOf(session), local = session.switch('local');
  if (local && dryRun === 'server') throw new CommandError('cannot specify --local and --dry-run=server - did you mean --dry-run=client?');
  const print = resultPrinter(session, dryRun, 'typed');
  const errors: Error[] = [], missed: Error[] = [];
  const infos = wanted.infos ?? (yield* objectsToSet(session, wanted.resources, wanted.plain ? missed : undefined));
  const query: Query = [...dryRunQuery(dryRun), ['fieldManager', session.flag('field-manager')]];
  for (const { info, object, patch, failure } of yield* changeCopies(session, infos, wanted, errors)) {
    if (failure) errors.push(failure);
    else if (Object.keys(patch).length === 0 && !wanted.always) continue;
    else if (local) yield* print((yield* readIntoStruct(object as unknown as Fields)) as unknown as KubernetesObject, wanted.operation);
    else if (dryRun === 'client') yield* print(object, wanted.operation);
    else {
      try {
        yield* print(yield* patchObject(session, info, mergeSchemaOf(object.apiVersion, object.kind) ? 'strategic' : 'merge', patch, query), wanted.operation);
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        errors.push(wanted.refused ? new CommandError(`${wanted.refused} ${error.message}`) : error);
      }
    }
  }
  throwCollected([...errors, ...missed]);
}

/** `RESOURCES… NAME=VALUE…`: the changes come last. @throws CommandError */
export function splitArguments(args: readonly string[], isChange: (word: string) => boolean, mixed: (stray: string) => string): { resources: string[]; changes: string[] } {
  const first = args.findIndex(isChange);
  const resources = first < 0 ? [...args] : args.slice(0, first), changes = first < 0 ? [] : args.slice(first);
  const stray = changes.find((word) => !isChange(word));
  if (stray !== undefined) throw new CommandError(mixed(stray));
  return { resources, changes };
}
