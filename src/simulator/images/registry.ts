/** All image definitions by repository. */
import type { ImageDefinition } from './definition.ts';
import { layered } from './definition.ts';
import { buildkit } from './buildkit.ts';
import { helloWorld } from './hello-world.ts';
import { nginx } from './nginx.ts';
import { plainImages } from './plain.ts';
import { httpd, memcached, mysql, node, postgres, python, redis, registry } from './services.ts';

const DEFINITIONS = new Map<string, ImageDefinition>();
for (const definition of [...plainImages, buildkit, helloWorld, nginx, redis, httpd, node, python, postgres, mysql, memcached, registry]) {
  if (DEFINITIONS.has(definition.repository)) throw new Error(`image ${definition.repository} is defined twice`);
  DEFINITIONS.set(definition.repository, definition);
}

/** What the layers of a catalogue image hold; an image without a definition is its base alone. */
export const definitionOf = (repository: string): ImageDefinition => DEFINITIONS.get(repository) ?? { repository, layers: (image) => layered(image, {}) };
