/** PATCH: the four ways to say a change. */
import type { Request } from '../../../api/http.ts';
import { StatusError, type KubernetesObject } from '../../../api/kubernetes/meta.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { isObject, type Json } from '../conform.ts';
import { badRequest, failure, invalid, notFound, plainError } from '../errors.ts';
import { JsonError, parseJson, type ParsedJson } from '../json.ts';
import { applyConfiguration } from '../managed-fields/apply.ts';
import { inGoOrder } from '../go-order.ts';
import { withManagedFields } from '../managed-fields/present.ts';
import type { Operation } from '../operation.ts';
import { conversionProblem, narrowed, withoutPlace } from '../patch/conversion.ts';
import { goJson } from '../patch/go-json.ts';
import { goMap } from '../patch/go-map.ts';
import { applyJsonPatch, JsonPatchError } from '../patch/json.ts';
import { mergePatch } from '../patch/merge.ts';
import { strategicMerge, StrategicPatchError } from '../patch/strategic.ts';
import type { Resource } from '../resources.ts';
import { schemaOf, type Schema } from '../schema.ts';
import { quote } from '../validation/field-errors.ts';
import { bodyText, cannotHandle, checkSize, decodeObject, isTyped, kindOf, mediaType, NOT_A_TYPE, type FieldValidation } from './body.ts';
import { checkIdentity } from './identity.ts';
import { unsupportedMedia, type WriteQuery } from './options.ts';
import { conversionTo } from './registered-kinds.ts';
import type { Call } from './verbs.ts';

export const JSON_PATCH = 'application/json-patch+json';
export const MERGE_PATCH = 'application/merge-patch+json';
export const STRATEGIC_PATCH = 'application/strategic-merge-patch+json';
export const APPLY_PATCH = 'application/apply-patch+yaml';

export interface PatchedObject {
  change(old: KubernetesObject | undefined): KubernetesObject;
  allowCreate: boolean;
}

/** @throws StatusError 400, 415, 422 */
export function* patchedObject(call: Call, query: WriteQuery, operation: Operation): Blocking<PatchedObject> {
  const { server, route, request } = call;
  const type = mediaType(request);
  if (type === APPLY_PATCH) return yield* applyConfiguration(call, query, operation);
  if (type !== JSON_PATCH && type !== MERGE_PATCH && type !== STRATEGIC_PATCH) throw unsupportedMedia();
  if (type === STRATEGIC_PATCH && !route.resource.schema) {
    throw failure(415, 'UnsupportedMediaType', 'the body of the request was in an unknown format - accepted media types include: application/json-patch+json, application/merge-patch+json, application/apply-patch+yaml');
  }
  const patch = readPatch(request, type, query.fieldValidation, isTyped(route.resource));
  const change = (old: KubernetesObject | undefined): KubernetesObject => {
    if (!old) throw notFound(route.resource, route.name);
    const { resource } = route;
    const shown = server.views.toVersion(withManagedFields(old, server.recorder), resource);
    const current = resource.schema ? inGoOrder(shown, schemaOf(resource.schema)) : shown;
    const object = decodePatched(call, current, applyPatch(type, current, patch.value, resource.schema ? schemaOf(resource.schema) : undefined), type, patch, query.fieldValidation);
    checkIdentity(object, route);
    return server.views.fromVersion(object, resource, server.recorder);
  };
  return { change, allowCreate: false };
}

/** Patches with more operations are refused. */
const MOST_OPERATIONS = 10_000;

/** A patch's document; `duplicates` as the strict decoder words them. */
export function readPatch(request: Request, type: string, validation: FieldValidation, cut = false): ParsedJson {
  checkSize(request);
  const text = bodyText(request.body);
  let parsed: ParsedJson = { value: request.body, duplicates: [], order: [] };
  if (text !== undefined) {
    try {
      parsed = parseJson(text, cut);
    } catch (error) {
      if (error instanceof JsonError) throw badRequest('invalid JSON patch');
      throw error;
    }
  }
  checkShape(parsed.value, type, validation);
  if (parsed.value === null) return { ...parsed, value: type === JSON_PATCH ? [] : {} };
  return type === JSON_PATCH ? { ...parsed, duplicates: [] } : parsed;
}

/** Nothing at all changes nothing, but a merge patch has to be something. */
function checkShape(value: unknown, type: string, validation: FieldValidation): void {
  const lenient = validation === 'Ignore', into = (what: string): StatusError => badRequest(`${lenient || type === STRATEGIC_PATCH ? '' : 'error decoding patch: '}json: cannot unmarshal ${kindOf(value)} into Go value of type ${what}`);
  if (type === JSON_PATCH) {
    if (value === null) return;
    if (!Array.isArray(value)) throw into(lenient ? 'jsonpatch.Patch' : '[]handlers.jsonPatchOp');
    if (!lenient) checkOperations(value);
    const wrong: unknown = value.find((one) => one !== null && !isObject(one));
    if (wrong !== undefined) throw badRequest(`json: cannot unmarshal ${kindOf(wrong)} into Go value of type jsonpatch.Operation`);
    if (value.length > MOST_OPERATIONS) throw failure(413, 'RequestEntityTooLarge', `Request entity too large: The allowed maximum operations in a JSON patch is ${MOST_OPERATIONS}, got ${value.length}`);
  } else if (type === MERGE_PATCH && (value === null || (lenient && !isObject(value) && !Array.isArray(value)))) throw badRequest('Invalid JSON Patch');
  else if (value !== null && !isObject(value) && !(type === MERGE_PATCH && lenient)) throw into('map[string]interface {}');
}

