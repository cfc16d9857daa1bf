/** A manifest list made of images, as it is shown and pushed. */
import { MEDIA, type Platform } from '../../../api/engine/images.ts';
import { CliError } from '../errors.ts';
import { parseReference, type Reference } from '../reference.ts';
import type { ImageManifest } from './store.ts';

const DOCKER_LIST = 'application/vnd.docker.distribution.manifest.list.v2+json';

const domainOf = (ref: string): string => parseReference(ref).domain;

const platformOf = (platform: Platform | undefined): Platform => ({ architecture: platform?.architecture ?? '', os: platform?.os ?? '', ...(platform?.variant ? { variant: platform.variant } : {}) });

/** The text of the list. @throws CliError where an image lies at another registry */
export function listText(target: Reference, images: readonly ImageManifest[]): { mediaType: string; text: string } {
  const mediaType = images[0]?.descriptor.mediaType === MEDIA.manifest ? MEDIA.index : DOCKER_LIST;
  const manifests = images.map(({ ref, descriptor: { mediaType: type, size, digest, platform } }) => {
    if (domainOf(ref) !== target.domain) throw new CliError(`cannot use source images from a different registry than the target image: ${domainOf(ref)} != ${target.domain}`);
    return { mediaType: type, size, digest, platform: platformOf(platform) };
  });
  return { mediaType, text: JSON.stringify({ schemaVersion: 2, mediaType, manifests }, null, 3) };
}
