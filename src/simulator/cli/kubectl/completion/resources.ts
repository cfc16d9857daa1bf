/** Completions that ask the server: types and names. */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { isFailure } from '../client/failure.ts';
import { list } from '../resource/fetch.ts';
import type { Session } from '../session.ts';

export const prefixed = (words: readonly string[], toComplete: string): string[] => words.filter((word) => word.startsWith(toComplete)).sort();

/** Names of the objects of a type in the namespace; none where the server does not answer. */
export function* names(session: Session, type: string, toComplete: string, namespace?: string): Blocking<string[]> {
  return prefixed((yield* objects(session, type, namespace)).map((object) => object.metadata.name), toComplete);
}

/** `type` may be a category, or several with commas. */
function* objects(session: Session, type: string, given?: string): Blocking<KubernetesObject[]> {
  try {
    const namespace = given ?? session.namespace().name;
    const mapper = yield* session.mapper();
    const found: KubernetesObject[] = [];
    for (const one of type.split(',').flatMap((word) => (mapper.lookup(word) ? [word] : (mapper.category(word) ?? [])))) {
      const mapping = mapper.lookup(one);
      if (mapping) found.push(...(yield* list(session, mapping, mapping.namespaced ? namespace : undefined)));
    }
    return found;
  } catch (error) {
    if (isFailure(error)) return [];
    throw error;
  }
}
