/**
 * The build endpoint between the docker CLI and the engine: POST /build?version=2.
 *
 * The real CLI opens POST /session and speaks BuildKit's gRPC over it; here one request carries the whole
 * solve (its body is a SolveRequest, content type application/vnd.drydock.solve) and the answer streams what
 * BuildKit's Control.Status streams, followed by one result or one error. POST /build with a tar (version=1) is the classic builder.
 */
import type { DirectoryNode } from '../../kernel/inode.ts';

export interface SolveRequest {
  /** The container of the builder that builds; the engine's own where it is absent. */
  node?: string;
  /** What the client calls this build. */
  ref?: string;
  /** Another build of the same bake file stands on its result. */
  isContext?: boolean;
  /** --allow: 'network.host', 'security.insecure'. */
  allow?: string[];
  /** The context folder as it is now. The builder applies .dockerignore and counts what it transfers. Absent with `docker build -` (a Dockerfile on stdin). */
  context?: DirectoryNode;
  /** The context came as an archive through standard input. */
  isUploaded?: boolean;
  /** An address that the builder takes the context from: an archive, a Dockerfile alone, or a repository. */
  remote?: string;
  /** Text of the Dockerfile where it does not lie in the context under `filename`: from stdin, or -f outside the context. */
  dockerfile?: string;
  /** Name of the Dockerfile as BuildKit shows it ('Dockerfile', 'Dockerfile.dev'); within the context unless `dockerfile` is given. */
  filename: string;
  /** Further named contexts (--build-context name=path): folders, 'docker-image://NAME', or 'result:REF' for what another build of a bake file made. */
  contexts?: Record<string, DirectoryNode | string>;
  tags: string[];
  target?: string;
  buildArgs: Record<string, string>;
  labels: Record<string, string>;
  noCache?: boolean;
  noCacheFilter?: string[];
  pull?: boolean;
  platforms?: string[];
  network?: 'default' | 'host' | 'none';
  addHosts?: { name: string; address: string }[];
  /** Soft limits of the processes of a RUN. */
  ulimits?: { name: string; soft: number; hard: number }[];
  /** Bytes of /dev/shm in a RUN. */
  shmSize?: number;
  /** What the client has to show to registries: X-Registry-Auth by host, asked of it through the session. */
  auths?: Record<string, string>;
  /** id → content, for RUN --mount=type=secret. */
  secrets?: Record<string, Uint8Array>;
  /** --check: only lint; the warnings come as WarningStatus and the result has no image. */
  check?: boolean;
  /** --call: what the file asks for, or its stages, is told instead of a build. Anything else is refused. */
  describe?: string;
  /** Where the result goes; an image in the store where nothing is said, nowhere with none. */
  exports?: Export[];
  annotations?: Annotations;
  /** --provenance: only images carry one that was not asked for. */
  provenance?: Provenance;
  /** --sbom: the image that writes the bill of materials. */
  sbom?: string;
  cacheFrom?: CacheSource[];
  cacheTo?: CacheTarget[];
}

/** 'default' is what buildx adds by itself. */
export type Provenance = 'default' | 'min' | 'max' | 'none';

/** One --output. */
export interface Export {
  type: 'image' | 'local' | 'tar' | 'oci' | 'docker' | 'load';
  /** -o type=docker: an image that the engine is to have ('load' where the builder is not its own). */
  loads?: boolean;
  /** Instead of the tags of the build. */
  names?: string[];
  /** The names are pushed; X-Registry-Auth headers by registry. */
  push?: Record<string, string>;
  /** An image that is only pushed stays packed. */
  packed?: boolean;
  /** A layout that is written as a folder, not as an archive. */
  asFolder?: boolean;
}

/** One --cache-from. */
export interface CacheSource {
  type: string;
  ref?: string;
  /** X-Registry-Auth of the registry. */
  auth?: string;
  /** What a local cache's folder holds. */
  folder?: DirectoryNode;
}

/** One --cache-to. */
export interface CacheTarget {
  type: 'local' | 'registry' | 'inline';
  ref?: string;
  auth?: string;
  /** Steps of other stages too. */
  max: boolean;
  /** An index in place of a manifest. */
  index: boolean;
  ignoreError: boolean;
}

/** --annotation, by what carries them. */
export interface Annotations {
  manifest?: Record<string, string>;
  index?: Record<string, string>;
}

/** A step. The digest names it; it is sent again, whole, whenever something about it changes. Times in ms since the Unix epoch. */
export interface Vertex {
  digest: string;
  inputs: string[];
  /** What is shown, e.g. '[2/3] RUN make', '[internal] load build definition from Dockerfile'. */
  name: string;
  started?: number;
  completed?: number;
  cached?: boolean;
  error?: string;
}

