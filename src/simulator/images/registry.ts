/** The definitions of the images that a terminal opens with, by repository. The others are in registry-later.ts. */
import type { ImageDefinition } from './definition.ts';
import { layered } from './definition.ts';
import { helloWorld } from './hello-world.ts';
import { nginx } from './nginx.ts';

const DEFINITIONS = new Map<string, ImageDefinition>([helloWorld, nginx].map((definition) => [definition.repository, definition]));

/** What the layers of a catalogue image hold; an image without a definition is its base alone. */
export const definitionOf = (repository: string): ImageDefinition => DEFINITIONS.get(repository) ?? { repository, layers: (image) => layered(image, {}) };
