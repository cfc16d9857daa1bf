/** The objects behind a selection, fetched from the server. */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import type { ApiResource } from '../client/discovery.ts';
import { ApiError, isFailure } from '../client/failure.ts';
import { resourcePath, resourceText } from '../client/mapper.ts';
import type { Session } from '../session.ts';
import { fetchInfo, type Info } from './info.ts';
import { select, type Selection, type SelectionOptions } from './selection.ts';

export interface Fetched {
  infos: Info[];
  /** What could not be had; the others are there all the same. */
  errors: Error[];
  /** Exactly one object was asked for by name. */
  single: boolean;
}

interface ListAnswer {
  items?: KubernetesObject[] | null;
}

/** All objects of a resource. Items get the kind that lists leave out. */
export function* list(session: Session, mapping: ApiResource, namespace: string | undefined, selector = '', fieldSelector = ''): Blocking<KubernetesObject[]> {
  const apiVersion = mapping.group ? `${mapping.group}/${mapping.version}` : mapping.version;
  const { items } = yield* session.client().get<ListAnswer>(resourcePath(mapping, namespace), listQuery(selector, fieldSelector));
  return (items ?? []).map((item) => (item.kind ? item : { ...item, apiVersion, kind: mapping.kind }));
}

export const listQuery = (selector: string, fieldSelector: string): [string, string][] => [
  ...(fieldSelector ? [['fieldSelector', fieldSelector] as [string, string]] : []),
  ...(selector ? [['labelSelector', selector] as [string, string]] : []),
];

/** A refused list, told as kubectl's visitor does. */
export function listError(error: unknown, mapping: ApiResource, selector: string, fieldSelector: string): unknown {
  if (!(error instanceof ApiError) || (error.reason !== 'BadRequest' && error.reason !== 'NotFound')) return error;
  const subject = JSON.stringify(resourceText(mapping));
  const message = selector === '' && fieldSelector === ''
    ? `Unable to list ${subject}: ${error.message}`
    : `Unable to find ${subject} that match label selector ${JSON.stringify(selector)}, field selector ${JSON.stringify(fieldSelector)}: ${error.message}`;
  return new ApiError({ ...error.status, message });
}

/** Fetches what a selection means, going on after failures. */
export function* fetchSelection(session: Session, selection: Selection, subresource?: string): Blocking<Fetched> {
  const result: Fetched = { infos: [], errors: selection.by === 'files' ? [...selection.errors] : [], single: selection.by !== 'selector' && selection.single };
  if (selection.by === 'selector') {
    for (const mapping of selection.mappings) {
      try {
        const items = yield* list(session, mapping, mapping.namespaced ? selection.namespace : undefined, selection.selector, selection.fieldSelector);
        for (const object of items) result.infos.push({ mapping, namespace: mapping.namespaced ? object.metadata.namespace : undefined, name: object.metadata.name, object, source: '' });
      } catch (error) {
        collect(result.errors, listError(error, mapping, selection.selector, selection.fieldSelector));
      }
    }
    return result;
  }
  for (const info of selection.infos) {
    try {
      result.infos.push({ ...info, object: yield* fetchInfo(session.client(), info, subresource) });
    } catch (error) {
      collect(result.errors, error);
    }
  }
  return result;
}

export function collect(errors: Error[], error: unknown): void {
  if (!isFailure(error)) throw error;
  errors.push(error);
}

/** Selects and fetches in one go. */
export function* fetchAll(session: Session, options: SelectionOptions): Blocking<Fetched> {
  return yield* fetchSelection(session, yield* select(session, options));
}

/** The usual flags of a command that takes resources from words or files. */
export const selectionFlags = (session: Session, args: readonly string[] = session.args): SelectionOptions => ({
  args,
  filenames: session.list('filename'),
  kustomize: session.flag('kustomize'),
  recursive: session.switch('recursive'),
  selector: session.flag('selector'),
  fieldSelector: session.flag('field-selector'),
  all: session.switch('all'),
  allNamespaces: session.switch('all-namespaces'),
});
