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
  ssh?: string[];
  cache_from?: string[];
  cache_to?: string[];
  additional_contexts?: Record<string, string>;
  extra_hosts?: string[];
  secrets?: FileReference[];
  shm_size?: string;
  ulimits?: Record<string, Ulimit>;
  privileged?: boolean;
  no_cache?: boolean;
  pull?: boolean;
  tags?: string[];
  platforms?: string[];
  no_cache_filter?: string[];
  entitlements?: string[];
  provenance?: string;
  sbom?: string;
}

export interface FileReference {
  source: string;
  target?: string;
  uid?: string;
  gid?: string;
  /** Octal. */
  mode?: string;
}

export type Ulimit = number | { soft?: number; hard?: number };

export interface Hook {
  command?: string[];
  image?: string;
  user?: string;
  privileged?: boolean;
  working_dir?: string;
  environment?: Record<string, string | null>;
}

/** What `docker compose watch` does when files below a path change. */
export interface Trigger {
  path: string;
  action: string;
  target?: string;
  exec?: Hook;
  include?: string[];
  ignore?: string[];
  initial_sync?: boolean;
}

export interface ModelConfig {
  name?: string;
  model?: string;
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
  link_local_ips?: string[];
  mac_address?: string;
  driver_opts?: Record<string, string>;
  priority?: number;
}

/** The fields that something here asks for; `shape.ts` has them all. */
export interface DeviceRequest {
  capabilities?: string[];
  driver?: string;
  count?: number;
  device_ids?: string[];
  options?: Record<string, string>;
}

export interface Service {
  profiles?: string[];
  annotations?: Record<string, string>;
  attach?: boolean;
  build?: BuildConfig;
  develop?: { watch?: Trigger[] };
  cap_add?: string[];
  cap_drop?: string[];
  cgroup_parent?: string;
  cpu_period?: number;
  cpu_quota?: number;
  cpus?: number;
  cpuset?: string;
  cpu_shares?: number;
  command?: string[];
  configs?: FileReference[];
  container_name?: string;
  depends_on?: Record<string, Dependency>;
  deploy?: Record<string, unknown>;
  gpus?: DeviceRequest[];
  devices?: { source: string; target?: string; permissions?: string }[];
  dns?: string[];
  dns_opt?: string[];
  dns_search?: string[];
  domainname?: string;
  entrypoint?: string[];
  provider?: { type?: string };
  environment?: Record<string, string | null>;
  env_file?: { path: string; required?: boolean; format?: string }[];
  expose?: string[];
  external_links?: string[];
  extra_hosts?: string[];
  group_add?: string[];
  healthcheck?: HealthCheck;
  hostname?: string;
  image?: string;
  init?: boolean;
  ipc?: string;
  labels?: Record<string, string>;
  label_file?: string[];
  links?: string[];
  logging?: { driver?: string; options?: Record<string, string> };
  mem_limit?: string;
  mem_reservation?: string;
  memswap_limit?: string;
  mac_address?: string;
  models?: Record<string, unknown>;
  network_mode?: string;
  networks?: Record<string, ServiceNetwork | null>;
  oom_kill_disable?: boolean;
  oom_score_adj?: number;
  pid?: string;
  pids_limit?: number;
  platform?: string;
  ports?: ServicePort[];
  privileged?: boolean;
  pull_policy?: string;
  read_only?: boolean;
  restart?: string;
  runtime?: string;
  scale?: number;
  secrets?: FileReference[];
  security_opt?: string[];
  shm_size?: string;
  stdin_open?: boolean;
  stop_grace_period?: string;
  stop_signal?: string;
  storage_opt?: Record<string, string>;
  sysctls?: Record<string, string>;
  tmpfs?: string[];
  tty?: boolean;
  ulimits?: Record<string, Ulimit>;
  user?: string;
  userns_mode?: string;
  uts?: string;
  volumes?: ServiceMount[];
  volumes_from?: string[];
  working_dir?: string;
  pre_start?: Hook[];
  post_start?: Hook[];
  pre_stop?: Hook[];
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
  labels?: Record<string, string>;
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
  models: Record<string, ModelConfig>;
  /** All of those that the files declare, where what nothing uses was dropped. */
  declared?: Pick<Project, 'networks' | 'volumes' | 'secrets' | 'configs' | 'models'>;
  /** x-… of the file's top level. */
  extensions: Record<string, unknown>;
  environment: ReadonlyMap<string, string>;
}
