/** What is special about single flags of run and create: checks while flags are read, and completions that ask the engine. */
import type { Flag } from '../../shared/cobra/command.ts';
import { kindOf, kinds } from '../../shared/cobra/value.ts';
import { ramInBytes } from '../../shared/units.ts';
import { deviceFlags } from './device-flags.ts';
import { parseMount } from './mount-option.ts';
import { parseAttachment } from './networks-option.ts';

export function checkVariable(text: string): string {
  if (text.split('=')[0] === '') throw new Error(`invalid environment variable: ${text}`);
  return text;
}

export function checkLabel(text: string): string {
  const key = text.split('=')[0]!.trimStart();
  if (key === '') throw new Error(`invalid label '${text}': empty name`);
  if (/\s/.test(key)) throw new Error(`label '${key}' contains whitespaces`);
  return text;
}

function checkHost(text: string): string {
  const [name, address] = /^[^:=]+[:=]./.test(text) ? [text.split(/[:=]/)[0]!, text.replace(/^[^:=]+[:=]/, '')] : ['', ''];
  if (name === '' || address === '') throw new Error(`bad format for add-host: ${JSON.stringify(text)}`);
  if (address !== 'host-gateway' && !isAddress(address.replace(/^\[(.*)\]$/, '$1'))) throw new Error(`invalid IP address in add-host: ${JSON.stringify(address)}`);
  return text;
}

export const isAddress = (text: string): boolean => (text.includes(':') ? /^[0-9a-fA-F:.]+$/.test(text) : /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)$/.test(text) && !/(?:^|\.)0\d/.test(text));

function checkAddress(text: string): string {
  if (!isAddress(text.trim())) throw new Error(`IP address is not correctly formatted: ${text}`);
  return text.trim();
}

/** A domain's name, or '.' for no search at all. */
function checkSearch(text: string): string {
  const name = text.replace(/^ +| +$/g, '');
  if (name === '.') return name;
  const found = /^(:?(?::?[a-zA-Z0-9]|:?[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?::?\.(?::?[a-zA-Z0-9]|:?[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*)\.?\s*$/.exec(name);
  if (!/[a-zA-Z]/.test(name) || !found || found[1]!.length >= 255) throw new Error(`${name} is not a valid domain`);
  return found[1]!;
}

function checkAttach(text: string): string {
  const stream = text.toLowerCase();
  if (!['stdin', 'stdout', 'stderr'].includes(stream)) throw new Error('valid streams are STDIN, STDOUT and STDERR');
  return stream;
}

function checkLink(text: string): string {
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

export const createFlags: Record<string, Partial<Flag>> = {
  env: { kind: kindOf(kinds.list, 'list', checkVariable) },
  label: { kind: kindOf(kinds.list, 'list', checkLabel) },
  'add-host': { kind: kindOf(kinds.list, 'list', checkHost) },
  dns: { kind: kindOf(kinds.list, 'list', checkAddress) },
  'dns-search': { kind: kindOf(kinds.list, 'list', checkSearch) },
  attach: { kind: kindOf(kinds.list, 'list', checkAttach) },
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

export const NO_TRUST: Flag = { name: 'disable-content-trust', kind: kinds.bool, initial: true, deprecated: 'support for docker content trust was removed' };
export const KERNEL_MEMORY: Flag = { name: 'kernel-memory', kind: kinds.bytes, deprecated: 'and no longer supported by the kernel' };

