/** The finished objects of a kustomization folder: built, hashed, in order. */
import type { Blocking } from '../../../kernel/blocking.ts';
import type { Process } from '../../../kernel/process.ts';
import { contentHash } from '../create/append-hash.ts';
import { build, type Building } from './build.ts';
import { withOrigins } from './origin.ts';
import { fixReferences } from './references.ts';
import { inOrder, nameOf, renamed } from './resource.ts';
import { withLabels } from './transform.ts';
import { withVars } from './vars.ts';

/** kustomize hashes the content without the name, unlike `kubectl create --append-hash`. */
const nameless = (object: Record<string, unknown>): Record<string, unknown> => ({ ...object, metadata: { name: '' } });

/** Waits for nothing but its own code. @param warnings gets what standard error is told of fields that are on their way out. @throws CommandError */
export function* readKustomization(p: Process, folder: string, warnings: string[] = [], flags: { unsorted?: boolean; managedBy?: boolean } = {}): Blocking<Record<string, unknown>[]> {
  const building: Building = { p, warnings, vars: [] };
  const hashed = build(building, folder, folder).map((resource) => (resource.hashed ? renamed(resource, `${nameOf(resource)}-${contentHash(nameless(resource.object))}`) : resource));
  const { sortOptions, buildMetadata = [] } = building.root!;
  const sorted = inOrder(withVars(fixReferences(hashed), building.vars), sortOptions ?? { order: flags.unsorted ? 'fifo' : 'legacy' });
  const marked = flags.managedBy || buildMetadata.includes('managedByLabel') ? withLabels(sorted, { pairs: { 'app.kubernetes.io/managed-by': 'kustomize-v5.8.1' }, includeSelectors: false, includeTemplates: false }) : sorted;
  const told = buildMetadata.includes('originAnnotations') ? withOrigins(marked, building.folder!) : marked;
  return told.map(({ object }) => object);
}
