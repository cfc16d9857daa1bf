/** --network, alone or as name=…,alias=…,ip=…, with the older flags beside it. */
import { isIp } from '../seldom-flag-kinds.ts';
import type { FlagSet } from '../../shared/cobra/flag-set.ts';
import { readCsv } from '../../shared/cobra/value.ts';

export interface EndpointRequest {
  Aliases?: string[];
  Links?: string[];
  DriverOpts?: Record<string, string>;
  IPAMConfig?: { IPv4Address?: string; IPv6Address?: string; LinkLocalIPs?: string[] };
  MacAddress?: string;
  GwPriority?: number;
}

interface Attachment extends EndpointRequest {
  target: string;
}

const isUserDefined = (mode: string): boolean => !['default', 'bridge', 'host', 'none', 'nat'].includes(mode) && !mode.startsWith('container:');

/** One value of --network. @throws Error */
export function parseAttachment(text: string): Attachment {
  if (!/\w+=\w+(,\w+=\w+)*/.test(text)) return { target: text };
  const attachment: Attachment = { target: '' };
  for (const field of readCsv(text)) {
    const [key = '', value] = field.toLowerCase().split(/=(.*)/s);
    if (value === undefined || key === '') throw new Error(`invalid field ${field}`);
    setAttachment(attachment, key.trim(), value.trim());
  }
  if (attachment.target === '') throw new Error('network name/id is not specified');
  return attachment;
}

/** @throws Error */
function address(value: string): string {
  if (!isIp(value)) throw new Error(`ParseAddr(${JSON.stringify(value)}): unable to parse IP`);
  return value;
}

const isMac = (text: string): boolean => /^([\da-f]{2}([:-])([\da-f]{2}\2){4}[\da-f]{2}|([\da-f]{4}\.){2}[\da-f]{4})$/i.test(text);

function setAttachment(attachment: Attachment, key: string, value: string): void {
  switch (key) {
    case 'name': attachment.target = value; break;
    case 'alias': attachment.Aliases = [...(attachment.Aliases ?? []), value]; break;
    case 'ip': attachment.IPAMConfig = { ...attachment.IPAMConfig, IPv4Address: address(value) }; break;
    case 'ip6': attachment.IPAMConfig = { ...attachment.IPAMConfig, IPv6Address: address(value) }; break;
    case 'mac-address': attachment.MacAddress = value; break;
    case 'link-local-ip': attachment.IPAMConfig = { ...attachment.IPAMConfig, LinkLocalIPs: [...(attachment.IPAMConfig?.LinkLocalIPs ?? []), ...[value].filter(isIp)] }; break;
    case 'driver-opt':
      if (!value.includes('=')) throw new Error('invalid key value pair format in driver options');
      attachment.DriverOpts = { ...attachment.DriverOpts, [value.split('=')[0]!]: value.split(/=(.*)/s)[1] ?? '' };
      break;
    case 'gw-priority':
      if (!/^-?\d+$/.test(value)) throw new Error(`invalid gw-priority (${value}): invalid syntax`);
      attachment.GwPriority = Number(value);
      break;
    default: throw new Error(`invalid field key ${key}`);
  }
}

/** The older flags apply to the first network. */
function withFlags(attachment: Attachment, flags: FlagSet): Attachment {
  const clash = (mine: unknown, flag: string, words: string): void => {
    if (mine !== undefined && flags.changed(flag)) throw new Error(`conflicting options: cannot specify both --${flag} and ${words}`);
  };
  clash(attachment.Aliases, 'network-alias', 'per-network alias');
  clash(attachment.IPAMConfig?.IPv4Address, 'ip', 'per-network IPv4 address');
  clash(attachment.IPAMConfig?.IPv6Address, 'ip6', 'per-network IPv6 address');
  clash(attachment.MacAddress, 'mac-address', 'per-network MAC address');
  const result = { ...attachment };
  if (flags.changed('network-alias')) result.Aliases = [...flags.list('network-alias')];
  if (isUserDefined(result.target) && flags.changed('link')) result.Links = [...flags.list('link')];
  if (flags.changed('ip') && !flags.string('ip').includes(':')) result.IPAMConfig = { ...result.IPAMConfig, IPv4Address: flags.string('ip') };
  if (flags.changed('ip6')) result.IPAMConfig = { ...result.IPAMConfig, IPv6Address: flags.string('ip6') };
  if (flags.string('mac-address') !== '') result.MacAddress = flags.string('mac-address');
  if (flags.changed('link-local-ip')) result.IPAMConfig = { ...result.IPAMConfig, LinkLocalIPs: flags.list('link-local-ip').filter(isIp) };
  return result;
}

/** What the engine is asked for. @throws Error */
export function networkRequest(flags: FlagSet): { mode: string; endpoints: Record<string, EndpointRequest> } {
  const given = flags.list('network').map(parseAttachment);
  const attachments = given.length === 0 ? [{ target: 'default' }] : given;
  const endpoints: Record<string, EndpointRequest> = {};
  attachments.forEach((one, index) => {
    const { target, ...settings } = index === 0 ? withFlags(one, flags) : one;
    if (target.trim() === '') throw new Error('no name set for network');
    if (settings.MacAddress !== undefined && !isMac(settings.MacAddress.trim())) throw new Error(`${settings.MacAddress} is not a valid mac address`);
    if (!isUserDefined(target) && settings.Aliases?.length) throw new Error('network-scoped aliases are only supported for user-defined networks');
    if (endpoints[target]) throw new Error(`network ${JSON.stringify(target)} is specified multiple times`);
    if (attachments.length > 1 || Object.keys(settings).length > 0) endpoints[target] = settings;
  });
  const userDefined = attachments.filter((one) => isUserDefined(one.target)).length;
  if (userDefined > 0 && userDefined < attachments.length) throw new Error('conflicting options: cannot attach both user-defined and non-user-defined network-modes');
  return { mode: attachments[0]!.target, endpoints };
}
