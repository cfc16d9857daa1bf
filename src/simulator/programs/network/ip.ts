import type { Blocking } from '../../kernel/blocking.ts';
import { blockText6, parseBlock6 } from '../../kernel/ip6.ts';
import type { NetworkInterface } from '../../kernel/network.ts';
import type { Process } from '../../kernel/process.ts';
import { UsageError } from '../options.ts';
import { complain, type Flavour, type Tool } from '../tool.ts';
import { Errno } from '../../kernel/errno.ts';
import { readOperandText } from '../named-input.ts';
import { changeRefusal, netnsRefusal } from './ip-changes.ts';
import { broadcastOf, linkOf, networkOf, type Link } from './links.ts';

/** How the answer is to be written. */
interface Style {
  brief: boolean;
  oneLine: boolean;
  json: boolean;
  colour: boolean;
  statistics: boolean;
  family: '4' | '6' | '0' | undefined;
  /** -j with -p. */
  pretty: boolean;
  flavour: Flavour;
}

/** iproute2 takes every beginning of an object's name; the first of these that fits counts. */
const OBJECTS = ['address', 'link', 'route', 'neighbour', 'neighbor', 'rule', 'netns', 'help', 'monitor', 'tunnel', 'maddress', 'mroute'];

export const ip: Tool = {
  name: 'ip', usage: 'OBJECT', summary: 'Show interfaces, addresses and routes', raw: true,
  *run(p, { operands, flavour }) {
    const words = [...operands], style: Style = { brief: false, oneLine: false, json: false, colour: false, statistics: false, family: undefined, flavour, pretty: false };
    while (words[0]?.startsWith('-')) {
      const option = words.shift()!.replace(/^--?/, '');
      if (flavour === 'busybox' && !/^(o|oneline|4|6|0)$/.test(option)) {
        if (!/^f(amily)?$/.test(option)) throw new UsageError('');
        style.family = words.shift() === 'inet6' ? '6' : '4';
      } else if (option !== '' && 'brief'.startsWith(option) && option !== 'b') style.brief = true;
      else if (/^o(neline)?$/.test(option)) style.oneLine = true;
      else if (/^j(son)?$/.test(option)) style.json = true;
      else if (/^c(olor)?(=always)?$/.test(option)) style.colour = true;
      else if (/^p(retty)?$/.test(option)) style.pretty = true;
      else if (/^f(amily)?$/.test(option) && FAMILIES[words[0] ?? ''] !== undefined) style.family = FAMILIES[words.shift()!];
      else if (/^f(amily)?$/.test(option) && words[0] !== undefined) {
        yield* complain(p, `Error: argument "${words[0]}" is wrong: invalid protocol family\n`);
        return 255;
      } else if (/^b(atch)?$/.test(option)) return yield* batch(p, style, words[0] ?? '');
      else if (/^n(etns)?$/.test(option) && words[0] !== undefined) {
        yield* complain(p, `Cannot open network namespace "${words[0]}": No such file or directory`);
        return 255;
      }
      else if (/^s(tatistics)?$|^stats$/.test(option)) style.statistics = true;
      else if (option === '4' || option === '6' || option === '0') style.family = option;
      else if (option === 'V' || option === 'Version') {
        yield* p.write(1, 'ip utility, iproute2-6.1.0, libbpf 1.1.2\n');
        return 0;
      } else if (!/^(c(olor)?=(auto|never)|d(etails)?|h(uman)?|N(umeric)?|r(esolve)?|t(imestamp)?|ts(hort)?|a(ll)?|iec)$/.test(option)) {
        yield* complain(p, flavour === 'gnu' ? `Option "-${option}" is unknown, try "ip -help".` : `ip: unrecognized option: ${option}`);
        return flavour === 'gnu' ? 255 : 1;
      }
    }
    return yield* command(p, style, words);
  },
};

const FAMILIES: Record<string, '4' | '6' | '0'> = { inet: '4', inet6: '6', link: '0' };

/** -b: a command a line. */
function* batch(p: Process, style: Style, path: string): Blocking<number> {
  let text: string;
  try {
    text = yield* readOperandText(p, path);
  } catch (error) {
    if (!(error instanceof Errno) || error.code === 'EINTR') throw error;
    yield* complain(p, `Cannot open file "${path}" for reading: ${error.strerror}`);
    return 1;
  }
  for (const [i, line] of text.split('\n').entries()) {
    const words = line.split(/\s+/).filter(Boolean);
    if (words.length === 0 || words[0]!.startsWith('#')) continue;
    const status = yield* command(p, style, words);
    if (status === 0) continue;
    yield* complain(p, `Command failed ${path}:${i + 1}`);
    return 1;
  }
  return 0;
}

