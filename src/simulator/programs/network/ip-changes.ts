/** What ip refuses of a change before the kernel is asked: missing words, interfaces that are none, addresses that are no prefixes. */
import type { NetworkInterface } from '../../kernel/network.ts';

/** A refusal and its status; no words where the change is none at all. */
export interface Refusal {
  words: string;
  status: number;
}

const isAddress = (text: string): boolean => /^\d{1,3}(\.\d{1,3}){0,3}$/.test(text) && text.split('.').every((part) => Number(part) < 256);

/** An address with or without the length of its prefix, of IPv4 or IPv6. */
function isPrefix(text: string): boolean {
  const [address = '', length, more] = text.split('/');
  if (more !== undefined) return false;
  const six = address.includes(':'), most = six ? 128 : 32;
  return (six ? /^[0-9a-f:.]+$/i.test(address) : isAddress(address)) && (length === undefined || (/^\d+$/.test(length) && Number(length) <= most));
}

const missing = (words: string, status = 255): Refusal => ({ words, status });
const prefixExpected = (text: string): Refusal => ({ words: `Error: any valid prefix is expected rather than "${text}".`, status: 1 });

function linkRefusal(verb: string, words: readonly string[], names: ReadonlySet<string>, up: (name: string) => boolean): Refusal | undefined {
  const rest = words[0] === 'dev' || words[0] === 'name' ? words.slice(1) : words, [name, ...settings] = rest;
  if (verb === 'add' && !words.includes('type')) return missing('Not enough information: "type" argument is required', 1);
  if (verb === 'add') {
    const wrong = [name].find((one) => one !== undefined && /[/\s]/.test(one));
    return wrong === undefined ? undefined : { words: `Error: argument "${wrong}" is wrong: "dev" not a valid ifname`, status: 255 };
  }
  if (name === undefined) return missing('Not enough information: "dev" argument is required.');
  if (verb === 'set') {
    const at = settings.indexOf('mtu'), known = /^(up|down|mtu|name|address|netns|master|nomaster|promisc|alias|txqueuelen|qlen|arp|multicast|allmulticast|group|broadcast|type|vf)$/;
    if (settings[0] !== undefined && !known.test(settings[0])) return { words: `Error: either "dev" is duplicate, or "${settings[0]}" is a garbage.`, status: 255 };
    if (at >= 0 && names.has(name) && /^-\d+$/.test(settings[at + 1] ?? '')) return { words: 'Error: mtu less than device minimum.', status: 2 };
    if (at >= 0 && !/^-?\d+$/.test(settings[at + 1] ?? '')) return { words: `Error: argument "${settings[at + 1] ?? ''}" is wrong: Invalid "mtu" value\n`, status: 255 };
  }
  if (!names.has(name)) return { words: `Cannot find device "${name}"`, status: 1 };
  if (verb !== 'set') return name === 'lo' ? { words: 'RTNETLINK answers: Operation not supported', status: 2 } : undefined;
  return settings.length === 0 || (settings.length === 1 && settings[0] === 'up' && up(name)) ? { words: '', status: 0 } : undefined;
}

function addressRefusal(verb: string, words: readonly string[], all: readonly NetworkInterface[]): Refusal | undefined {
  if (verb === 'flush' && words.length === 0) return missing('Flush requires arguments.', 1);
  const at = words.indexOf('dev'), name = at < 0 ? undefined : words[at + 1], given = words.find((word, i) => word !== 'dev' && (i === 0 || words[i - 1] !== 'dev') && word !== 'local');
  if (verb === 'flush') return undefined;
  if (given !== undefined && !isPrefix(given)) return prefixExpected(given);
  if (name === undefined) return missing('Not enough information: "dev" argument is required.', 1);
  const one = all.find((link) => link.name === name);
  if (!one) return { words: `Cannot find device "${name}"`, status: 1 };
  const has = one.address !== undefined && given === `${one.address}/${one.prefix ?? 24}`;
  if (/^(del|delete)$/.test(verb) && !has) return { words: 'Error: ipv4: Address not found.', status: 2 };
  return verb === 'add' && has ? { words: 'Error: ipv4: Address already assigned.', status: 2 } : undefined;
}

