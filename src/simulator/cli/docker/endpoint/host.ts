/** The address of an engine as -H and DOCKER_HOST write it, made whole: docker's opts.ParseHost. */
import { CliError } from '../errors.ts';
import { joinHostPort, parseUrl, splitHostPort, UrlError } from './url.ts';

const SOCKET = '/var/run/docker.sock';

/** @throws CliError */
export function parseHost(given: string, tls: boolean): string {
  const host = given.trim();
  if (host === '') return tls ? 'tcp://localhost:2376' : `unix://${SOCKET}`;
  const at = host.indexOf('://'), protocol = at < 0 ? 'tcp' : host.slice(0, at), address = at < 0 ? host : host.slice(at + 3);
  switch (protocol) {
    case 'tcp': return parseAddress(address);
    case 'unix': return simple('unix', address, SOCKET);
    case 'npipe': return simple('npipe', address, '//./pipe/docker_engine');
    case 'fd': case 'ssh': return host;
    default: throw new CliError(`invalid bind address format: ${host}`);
  }
}

function simple(protocol: string, address: string, otherwise: string): string {
  if (address.includes('://')) throw new CliError(`invalid proto, expected ${protocol}: ${address}`);
  return `${protocol}://${address || otherwise}`;
}

function parseAddress(given: string): string {
  if (given === '' || given === 'tcp://') return 'tcp://localhost:2375';
  const address = given.replace(/^tcp:\/\//, '');
  if (address.includes('://')) throw new CliError(`invalid proto, expected tcp: ${given}`);
  const { host, path } = parsedOrSaid(`tcp://${address}${address.endsWith(']:') ? '2375' : ''}`);
  const parts = splitHostPort(host) ?? splitHostPort(joinHostPort(host, '2375'));
  if (parts === undefined) throw new CliError(`invalid bind address format: ${given}`);
  return `tcp://${joinHostPort(parts.name || 'localhost', parts.port || '2375')}${path}`;
}

/** @throws CliError with the words of net/url */
export function parsedOrSaid(text: string): ReturnType<typeof parseUrl> {
  try {
    return parseUrl(text);
  } catch (error) {
    throw error instanceof UrlError ? new CliError(error.message) : error;
  }
}