function* command(p: Process, style: Style, [object = '', ...words]: string[]): Blocking<number> {
  const busybox = style.flavour === 'busybox', found = object === '' ? undefined : OBJECTS.find((one) => one.startsWith(object) && !(busybox && ['netns', 'monitor', 'maddress', 'mroute', 'help'].includes(one)));
  if (busybox && found === undefined) throw new UsageError('');
  if (found === undefined || found === 'help') {
    if (object !== '' && found === undefined) yield* complain(p, style.flavour === 'gnu' ? `Object "${object}" is unknown, try "ip help".` : `ip: invalid argument '${object}' to 'ip'`);
    else yield* complain(p, USAGE);
    return object === '' ? 255 : found === 'help' ? 255 : 1;
  }
  const [verb = 'show', ...rest] = words;
  const lacking = found === 'netns' ? netnsRefusal(verb, rest) : undefined;
  if (lacking) {
    if (lacking.words !== '') yield* complain(p, lacking.words);
    else yield* p.write(1, '\n');
    return lacking.status;
  }
  if (['show', 'list', 'ls', 'lst'].some((one) => one === verb || (verb.length > 1 && one.startsWith(verb))) || (!busybox && (verb === 's' || verb === 'l'))) return yield* show(p, style, found, rest);
  if (found === 'route' && verb === 'get') return yield* routeTo(p, rest[0] ?? '', busybox);
  if (['dev', 'up', 'default', 'table', 'via'].includes(verb)) return yield* show(p, style, found, words);
  if (/^(add|del|delete|change|replace|append|set|flush|save|restore)$/.test(verb)) return yield* alter(p, found, verb, rest, busybox);
  if (busybox) {
    yield* complain(p, `ip: invalid argument '${verb}' to 'ip'`);
    return 1;
  }
  yield* complain(p, `Command "${verb}" is unknown, try "ip ${found === 'neighbour' || found === 'neighbor' ? 'neigh' : found} help".`);
  return 255;
}

const USAGE = `Usage: ip [ OPTIONS ] OBJECT { COMMAND | help }
       ip [ -force ] -batch filename
where  OBJECT := { address | addrlabel | amt | fou | help | ila | ioam | l2tp |
                   link | macsec | maddress | monitor | mptcp | mroute | mrule |
                   neighbor | neighbour | netconf | netns | nexthop | ntable |
                   ntbl | route | rule | sr | tap | tcpmetrics |
                   token | tunnel | tuntap | vrf | xfrm }
       OPTIONS := { -V[ersion] | -s[tatistics] | -d[etails] | -r[esolve] |
                    -h[uman-readable] | -iec | -j[son] | -p[retty] |
                    -f[amily] { inet | inet6 | mpls | bridge | link } |
                    -4 | -6 | -M | -B | -0 |
                    -l[oops] { maximum-addr-flush-attempts } | -br[ief] |
                    -o[neline] | -t[imestamp] | -ts[hort] | -b[atch] [filename] |
                    -rc[vbuf] [size] | -n[etns] name | -N[umeric] | -a[ll] |
                    -c[olor]}`;

/** Without CAP_NET_ADMIN the kernel refuses; with it, this machine's network is the simulator's and stays as it is. */
function* alter(p: Process, object: string, verb: string, words: readonly string[], busybox: boolean): Blocking<number> {
  const all = p.ns.network.interfaces, reached = (address: string): boolean => all.some((one) => one.name !== 'lo' && one.address !== undefined && networkOf(one.address, one.prefix ?? 24) === networkOf(address, one.prefix ?? 24));
  const refusal = busybox ? undefined : changeRefusal(object, verb, words, all, reached), late = refusal?.status === 2;
  if (refusal && !late) {
    if (refusal.words !== '') yield* complain(p, refusal.words);
    return refusal.status;
  }
  if (p.uid !== 0 || p.ns.pids.parent) {
    yield* complain(p, 'RTNETLINK answers: Operation not permitted');
    return 2;
  }
  if (refusal) {
    yield* complain(p, refusal.words);
    return 2;
  }
  yield* complain(p, `ip: this simulator does not change interfaces and routes by hand (${object} ${verb})`);
  return 1;
}

