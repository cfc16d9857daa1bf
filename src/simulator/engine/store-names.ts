/** Collections of an engine's records in the world's store, which views and graders watch. */
export interface Collections {
  readonly containers: string;
  readonly images: string;
  readonly volumes: string;
  readonly networks: string;
}

/** 'docker/containers' and so on for the learner's engine, 'docker@host-1/containers' for one on another host. */
export const collectionsOf = (host?: string): Collections => {
  const prefix = host === undefined ? 'docker' : `docker@${host}`;
  return { containers: `${prefix}/containers`, images: `${prefix}/images`, volumes: `${prefix}/volumes`, networks: `${prefix}/networks` };
};

/** Who commits them. */
export const ACTOR = 'dockerd';
