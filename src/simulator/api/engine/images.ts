/** Images as the store keeps them, and the OCI documents that they consist of. */

export interface Platform {
  architecture: string;
  os: string;
  variant?: string;
}

export interface Descriptor {
  mediaType: string;
  digest: string;
  size: number;
  annotations?: Record<string, string>;
  platform?: Platform;
}

export interface HealthConfig {
  Test?: string[];
  /** Nanoseconds, as all durations here. */
  Interval?: number;
  Timeout?: number;
  StartPeriod?: number;
  StartInterval?: number;
  Retries?: number;
}

/** `config` of an image's configuration: what containers start with. */
export interface ImageRunConfig {
  User?: string;
  ExposedPorts?: Record<string, Record<string, never>>;
  Env?: string[];
  Entrypoint?: string[] | null;
  Cmd?: string[] | null;
  Volumes?: Record<string, Record<string, never>>;
  WorkingDir?: string;
  Labels?: Record<string, string>;
  StopSignal?: string;
  /** BuildKit says so of every command that it sets. */
  ArgsEscaped?: boolean;
  Healthcheck?: HealthConfig;
  Shell?: string[];
  OnBuild?: string[];
}

export interface HistoryEntry {
  created?: string;
  created_by?: string;
  comment?: string;
  author?: string;
  empty_layer?: boolean;
}

/** application/vnd.oci.image.config.v1+json. */
export interface ImageConfig {
  architecture: string;
  os: string;
  variant?: string;
  created?: string;
  author?: string;
  config: ImageRunConfig;
  rootfs: { type: 'layers'; diff_ids: string[] };
  history: HistoryEntry[];
}

export interface Manifest {
  schemaVersion: 2;
  mediaType: string;
  config: Descriptor;
  layers: Descriptor[];
  annotations?: Record<string, string>;
}

export interface Index {
  schemaVersion: 2;
  mediaType: string;
  manifests: Descriptor[];
  annotations?: Record<string, string>;
}

/**
 * A name in the engine's image store ('docker/images', by normalised reference): 'docker.io/library/nginx:1.27',
 * with a digest ('…@sha256:…'), or 'moby-dangling@sha256:…' for what lost its name.
 */
export interface ImageRecord {
  readonly name: string;
  /** What it points at: an index or a manifest. Its digest is the image id. */
  readonly target: Descriptor;
  /** When the name was given, ms since the Unix epoch. */
  readonly taggedAt: number;
  /** Built or committed here, with this image below it. */
  readonly parent?: string;
  /** Repositories that it was pulled from. */
  readonly pulledFrom?: string;
  /** Built here, not pulled. */
  readonly builtHere?: boolean;
}

export const MEDIA = {
  index: 'application/vnd.oci.image.index.v1+json',
  manifest: 'application/vnd.oci.image.manifest.v1+json',
  config: 'application/vnd.oci.image.config.v1+json',
  layer: 'application/vnd.oci.image.layer.v1.tar+gzip',
  attestation: 'application/vnd.in-toto+json',
} as const;
