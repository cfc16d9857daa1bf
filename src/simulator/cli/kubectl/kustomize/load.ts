/** The finished objects of a kustomization folder: built, hashed, in order. */
import type { Process } from '../../../kernel/process.ts';
import { contentHash } from '../create/append-hash.ts';
import { build } from './build.ts';
import { fixReferences } from './references.ts';
import { inOrder, nameOf, renamed } from './resource.ts';

/** kustomize hashes the content without the name, unlike `kubectl create --append-hash`. */
const nameless = (object: Record<string, unknown>): Record<string, unknown> => ({ ...object, metadata: { name: '' } });

/** @param warnings gets what standard error is told of fields that are on their way out. @throws CommandError */
export function readKustomization(p: Process, folder: string, warnings: string[] = []): Record<string, unknown>[] {
  const hashed = build({ p, warnings }, folder, folder).map((resource) => (resource.hashed ? renamed(resource, `${nameOf(resource)}-${contentHash(nameless(resource.object))}`) : resource));
  return inOrder(fixReferences(hashed)).map(({ object }) => object);
}
