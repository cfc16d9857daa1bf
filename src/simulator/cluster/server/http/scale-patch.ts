/** A patch of a Scale. */
import { isObject, type Json } from '../conform.ts';
import { badRequest } from '../errors.ts';
import { applyJsonPatch } from '../patch/json.ts';
import { mergePatch } from '../patch/merge.ts';
import { strategicMerge } from '../patch/strategic.ts';
import { parseJson } from '../json.ts';
import { schemaOf } from '../schema.ts';
import { bodyText, mediaType } from './body.ts';
import { unsupportedMedia, type WriteQuery } from './options.ts';
import type { Call } from './verbs.ts';

export function patchedScale({ request }: Call, _query: WriteQuery): (scale: Json) => Json {
  const type = mediaType(request);
  const text = bodyText(request.body);
  const patch = text === undefined ? request.body : parseJson(text).value;
  if (type === 'application/json-patch+json' && Array.isArray(patch)) return (scale) => applyJsonPatch(scale, patch) as Json;
  if (!isObject(patch)) throw badRequest('error decoding patch');
  if (type === 'application/merge-patch+json' || type === 'application/apply-patch+yaml') return (scale) => mergePatch(scale, patch) as Json;
  if (type === 'application/strategic-merge-patch+json') return (scale) => strategicMerge(scale, patch, schemaOf('autoscaling.v1.Scale'));
  throw unsupportedMedia();
}
