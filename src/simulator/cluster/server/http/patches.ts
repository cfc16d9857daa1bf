/** PATCH: the four ways to say a change. */
import type { Request } from '../../../api/http.ts';
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import { isObject, type Json } from '../conform.ts';
import { badRequest, failure, notFound } from '../errors.ts';
import { JsonError, parseJson } from '../json.ts';
import { applyConfiguration } from '../managed-fields/apply.ts';
import { withManagedFields } from '../managed-fields/present.ts';
import type { Operation } from '../operation.ts';
import { applyJsonPatch, JsonPatchError } from '../patch/json.ts';
import { mergePatch } from '../patch/merge.ts';
import { strategicMerge, StrategicPatchError } from '../patch/strategic.ts';
import { schemaOf } from '../schema.ts';
import { bodyText, decodeObject, mediaType } from './body.ts';
import { unsupportedMedia, type WriteQuery } from './options.ts';
import type { Call } from './verbs.ts';

const JSON_PATCH = 'application/json-patch+json';
const MERGE_PATCH = 'application/merge-patch+json';
const STRATEGIC_PATCH = 'application/strategic-merge-patch+json';
const APPLY_PATCH = 'application/apply-patch+yaml';

export interface PatchedObject {
  change(old: KubernetesObject | undefined): KubernetesObject;
  allowCreate: boolean;
}

/** @throws StatusError 400, 415, 422 */
export function patchedObject(call: Call, query: WriteQuery, operation: Operation): PatchedObject {
  const { server, route, request } = call;
  const type = mediaType(request);
  if (type === APPLY_PATCH) return applyConfiguration(call, query, operation);
  if (type !== JSON_PATCH && type !== MERGE_PATCH && type !== STRATEGIC_PATCH) throw unsupportedMedia();
  if (type === STRATEGIC_PATCH && !route.resource.schema) {
    throw failure(415, 'UnsupportedMediaType', 'the body of the request was in an unknown format - accepted media types include: application/json-patch+json, application/merge-patch+json, application/apply-patch+yaml, application/apply-patch+cbor');
  }
  const patch = patchBody(request);
  const change = (old: KubernetesObject | undefined): KubernetesObject => {
    if (!old) throw notFound(route.resource, route.name);
    const current = server.views.toVersion(withManagedFields(old, server.recorder), route.resource);
    const patched = applyPatch(type, current, patch, call);
    const object = decodeObject(server.registry, route.resource, { value: patched, duplicates: [], order: [] }, query.fieldValidation, call.warn);
    if (!object.metadata.name) throw badRequest(`the name of the object (${route.name} based on URL) was undeterminable: name must be provided`);
    if (object.metadata.name !== route.name) throw badRequest(`the name of the object (${object.metadata.name}) does not match the name on the URL (${route.name})`);
    return server.views.fromVersion(object, route.resource);
  };
  return { change, allowCreate: false };
}

function patchBody(request: Request): unknown {
  const text = bodyText(request.body);
  if (text === undefined) return request.body;
  try {
    return parseJson(text).value;
  } catch (error) {
    if (error instanceof JsonError) throw badRequest(`error decoding patch: ${error.message}`);
    throw error;
  }
}

function applyPatch(type: string, current: KubernetesObject, patch: unknown, { route: { resource } }: Call): Json {
  try {
    if (type === JSON_PATCH) {
      if (!Array.isArray(patch)) throw badRequest('error decoding patch: json: cannot unmarshal object into Go value of type []handlers.jsonPatchOp');
      return applyJsonPatch(current, patch) as Json;
    }
    if (!isObject(patch)) throw badRequest(`error decoding patch: json: cannot unmarshal ${Array.isArray(patch) ? 'array' : typeof patch} into Go value of type map[string]interface {}`);
    return type === MERGE_PATCH ? (mergePatch(current, patch) as Json) : strategicMerge(current, patch, schemaOf(resource.schema));
  } catch (error) {
    if (error instanceof JsonPatchError) throw failure(422, 'Invalid', 'the server rejected our request due to an error in our request', {});
    if (error instanceof StrategicPatchError) throw failure(500, undefined, error.message);
    throw error;
  }
}
