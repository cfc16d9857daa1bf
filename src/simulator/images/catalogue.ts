/** What a public registry offers: data of images whose files and programs are in this folder. */
import type { ImageRunConfig } from '../api/engine/images.ts';
import { lessons } from './catalogue/lessons.ts';
import { recordings } from './catalogue/recordings.ts';

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
  /** Real hex digests, where known; of the last two the beginning is enough. */
  index?: string;
  manifest?: string;
  configDigest?: string;
  layers: CatalogueLayer[];
  config: ImageRunConfig;
  history: { createdBy: string; comment?: string; empty?: boolean }[];
}

export const CATALOGUES: Record<'lessons' | 'recordings', readonly CatalogueImage[]> = { lessons, recordings };
