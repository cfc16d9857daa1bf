/**
 * The structs that compose decodes a project into: their fields in order, and of what type each is. `docker compose config`
 * shows exactly these, so a value is fitted into its struct once after the file is read, and once more for JSON, which
 * leaves less out.
 */
import { goDuration, parseGoDuration } from '../../../kernel/calendar.ts';
import { ramInBytes } from '../../shared/units.ts';
import { CliError } from '../errors.ts';
import { isMap, list, pairs, sorted, text, truth, type Raw } from './raw.ts';
import { CommandLineError, shellWords } from './shell-words.ts';

/**
 * One letter is a plain type: s string, n number, f flag (capitals: pointers, whose zero is shown; P one of no sign), u and i whole numbers of so many bits (u takes no text), l list of strings, c command,
 * t test of a health check, q number of devices or all of them, m mapping, e mapping with absent values, d duration, b bytes, o octal mode, h hosts, k SSH keys, v mapping of lists, y true unless said
 * otherwise, a anything. Of another struct: @ a pointer, = a value (left out where it is empty), * a list, % a mapping.
 */
const SHAPES = Object.fromEntries(Object.entries({
  service: 'profiles l,annotations m,attach F,build @build,develop @develop,blkio_config @blkio,cap_add l,cap_drop l,cgroup_parent s,cgroup s,cpu_count n,cpu_percent n,cpu_period n,cpu_quota n,cpu_rt_period n,cpu_rt_runtime n,cpus n,cpuset s,cpu_shares n,command c,configs *file,container_name s,credential_spec @credential,depends_on %dependency,deploy @deploy,device_cgroup_rules l,devices *device,dns l,dns_opt l,dns_search l,dockerfile s,domainname s,entrypoint c,provider @provider,environment e,env_file *envfile,expose l,external_links l,extra_hosts h,group_add l,gpus *request,hostname s,healthcheck @health,image s,init F,ipc s,isolation s,labels m,label_file l,links l,logging @logging,log_driver s,mem_limit b,mem_reservation b,memswap_limit b,mem_swappiness b,mac_address s,models %servicemodel,network_mode s,networks %endpoint,oom_kill_disable f,oom_score_adj n,pid s,pids_limit n,platform s,ports *port,privileged f,pull_policy s,read_only f,restart s,runtime s,scale N,secrets *file,security_opt l,shm_size b,stdin_open f,stop_grace_period d,stop_signal s,storage_opt m,sysctls m,tmpfs l,tty f,ulimits %ulimit,use_api_socket f,user s,userns_mode s,uts s,volume_driver s,volumes *mount,volumes_from l,working_dir s,pre_start *hook,post_start *hook,pre_stop *hook',
  build: 'context s,dockerfile s,dockerfile_inline s,entitlements l,args e,provenance s,sbom s,ssh k,labels m,cache_from l,cache_to l,no_cache f,no_cache_filter l,additional_contexts m,pull f,extra_hosts h,isolation s,network s,target s,secrets *file,shm_size b,tags l,ulimits %ulimit,platforms l,privileged f',
  develop: 'watch *trigger',
  trigger: 'path s,action s,target s,exec =hook,include l,ignore l,initial_sync f',
  hook: 'command c,image s,user s,privileged f,working_dir s,environment e,per_replica f',
  blkio: 'weight u16,weight_device *weight,device_read_bps *throttle,device_read_iops *throttle,device_write_bps *throttle,device_write_iops *throttle',
  weight: 'Path s,Weight u16', throttle: 'Path s,Rate b',
  credential: 'config s,file s,registry s',
  dependency: 'condition s,restart f,required F',
  deploy: 'mode s,replicas N,labels m,update_config @update,rollback_config @update,resources =resources,restart_policy @restart,placement =placement,endpoint_mode s',
  update: 'parallelism P,delay d,failure_action s,monitor d,max_failure_ratio n,order s',
  resources: 'limits @resource,reservations @resource',
  resource: 'cpus n,memory b,pids i64,devices *request,generic_resources *generic',
  generic: 'discrete_resource_spec @discrete', discrete: 'Kind s,Value i64',
  restart: 'condition s,delay d,max_attempts P,window d',
  placement: 'constraints l,preferences *preference,max_replicas_per_node n', preference: 'spread s',
  device: 'source s,target s,permissions s',
  request: 'capabilities l,driver s,count q,device_ids l,options m',
  provider: 'type s,options v',
  envfile: 'path s,required y,format s',
  health: 'test t,timeout d,interval d,retries P,start_period d,start_interval d,disable f',
  logging: 'driver s,options m',
  servicemodel: 'endpoint_var s,model_var s',
  endpoint: 'aliases l,driver_opts m,gw_priority n,interface_name s,ipv4_address s,ipv6_address s,link_local_ips l,mac_address s,priority n',
  port: 'name s,mode s,host_ip s,target n,published s,protocol s,app_protocol s',
  mount: 'type s,source s,target s,read_only f,consistency s,bind @bind,volume @volumemount,tmpfs @tmpfs,image @imagemount',
  bind: 'selinux s,propagation s,create_host_path y,recursive s', volumemount: 'labels m,nocopy f,subpath s', tmpfs: 'size b,mode u32', imagemount: 'subpath s',
  file: 'source s,target s,uid s,gid s,mode o',
  ulimit: 'soft n,hard n',
  network: 'name s,driver s,driver_opts m,ipam =ipam,external f,internal f,attachable f,labels m,enable_ipv4 F,enable_ipv6 F',
  ipam: 'driver s,config *pool,options m', pool: 'subnet s,gateway s,ip_range s,aux_addresses m',
  volume: 'name s,driver s,driver_opts m,external f,labels m',
  object: 'name s,file s,environment s,content s,external f,labels m,driver s,driver_opts m,template_driver s',
  model: 'name s,model s,context_size n,runtime_flags l',
}).map(([name, fields]) => [name, fields.split(',').map((field) => field.split(' ') as [string, string])]));

