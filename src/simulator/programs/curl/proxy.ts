/** Which proxy a URL is fetched through: -x, or what the environment says; --noproxy and no_proxy take hosts out. */
import type { Process } from '../../kernel/process.ts';
import { parseUrl, type Url } from '../http-client.ts';
import type { Parsed } from '../options.ts';

export function proxyFor(p: Process, options: Parsed, url: Url): Url | undefined {
  const variables = url.scheme === 'https' ? ['https_proxy', 'HTTPS_PROXY', 'all_proxy', 'ALL_PROXY'] : ['http_proxy', 'all_proxy', 'ALL_PROXY'];
  const text = options.has('x') ? options.value('x')! : variables.map((name) => p.env.get(name)).find((value) => value !== undefined && value !== '') ?? '';
  if (text === '' || spared(url.host, options.value('noproxy') ?? p.env.get('no_proxy') ?? p.env.get('NO_PROXY') ?? '')) return undefined;
  const proxy = parseUrl(text);
  // A proxy that names no port listens on 1080.
  return proxy && !/:\d+\/?$/.test(text) ? { ...proxy, port: 1080 } : proxy;
}

const spared = (host: string, list: string): boolean =>
  list.trim() === '*' || list.split(/[\s,]+/).filter(Boolean).some((name) => host === name.replace(/^\./, '') || host.endsWith(`.${name.replace(/^\./, '')}`));
