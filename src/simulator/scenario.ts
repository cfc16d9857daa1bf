/** The world a machine starts with: data only, so that it can be stored, linked and compared. */

export interface ScenarioFile {
  content: string;
  mode?: number;
  /** What stat shows, in bytes, where the file is larger than its content: the rest reads as zeros. */
  size?: number;
}

/** A further machine with an engine, which the learner's `docker --context NAME` reaches as tcp://NAME:2375. */
export interface DockerHostSpec {
  name: string;
  address: string;
  /** Images that its engine has from the start. */
  images: string[];
}

export interface NodeSpec {
  name: string;
  role: 'control-plane' | 'worker';
  /** InternalIP. */
  address: string;
  cpus: number;
  /** Bytes. */
  memory: number;
  podCidr: string;
  /** Images that are on the node from the start. */
  images: string[];
}

export interface ClusterSpec {
  nodes: NodeSpec[];
  /** Name of the cluster in the kubeconfig; kubeadm's is 'kubernetes'. */
  name: string;
  /** Service addresses, e.g. '10.96.0.0/12'. */
  serviceCidr: string;
  /** Add-ons beyond CoreDNS and kube-proxy: 'metrics-server' … */
  addons: string[];
  /** How long the cluster has been up when the learner comes, ms. */
  age: number;
}

/** An image that the scenario itself defines: built once, before the learner comes. */
export interface ImageRecipe {
  /** What it stands on, as the Hub's catalogue names it ('alpine:3.22'). */
  from: string;
  /** One layer each, in order. */
  layers: {
    /** As `docker history` shows it, e.g. 'COPY . . # buildkit'. */
    createdBy: string;
    files?: Record<string, ScenarioFile>;
    /** Packages of the base's package manager ('nodejs'). */
    packages?: string[];
  }[];
  config: { Cmd?: string[]; Entrypoint?: string[]; Env?: string[]; WorkingDir?: string; User?: string; ExposedPorts?: string[]; Labels?: Record<string, string>; StopSignal?: string };
  /** When it was built, ms since the Unix epoch; default: a day before the start. */
  created?: number;
}

export interface RegistrySpec {
  host: string;
  /** What is pushed there at the start. */
  images: string[];
  /** Who may log in: name → password. */
  users: Record<string, string>;
  /** Anyone may pull; only pushes need an account. */
  publicPull?: boolean;
}

export interface Scenario {
  /** Stable identifier; a stored session belongs to exactly one. */
  name: string;
  /** Virtual time at the start, ms since the Unix epoch. */
  start: number;
  /** The learner's computer. */
  learner: {
    hostname: string;
    user: string;
    uid: number;
    home: string;
    /** Working folder of a new terminal. */
    directory: string;
    /** Absolute path → content. Folders on the way are made; owner is the learner. */
    files: Record<string, ScenarioFile>;
  };
  /** Which catalogue Docker Hub answers with: the lessons', the recordings', or the recordings' with the lessons' other images (see images/catalogue.ts). */
  hub: 'lessons' | 'recordings' | 'both';
  /** Images that the local engine has already. */
  images: string[];
  /** Private registries by host name, with what is pushed there and who may log in. */
  registries: RegistrySpec[];
  /** Images of its own by name ('shop:1'): `images`, `registries[].images` and nodes' images may name them. */
  recipes?: Record<string, ImageRecipe>;
  cluster?: ClusterSpec;
  dockerHosts?: DockerHostSpec[];
  /** Commands that the learner's shell ran before the page opened; nothing of them shows. */
  setup: string[];
  /** Further virtual ms to let pass after the setup. */
  settle: number;
}
