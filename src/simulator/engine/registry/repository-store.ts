/** What a registry holds: blobs, and manifests under tags of repositories. */
import type { Blocking } from '../../kernel/blocking.ts';
import { ContentStore, type Blob } from '../images/content.ts';

export interface Repository {
  readonly tags: Map<string, string>;
  /** Digests of the blobs and manifests that belong to it. */
  readonly digests: Set<string>;
}

export class RepositoryStore {
  readonly content = new ContentStore();
  readonly repositories = new Map<string, Repository>();

  repository(name: string): Repository {
    let found = this.repositories.get(name);
    if (!found) this.repositories.set(name, (found = { tags: new Map(), digests: new Set() }));
    return found;
  }

  /** The repository, if there is one. */
  find(name: string): Repository | undefined {
    return this.repositories.get(name);
  }

  /** Fetches what is known of a repository, where that may take a while; asked before anything else of it. */
  *prepare(_name: string, _reference: string): Blocking<void> {}

  /** Whether there is such a repository. */
  offers(name: string): boolean {
    return this.repositories.has(name);
  }

  /** Whether the real registry has this, and the simulated one has not. */
  lacks(_name: string, _reference: string): boolean {
    return false;
  }

  put(name: string, blob: Blob, tag?: string): void {
    const repository = this.repository(name);
    this.content.add(blob);
    repository.digests.add(blob.digest);
    if (tag !== undefined) repository.tags.set(tag, blob.digest);
  }

  /** The manifest or index under a tag or digest. */
  manifest(name: string, reference: string): Blob | undefined {
    const repository = this.repositories.get(name);
    if (!repository) return undefined;
    const digest = reference.startsWith('sha256:') ? reference : repository.tags.get(reference);
    return digest !== undefined && repository.digests.has(digest) ? this.content.get(digest) : undefined;
  }

  blob(name: string, digest: string): Blob | undefined {
    return this.find(name)?.digests.has(digest) ? this.content.get(digest) : undefined;
  }
}