/** What is told of while a value is fitted: a truth value in a word that YAML has no more. */
export type Told = (word: string, meant: boolean) => void;

/** The value as the struct holds it. @throws CliError where a time or a size cannot be read; `path` names it */
export function fitted(value: unknown, shape: string, path: string, json = false, old?: Told): Raw {
  const raw = isMap(value) ? value : {}, out: Raw = {};
  for (const [name, kind] of SHAPES[shape]!) {
    // Fields that only Go has a name for are called by it in messages.
    const key = name.toLowerCase(), found = field(raw[key] ?? undefined, kind, `${path}.${name}`, json, old);
    // JSON, too, has Go's names where a struct gives no others.
    if (found !== undefined) out[json && (shape === 'weight' || shape === 'throttle') ? name : key] = found;
  }
  if (!json) for (const key of Object.keys(raw).filter((one) => one.startsWith('x-')).sort()) out[key] = raw[key];
  return out;
}

function field(value: unknown, kind: string, path: string, json: boolean, old?: Told): unknown {
  const inner = kind.slice(1);
  switch (kind[0]) {
    case '@': return value === undefined ? undefined : fitted(value, inner, path, json, old);
    case '=': {
      const struct = fitted(value, inner, path, json, old);
      return json || Object.keys(struct).length > 0 ? struct : undefined;
    }
    case '*': return Array.isArray(value) && value.length > 0 ? value.map((one, index) => fitted(one, inner, `${path}[${index}]`, json, old)) : undefined;
    case '%': {
      if (!isMap(value) || Object.keys(value).length === 0) return undefined;
      return sorted(Object.fromEntries(Object.entries(value).map(([key, one]) => [key, one === null ? null : inner === 'ulimit' && !isMap(one) ? Number(one) : fitted(one, inner, `${path}.${key}`, json, old)])));
    }
    case 'c': return value === undefined ? (json ? null : undefined) : Array.isArray(value) ? value.map(text) : command(text(value), path);
    default: return value === undefined ? undefined : plain(value, kind, path, old);
  }
}

/** A field of a plain type; undefined where it is empty and would not be shown. */
function plain(value: unknown, kind: string, path: string, old?: Told): unknown {
  switch (kind[0]) {
    case 's': return text(value) || undefined;
    case 'n': return number(value, path) || undefined;
    case 'N': return Math.trunc(Number(value));
    case 'P': return natural(value, path);
    case 'u': return whole(value, kind, path) || undefined;
    case 'i': return integer(value, path) || undefined;
    case 'q': return count(value, path);
    case 'f': return flag(value, path, old) || undefined;
    case 'F': return flag(value, path, old);
    case 'y': return flag(value, path, old) ? undefined : false;
    case 'l': return nonEmpty(isMap(value) ? Object.entries(value).map(([key, item]) => `${key}=${text(item)}`) : list(value));
    case 't': return Array.isArray(value) ? nonEmpty(value.map(text)) : ['CMD-SHELL', text(value)];
    case 'm': return nonEmptyMap(Object.fromEntries(Object.entries(pairs(value)).map(([key, item]) => [key, item ?? ''])));
    case 'e': return nonEmptyMap(pairs(value));
    case 'd': return duration(text(value), path);
    case 'b': return size(value, path);
    case 'o': return `0${(typeof value === 'string' ? octal(value, path) : Number(value)).toString(8)}`;
    case 'v': return isMap(value) ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, Array.isArray(one) ? one.map(text) : one])) : value;
    case 'h': return nonEmpty(hosts(value, path));
    case 'k': return nonEmpty(isMap(value) ? Object.entries(value).map(([id, where]) => (where === null ? id : `${id}: ${text(where)}`)).sort() : list(value));
    default: return value;
  }
}

