/** What a request carries, as the kind that its path asks for. */
import type { Request } from '../../../api/http.ts';
import { StatusError, type KubernetesObject } from '../../../api/kubernetes/meta.ts';
import { decode, encode } from '../../../kernel/bytes.ts';
import { DecodeError, isObject, type Json } from '../conform.ts';
import { badRequest, failure } from '../errors.ts';
import { equal } from '../equal.ts';
import { JsonError, jsonSize, parseJson, type ParsedJson } from '../json.ts';
import type { Registry } from '../registry.ts';
import type { Resource } from '../resources.ts';
import { findSchema } from '../schema.ts';
import { strictProblems, unknownFields } from '../strict.ts';
import { yaml } from '../../yaml/readers.ts';
import { bodyVersion, conversionTo, isGroupVersion, type Expected } from './registered-kinds.ts';

export type FieldValidation = 'Ignore' | 'Warn' | 'Strict';

export function mediaType({ headers }: Request): string {
  const type = headers['content-type'] || 'application/json';
  return type === 'application/json' ? type : type.split(';')[0]!.trim().toLowerCase();
}

/** What follows a type, as Go's mime.ParseMediaType reads it: tokens with values, the last semicolon for nothing. */
const PARAMETERS = /^[^;]*(?:;\s*[^\s;=]+=(?:[^\s;"]+|"[^"]*")\s*)*;?\s*$/;

/** Patches take the type for what stands before the first semicolon; elsewhere what follows has to be right as well. */
export const bodyType = (request: Request): string => (PARAMETERS.test(request.headers['content-type'] ?? '') ? mediaType(request) : '');

export const bodyText = (body: unknown): string | undefined => (typeof body === 'string' ? body : body instanceof Uint8Array ? decode(body) : undefined);

const unrecognised = (expected: Expected, why: string, shown: string) => badRequest(`the object provided is unrecognized (must be of type ${expected.kind}): ${why} (${shown})`);

/** The start of a body as messages quote it: as text where it looks like JSON, in hexadecimal elsewhere. */
function excerpt(text: string): string {
  if (text === '') return '<empty>';
  if (text.startsWith('{')) return text.length > 30 ? `${text.slice(0, 30)} ...` : text;
  const bytes = encode(text.slice(0, 31)), hex = Array.from(bytes.subarray(0, 30), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return bytes.length > 30 || text.length > 31 ? `${hex} ...` : hex;
}

export const NOT_A_TYPE = 'struct { APIVersion string "json:\\"apiVersion,omitempty\\""; Kind string "json:\\"kind,omitempty\\"" }';

/** More than this no server of Kubernetes reads. */
const MAX_BODY = 3 * 1024 * 1024;

/** About how long it is, in bytes. */
export const bodySize = ({ body, size }: Request): number => size ?? (typeof body === 'string' || body instanceof Uint8Array ? body.length : jsonSize(body, MAX_BODY));

/** @throws StatusError 413 */
export function checkSize(request: Request): void {
  if (bodySize(request) > MAX_BODY) throw failure(413, 'RequestEntityTooLarge', `Request entity too large: limit is ${MAX_BODY}`);
}

export const unknownFormat = () => failure(415, 'UnsupportedMediaType', 'the body of the request was in an unknown format - accepted media types include: application/json, application/yaml, application/vnd.kubernetes.protobuf');

/** Kinds of which every field is known. */
export const isTyped = ({ apiVersion, kind }: Pick<Resource, 'apiVersion' | 'kind'>): boolean => /^(?:v1|(?:apps|batch|policy)\/v1) (?!ControllerR)/.test(`${apiVersion} ${kind}`);

/** The network's end takes real messages of this type apart; what comes to here under its name is none. */
export const PROTOBUF = 'application/vnd.kubernetes.protobuf', NOT_PROTOBUF = 'provided data does not appear to be a protobuf message, expected prefix [107 56 115 0]';

function parse(request: Request, expected: Expected): ParsedJson {
  const type = bodyType(request);
  checkSize(request);
  const text = bodyText(request.body);
  if (type === 'application/yaml') {
    try {
      return yaml.body!(text ?? '');
    } catch (error) {
      throw unrecognised(expected, (error as Error).message, excerpt(text ?? ''));
    }
  }
  if (type === PROTOBUF) throw unrecognised(expected, NOT_PROTOBUF, excerpt(text ?? ''));
  if (type !== 'application/json') throw unknownFormat();
  if (text === undefined && request.body !== undefined) return { value: request.body, duplicates: [], order: [] };
  try {
    return parseJson(text ?? '', isTyped(expected));
  } catch (error) {
    if (error instanceof JsonError) throw unrecognised(expected, `couldn't get version/kind; json parse error: ${error.message}`, excerpt(text ?? ''));
    throw error;
  }
}

export const kindOf = (value: unknown): string => (Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value === 'boolean' ? 'bool' : typeof value);

/** The body as an object, its kind and version checked or filled in from the path. @throws StatusError 400 */
export function readObject(request: Request, expected: Expected): ParsedJson & { value: Json } {
  const parsed = parse(request, expected);
  const { value } = parsed;
  if (!isObject(value)) {
    const text = bodyText(request.body) ?? JSON.stringify(value);
    if (value !== null) throw unrecognised(expected, `couldn't get version/kind; json parse error: json: cannot unmarshal ${kindOf(value)} into Go value of type ${NOT_A_TYPE}`, excerpt(text));
    return { ...parsed, value: { apiVersion: expected.apiVersion, kind: expected.kind } };
  }
  for (const field of ['apiVersion', 'kind']) {
    const given = value[field] ?? '';
    if (typeof given !== 'string') throw unrecognised(expected, `couldn't get version/kind; json parse error: json: cannot unmarshal ${kindOf(given)} into Go struct field .${field} of type string`, excerpt(bodyText(request.body) ?? JSON.stringify(value)));
  }
  if (!isGroupVersion(String(value.apiVersion ?? ''))) throw unrecognised(expected, `unexpected GroupVersion string: ${String(value.apiVersion)}`, excerpt(bodyText(request.body) ?? JSON.stringify(value)));
  if (!expected.custom) checkType(value, expected);
  return { ...parsed, value };
}

function checkType(value: Json, expected: Expected): void {
  const { kind = '', apiVersion = '' } = value as { kind?: string; apiVersion?: string };
  const group = apiVersion || expected.apiVersion, name = kind || expected.kind;
  if (group.endsWith('/')) throw badRequest(`${name} in version "" cannot be handled as a ${expected.kind}: Object 'apiVersion' is missing in '${JSON.stringify(value)}'`);
  const problem = conversionTo(expected, group, name);
  if (problem !== undefined) throw badRequest(`${name} in version "${bodyVersion(group)}" cannot be handled as a ${expected.kind}: ${problem}`);
  if (group !== expected.apiVersion) throw badRequest(`the API version in the data (${group}) does not match the expected API version (${expected.apiVersion})`);
}

export const cannotHandle = (resource: Resource, why: string) => badRequest(`${resource.kind} in version "${resource.version}" cannot be handled as a ${resource.kind}: ${why}`);

/** An owner is named once. */
function mergeOwners({ metadata }: KubernetesObject, warn: (text: string) => void): void {
  const all = metadata.ownerReferences!, kept = all.filter((one, i) => !all.slice(0, i).some((other) => equal(one, other)));
  if (kept.length === all.length) return;
  const twice = all.filter((one, i) => all.slice(0, i).some((other) => equal(one, other))).map(({ uid }) => uid);
  metadata.ownerReferences = kept;
  warn(`.metadata.ownerReferences contains duplicate entries; API server dedups owner references in 1.20+, and may reject such requests as early as 1.24; please fix your requests; duplicate UID(s) observed: ${twice.join(', ')}`);
}

/** As `decoded`. @throws StatusError 400 */
export function decodeObject(registry: Registry, resource: Resource, parsed: ParsedJson & { value: Json }, validation: FieldValidation, warn: (text: string) => void): KubernetesObject {
  const object = decoded(registry, resource, parsed, validation, warn);
  if (object instanceof StatusError) throw object;
  return object;
}

/** Decodes a document of a resource: strict problems refuse it or come back as warnings. @returns also StatusError 400, which a manifest may lead to thousands of times */
export function decoded(registry: Registry, resource: Resource, parsed: ParsedJson & { value: Json }, validation: FieldValidation, warn: (text: string) => void): KubernetesObject | StatusError {
  resource.custom?.checkType(resource, parsed.value, warn);
  let unknown = false;
  const paths: string[] = [];
  const asWritten = resource.schema && isObject(parsed.asWritten) ? registry.decoded(resource, parsed.asWritten, () => {}) : undefined;
  const object = asWritten instanceof DecodeError ? asWritten : registry.decoded(resource, parsed.value, (path) => {
    unknown = true;
    if (resource.custom) paths.push(path);
  });
  if (object instanceof DecodeError) return Object.assign(cannotHandle(resource, object.message), { cause: object });
  if ((object.metadata.ownerReferences?.length ?? 0) > 1) mergeOwners(object, warn);
  const worded = parsed.problems ?? [];
  if (validation === 'Ignore' || (!unknown && parsed.duplicates.length === 0 && worded.length === 0)) return object;
  const schema = findSchema(resource.schema);
  const problems = [...worded, ...strictProblems(schema && unknown ? unknownFields(parsed.value, schema, parsed.sorted) : paths.sort(), parsed.duplicates, parsed.order)];
  if (validation === 'Strict' && problems.length > 0) return cannotHandle(resource, `strict decoding error: ${problems.join(', ')}`);
  for (const problem of problems) warn(problem.split('\n').pop()!.trim()); // a header holds one line
  return object;
}