function routeRefusal(verb: string, words: readonly string[], names: ReadonlySet<string>, reached: (address: string) => boolean, has: (target: string) => boolean): Refusal | undefined {
  if (verb === 'flush') return words.length === 0 ? missing('"ip route flush" requires arguments.', 1) : undefined;
  const kind = /^(unicast|local|broadcast|multicast|throw|unreachable|prohibit|blackhole|nat)$/.test(words[0] ?? '') ? 1 : 0, to = words[kind] === 'to' ? kind + 1 : kind, target = words[to];
  if (target === undefined) return undefined;
  if (target !== 'default' && target !== 'all' && target !== 'any' && !['via', 'dev'].includes(target) && !isPrefix(target)) return prefixExpected(target);
  const value = (word: string): string | undefined => (words.includes(word) ? words[words.indexOf(word) + 1] : undefined), via = value('via'), dev = value('dev');
  if (via !== undefined && !isAddress(via) && !via.includes(':')) return { words: `Error: inet address is expected rather than "${via}".`, status: 1 };
  if (dev !== undefined && !names.has(dev)) return { words: `Cannot find device "${dev}"`, status: 1 };
  const [address = '', length = '32'] = target.split('/');
  if (verb === 'add' && isAddress(address) && target.includes('/') && address.split('.').length === 4 && hostBits(address, Number(length))) return { words: 'Error: Invalid prefix for given prefix length.', status: 2 };
  if (verb === 'add' && via !== undefined && !via.includes(':') && !reached(via)) return { words: 'Error: Nexthop has invalid gateway.', status: 2 };
  if (/^(del|delete)$/.test(verb) && !has(target)) return { words: 'RTNETLINK answers: No such process', status: 2 };
  return verb === 'add' && kind === 0 && via === undefined && dev === undefined ? { words: 'RTNETLINK answers: No such device', status: 2 } : undefined;
}

const hostBits = (address: string, length: number): boolean => address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0) % 2 ** (32 - length) !== 0;

/** What is wrong with a change. `reached`: whether an address lies in a network that an interface is in. */
export function changeRefusal(object: string, verb: string, words: readonly string[], all: readonly NetworkInterface[], reached: (address: string) => boolean): Refusal | undefined {
  const names = new Set(all.map(({ name }) => name));
  if (object === 'link') return linkRefusal(verb === 'delete' ? 'del' : verb, words, names, (name) => all.find((one) => one.name === name)!.up);
  if (object === 'address') return addressRefusal(verb, words, all);
  if (object === 'route') return routeRefusal(verb, words, names, reached, (target) => (target === 'default' ? all.some(({ gateway }) => gateway !== undefined) : reached(target.split('/')[0]!)));
  if (object === 'rule') return words.length === 0 ? missing(`"ip rule ${verb}" requires arguments.`, 1) : undefined;
  return undefined;
}

/** ip netns, where no namespace has a name. */
export function netnsRefusal(verb: string, [name]: readonly string[]): Refusal | undefined {
  if (/^(add|del|delete|exec|set|attach|identify|pids)$/.test(verb) && name === undefined && verb !== 'identify' && verb !== 'pids') return missing('No netns name specified', 1);
  if (name !== undefined && /^(del|delete)$/.test(verb)) return { words: `Cannot remove namespace file "/run/netns/${name}": No such file or directory`, status: 1 };
  if (name !== undefined && /^(exec|pids)$/.test(verb)) return { words: `Cannot open network namespace "${name}": No such file or directory`, status: verb === 'pids' ? 1 : 255 };
  return verb === 'identify' ? { words: '', status: 0 } : undefined;
}
