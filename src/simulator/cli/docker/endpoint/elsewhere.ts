/** Engines that -H, DOCKER_HOST or a context name: how docker reaches them, and what it says where it does not. */
import type { Request, Response } from '../../../api/http.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { Utf8Decoder } from '../../../kernel/bytes.ts';
import { Errno } from '../../../kernel/errno.ts';
import { lookup, open } from '../../../kernel/files.ts';
import { pipe } from '../../../kernel/pipe.ts';
import type { Process } from '../../../kernel/process.ts';
import { request, type Target } from '../../../kernel/request.ts';
import { resolve, resolverConfig } from '../../../kernel/resolver.ts';
import type { Invocation } from '../../shared/cobra/command.ts';
import { Engine } from '../client.ts';
import { configFolder, contextFolder, readConfig, readContext, type Chosen } from '../contexts.ts';
import { CliError, ConnectionError } from '../errors.ts';
import { parsedOrSaid, parseHost } from './host.ts';
import { sshCommand } from './ssh.ts';
import { joinHostPort, type Url } from './url.ts';

/** A global flag's value, as far as one is given. */
function given(invocation: Invocation, name: string): string | boolean | undefined {
  const flag = invocation.path[0]!.flags.find((one) => one.name === name), value = flag && invocation.flags.store.values.get(flag);
  return Array.isArray(value) ? String(value[0] ?? '') : (value as string | boolean | undefined);
}

/** The context in use, in docker's order: --context, -H, DOCKER_HOST, DOCKER_CONTEXT, config.json. */
export function chosen(invocation: Invocation): Chosen {
  const { p } = invocation, host = given(invocation, 'host') as string | undefined, context = given(invocation, 'context');
  if (host !== undefined && context) throw new CliError('conflicting options: cannot specify both --host and --context', 1);
  const named = context || (host === undefined && !p.env.get('DOCKER_HOST') ? p.env.get('DOCKER_CONTEXT') || readConfig(p, configFolder(p, String(given(invocation, 'config') ?? ''))).currentContext : '') || 'default';
  return { name: String(named), host: named === 'default' ? host ?? p.env.get('DOCKER_HOST') ?? '' : undefined };
}

/** The address of the context that is not stored. @throws CliError */
export const defaultHost = (invocation: Invocation): string => parseHost(String(given(invocation, 'host') ?? invocation.p.env.get('DOCKER_HOST') ?? ''), isSecure(invocation));

const isSecure = (invocation: Invocation): boolean => given(invocation, 'tls') === true || given(invocation, 'tlsverify') !== undefined || (invocation.p.env.get('DOCKER_TLS_VERIFY') ?? '') !== '';

/** The engine that a command speaks to. @throws CliError */
export function engineElsewhere(invocation: Invocation): Engine {
  const { p } = invocation;
  const host = addressed(invocation);
  try {
    return engineAt(p, host);
  } catch (error) {
    throw error instanceof CliError ? new CliError(`Failed to initialize: ${error.message}`) : error;
  }
}

function addressed(invocation: Invocation): string {
  const { p } = invocation, { name, host } = chosen(invocation);
  try {
    if (host !== undefined) {
      const whole = parseHost(host, isSecure(invocation));
      if (isSecure(invocation)) checkKeys(invocation);
      return whole;
    }
    const meta = readContext(p, name);
    if (!meta) throw new CliError(`context ${JSON.stringify(name)}: context not found: open ${contextFolder(p, name)}/meta.json: no such file or directory`);
    if (!meta.Endpoints.docker) throw new CliError('cannot find docker endpoint in context');
    return meta.Endpoints.docker.Host || parseHost('', false);
  } catch (error) {
    throw error instanceof CliError ? new CliError(`Failed to initialize: unable to resolve docker endpoint: ${error.message}`) : error;
  }
}

/** Keys are read before anything is said to the engine; this computer has none. @throws CliError */
function checkKeys(invocation: Invocation): void {
  const { p } = invocation, folder = p.env.get('DOCKER_CERT_PATH') || configFolder(p);
  for (const [flag, file] of [['tlscacert', 'ca.pem'], ['tlscert', ''], ['tlskey', '']] as const) {
    const path = given(invocation, flag) ?? (file && `${folder}/${file}`);
    if (path && !lookup(p, String(path))) throw new CliError(`open ${String(path)}: no such file or directory`);
  }
}

/** Unix sockets are reached as ever; anything else is the host of a URL. @throws CliError */
export function engineAt(p: Process, host: string): Engine {
  return applied(p, host, options(host));
}

interface Options {
  readonly url: Url;
  readonly ssh: readonly string[] | undefined;
}

function options(host: string): Options {
  const url = parsedOrSaid(host);
  return { url, ssh: url.scheme === 'ssh' ? sshCommand(url) : undefined };
}

/** What is said of an address that a context is to have. @throws CliError */
export function checkHost(p: Process, host: string): void {
  let stage = 'invalid docker endpoint options';
  try {
    const read = options(host);
    stage = 'unable to apply docker endpoint options';
    applied(p, host, read);
  } catch (error) {
    throw error instanceof CliError ? new CliError(`unable to create docker endpoint config: ${stage}: ${error.message}`) : error;
  }
}

