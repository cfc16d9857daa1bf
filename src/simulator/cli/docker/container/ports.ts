/** --publish and --expose: [[address:]host:]container[/protocol], with ranges. */

export interface PortBinding {
  HostIp: string;
  HostPort: string;
}

interface Range {
  from: number;
  to: number;
}

/** An IPv4 or IPv6 address, as far as its form goes. */
const isAddress = (text: string): boolean => (/^(\d{1,3}\.){3}\d{1,3}$/.test(text) && text.split('.').every((part) => Number(part) < 256)) || (/^[\da-fA-F:.]+(%\w+)?$/.test(text) && (text.includes('::') ? text.split(':').length <= 8 : text.split(':').length === 8));

function readRange(text: string): Range | undefined {
  const match = /^(\d+)(?:-(\d+))?$/.exec(text);
  if (!match) return undefined;
  const range = { from: Number(match[1]), to: Number(match[2] ?? match[1]) };
  return range.from <= 65535 && range.to <= 65535 && range.from <= range.to ? range : undefined;
}

/** The parts of a specification, an IPv6 address in brackets kept whole. */
function split(spec: string): { address: string; host: string; container: string } {
  const parts = spec.split(':');
  const container = parts.pop()!;
  const host = parts.pop() ?? '';
  return { address: parts.join(':').replace(/^\[(.*)\]$/, '$1'), host, container };
}

/** The long form: target=80,published=8080,protocol=tcp,mode=ingress */
function longForm(spec: string): string {
  const fields = new Map(spec.split(',').map((field): [string, string] => {
    const [name = '', value] = field.split(/=(.*)/s);
    if (name === '' || value === undefined) throw new Error(`invalid publish opts format (should be name=value but got '${field}')`);
    return [name, value];
  }));
  return `${fields.get('published') ?? ''}:${fields.get('target') ?? ''}/${fields.get('protocol') ?? 'tcp'}`;
}

/** @throws Error with the words of go-connections */
export function parsePublish(specs: readonly string[]): { exposed: Record<string, object>; bindings: Record<string, PortBinding[]> } {
  const exposed: Record<string, object> = {}, bindings: Record<string, PortBinding[]> = {};
  for (const given of specs) {
    const spec = given.includes('=') ? longForm(given) : given;
    for (const [port, binding] of parseOne(spec)) {
      exposed[port] = {};
      (bindings[port] ??= []).push(binding);
    }
  }
  return { exposed, bindings };
}

function parseOne(spec: string): [string, PortBinding][] {
  const { address, host, container: whole } = split(spec);
  const [container = '', named = ''] = whole.split(/\/(.*)/s), protocol = named.toLowerCase() || 'tcp';
  if (container === '') throw new Error(`no port specified: ${spec}<empty>`);
  if (!['tcp', 'udp', 'sctp'].includes(protocol)) throw new Error(`invalid proto: ${protocol}`);
  if (address !== '' && !isAddress(address)) throw new Error(`invalid IP address: ${address}`);
  const inside = readRange(container);
  if (!inside) throw new Error(`invalid containerPort: ${container}`);
  const outside = host === '' ? undefined : readRange(host);
  if (host !== '' && !outside) throw new Error(`invalid hostPort: ${host}`);
  const count = inside.to - inside.from;
  if (outside && outside.to - outside.from !== count && count !== 0) throw new Error(`invalid ranges specified for container and host Ports: ${container} and ${host}`);
  const spread = outside && count === 0 && outside.to > outside.from;
  return Array.from({ length: count + 1 }, (_, index) => [`${inside.from + index}/${protocol}`, { HostIp: address, HostPort: spread ? host : outside ? String(outside.from + index) : '' }]);
}

/** What is wrong with a range, in the words of the API's library. */
function rangeMistake(text: string, whole = text): string {
  const [start = '', end = start] = text.split('-');
  const mistake = (port: string): string | undefined => (port === '' ? 'value is empty' : !/^\d+$/.test(port) ? 'invalid syntax' : Number(port) > 65535 ? 'value out of range' : undefined);
  if (text === '') return 'invalid port range: value is empty';
  if (mistake(start)) return `invalid start port '${start}': ${mistake(start)}`;
  if (mistake(end)) return `invalid end port '${end}': ${mistake(end)}`;
  return `invalid port range: ${whole}`;
}

/** --expose. @throws Error */
export function parseExpose(specs: readonly string[]): Record<string, object> {
  const exposed: Record<string, object> = {};
  for (const spec of specs) {
    const [ports = '', protocol = 'tcp'] = spec.split('/');
    const range = readRange(ports);
    if (!range) throw new Error(`invalid range format for --expose: ${rangeMistake(ports, spec)}`);
    for (let port = range.from; port <= range.to; port++) exposed[`${port}/${protocol.toLowerCase()}`] = {};
  }
  return exposed;
}
