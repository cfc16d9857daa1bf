/** The manifests of an image, one for each platform and attestation, present or not. */
import type { Descriptor } from '../../api/engine/images.ts';
import type { Engine } from '../engine.ts';

export function manifestSummaries(engine: Engine, target: Descriptor): Record<string, unknown>[] {
  const { images } = engine;
  return images.manifests(target).map((descriptor) => {
    const manifest = images.content.manifest(descriptor.digest);
    const config = manifest && images.content.config(manifest.config.digest);
    const subject = descriptor.annotations?.['vnd.docker.reference.digest'];
    const layers = manifest && manifest.layers.every((layer) => images.content.has(layer.digest));
    const available = manifest !== undefined && layers === true;
    const content = available ? [descriptor.digest, manifest.config.digest, ...manifest.layers.map((layer) => layer.digest)].reduce((sum, digest) => sum + (images.content.get(digest)?.size ?? 0), 0) : 0;
    const unpacked = available && !subject ? images.unpackedSize(manifest) : 0;
    const head = { ID: descriptor.digest, Descriptor: descriptor, Available: available, Size: { Content: content, Total: content + unpacked } };
    if (subject) return { ...head, Kind: 'attestation', AttestationData: { For: subject } };
    const platform = descriptor.platform ?? { architecture: config?.architecture ?? '', os: config?.os ?? '' };
    const users = engine.containers.list().filter((one) => one.manifest?.digest === descriptor.digest).map((one) => one.id);
    return { ...head, Kind: 'image', ImageData: { Platform: platform, Size: { Unpacked: unpacked }, Containers: users.length > 0 ? users : null } };
  });
}