function applied(p: Process, host: string, { url, ssh }: Options): Engine {
  const version = p.env.get('DOCKER_API_VERSION');
  if (version && !/^v?\d+\.\d+$/.test(version)) throw new CliError(`invalid API version (${version}): must be formatted <major>.<minor>`);
  if (ssh) return new FarEngine(p, { ssh }, host, 'docker.example.com', '');
  const [, protocol = '', address = ''] = /^(.*?):\/\/(.*)$/s.exec(host) ?? [];
  if (address === '') throw new CliError(`unable to parse docker host \`${host}\``);
  if (protocol === 'unix') return new Engine(p, { unix: address }, host);
  if (protocol === 'npipe') throw new CliError('protocol not available');
  return protocol === 'tcp' ? new FarEngine(p, dialled(url.host), host, url.host, url.path) : new FarEngine(p, dialled(address), host, address, '');
}

/** What Go dials for the host of a URL: brackets off, and HTTP's port where none is given. */
function dialled(host: string): { name: string; port: string } {
  const [, bracketed, bare = '', port = ''] = /^(?:\[([^\]]*)\]|(.*?))(?::([0-9]*))?$/s.exec(host) ?? [];
  return { name: bracketed ?? bare, port: port || '80' };
}

type Way = { name: string; port: string } | { ssh: readonly string[] };

class FarEngine extends Engine {
  readonly #way: Way;
  readonly #authority: string;
  readonly #base: string;

  constructor(p: Process, way: Way, host: string, authority: string, base: string) {
    super(p, { unix: '' }, host);
    this.#way = way;
    this.#authority = authority;
    this.#base = base;
  }

  override *exchange(message: Request): Blocking<Response> {
    const way = this.#way, { method, query } = message, path = message.path.replace(/^.*(?=\/_ping$)/, '');
    const asked = `${method[0]}${method.slice(1).toLowerCase()} "http://${this.#authority}${this.#base}${path}${queryText(query)}"`;
    const during = (why: string): ConnectionError => new ConnectionError(`error during connect: ${asked}: ${why}`);
    if ('ssh' in way) throw during(yield* overSsh(this.p, way.ssh));
    const { name, port } = way;
    if (Number(port) > 65_535) throw during(`dial tcp: address ${port}: invalid port`);
    const address = yield* this.#addressOf(name);
    const target: Target = { address, port: Number(port) };
    try {
      // An address of IPv6 leads nowhere but home, where nothing listens on it.
      if (address.includes(':')) throw new Errno(/^(0*:)+0*1$/.test(address) ? 'ECONNREFUSED' : 'ENETUNREACH');
      return yield* request(this.p, target, { ...message, path: `${this.#base.replace(/\/$/, '')}${path}` });
    } catch (error) {
      if (!(error instanceof Errno) || error.code === 'EINTR' || error.code === 'EPIPE') throw error;
      if (error.code === 'EHOSTUNREACH') throw during(`dial tcp ${address}:${port}: connect: no route to host`);
      if (error.code === 'ENETUNREACH') throw during(`dial tcp ${joinHostPort(address, port)}: connect: network is unreachable`);
      throw new ConnectionError(`Cannot connect to the Docker daemon at ${this.host}. Is the docker daemon running?`);
    }
  }

  /** @throws ConnectionError in the words of Go's resolver */
  *#addressOf(name: string): Blocking<string> {
    if (name === '') return '127.0.0.1';
    if (/^[0-9a-f:]*:[0-9a-f:.]*$/i.test(name) && /^([0-9a-f]{0,4}:){2,7}[0-9a-f.]*$/i.test(name)) return name;
    const isName = /^(?=.{1,254}$)(?=.*[A-Za-z_-])([A-Za-z0-9_](?:[\w-]{0,61}[A-Za-z0-9_])?\.?)+$/.test(name);
    const found = isName || /^\d+(\.\d+){3}$/.test(name) ? yield* resolve(this.p, name) : { failure: 'none' };
    if ('addresses' in found) return found.addresses[0]!;
    const server = isName ? ` on ${joinHostPort(resolverConfig(this.p).nameservers[0] ?? '127.0.0.1', '53')}` : '';
    throw new ConnectionError(`failed to connect to the docker API at ${this.host}: lookup ${name}${server}: ${found.failure === 'no-answer' ? 'i/o timeout' : 'no such host'}`);
  }
}

/** The query as Go writes it into the address of a request that failed: sorted. */
function queryText(query: Request['query']): string {
  if (!query || query.length === 0) return '';
  const pairs = [...query].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `?${pairs.map((pair) => pair.map((text) => encodeURIComponent(text).replaceAll('%20', '+').replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)).join('=')).join('&')}`;
}

/** No computer of this world answers ssh: what becomes of the command that docker would talk through. */
function* overSsh(p: Process, command: readonly string[]): Blocking<string> {
  const { read, write } = pipe();
  read.retain();
  try {
    const child = p.spawn({ argv: [...command], files: new Map([[0, open(p, '/dev/null', { read: true })], [1, open(p, '/dev/null', { write: true })], [2, write]]) });
    const decoder = new Utf8Decoder();
    let said = '';
    for (let bytes = yield* read.read(65536); bytes.length > 0; bytes = yield* read.read(65536)) said += decoder.push(bytes);
    return `command [${command.join(' ')}] has exited with exit status ${yield* p.wait(child)}, make sure the URL is valid, and Docker 18.09 or later is installed on the remote host: stderr=${said.trim()}`;
  } catch (error) {
    if (!(error instanceof Errno) || error.code !== 'ENOENT') throw error;
    return 'exec: "ssh": executable file not found in $PATH';
  } finally {
    read.release();
  }
}
