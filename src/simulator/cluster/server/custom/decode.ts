/** Reads a custom resource that came in, with the answers of the decoder for objects without types. */
import type { Json } from '../conform.ts';
import { badRequest, invalid } from '../errors.ts';
import type { Resource } from '../resources.ts';

const META = new Set(['apiVersion', 'kind', 'metadata']);

/** Whether the object is what its path asks for. @throws StatusError 400, 422 */
export function checkCustomType(resource: Resource, object: Json, warn: (text: string) => void): void {
  const { apiVersion, kind } = object as { apiVersion?: string; kind?: string };
  if (!kind) throw badRequest(`the object provided is unrecognized (must be of type ${resource.kind}): Object 'Kind' is missing in '${JSON.stringify(object)}' (${excerpt(object)})`);
  if (!apiVersion) throw badRequest(`${kind} in version "" cannot be handled as a ${resource.kind}: Object 'apiVersion' is missing in '${JSON.stringify(object)}'`);
  if (apiVersion !== resource.apiVersion) {
    if (apiVersion.startsWith(`${resource.group}/`) && kind === resource.kind) for (const key of Object.keys(object).sort()) if (!META.has(key)) warn(`unknown field "${key}"`);
    throw badRequest(`the API version in the data (${apiVersion}) does not match the expected API version (${resource.apiVersion})`);
  }
  if (kind !== resource.kind) {
    const { name = '' } = (object.metadata ?? {}) as { name?: string };
    throw invalid(resource.group, kind, name, [{ field: 'kind', reason: 'FieldValueInvalid', body: `Invalid value: ${JSON.stringify(kind)}: must be ${resource.kind}` }]);
  }
}

function excerpt(object: Json): string {
  const text = JSON.stringify(object);
  return text.length > 30 ? `${text.slice(0, 30)} ...` : text;
}