/** A line below a step: a download, 'transferring context:', 'exporting layers'. */
export interface VertexStatus {
  id: string;
  vertex: string;
  name: string;
  current: number;
  /** 0 where it is not known. */
  total: number;
  timestamp: number;
  started?: number;
  completed?: number;
}

export interface VertexLog {
  vertex: string;
  /** 1 stdout, 2 stderr. */
  stream: 1 | 2;
  data: Uint8Array;
  timestamp: number;
}

/** Lines of a Dockerfile, 1-based, both ends included. */
export interface SourceRange {
  start: number;
  end: number;
}

export interface VertexWarning {
  vertex: string;
  level: number;
  /** 'JSONArgsRecommended: JSON arguments recommended for CMD to prevent … (line 3)'. */
  short: string;
  detail: string[];
  url: string;
  source?: { filename: string; text: string };
  ranges?: SourceRange[];
}

export interface SolveStatus {
  vertexes?: Vertex[];
  statuses?: VertexStatus[];
  logs?: VertexLog[];
  warnings?: VertexWarning[];
}

/** The last message of a build that worked. */
export interface SolveResult {
  result: {
    /** Index (or manifest) digest: the image id. Absent with `check` and other outputs. */
    digest?: string;
    size?: number;
    mediaType?: string;
    /** Where the image is a manifest alone, without an index around it. */
    configDigest?: string;
    /** Where it was named, normalised ('docker.io/library/shop:1'). */
    names: string[];
    /** What the client writes for each of `exports`: the files of the image, or an image's layout. */
    trees?: (DirectoryNode | undefined)[];
    /** The same for each of `cacheTo`. */
    caches?: (DirectoryNode | undefined)[];
    /** The images that it was made of, for the provenance of --metadata-file. */
    materials?: { uri: string; digest: string }[];
    /** The answer to `describe`. */
    description?: Description;
  };
}

/** An argument that a build may be given; `value` is what it has without. */
export interface OutlineArg {
  name: string;
  description?: string;
  value: string;
  range: SourceRange;
}

/** A secret or an SSH agent that a RUN mounts. */
export interface OutlineMount {
  name: string;
  required: boolean;
  range: SourceRange;
}

export interface Outline {
  name: string;
  description?: string;
  args: OutlineArg[];
  secrets: OutlineMount[];
  ssh: OutlineMount[];
}

export interface TargetEntry {
  name: string;
  default: boolean;
  description?: string;
  base: string;
  platform?: string;
  range: SourceRange;
}

/** What --call asked for, with the text of the Dockerfile. */
export type Description = { source: string } & ({ outline: Outline } | { targets: TargetEntry[] } | { requests: true });

/** The last message of one that did not. */
export interface SolveError {
  error: {
    /** After 'ERROR: failed to build: failed to solve: '. */
    message: string;
    /** It failed before that: 'failed to solve' is not said. */
    early?: boolean;
    /** Nothing read the file: a check has failed as a build fails. */
    isUnread?: boolean;
    /** The part of the Dockerfile that the CLI shows below, where there is one. */
    source?: { filename: string; text: string; ranges: SourceRange[]; around?: readonly SourceRange[] };
    /** The step that failed, so that the CLI repeats its log. */
    vertex?: string;
  };
}

export type SolveMessage = SolveStatus | SolveResult | SolveError;

export const SOLVE_CONTENT_TYPE = 'application/vnd.drydock.solve';

/** What a builder is asked beside builds: its cache, and what it remembers of its builds. */
export type BuilderQuestion = { ask: 'usage' } | { ask: 'prune'; all: boolean; filters: string; limits: [name: string, value: string][] } | { ask: 'history' } | { ask: 'forget'; refs: readonly string[] };

/** A build that was made. Times in ms since the Unix epoch. */
export interface HistoryRecord {
  ref: string;
  createdAt: number;
  completedAt?: number;
  error?: string;
  total: number;
  completed: number;
  cached: number;
  /** What was asked for. */
  filename: string;
  target?: string;
  buildArgs: Record<string, string>;
  labels: Record<string, string>;
  platforms?: string[];
  network?: string;
  noCache: boolean;
  pull: boolean;
  materials: { uri: string; digest: string }[];
  attachments: { digest: string; platform?: string; type: string }[];
  messages: SolveStatus[];
}

/** POST /build with it is a BuilderQuestion, with `node` for a builder in a container. */
export const BUILDER_CONTENT_TYPE = 'application/vnd.drydock.builder';
