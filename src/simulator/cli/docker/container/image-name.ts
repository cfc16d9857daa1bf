/** The IMAGE column of containers. */
import { CliError } from '../errors.ts';
import { familiarName, familiarString, parseReference } from '../reference.ts';
import { truncateId } from '../formatter.ts';
import type { ContainerSummary } from './types.ts';

/** Ids and digests shortened, unless everything is to be shown. */
export function familiarImage({ Image, ImageID }: Pick<ContainerSummary, 'Image' | 'ImageID'>, trunc: boolean): string {
  if (Image === '') return '<no image>';
  if (!trunc) return Image;
  const short = truncateId(ImageID ?? '');
  if (short !== '' && short === truncateId(Image)) return short;
  try {
    const reference = parseReference(Image);
    if (reference.digest === undefined) return Image;
    return reference.tag === undefined ? familiarName(reference) : familiarString({ ...reference, digest: undefined } as typeof reference);
  } catch (error) {
    if (error instanceof CliError) return Image;
    throw error;
  }
}