function* show(p: Process, style: Style, object: string, words: readonly string[]): Blocking<number> {
  const blank = style.flavour === 'gnu' ? '' : ' ';
  if (object === 'rule') return yield* p.write(1, `0:\tfrom all lookup local${blank}\n32766:\tfrom all lookup main${blank}\n${style.family === '6' ? '' : `32767:\tfrom all lookup default${blank}\n`}`), 0;
  const near = object.startsWith('neigh') && words.includes('dev') ? words[words.indexOf('dev') + 1] : undefined;
  if (near !== undefined && !p.ns.network.interfaces.some(({ name }) => name === near)) {
    yield* complain(p, `Cannot find device "${near}"`);
    return 1;
  }
  if (object !== 'address' && object !== 'link' && object !== 'route') return 0;
  const at = words.indexOf('dev'), named = at >= 0 ? words[at + 1] : object === 'route' ? undefined : words.find((word, i) => !FILTERS.includes(word) && !VALUED.includes(words[i - 1] ?? '')), typeAt = words.indexOf('type'), type = typeAt < 0 ? undefined : words[typeAt + 1];
  if (type !== undefined && style.flavour === 'busybox') {
    yield* complain(p, `ip: either "dev" is duplicate, or "${type}" is garbage`);
    return 2;
  }
  const all = p.ns.network.interfaces;
  if (named !== undefined && !all.some((one) => one.name === named)) {
    yield* complain(p, object === 'route' ? `Cannot find device "${named}"` : style.flavour === 'gnu' ? `Device "${named}" does not exist.` : `ip: can't find device '${named}'`);
    return object === 'link' && style.flavour === 'busybox' ? 2 : 1;
  }
  const links = all.filter((one) => (named === undefined || one.name === named) && (!words.includes('up') || one.up)).map((one) => linkOf(p, one)).filter((link) => type === undefined || typeOf(link) === type);
  const text = object === 'route' ? routes(links, style, words.includes('default')) : style.json ? json(links, object) : links.map((link) => (object === 'link' ? linkText(link, style) : addressText(filtered(link, words), style, words.some((word) => ['scope', 'to'].includes(word))))).join('');
  yield* p.write(1, text);
  return 0;
}

/** Words of show that choose, and those with a value behind them. */
const VALUED = ['scope', 'to', 'type', 'label', 'master', 'group', 'vrf'], FILTERS = ['up', ...VALUED, 'primary', 'secondary', 'permanent', 'dynamic', 'tentative', 'deprecated'];

/** The addresses that `scope` and `to` choose. */
function filtered(link: Link, words: readonly string[]): Link {
  const value = (name: string): string | undefined => (words.includes(name) ? words[words.indexOf(name) + 1] : undefined), scope = value('scope'), [net, length = '32'] = value('to')?.split('/') ?? [];
  const four = (scope === undefined || scope === (link.loopback ? 'host' : 'global')) && (net === undefined || (link.address !== undefined && !net.includes(':') && networkOf(link.address, Number(length)) === networkOf(net, Number(length))));
  const { address, six, ...rest } = link;
  return { ...rest, address: four ? address : undefined, six: six.filter((one) => (scope === undefined || scope === one.scope) && net === undefined) };
}

/** What `type` asks for; a card or loopback has none. */
const typeOf = ({ name, peer }: Link): string | undefined => (peer !== undefined || name.startsWith('veth') ? 'veth' : /^(docker\d|br-|docker_gwbridge|cni\d)/.test(name) ? 'bridge' : /^vxlan|^flannel/.test(name) ? 'vxlan' : undefined);

/** With -c. */
const COLOURS = { name: 36, mac: 33, four: 35, six: 34, up: 32, down: 31 } as const;
const coloured = (text: string, kind: keyof typeof COLOURS, { colour }: Style): string => (colour ? `\x1b[${COLOURS[kind]}m${text}\x1b[0m` : text);

/** With -s. What comes and goes is not counted here. */
const STATISTICS = ['    RX:  bytes packets errors dropped  missed   mcast           ', '             0       0      0       0       0       0 ', '    TX:  bytes packets errors dropped carrier collsns           ', '             0       0      0       0       0       0 '];

