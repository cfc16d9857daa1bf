/** Collections of the engine's records in the world's store, which views and graders watch. */
export const COLLECTIONS = {
  containers: 'docker/containers',
  images: 'docker/images',
  volumes: 'docker/volumes',
  networks: 'docker/networks',
} as const;

/** Who commits them. */
export const ACTOR = 'dockerd';
