/** What clients that apply on the client's side left in an object: kubectl's server-side apply keeps it in step, so that one may go back. */
import { isObject, type Json } from '../conform.ts';
import { goJson } from '../validation/field-errors.ts';

export const LAST_APPLIED = 'kubectl.kubernetes.io/last-applied-configuration';

const annotationsOf = ({ metadata }: Json): Json | undefined => {
  const annotations = isObject(metadata) ? metadata.annotations : undefined;
  return isObject(annotations) ? annotations : undefined;
};

/** The object with what was applied now in its annotation, if it has one. */
export function withLastApplied(object: Json, applied: Json): Json {
  const annotations = annotationsOf(object);
  if (!annotations?.[LAST_APPLIED]) return object;
  const { [LAST_APPLIED]: _, ...own } = annotationsOf(applied) ?? {};
  const configuration = annotationsOf(applied) ? { ...applied, metadata: { ...(applied.metadata as Json), annotations: own } } : applied;
  return { ...object, metadata: { ...(object.metadata as Json), annotations: { ...annotations, [LAST_APPLIED]: `${goJson(JSON.stringify(configuration, inOrder))}\n` } } };
}

const inOrder = (_key: string, value: unknown): unknown => (isObject(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value);