/** Go's ParseInt to the base of 8. @throws CliError */
function octal(value: string, path: string): number {
  if (!/^[-+]?[0-7]+$/.test(value)) throw undecoded(path, `strconv.ParseInt: parsing ${JSON.stringify(value)}: invalid syntax`);
  return Number.parseInt(value, 8);
}

const nonEmpty = <T>(items: T[]): T[] | undefined => (items.length > 0 ? items : undefined);
const nonEmptyMap = <T>(map: Record<string, T>): Record<string, T> | undefined => (Object.keys(map).length > 0 ? sorted(map) : undefined);

/** A value that its type cannot hold; the decoder names a field so: 'services[web].healthcheck.interval'. */
const undecoded = (path: string, why: string): CliError => new CliError(`decoding failed due to the following error(s):\n\n'${path.replace(/^(\w+)\.([^.]+)/, '$1[$2]')}' ${why}`);

function command(line: string, path: string): string[] {
  try {
    return shellWords(line);
  } catch (error) {
    throw error instanceof CommandLineError ? undecoded(path, error.message) : error;
  }
}

function duration(words: string, path: string): string {
  try {
    return goDuration(parseGoDuration(words.replace(/(\d+)d/g, (_, days: string) => `${Number(days) * 24}h`).replace(/(\d+)w/g, (_, weeks: string) => `${Number(weeks) * 168}h`)));
  } catch (error) {
    const unit = /^\d+(?:\.\d+)?([a-z]+)$/i.exec(words)?.[1];
    throw undecoded(path, unit === undefined ? (error as Error).message : `time: unknown unit ${JSON.stringify(unit)} in duration ${JSON.stringify(words)}`);
  }
}

function flag(value: unknown, path: string, old?: Told): boolean {
  if (typeof value !== 'string') return truth(value);
  if (!/^(true|y|yes|on|false|n|no|off)$/i.test(value)) throw undecoded(path, `invalid boolean: ${value}`);
  const meant = /^[tyo]/i.test(value) && !/^off$/i.test(value);
  if (!/^(true|false)$/i.test(value)) old?.(value, meant);
  return meant;
}

function whole(value: unknown, kind: string, path: string): number {
  if (typeof value === 'string') throw undecoded(path, `expected type 'uint${kind.slice(1)}', got unconvertible type 'string'`);
  return Math.trunc(Number(value));
}

function natural(value: unknown, path: string): number {
  const result = Math.trunc(Number(value));
  if (result < 0) throw undecoded(path, `cannot parse value as 'uint64': ${result} overflows uint`);
  return result;
}

function integer(value: unknown, path: string): number {
  if (typeof value === 'string' && !/^[-+]?\d+$/.test(value)) throw undecoded(path, `strconv.ParseInt: parsing ${JSON.stringify(value)}: invalid syntax`);
  return Math.trunc(Number(value));
}

/** How many devices: -1 is all of them. */
function count(value: unknown, path: string): number {
  if (text(value).toLowerCase() === 'all') return -1;
  if (typeof value === 'string' && !/^[-+]?\d+$/.test(value)) throw undecoded(path, `invalid value ${JSON.stringify(value)}, the only value allowed is 'all' or a number`);
  return Number(value);
}

function number(value: unknown, path: string): number {
  if (Number.isNaN(Number(value))) throw undecoded(path, `strconv.ParseFloat: parsing ${JSON.stringify(value)}: invalid syntax`);
  return Number(value);
}

function size(value: unknown, path: string): string | undefined {
  // A number with a fraction is no size, and counts as none.
  if (typeof value === 'number' || /^-?\d+$/.test(text(value))) return Number(value) === 0 || !Number.isInteger(Number(value)) ? undefined : String(Number(value));
  try {
    return String(Math.floor(ramInBytes(text(value))));
  } catch {
    const suffix = /^\d+(?:\.\d+)? ?(.+)$/.exec(text(value))?.[1];
    const dots = /^[\d.]+/.exec(text(value))?.[0] ?? '';
    throw undecoded(path, /\..*\./.test(dots) ? `strconv.ParseFloat: parsing ${JSON.stringify(dots)}: invalid syntax` : suffix === undefined ? `invalid size: '${text(value)}'` : `invalid suffix: '${suffix}'`);
  }
}

/** 'name=address', however it was written. */
function hosts(value: unknown, path: string): string[] {
  const all = isMap(value) ? Object.entries(value).flatMap(([name, address]) => list(address).map((one) => [name, one])) : list(value).map((entry) => {
    const [, name, address] = /^([^:=]*)[:=](.*)$/.exec(entry) ?? [];
    if (name === undefined) throw undecoded(path, `invalid additional host, missing IP: ${entry}`);
    return [name, address];
  });
  return all.map(([name, address]) => `${name}=${address!.replace(/^\[(.+)\]$/, '$1')}`).sort();
}
