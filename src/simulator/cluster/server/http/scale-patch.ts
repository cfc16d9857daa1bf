/** A patch of a Scale. */
import { conform, DecodeError, type Json } from '../conform.ts';
import { conversionProblem } from '../patch/conversion.ts';
import { goJson } from '../patch/go-json.ts';
import { goMap } from '../patch/go-map.ts';
import { schemaOf } from '../schema.ts';
import { mediaType } from './body.ts';
import { unsupportedMedia, type WriteQuery } from './options.ts';
import { applyPatch, JSON_PATCH, MERGE_PATCH, readPatch, STRATEGIC_PATCH, unfit } from './patches.ts';
import type { Call } from './verbs.ts';

/** An apply of a Scale merges it; its field manager is that of the parent's fields. */
const APPLY_PATCH = 'application/apply-patch+yaml';

/** @throws StatusError 400, 415, 422 */
export function patchedScale({ request }: Call, { fieldValidation }: WriteQuery): (scale: Json) => Json {
  const given = mediaType(request);
  const type = given === APPLY_PATCH ? MERGE_PATCH : given;
  if (type !== JSON_PATCH && type !== MERGE_PATCH && type !== STRATEGIC_PATCH) throw unsupportedMedia();
  const patch = readPatch(request, type, fieldValidation);
  const schema = schemaOf('autoscaling.v1.Scale');
  return (scale) => {
    const patched = applyPatch(type, scale, patch.value, schema);
    const problem = type === STRATEGIC_PATCH ? conversionProblem(patched, schema) : undefined;
    if (problem !== undefined) throw unfit(goMap(patch.value), problem);
    try {
      return conform(patched, schema);
    } catch (error) {
      throw error instanceof DecodeError ? unfit(goJson(patched, scale), error.message) : error;
    }
  };
}