const flagsOf = ({ loopback, up, carrier }: Link): string[] => [...(up && !carrier ? ['NO-CARRIER'] : []), ...(loopback ? ['LOOPBACK'] : ['BROADCAST', 'MULTICAST']), ...(up ? ['UP'] : []), ...(up && carrier ? ['LOWER_UP'] : [])];
const title = (link: Link): string => `${link.name}${link.peer === undefined ? '' : `@if${link.peer}`}`;
const stateText = ({ loopback, up, carrier }: Link): string => (up && loopback ? 'UNKNOWN' : up && carrier ? 'UP' : 'DOWN');

/** What is told of IPv6 alone leaves out the queueing and the group. */
function head(link: Link, style: Style, mode: boolean): string[] {
  const { flavour, family } = style;
  const brief = family === '6';
  // busybox takes the other end in another namespace for one that is down.
  const flags = [...flagsOf(link), ...(flavour === 'busybox' && link.peer !== undefined ? ['M-DOWN'] : [])];
  const none = link.loopback ? '00:00:00:00:00:00' : 'ff:ff:ff:ff:ff:ff', state = stateText(link);
  const start = `${link.index}: ${coloured(`${title(link)}: `, 'name', style)}<${flags.join(',')}> mtu ${link.mtu}${brief ? '' : ` qdisc ${link.discipline}`}`;
  const queue = link.queue === undefined ? '' : `qlen ${link.queue}`;
  const address = `    link/${link.loopback ? 'loopback' : 'ether'} ${coloured(link.mac, 'mac', style)} brd ${coloured(none, 'mac', style)}`;
  if (flavour === 'busybox') return [`${start} ${queue}`, address];
  return [`${start} state ${state === 'UNKNOWN' ? `${state} ` : coloured(`${state} `, state === 'UP' ? 'up' : 'down', style)}${mode ? 'mode DEFAULT ' : ''}${brief ? '' : 'group default '}${queue}`, `${address}${link.peer === undefined ? '' : ' link-netnsid 0'}`];
}

const joined = (lines: readonly string[], { oneLine }: Style): string => `${lines.join(oneLine ? '\\' : '\n')}\n`;

function linkText(link: Link, style: Style): string {
  if (style.brief) return `${title(link).padEnd(16)} ${stateText(link).padEnd(14)} ${link.mac} <${flagsOf(link).join(',')}> \n`;
  return joined([...head(link, style, true), ...(style.statistics ? STATISTICS : [])], style);
}

function addressText(link: Link, style: Style, chosen = false): string {
  const { address, prefix } = link;
  const four = address !== undefined && style.family !== '6' && style.family !== '0' ? `${address}/${prefix}` : undefined, six = style.family === '4' || style.family === '0' ? [] : link.six, gnu = style.flavour === 'gnu';
  if (style.brief) return style.family === '6' && six.length === 0 ? '' : `${title(link).padEnd(16)} ${stateText(link).padEnd(14)} ${[...(four ? [four] : []), ...six.map((one) => `${one.address}/${one.prefix}`)].map((one) => `${one} `).join('')}\n`;
  const life = '       valid_lft forever preferred_lft forever';
  const texts = [...(four ? [`inet ${coloured(address!, 'four', style)}/${prefix} ${link.loopback ? 'scope host lo' : `brd ${broadcastOf(address!, prefix)} scope global ${link.name}`}`] : []), ...six.map((one) => `inet6 ${coloured(one.address, 'six', style)}/${one.prefix} scope ${one.scope} ${one.scope === 'global' ? (gnu ? 'nodad ' : 'flags 02 ') : one.tentative ? 'tentative ' : ''}`)];
  if (style.oneLine) return texts.map((text) => `${link.index}: ${link.name}    ${text}\\${life}\n`).join('');
  if ((style.family === '6' || chosen) && texts.length === 0) return '';
  if (style.family === '4' && texts.length === 0) return '';
  const [first, second] = head(link, style, false);
  return [first, ...(style.family === undefined || style.family === '0' ? [second] : []), ...texts.flatMap((text) => [`    ${text}`, life]), ...(style.statistics ? STATISTICS : [])].map((line) => `${line}\n`).join('');
}

