/** What is special about the flags of run and create that are seldom given, and about the richer forms of the others. */
import type { Flag } from '../../shared/cobra/command.ts';
import { kindOf, kinds } from '../../shared/cobra/value.ts';
import { ramInBytes } from '../../shared/units.ts';
import { deviceFlags } from './device-flags.ts';
import { parseMount } from './mount-option.ts';
import { parseAttachment } from './networks-option.ts';

/** They are written as in everyday-commands.ts. */
export const SELDOM_CREATE_FLAGS = 'add-host:list annotation:map=map[] blkio-weight:uint16=0 blkio-weight-device:list=[] cgroup-parent:string cgroupns:string cpu-period:int cpu-quota:int cpu-rt-period:int cpu-rt-runtime:int cpu-shares,c:int cpuset-cpus:string cpuset-mems:string device:list device-cgroup-rule:list device-read-bps:list=[] device-read-iops:list=[] device-write-bps:list=[] device-write-iops:list=[] dns:list dns-option:list dns-search:list domainname:string gpus:gpu-request group-add:list health-cmd:string health-interval:duration=0s health-retries:int health-start-interval:duration=0s health-start-period:duration=0s health-timeout:duration=0s ip:ip ip6:ip ipc:string isolation:string label-file:list link:list link-local-ip:list log-driver:string log-opt:list mac-address:string memory-reservation:bytes memory-swap:bytes memory-swappiness:int=-1 mount:mount network-alias:list no-healthcheck:bool oom-kill-disable:bool oom-score-adj:int pid:string pids-limit:int runtime:string security-opt:list shm-size:bytes stop-signal:string storage-opt:list sysctl:map=map[] ulimit:ulimit=[] use-api-socket:bool userns:string uts:string volume-driver:string volumes-from:list cpu-count:int~ cpu-percent:int~ io-maxbandwidth:bytes~ io-maxiops:uint~';

/** --add-host: a name and its address. @throws Error */
export function checkHost(text: string): string {
  const [name, address] = /^[^:=]+[:=]/.test(text) ? [text.split(/[:=]/)[0]!, text.replace(/^[^:=]+[:=]/, '')] : ['', ''];
  if (name === '') throw new Error(`bad format for add-host: ${JSON.stringify(text)}`);
  if (address !== 'host-gateway' && !isAddress(address.replace(/^\[(.*)\]$/, '$1'))) throw new Error(`invalid IP address in add-host: ${JSON.stringify(address)}`);
  return text;
}

export const isAddress = (text: string): boolean => (text.includes(':') ? /^[0-9a-fA-F:.]+$/.test(text) : /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)$/.test(text) && !/(?:^|\.)0\d/.test(text));

export function checkAddress(text: string): string {
  if (!isAddress(text.trim()) || /\..*:/.test(text)) throw new Error(`IP address is not correctly formatted: ${text}`);
  return text.trim();
}

/** A domain's name, or '.' for no search at all. */
export function checkSearch(text: string): string {
  const name = text.replace(/^ +| +$/g, '');
  if (name === '.') return name;
  const found = /^(:?(?::?[a-zA-Z0-9]|:?[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?::?\.(?::?[a-zA-Z0-9]|:?[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*)\.?\s*$/.exec(name);
  if (!/[a-zA-Z]/.test(name) || !found || found[1]!.length >= 255) throw new Error(`${name} is not a valid domain`);
  return found[1]!;
}

export function checkLink(text: string): string {
  if (text === '') throw new Error('empty string specified for links');
  if (text.split(':').length > 2) throw new Error(`bad format for links: ${text}`);
  return text;
}

function checkCgroupRule(text: string): string {
  if (!/^[acb] ([0-9]+|\*):([0-9]+|\*) [rwm]{1,3}$/.test(text)) throw new Error(`invalid device cgroup format '${text}'`);
  return text;
}

/** Settings that have a namespace of their own: the rest of the kernel's are not a container's. */
function checkSysctl(text: string): string {
  const [name = '', value] = text.split(/=(.*)/s);
  if (name === '' || value === undefined || !/^(net\.|fs\.mqueue\.|kernel\.(msg(max|mnb|mni)|sem|shm(all|max|mni|_rmid_forced))$)/.test(name)) throw new Error(`sysctl '${text}' is not allowed`);
  return text;
}

const checked = (check: (text: string) => unknown) => (text: string): string => {
  check(text);
  return text;
};

/** '-1' is unlimited. */
export const swapKind = { ...kinds.bytes, read: (text: string) => (text === '-1' ? -1 : ramInBytes(text)) };

export const seldomCreateFlags: Record<string, Partial<Flag>> = {
  'add-host': { kind: kindOf(kinds.list, 'list', checkHost) },
  dns: { kind: kindOf(kinds.list, 'list', checkAddress) },
  'dns-search': { kind: kindOf(kinds.list, 'list', checkSearch) },
  link: { kind: kindOf(kinds.list, 'list', checkLink) },
  mount: { kind: kindOf(kinds.list, 'mount', checked((text) => parseMount(text, (path) => path))) },
  network: { kind: kindOf(kinds.list, 'network', checked(parseAttachment)), alsoNamed: ['net'] },
  sysctl: { kind: kindOf(kinds.map, 'map', checkSysctl) },
  'device-cgroup-rule': { kind: kindOf(kinds.list, 'list', checkCgroupRule) },
  'dns-option': { alsoNamed: ['dns-opt'] },
  'network-alias': { alsoNamed: ['net-alias'] },
  'memory-swap': { kind: swapKind },
  ...deviceFlags,
};
