/** The hash of its content behind the name of what a generator made. */
import { contentHash } from '../create/append-hash.ts';
import { nameOf, renamed, type Resource } from './resource.ts';

/** kustomize hashes the content without the name, unlike `kubectl create --append-hash`. */
const nameless = (object: Record<string, unknown>): Record<string, unknown> => ({ ...object, metadata: { name: '' } });

export const hashedName = (resource: Resource): Resource => renamed(resource, `${nameOf(resource)}-${contentHash(nameless(resource.object))}`);