function routes(links: readonly Link[], style: Style, onlyDefault: boolean): string {
  if (style.family === '6') return routes6(links, style, onlyDefault);
  const real = links.filter((link): link is Link & { address: string } => !link.loopback && link.address !== undefined && link.up);
  const list = [
    ...real.flatMap(({ gateway, name }) => (gateway ? [{ dst: 'default', gateway, dev: name, flags: [] as string[] }] : [])),
    ...(onlyDefault ? [] : real.map(({ address, prefix, name, carrier }) => ({ dst: `${networkOf(address, prefix)}/${prefix}`, dev: name, protocol: 'kernel', scope: 'link', prefsrc: address, flags: carrier ? [] : ['linkdown'] }))),
  ];
  if (style.json) return `${JSON.stringify(list)}\n`;
  const gnu = style.flavour === 'gnu';
  return list.map((one) => `${one.dst}${'gateway' in one ? ` via ${one.gateway}` : ''} dev ${one.dev} ${'protocol' in one ? `${gnu ? `proto ${one.protocol} ` : ''}scope ${one.scope} ${gnu ? '' : ' '}src ${one.prefsrc} ` : ''}${one.flags.map((flag) => `${flag} `).join('')}\n`).join('');
}

function routes6(links: readonly Link[], { flavour }: Style, onlyDefault: boolean): string {
  const gnu = flavour === 'gnu', metric = (value: number, kernel = true): string => (gnu ? ` ${kernel ? 'proto kernel ' : ''}metric ${value} pref medium` : `  metric ${value} `);
  return links.filter(({ up, loopback, six }) => up && !loopback && six.length > 0).flatMap(({ name, six, gateway6 }) => [
    ...(onlyDefault ? [] : six.map(({ address, prefix }) => `${blockText6(parseBlock6(`${address}/${prefix}`)!)} dev ${name}${metric(256)}`)),
    ...(gateway6 ? [`default via ${gateway6} dev ${name}${metric(1024, false)}`] : []),
    ...(gnu || onlyDefault ? [] : [`multicast ff00::/8 dev ${name}${metric(256)}`]),
  ]).map((line) => `${line}\n`).join('');
}

function* routeTo(p: Process, address: string, busybox: boolean): Blocking<number> {
  if (!/^\d{1,3}(\.\d{1,3}){3}$/.test(address)) {
    yield* complain(p, address === '' ? 'need at least a destination address' : `Error: any valid prefix is expected rather than "${address}".`);
    return 1;
  }
  const { network } = p.ns, within = (one: NetworkInterface): boolean => one.address !== undefined && networkOf(one.address, one.prefix ?? 24) === networkOf(address, one.prefix ?? 24);
  const uid = `uid ${p.uid} \n    cache `;
  if (network.owns(address)) return yield* p.write(1, `local ${address} dev lo src ${address} ${uid}<local> \n`), 0;
  const direct = network.interfaces.find((one) => one.name !== 'lo' && within(one)), via = network.interfaces.find((one) => one.gateway !== undefined);
  const out = direct ?? via;
  if (!out) {
    yield* complain(p, `${busybox ? 'ip: ' : ''}RTNETLINK answers: Network is unreachable`);
    return 2;
  }
  yield* p.write(1, `${address} ${direct ? '' : `via ${out.gateway} `}dev ${out.name} src ${out.address} ${uid}\n`);
  return 0;
}

const FOREVER = { valid_life_time: 4294967295, preferred_life_time: 4294967295 };

/** What `ip -j` writes: one line. */
function json(links: readonly Link[], object: string): string {
  return `${JSON.stringify(links.map((link) => ({
    ifindex: link.index, ...(link.peer === undefined ? {} : { link_index: link.peer }), ifname: link.name, flags: flagsOf(link), mtu: link.mtu, qdisc: link.discipline, operstate: stateText(link), ...(object === 'link' ? { linkmode: 'DEFAULT' } : {}), group: 'default', ...(link.queue === undefined ? {} : { txqlen: link.queue }),
    link_type: link.loopback ? 'loopback' : 'ether', address: link.mac, broadcast: link.loopback ? '00:00:00:00:00:00' : 'ff:ff:ff:ff:ff:ff', ...(link.peer === undefined ? {} : { link_netnsid: 0 }),
    ...(object === 'link' ? {} : { addr_info: [...(link.address === undefined ? [] : [{ family: 'inet', local: link.address, prefixlen: link.prefix, ...(link.loopback ? { scope: 'host' } : { broadcast: broadcastOf(link.address, link.prefix), scope: 'global' }), label: link.name, ...FOREVER }]), ...link.six.map((one) => ({ family: 'inet6', local: one.address, prefixlen: one.prefix, scope: one.scope, ...(one.scope === 'global' ? { nodad: true } : {}), ...FOREVER }))] }),
  })))}\n`;
}
