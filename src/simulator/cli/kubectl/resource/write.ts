/** Sending objects: create, replace, patch, with the queries that --dry-run, --validate and --field-manager make. */
import type { Response } from '../../../api/http.ts';
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { goJson } from '../../shared/jsonpath/json-text.ts';
import type { ApiResource } from '../client/discovery.ts';
import { CommandError, type ApiError } from '../client/failure.ts';
import type { Call } from '../client/rest.ts';
import { resourcePath } from '../client/mapper.ts';
import { dryRunOf, dryRunQuery } from '../print/result.ts';
import type { Session } from '../session.ts';
import { infoPath, type Info } from './info.ts';

export const LAST_APPLIED = 'kubectl.kubernetes.io/last-applied-configuration';

export type Query = [string, string][];

/** @throws CommandError */
export function validationQuery(session: Session): Query {
  if (!session.flags.has('validate')) return [];
  const value = session.flag('validate');
  const modes: Record<string, string> = { strict: 'Strict', true: 'Strict', warn: 'Warn', ignore: 'Ignore', false: 'Ignore' };
  const mode = modes[value];
  if (!mode) throw new CommandError(`invalid - validate option ${JSON.stringify(value)}; must be one of: strict (or true), warn, ignore (or false)`);
  return [['fieldValidation', mode]];
}

/** Whether nobody but the server sees what is sent: no dry run shows it, and no log of bodies. */
export const sendsUnseen = (session: Session): boolean => dryRunOf(session) !== 'client' && session.log.level < 8;

export const validates = (session: Session): boolean => /^(strict|true|warn)$/.test(session.flag('validate'));

/** Everything that the flags say about a write. */
export const writeQuery = (session: Session): Query => [
  ...dryRunQuery(dryRunOf(session)),
  ...(session.flags.has('field-manager') ? [['fieldManager', session.flag('field-manager')] as [string, string]] : []),
  ...validationQuery(session),
];

/** What is new has no version yet, whatever a file says that was once read from a server. */
function creation(mapping: ApiResource, namespace: string | undefined, object: KubernetesObject, query: Query, size: number | undefined): Call {
  const { resourceVersion: _, ...metadata } = object.metadata;
  return { method: 'POST', path: resourcePath(mapping, namespace), query, body: { ...object, metadata }, size };
}

export const createObject = (session: Session, mapping: ApiResource, namespace: string | undefined, object: KubernetesObject, query: Query = writeQuery(session), size?: number): Blocking<KubernetesObject> =>
  session.client().json(creation(mapping, namespace, object, query, size));

/** The answer, or why the server refuses the object. */
export const tryToCreate = (session: Session, { mapping, namespace, heavy }: Info, object: KubernetesObject, query: Query): Blocking<Response | ApiError> =>
  session.client().attempt(creation(mapping, namespace, object, query, heavy?.size));

export function* replaceObject(session: Session, info: Info, object: unknown, query: Query, subresource?: string): Blocking<KubernetesObject> {
  return yield* session.client().json({ method: 'PUT', path: infoPath(info, subresource), query, body: object });
}

export type PatchType = 'strategic' | 'merge' | 'json' | 'apply';

const MEDIA: Record<PatchType, string> = {
  strategic: 'application/strategic-merge-patch+json', merge: 'application/merge-patch+json', json: 'application/json-patch+json', apply: 'application/apply-patch+yaml',
};

export function* patchObject(session: Session, info: Info, type: PatchType, patch: unknown, query: Query, subresource?: string): Blocking<KubernetesObject> {
  return yield* session.client().json({ method: 'PATCH', path: infoPath(info, subresource), query, headers: { 'content-type': MEDIA[type] }, body: patch });
}

/** The object with its own configuration in the annotation that apply compares with. */
export function withLastApplied(object: KubernetesObject): KubernetesObject {
  const { metadata } = object;
  const annotations = annotationsOf(object);
  // Annotations come first in the alphabet.
  const configuration = { ...object, metadata: { annotations, ...metadata } };
  configuration.metadata.annotations = annotations;
  return { ...object, metadata: { ...metadata, annotations: { ...annotations, [LAST_APPLIED]: `${goJson(configuration)}\n` } } };
}

/** Those that are the object's own. */
function annotationsOf({ metadata }: KubernetesObject): Record<string, string> {
  const { [LAST_APPLIED]: _, ...annotations } = metadata?.annotations ?? {};
  return annotations;
}

/** The object as the annotation of apply holds it, with annotations even where there are none. */
export const withoutLastApplied = (object: KubernetesObject): KubernetesObject => ({ ...object, metadata: { ...object.metadata, annotations: annotationsOf(object) } });

/** What create and replace send: apply's annotation is written where it is asked for, and renewed where the file has it. */
export const withConfiguration = (session: Session, object: KubernetesObject): KubernetesObject => (session.switch('save-config') || lastAppliedOf(object) ? withLastApplied(object) : object);

export const lastAppliedOf = (object: KubernetesObject): string | undefined => object.metadata.annotations?.[LAST_APPLIED];
