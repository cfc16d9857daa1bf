/** The access log: a line for each request, in Traefik's own form of the common log format, the generic one, or JSON. */
import type { Blocking } from '../../kernel/blocking.ts';
import { encode } from '../../kernel/bytes.ts';
import { open } from '../../kernel/files.ts';
import type { OpenFile } from '../../kernel/open-file.ts';
import type { Process } from '../../kernel/process.ts';
import { strftime } from '../dates.ts';
import type { Served } from './entry-point.ts';
import type { Options } from './options.ts';

export class AccessLog {
  readonly #p: Process;
  readonly #options: Options;
  readonly #file: OpenFile;
  #count = 0;

  /** `options`: those under accesslog. @throws Errno where the file cannot be opened */
  constructor(p: Process, options: Options) {
    this.#p = p;
    this.#options = options;
    const path = options.value('filepath') ?? '';
    this.#file = path === '' ? p.file(1) : open(p, path, { write: true, create: true, append: true }, 0o664).retain();
  }

  *write(served: Served, entryPoint: string): Blocking<void> {
    this.#count++;
    if (!this.#kept(served)) return;
    const format = this.#options.value('format') ?? 'common';
    const line = format === 'json' ? this.#json(served, entryPoint) : this.#common(served, format === 'genericCLF');
    yield* this.#file.write(encode(`${line}\n`));
  }

  /** Filters let something through if one of them does. */
  #kept({ request, status, started }: Served): boolean {
    const codes = this.#options.list('filters.statuscodes'), retries = this.#options.flag('filters.retryattempts'), least = this.#options.value('filters.minduration');
    if (codes.length === 0 && !retries && least === undefined) return true;
    const inCodes = codes.some((code) => {
      const [from = 0, to = from] = code.split('-').map(Number);
      return status >= from && status <= to;
    });
    return inCodes || (retries && (request.told.retries ?? 0) > 0) || (least !== undefined && this.#p.now - started > milliseconds(least));
  }

  /** A header of the request, if its kind is kept: by default none is. */
  #header(name: string, value: string | undefined): string {
    const mode = this.#options.value(`fields.headers.names.${name}`) ?? this.#options.value('fields.headers.defaultmode') ?? 'drop';
    const shown = mode === 'keep' ? value : mode === 'redact' && value !== undefined ? 'REDACTED' : undefined;
    return shown === undefined || shown === '' ? '"-"' : quoted(shown);
  }

  #common({ request: { client, told, method, asked, protocol, headers }, status, size, started }: Served, generic: boolean): string {
    const head = `${client} - ${told.user || '-'} [${strftime('%d/%b/%Y:%T +0000', started)}] "${method} ${asked} ${protocol}" ${status} ${size} ${this.#header('Referer', headers.get('Referer'))} ${this.#header('User-Agent', headers.get('User-Agent'))}`;
    return generic ? head : `${head} ${this.#count} ${told.router === undefined ? '"-"' : quoted(told.router)} ${told.server === undefined ? '"-"' : quoted(told.server)} ${Math.floor(this.#p.now - started)}ms`;
  }

  #json({ request: { client, peer, told, method, asked, protocol, host, secure, body }, status, size, started }: Served, entryPointName: string): string {
    const ns = (ms: number): number => Math.round(ms * 1e6), duration = this.#p.now - started, address = told.server?.replace(/^\w+:\/\/([^/]*).*$/, '$1');
    const fields: Record<string, string | number | undefined> = {
      ClientAddr: peer, ClientHost: client, ClientPort: /:(\d+)$/.exec(peer)?.[1] ?? '', ClientUsername: told.user || '-', DownstreamContentSize: size, DownstreamStatus: status, Duration: ns(duration),
      OriginContentSize: told.originSize, OriginDuration: told.originDuration === undefined ? undefined : ns(told.originDuration), OriginStatus: told.originStatus, Overhead: ns(duration - (told.originDuration ?? 0)),
      // What no router took has been nowhere.
      ...(told.router === undefined ? { GzipRatio: 0, OriginContentSize: 0, OriginDuration: 0, OriginStatus: 0 } : {}),
      RequestAddr: host, RequestContentSize: body.length, RequestCount: this.#count, RequestHost: host.replace(/:\d+$/, ''), RequestMethod: method, RequestPath: asked, RequestPort: /:(\d+)$/.exec(host)?.[1] ?? '-', RequestProtocol: protocol,
      RequestScheme: secure ? 'https' : 'http', RetryAttempts: told.retries ?? 0, RouterName: told.router, ServiceAddr: address, ServiceName: told.service, ServiceURL: told.server,
      StartLocal: nanoTime(started), StartUTC: nanoTime(started), ...(secure ? { TLSCipher: 'TLS_AES_128_GCM_SHA256', TLSVersion: '1.3' } : {}), entryPointName,
    };
    const dropped = (name: string): boolean => (this.#options.value(`fields.names.${name}`) ?? this.#options.value('fields.defaultmode') ?? 'keep') === 'drop';
    const kept = Object.entries(fields).filter(([name, value]) => value !== undefined && !dropped(name));
    const all = [...kept, ['level', 'info'], ['msg', ''], ['time', strftime('%Y-%m-%dT%H:%M:%SZ', this.#p.now)]] as [string, unknown][];
    return JSON.stringify(Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1))));
  }
}

const quoted = (text: string): string => `"${text.replaceAll('"', '\\"')}"`;
/** RFC 3339 with what there is of a second. */
export const nanoTime = (ms: number): string => `${strftime('%Y-%m-%dT%H:%M:%S.%N', ms).replace(/\.?0+$/, '')}Z`;

export function milliseconds(text: string): number {
  let total = 0;
  for (const [, count, unit] of text.matchAll(/(\d+(?:\.\d+)?)(ns|us|µs|ms|s|m|h)?/g)) total += Number(count) * { ns: 1e-6, us: 1e-3, 'µs': 1e-3, ms: 1, s: 1e3, m: 6e4, h: 3.6e6 }[unit ?? 's']!;
  return total;
}
