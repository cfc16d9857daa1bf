/** What is to become of a Scale: a patch of it, or another one. */
import type { Blocking } from '../../../kernel/blocking.ts';
import { conform, DecodeError, type Json } from '../conform.ts';
import { conflict } from '../errors.ts';
import { conversionProblem, narrowed } from '../patch/conversion.ts';
import { goJson } from '../patch/go-json.ts';
import { goMap } from '../patch/go-map.ts';
import { schemaOf } from '../schema.ts';
import { mediaType } from './body.ts';
import { checkIdentity } from './identity.ts';
import { unsupportedMedia, type WriteQuery } from './options.ts';
import { applyScale } from '../managed-fields/apply.ts';
import { encodeManagers } from '../managed-fields/managers.ts';
import type { Operation } from '../operation.ts';
import type { Scaling } from '../subresources/scale.ts';
import { APPLY_PATCH, applyPatch, JSON_PATCH, MERGE_PATCH, readPatch, STRATEGIC_PATCH, unfit } from './patches.ts';
import { conversionTo } from './registered-kinds.ts';
import { strictProblems, unknownFields } from '../strict.ts';
import { readTyped } from './typed-body.ts';
import type { Call } from './verbs.ts';

const SCALE = { kind: 'Scale', apiVersion: 'autoscaling/v1', version: 'v1' };

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** While it is patched, a Scale names who owns the number; a definition has its path in another place. */
function withOwners(metadata: Json, { server, route: { resource, namespace, name } }: Call): Json {
  if (resource.custom) return metadata;
  const owners = encodeManagers(server.recorder.managersOf(server.registry.get(resource, namespace, name))).filter(({ fieldsV1 }) => (fieldsV1 as { 'f:spec'?: { 'f:replicas'?: object } })['f:spec']?.['f:replicas']);
  return owners.length === 0 ? metadata : { ...metadata, managedFields: owners.map((one) => ({ ...one, apiVersion: SCALE.apiVersion, fieldsV1: { 'f:spec': { 'f:replicas': {} } } })) };
}

/** @throws StatusError 400, 415, 422 */
export function* patchedScale(call: Call, query: WriteQuery, operation: Operation): Blocking<Scaling> {
  const { request, route: { resource, name } } = call, type = mediaType(request), { fieldValidation } = query;
  if (type === APPLY_PATCH) return yield* applyScale(call, query, operation);
  if (type !== JSON_PATCH && type !== MERGE_PATCH && type !== STRATEGIC_PATCH) throw unsupportedMedia();
  const patch = readPatch(request, type, fieldValidation);
  const schema = schemaOf('autoscaling.v1.Scale');
  const change = (bare: Json): Json => {
    const scale = { ...bare, metadata: withOwners(bare.metadata as Json, call) };
    const patched = applyPatch(type, scale, patch.value, schema);
    const strategic = type === STRATEGIC_PATCH, shown = (): string => (strategic ? goMap(patch.value) : goJson(patched, scale));
    const problem = strategic ? conversionProblem(patched, schema)?.message : conversionTo(SCALE, text(patched.apiVersion), text(patched.kind));
    if (problem !== undefined) throw unfit(shown(), problem);
    const strict = fieldValidation === 'Ignore' ? [] : strictProblems(unknownFields(patched, schema), patch.duplicates, patch.order);
    if (fieldValidation === 'Strict' && strict.length > 0) throw unfit(shown(), `strict decoding error: ${strict.join(', ')}`);
    for (const one of strict) call.warn(one);
    try {
      const next = conform(strategic ? narrowed(patched, schema) : patched, schema), { uid } = next.metadata as { uid?: string };
      if (uid && uid !== (bare.metadata as { uid?: string }).uid) throw conflict({ group: resource.group, name: `${resource.name}/scale` }, name, `Precondition failed: UID in precondition: ${uid}, UID in object meta: ${(bare.metadata as { uid?: string }).uid}`);
      return next;
    } catch (error) {
      throw error instanceof DecodeError ? unfit(shown(), error.message) : error;
    }
  };
  return { change };
}

/** @throws StatusError 400 */
export function* replacedScale(call: Call, query: WriteQuery): Blocking<Scaling> {
  const scale = readTyped(call, query, SCALE, 'autoscaling.v1.Scale');
  checkIdentity(scale, call.route);
  return { change: () => scale };
}
