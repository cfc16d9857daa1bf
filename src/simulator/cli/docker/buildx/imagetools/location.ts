/** An image in a registry as imagetools names and fetches it, mistakes in buildx's words. */
import type { Blocking } from '../../../../kernel/blocking.ts';
import type { Process } from '../../../../kernel/process.ts';
import { CliError, notSimulated } from '../../errors.ts';
import { parseReference, withTag, type Reference } from '../../reference.ts';
import { fetchDocument, RegistryError, type Document } from '../../registry/content.ts';

/** @throws CliError */
export function locationOf(text: string): Reference {
  if (text.startsWith('oci-layout://')) throw notSimulated('an OCI layout as an image of imagetools');
  try {
    return withTag(parseReference(text));
  } catch (error) {
    throw error instanceof CliError ? new CliError(`ERROR: ${error.message}`) : error;
  }
}

/** What a registry refuses, for pulls and pushes. */
export const inWords = (error: RegistryError, action: 'pull' | 'push'): CliError => new CliError(`ERROR: ${error.kind === 'denied' ? `${action} access denied, repository does not exist or may require authorization: ` : ''}${error.message}`);

/** @throws CliError */
export function* fetchImage(p: Process, reference: Reference, kind: 'manifests' | 'blobs' = 'manifests'): Blocking<Document> {
  try {
    return yield* fetchDocument(p, reference, kind);
  } catch (error) {
    throw error instanceof RegistryError ? inWords(error, 'pull') : error;
  }
}
