/** A stack's file as it is understood: short forms written out, keys in the order in which they are shown. */

export interface StackMount {
  type: string;
  source?: string;
  target: string;
  read_only?: boolean;
  consistency?: string;
  bind?: { propagation?: string };
  volume?: { nocopy?: boolean };
  tmpfs?: { size?: number };
}

export interface StackUpdate {
  parallelism?: number;
  delay?: string;
  failure_action?: string;
  monitor?: string;
  max_failure_ratio?: number;
  order?: string;
}

export interface StackDeploy {
  mode?: string;
  replicas?: number;
  labels?: Record<string, string>;
  update_config?: StackUpdate;
  rollback_config?: StackUpdate;
  resources?: { limits?: { cpus?: string; memory?: string; pids?: number }; reservations?: { cpus?: string; memory?: string } };
  restart_policy?: { condition?: string; delay?: string; max_attempts?: number; window?: string };
  placement?: { constraints?: string[]; preferences?: { spread?: string }[]; max_replicas_per_node?: number };
  endpoint_mode?: string;
}

export interface StackReference {
  source: string;
  target?: string;
  uid?: string;
  gid?: string;
  mode?: number;
}

export interface StackService {
  cap_add?: string[];
  cap_drop?: string[];
  command?: string[];
  configs?: StackReference[];
  deploy?: StackDeploy;
  dns?: string[];
  dns_search?: string[];
  entrypoint?: string[];
  environment?: Record<string, string | null>;
  extra_hosts?: string[];
  hostname?: string;
  healthcheck?: { test?: string[]; timeout?: string; interval?: string; retries?: number; start_period?: string; start_interval?: string; disable?: boolean };
  image?: string;
  init?: boolean;
  isolation?: string;
  labels?: Record<string, string>;
  logging?: { driver?: string; options?: Record<string, string> };
  networks?: Record<string, { aliases?: string[] } | null>;
  ports?: { mode?: string; target: number; published?: number; protocol?: string }[];
  read_only?: boolean;
  restart?: string;
  secrets?: StackReference[];
  stop_grace_period?: string;
  stop_signal?: string;
  sysctls?: Record<string, string>;
  tty?: boolean;
  ulimits?: Record<string, number | { soft: number; hard: number }>;
  user?: string;
  oom_score_adj?: number;
  volumes?: StackMount[];
  working_dir?: string;
}

export interface StackNetwork {
  name?: string;
  driver?: string;
  driver_opts?: Record<string, string>;
  ipam?: { driver?: string; config?: { subnet?: string }[] };
  external?: boolean;
  internal?: boolean;
  attachable?: boolean;
  labels?: Record<string, string>;
}

export interface StackVolume {
  name?: string;
  driver?: string;
  driver_opts?: Record<string, string>;
  external?: boolean;
  labels?: Record<string, string>;
}

export interface StackStored {
  name?: string;
  file?: string;
  external?: boolean;
  labels?: Record<string, string>;
  driver?: string;
  template_driver?: string;
}

export interface StackFile {
  version: string;
  services: Record<string, StackService>;
  networks?: Record<string, StackNetwork>;
  volumes?: Record<string, StackVolume>;
  secrets?: Record<string, StackStored>;
  configs?: Record<string, StackStored>;
}
