/** The finished objects of a kustomization folder: built, hashed, in order. */
import type { Blocking } from '../../../kernel/blocking.ts';
import type { Process } from '../../../kernel/process.ts';
import { klogLine } from '../print/klog.ts';
import { build, type Building } from './build.ts';
import { hashedName } from './hash.ts';
import { withOrigins, withTransformations } from './origin.ts';
import { unrestricted } from './paths.ts';
import { fixReferences } from './references.ts';
import { inOrder, metadataOf } from './resource.ts';
import { withPairs } from './transform.ts';
import { withVars } from './vars.ts';

/** Waits for nothing but its own code. @param warnings gets what standard error is told of fields that are on their way out. @throws CommandError */
export function* readKustomization(p: Process, folder: string, warnings: string[] = [], flags: { unsorted?: boolean; unrestricted?: boolean; managedBy?: boolean; helm?: string } = {}): Blocking<Record<string, unknown>[]> {
  if (flags.unrestricted) unrestricted.add(p);
  const building: Building = { p, warnings, vars: [], places: [], references: [], ...(flags.helm !== undefined && { helm: flags.helm }) };
  const hashed = build(building, folder, folder).map((resource) => (resource.hashed ? hashedName(resource) : resource));
  const { sortOptions, buildMetadata = [] } = building.root!;
  const sorted = inOrder(withVars(fixReferences(hashed, building.references), building.vars, building.places, (names) => warnings.push(klogLine(p, 'I', 'log.go:244', `well-defined vars that were never replaced: ${names.join(',')}`))), sortOptions ?? { order: flags.unsorted ? 'fifo' : 'legacy' });
  const marked = flags.managedBy || buildMetadata.includes('managedByLabel') ? withPairs(sorted, { 'app.kubernetes.io/managed-by': 'kustomize-v5.8.1' }, [{ path: 'metadata/labels', create: true }]) : sorted;
  const told = buildMetadata.includes('originAnnotations') ? withOrigins(marked, building.folder!) : marked;
  const noted = buildMetadata.includes('transformerAnnotations') ? withTransformations(told, building.folder!) : told;
  return noted.filter((resource) => !isLocal(metadataOf(resource).annotations)).map(({ object }) => annotated(object));
}

/** Annotations are written as text whatever they were; none leave no map. */
function annotated(object: Record<string, unknown>): Record<string, unknown> {
  const { annotations, ...metadata } = (object.metadata ?? {}) as { annotations?: Record<string, unknown> };
  if (!annotations) return object;
  const texts = Object.entries(annotations).map(([key, value]) => [key, String(value)]);
  return { ...object, metadata: { ...metadata, ...(texts.length > 0 && { annotations: Object.fromEntries(texts) }) } };
}

/** Only for the build itself. */
const isLocal = (annotations: Record<string, string> = {}): boolean => !['false', undefined].includes(annotations['config.kubernetes.io/local-config']);