/** The texts of each operation are texts. */
function checkOperations(operations: readonly unknown[]): void {
  for (const one of operations) {
    if (one !== null && !isObject(one)) throw badRequest(`error decoding patch: json: cannot unmarshal ${kindOf(one)} into Go value of type handlers.jsonPatchOp`);
    for (const field of ['op', 'path', 'from']) {
      const given = one?.[field] ?? '';
      if (typeof given !== 'string') throw badRequest(`error decoding patch: json: cannot unmarshal ${kindOf(given)} into Go struct field jsonPatchOp.${field} of type string`);
    }
  }
}

/** @throws StatusError 422, 500 */
export function applyPatch(type: string, current: Json, patch: unknown, schema: Schema | undefined): Json {
  try {
    if (type === JSON_PATCH) return applyJsonPatch(current, patch as Parameters<typeof applyJsonPatch>[1]) as Json;
    return type === MERGE_PATCH ? (mergePatch(current, patch) as Json) : strategicMerge(current, patch as Json, schema);
  } catch (error) {
    if (error instanceof JsonPatchError) throw failure(422, 'Invalid', 'the server rejected our request due to an error in our request', {});
    if (!(error instanceof StrategicPatchError)) throw error;
    if (error.code === 400) throw badRequest(error.message);
    throw error.code === 422 ? failure(422, 'Invalid', 'the server rejected our request due to an error in our request', {}) : plainError(error.message);
  }
}

/** What is patched has to fit its type; a refusal shows the patched document, or a strategic patch itself. */
function decodePatched(call: Call, current: Json, document: unknown, type: string, patch: ParsedJson, validation: FieldValidation): KubernetesObject {
  const { server, route: { resource } } = call;
  if (document !== null && !isObject(document)) throw unfit(JSON.stringify(document), `couldn't get version/kind; json parse error: json: cannot unmarshal ${kindOf(document)} into Go value of type ${NOT_A_TYPE}`);
  const patched = document ?? {};
  const shown = (): string => {
    if (patch.cut) throw badRequest('what is nested so deeply is not simulated');
    return type === STRATEGIC_PATCH ? goMap(patch.value) : goJson(patched, current, type === JSON_PATCH ? patch.value : undefined);
  };
  const untyped = type === STRATEGIC_PATCH ? undefined : ['apiVersion', 'kind'].find((field) => typeof (patched[field] ?? '') !== 'string');
  if (untyped !== undefined) throw unfit(shown(), `couldn't get version/kind; json parse error: json: cannot unmarshal ${kindOf(patched[untyped])} into Go struct field .${untyped} of type string`);
  const strategic = type === STRATEGIC_PATCH ? conversionProblem(patched, schemaOf(resource.schema)) : undefined;
  if (strategic) throw Object.assign(unfit(shown(), strategic.message), { cause: strategic });
  const problem = type === STRATEGIC_PATCH || !resource.schema ? undefined : conversionTo(resource, text(patched.apiVersion), text(patched.kind) || undefined);
  // Without a version it is read as the server's own form of the object, in which everything has another name.
  if (type !== STRATEGIC_PATCH && resource.schema && (patched.apiVersion ?? '') === '') {
    if (validation === 'Warn') for (const field of Object.keys(patched).sort()) if (field !== 'kind' && field !== 'apiVersion') call.warn(`unknown field "${field}"`);
    throw badRequest(`the name of the object (${call.route.name} based on URL) was undeterminable: name must be provided`);
  }
  if (problem !== undefined) throw unfit(shown(), problem);
  try {
    const value = type === STRATEGIC_PATCH ? narrowed(patched, schemaOf(resource.schema)) : patched;
    return decodeObject(server.registry, resource, { value, duplicates: patch.duplicates, order: patch.order, sorted: true }, validation, call.warn);
  } catch (error) {
    const reason = error instanceof StatusError ? unhandled(resource, error) : undefined;
    if (reason === undefined) throw error;
    if (type === STRATEGIC_PATCH) throw unfit(shown(), withoutPlace(reason));
    const first = firstMistake(call, shown()) ?? (error as StatusError);
    throw Object.assign(unfit(shown(), unhandled(resource, first) ?? reason), { cause: first.cause });
  }
}

/** The document is read again as it is shown, in the order of that text. */
function firstMistake({ server, route: { resource } }: Call, text: string): StatusError | undefined {
  try {
    decodeObject(server.registry, resource, { value: JSON.parse(text), duplicates: [], order: [] }, 'Ignore', () => {});
  } catch (error) {
    if (error instanceof StatusError) return error;
    throw error;
  }
  return undefined;
}

/** A type that is no text counts as none; the decoder refuses it. */
const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** A refusal of the decoder without its head. */
function unhandled(resource: Resource, { status }: StatusError): string | undefined {
  const head = cannotHandle(resource, '').status.message!;
  return status.message?.startsWith(head) ? status.message.slice(head.length) : undefined;
}

export function unfit(shown: string, problem: string): StatusError {
  const error = invalid('', '', '', [{ field: 'patch', reason: 'FieldValueInvalid', body: `Invalid value: ${quote(shown)}: ${problem}` }]);
  delete error.status.details!.kind;
  return error;
}
