/** Which keys a compose file may have and of what type their values are. */
import { CliError } from '../errors.ts';

/** 's' string, 'n' number, 'b' boolean, 'l' list, 'm' mapping; several letters are alternatives; '*' anything. */
type Types = string;

const topLevel: Record<string, Types> = { version: 's', name: 's', include: 'l', services: 'm', networks: 'm', volumes: 'm', secrets: 'm', configs: 'm', models: 'm' };

const keys = (types: Types, names: string): Record<string, Types> => Object.fromEntries(names.split(' ').map((name) => [name, types]));

const service: Record<string, Types> = {
  ...keys('s', 'blkio_config cgroup cgroup_parent container_name cpuset domainname hostname image ipc isolation mac_address network_mode pid platform pull_policy pull_refresh_after restart runtime stop_grace_period stop_signal user userns_mode uts volume_driver working_dir'),
  ...keys('sn', 'cpu_count cpu_percent cpu_shares cpu_period cpu_quota cpu_rt_period cpu_rt_runtime cpus mem_limit mem_reservation mem_swappiness memswap_limit oom_score_adj pids_limit shm_size scale'),
  ...keys('bs', 'attach init oom_kill_disable privileged read_only stdin_open tty use_api_socket'),
  ...keys('l', 'cap_add cap_drop configs device_cgroup_rules devices external_links group_add links ports profiles secrets security_opt volumes volumes_from post_start pre_stop pre_start expose'),
  ...keys('lm', 'annotations depends_on environment labels networks sysctls extra_hosts models'),
  ...keys('m', 'deploy healthcheck logging ulimits storage_opt credential_spec develop provider'),
  ...keys('ls', 'dns dns_search dns_opt tmpfs command entrypoint label_file'),
  ...keys('sl', 'env_file'), ...keys('sm', 'build extends'), gpus: '*',
};
service.blkio_config = 'm';

const nested: Record<string, Record<string, Types>> = {
  build: { ...keys('s', 'context dockerfile dockerfile_inline target network isolation'), ...keys('lm', 'args labels additional_contexts extra_hosts'), ...keys('l', 'cache_from cache_to tags platforms ssh secrets entitlements no_cache_filter'), ...keys('bs', 'no_cache pull privileged provenance sbom'), shm_size: 'sn', ulimits: 'm' },
  healthcheck: { ...keys('s', 'interval timeout start_period start_interval'), retries: 'sn', test: 'sl', disable: 'bs' },
  deploy: { ...keys('m', 'resources restart_policy update_config rollback_config placement'), mode: 's', replicas: 'sn', endpoint_mode: 's', labels: 'lm' },
  logging: { driver: 's', options: 'm' },
  networks: { ...keys('s', 'name driver'), ...keys('m', 'driver_opts ipam'), external: 'bsm', labels: 'lm', ...keys('bs', 'internal attachable enable_ipv4 enable_ipv6') },
  volumes: { ...keys('s', 'name driver'), driver_opts: 'm', external: 'bsm', labels: 'lm' },
  secrets: { ...keys('s', 'name file environment driver template_driver'), driver_opts: 'm', external: 'bsm', labels: 'lm' },
  configs: { ...keys('s', 'name file environment content template_driver'), external: 'bsm', labels: 'lm' },
};

const words: Record<string, string> = { s: 'string', n: 'number', b: 'boolean', l: 'array', m: 'mapping' };

const letterOf = (value: unknown): string => (Array.isArray(value) ? 'l' : typeof value === 'object' ? 'm' : typeof value === 'string' ? 's' : typeof value === 'number' ? 'n' : 'b');

function check(value: Record<string, unknown>, allowed: Record<string, Types>, path: string, file: string): void {
  for (const [key, item] of Object.entries(value)) {
    if (key.startsWith('x-')) continue;
    const types = allowed[key];
    if (types === undefined) throw new CliError(`validating ${file}: ${path} additional properties '${key}' not allowed`);
    if (item === null || types === '*' || types.includes(letterOf(item))) continue;
    // A boolean or a number may stand where a text is wanted only for a few keys; the last alternative names what was expected.
    throw new CliError(`validating ${file}: ${path === '' ? '' : `${path}.`}${key} must be a ${words[types.length === 1 ? types : types.at(-1)!]}`);
  }
}

const isMap = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** @throws CliError at the first mistake */
export function validate(document: unknown, file: string): Record<string, unknown> {
  if (!isMap(document)) throw new CliError('top-level object must be a mapping');
  for (const section of ['services', 'networks', 'volumes', 'secrets', 'configs']) {
    const entries = document[section];
    if (!isMap(entries)) continue;
    for (const [name, item] of Object.entries(entries)) if (item !== null && !isMap(item)) throw new CliError(`${section}.${name} must be a mapping`);
  }
  for (const section of ['services', 'networks', 'volumes', 'secrets', 'configs']) if (document[section] !== undefined && document[section] !== null && !isMap(document[section])) throw new CliError(`${section} must be a mapping`);
  check(document, topLevel, '', file);
  const services = isMap(document.services) ? document.services : {};
  for (const [name, item] of Object.entries(services)) {
    if (!/^[a-zA-Z0-9._-]+$/.test(name)) throw new CliError(`validating ${file}: services additional properties '${name}' not allowed`);
    if (!isMap(item)) throw new CliError(`validating ${file}: services.${name} must be a mapping`);
    check(item, service, `services.${name}`, file);
    for (const part of ['build', 'healthcheck', 'deploy', 'logging']) if (isMap(item[part])) check(item[part], nested[part]!, `services.${name}.${part}`, file);
  }
  for (const section of ['networks', 'volumes', 'secrets', 'configs']) {
    for (const [name, item] of Object.entries(isMap(document[section]) ? document[section] : {})) if (isMap(item)) check(item, nested[section]!, `${section}.${name}`, file);
  }
  return document;
}
