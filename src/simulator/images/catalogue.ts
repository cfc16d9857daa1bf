/** What a public registry offers: data of images whose files and programs are in this folder. */
import type { ImageRunConfig } from '../api/engine/images.ts';
import type { Blocking } from '../kernel/blocking.ts';
import { lessons } from './catalogue/lessons.ts';
import { laterOfHub } from './catalogue/later.ts';
import { besideRecordings, recordings } from './catalogue/recordings.ts';
import { unsimulatedOfHub, type IsReal } from './catalogue/unsimulated.ts';
import type { ImageDefinition } from './definition.ts';

export interface CatalogueLayer {
  /** Bytes of the compressed layer, as a pull counts them. */
  compressed: number;
  /** Hex digest of the compressed layer or its beginning, where the real one is known. */
  digest?: string;
  /** Beginning of the hex digest of the unpacked layer. Layers with the same one are the same layer. */
  diffId?: string;
}

export interface CatalogueImage {
  repository: string;
  tags: string[];
  created: string;
  platforms: string[];
  /** What it stands on, where its first layer does not say it: a release of Ubuntu, Oracle Linux, or nothing. */
  base?: 'noble' | 'resolute' | 'oracle' | 'scratch';
  /** Real hex digests, where known; of the last two the beginning is enough. */
  index?: string;
  manifest?: string;
  configDigest?: string;
  layers: CatalogueLayer[];
  config: ImageRunConfig;
  history: { createdBy: string; comment?: string; empty?: boolean }[];
  /** Its files, where the registry of definitions does not have them. */
  definition?: ImageDefinition;
}

export interface Catalogue {
  /** Where the repositories with a name of one word are; Docker Hub keeps them in library. */
  readonly namespace?: string;
  readonly images: readonly CatalogueImage[];
  /** The rest, which is fetched when somebody asks for an image that is not among the first. */
  readonly later?: () => Blocking<readonly CatalogueImage[]>;
  /** Tells the images that the real one has and this one has not. */
  readonly unsimulated?: () => Blocking<IsReal>;
}

/** What Docker Hub can be: today's, as the lessons have it; the one that the recordings of the real tools saw; that one with today's other images. */
export const CATALOGUES: Record<'lessons' | 'recordings' | 'both', Catalogue> = {
  lessons: { namespace: 'library', images: lessons, later: laterOfHub, unsimulated: unsimulatedOfHub },
  recordings: { namespace: 'library', images: recordings },
  both: { namespace: 'library', images: recordings, later: besideRecordings },
};
