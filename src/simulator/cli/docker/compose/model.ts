/** A compose project after everything short was written out long: the form that `docker compose config` shows. */

export interface ServicePort {
  name?: string;
  mode?: string;
  host_ip?: string;
  target: number;
  published?: string;
  protocol: string;
}

export interface ServiceMount {
  type: string;
  source?: string;
  target: string;
  read_only?: boolean;
  bind?: Record<string, unknown>;
  volume?: Record<string, unknown>;
  tmpfs?: Record<string, unknown>;
}

export interface Dependency {
  condition: string;
  restart?: boolean;
  required: boolean;
}

export interface BuildConfig {
  context: string;
  dockerfile?: string;
  dockerfile_inline?: string;
  args?: Record<string, string | null>;
  labels?: Record<string, string>;
  target?: string;
  network?: string;
  no_cache?: boolean;
  pull?: boolean;
  tags?: string[];
  platforms?: string[];
}

export interface HealthCheck {
  test?: string[];
  timeout?: string;
  interval?: string;
  retries?: number;
  start_period?: string;
  start_interval?: string;
  disable?: boolean;
}

export interface ServiceNetwork {
  aliases?: string[];
  ipv4_address?: string;
  ipv6_address?: string;
  priority?: number;
}

/** Keys in the order in which they are shown. */
export interface Service {
  profiles?: string[];
  attach?: boolean;
  build?: BuildConfig;
  cap_add?: string[];
  cap_drop?: string[];
  command?: string[];
  container_name?: string;
  cpus?: number;
  depends_on?: Record<string, Dependency>;
  deploy?: Record<string, unknown>;
  dns?: string[];
  entrypoint?: string[];
  environment?: Record<string, string | null>;
  expose?: string[];
  extra_hosts?: string[];
  healthcheck?: HealthCheck;
  hostname?: string;
  image?: string;
  init?: boolean;
  ipc?: string;
  labels?: Record<string, string>;
  links?: string[];
  logging?: { driver?: string; options?: Record<string, string> };
  mem_limit?: string;
  network_mode?: string;
  networks?: Record<string, ServiceNetwork | null>;
  pid?: string;
  platform?: string;
  ports?: ServicePort[];
  privileged?: boolean;
  pull_policy?: string;
  read_only?: boolean;
  restart?: string;
  scale?: number;
  security_opt?: string[];
  shm_size?: string;
  stdin_open?: boolean;
  stop_grace_period?: string;
  stop_signal?: string;
  sysctls?: Record<string, string>;
  tmpfs?: string[];
  tty?: boolean;
  ulimits?: Record<string, unknown>;
  user?: string;
  volumes?: ServiceMount[];
  volumes_from?: string[];
  working_dir?: string;
  secrets?: { source: string; target?: string }[];
  configs?: { source: string; target?: string }[];
}

export interface NetworkConfig {
  name: string;
  driver?: string;
  driver_opts?: Record<string, string>;
  ipam?: { driver?: string; config?: { subnet?: string; gateway?: string; ip_range?: string }[] };
  external?: boolean;
  internal?: boolean;
  attachable?: boolean;
  labels?: Record<string, string>;
  enable_ipv6?: boolean;
}

export interface VolumeConfig {
  name: string;
  driver?: string;
  driver_opts?: Record<string, string>;
  external?: boolean;
  labels?: Record<string, string>;
}

export interface FileObject {
  name: string;
  file?: string;
  environment?: string;
  content?: string;
  external?: boolean;
}

export interface Project {
  name: string;
  directory: string;
  files: string[];
  /** Those that are on: without a profile, or with an active one. */
  services: Record<string, Service>;
  /** Those whose profile is not active. */
  disabled: Record<string, Service>;
  networks: Record<string, NetworkConfig>;
  volumes: Record<string, VolumeConfig>;
  secrets: Record<string, FileObject>;
  configs: Record<string, FileObject>;
  environment: ReadonlyMap<string, string>;
}
