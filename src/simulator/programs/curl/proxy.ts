/** Which proxy a URL is fetched through: -x, or what the environment says; --noproxy and no_proxy take hosts out. */
import type { Process } from '../../kernel/process.ts';
import { parseUrl, type Url } from '../http-client.ts';

/** `given` and `noproxy` are what the command line says. */
export function proxyFor(p: Process, url: Url, given?: string, noproxy?: string): Url | undefined {
  const variables = url.scheme === 'https' ? ['https_proxy', 'HTTPS_PROXY', 'all_proxy', 'ALL_PROXY'] : ['http_proxy', 'all_proxy', 'ALL_PROXY'];
  const text = given ?? variables.map((name) => p.env.get(name)).find((value) => value !== undefined && value !== '') ?? '';
  if (text === '' || spared(url.host, noproxy ?? p.env.get('no_proxy') ?? p.env.get('NO_PROXY') ?? '')) return undefined;
  const proxy = parseUrl(text);
  // A proxy that names no port listens on 1080.
  return proxy && !/:\d+\/?$/.test(text) ? { ...proxy, port: 1080 } : proxy;
}

const spared = (host: string, list: string): boolean =>
  list.trim() === '*' || list.split(/[\s,]+/).filter(Boolean).some((name) => host === name.replace(/^\./, '') || host.endsWith(`.${name.replace(/^\./, '')}`));
