/** How long the engine takes for things, in virtual milliseconds. Measured on an ordinary server with an SSD. */
export const DELAYS = {
  create: 12,
  start: 70,
  /** Tearing a container down after its process has ended. */
  exit: 45,
  remove: 18,
  exec: 25,
  network: 30,
  networkRemove: 90,
  volume: 2,
  /** A HEAD or GET of a manifest, with the token before it. */
  manifest: 180,
  /** Bytes per millisecond of a download, per layer. */
  download: 12_000,
  /** Bytes per millisecond of unpacking, counted in unpacked bytes. */
  extract: 90_000,
  /** Bytes per millisecond to a registry. */
  upload: 9_000,
  /** How often progress is told. */
  progress: 100,
} as const;

/** Restart policies: the first wait and its limit; a run of ten seconds sets it back. */
export const RESTART = { first: 100, longest: 60_000, settled: 10_000 } as const;

/** Grace before SIGKILL where a container does not set its own. */
export const STOP_TIMEOUT = 10_000;
