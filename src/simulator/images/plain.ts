import { layered, type ImageDefinition } from './definition.ts';

/** Operating systems as such: nothing beyond the base. */
export const plainImages: readonly ImageDefinition[] = ['alpine', 'busybox', 'debian', 'ubuntu'].map((repository) => ({ repository, layers: (image) => layered(image, {}) }));
