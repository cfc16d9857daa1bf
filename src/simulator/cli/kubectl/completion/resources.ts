/** Completions that ask the server: types and names. */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { isFailure } from '../client/failure.ts';
import { list } from '../resource/fetch.ts';
import type { Session } from '../session.ts';

export const prefixed = (words: readonly string[], toComplete: string): string[] => words.filter((word) => word.startsWith(toComplete)).sort();

/** Names of the objects of a type in the namespace; none where the server does not answer. */
export function* names(session: Session, type: string, toComplete: string): Blocking<string[]> {
  return prefixed((yield* objects(session, type)).map((object) => object.metadata.name), toComplete);
}

export function* objects(session: Session, type: string): Blocking<KubernetesObject[]> {
  try {
    const mapping = (yield* session.mapper()).lookup(type);
    if (!mapping) return [];
    return yield* list(session, mapping, mapping.namespaced ? session.namespace().name : undefined);
  } catch (error) {
    if (isFailure(error)) return [];
    throw error;
  }
}
