/** Manifests as docker manifest reads them from registries. */
import type { Index, Platform } from '../../../api/engine/images.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import type { Process } from '../../../kernel/process.ts';
import { CliError } from '../errors.ts';
import { fullString, type Reference } from '../reference.ts';
import { fetchDocument, ping, RegistryError, type Document } from '../registry/content.ts';
import type { ImageManifest } from './store.ts';

/** What Docker Hub says of a repository that it does not show. */
const DENIED = 'errors:\ndenied: requested access to the resource is denied\nunauthorized: authentication required\n';

const missing = (reference: Reference): CliError => new CliError(`no such manifest: ${fullString(reference)}`);

/** The manifest or list of a name. Registries of the loopback are skipped without --insecure: they have no TLS. @throws CliError */
function* documentOf(p: Process, reference: Reference, insecure: boolean): Blocking<Document> {
  try {
    yield* ping(p, reference.domain, true);
    if (!insecure && /^(localhost|127\.|\[::1\])/.test(reference.domain)) throw missing(reference);
    return yield* fetchDocument(p, reference);
  } catch (error) {
    if (!(error instanceof RegistryError)) throw error;
    if (error.kind === 'denied' && reference.domain === 'docker.io') throw new CliError(DENIED);
    throw error.kind === 'unreachable' ? new CliError(error.message) : missing(reference);
  }
}

function* withPlatform(p: Process, reference: Reference, { mediaType, digest, size, text }: Document): Blocking<ImageManifest> {
  const { config } = JSON.parse(text) as { config: { digest: string } };
  const { architecture, os, variant } = JSON.parse((yield* fetchDocument(p, { ...reference, digest: config.digest }, 'blobs')).text) as Platform;
  return { ref: fullString(reference), descriptor: { mediaType, digest, size, platform: { architecture, os, ...(variant ? { variant } : {}) } }, text };
}

export type Remote = { manifest: ImageManifest } | { list: ImageManifest[] };

/** @throws CliError */
export function* fetchRemote(p: Process, reference: Reference, insecure: boolean): Blocking<Remote> {
  const top = yield* documentOf(p, reference, insecure);
  const { manifests } = JSON.parse(top.text) as Partial<Index>;
  if (!manifests) return { manifest: yield* withPlatform(p, reference, top) };
  const list: ImageManifest[] = [];
  for (const { digest, platform } of manifests) {
    const own = { ...reference, digest };
    const one = yield* withPlatform(p, own, yield* fetchDocument(p, own));
    list.push(platform ? { ...one, descriptor: { ...one.descriptor, platform } } : one);
  }
  return { list };
}
