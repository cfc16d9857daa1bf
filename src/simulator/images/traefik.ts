import { programNode } from '../kernel/inode.ts';
import { layered, type ImageDefinition } from './definition.ts';
import { entrypoint } from './entrypoint.ts';

export const traefik: ImageDefinition = {
  repository: 'traefik',
  layers: (image) => layered(image, {
    '/entrypoint.sh': entrypoint('traefik-entrypoint'),
    '/usr/local/bin/traefik': programNode('traefik', 190_000_000),
  }),
};
