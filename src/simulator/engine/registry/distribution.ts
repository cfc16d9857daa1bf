/** A registry: repositories, and who may do what with them. What answers comes with the first request. */
import type { Request, RequestHandler } from '../../api/http.ts';
import { distribute } from './distribute.ts';
import type { RepositoryStore } from './repository-store.ts';

export interface Access {
  /** What the caller may do with a repository, as the registry's accounts say. */
  allows(request: Request, repository: string, action: 'pull' | 'push'): boolean;
  /** Whether the request proves an account (or needs none). */
  authenticated(request: Request): boolean;
  challenge: string;
  /** Whether manifests may be deleted. */
  deletes?: boolean;
}

export const distribution = (store: RepositoryStore, access: Access): RequestHandler => (request) => distribute(store, access, request);
