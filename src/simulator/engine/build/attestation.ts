/** Statements about an image, in the manifest of their own that stands beside it in the index. */
import { MEDIA, type Descriptor } from '../../api/engine/images.ts';
import type { ContentStore, Blob } from '../images/content.ts';
import { descriptorOf, documentBlob } from '../images/content.ts';

export interface Statement {
  predicateType: string;
  predicate: object;
}

const EMPTY = documentBlob('application/vnd.oci.empty.v1+json', '{}');

/** The same statement about other things: files, where no image is made. */
export const statementText = ({ predicateType, predicate }: Statement, subject: object[]): object => ({ _type: 'https://in-toto.io/Statement/v1', predicateType, subject, predicate });

/** Adds what belongs to it to the store; returns the manifest. */
export function attest(content: ContentStore, subject: Descriptor, names: readonly string[], statements: readonly Statement[]): Blob {
  const digest = { sha256: subject.digest.slice(7) };
  const about = names.length === 0 ? [{ name: '_', digest }] : names.map((name) => ({ name, digest }));
  const blobs = statements.map((one) => ({ one, blob: documentBlob(MEDIA.attestation, statementText(one, about)) }));
  const manifest = documentBlob(MEDIA.manifest, {
    schemaVersion: 2, mediaType: MEDIA.manifest, artifactType: 'application/vnd.docker.attestation.manifest.v1+json', config: { ...descriptorOf(EMPTY), data: 'e30=' },
    layers: blobs.map(({ one, blob }) => ({ ...descriptorOf(blob), annotations: { 'in-toto.io/predicate-type': one.predicateType } })), subject,
  });
  for (const blob of [EMPTY, ...blobs.map(({ blob: own }) => own), manifest]) content.add(blob);
  return manifest;
}

export const attestationDescriptor = (manifest: Blob, subject: string): Descriptor => ({
  ...descriptorOf(manifest), annotations: { 'vnd.docker.reference.digest': subject, 'vnd.docker.reference.type': 'attestation-manifest' }, platform: { architecture: 'unknown', os: 'unknown' },
});
