/** Entry points of the static configuration, the default ones among them, and what they ask of their routers. */
import type { EntryPoint } from '../entry-point.ts';
import type { Model } from '../merge.ts';
import type { Options } from '../options.ts';

/** Words of an address that is none. */
export class EntryPointError extends Error {}

/** Where API, ping and the rest are, unless told. */
export const INTERNAL = 'traefik';

/** @throws EntryPointError */
export function entryPointsOf(options: Options): EntryPoint[] {
  const points = options.names('entrypoints').map((name) => entryPoint(name, options.value(`entrypoints.${name}.address`) ?? '', options));
  if (points.length === 0) points.push(entryPoint('http', ':80', options));
  const wanted = options.flag('api.insecure') || ['ping', 'metrics.prometheus'].some((one) => options.has(one) && !options.flag(`${one}.manualrouting`) && (options.value(`${one}.entrypoint`) ?? INTERNAL) === INTERNAL);
  if (wanted && !points.some(({ name }) => name === INTERNAL)) points.push(entryPoint(INTERNAL, ':8080', options));
  return points;
}

function entryPoint(name: string, given: string, options: Options): EntryPoint {
  // Without an address it is any free port.
  if (given === '') return { name, address: '', port: 0, udp: false, trusted: [] };
  const [, address = '', port, protocol = 'tcp'] = /^(.*?):([^:/]*)(?:\/(\w+))?$/.exec(given) ?? [];
  if (port === undefined) throw new EntryPointError(`error while building entryPoint ${name}: building listener: error opening listener: listen tcp: address ${given.replace(/\/.*/, '')}: missing port in address`);
  if (!/^(tcp|udp)$/i.test(protocol)) throw new EntryPointError(`error while building entryPoint ${name}: invalid protocol: ${protocol}`);
  if (!/^\d*$/.test(port)) throw new EntryPointError(`error while building entryPoint ${name}: building listener: error opening listener: listen tcp: lookup tcp/${port}: unknown port`);
  if (Number(port) > 65535) throw new EntryPointError(`error while building entryPoint ${name}: building listener: error opening listener: listen tcp: address ${port}: invalid port`);
  const headers = options.under(`entrypoints.${name}.forwardedheaders`);
  return { name, address: address.replace(/^\[|\]$/g, ''), port: Number(port), udp: protocol.toLowerCase() === 'udp', trusted: headers.flag('insecure') ? 'all' : headers.list('trustedips') };
}

/** For routers that name none. */
export function defaultsOf(options: Options, points: readonly EntryPoint[]): string[] {
  const asked = points.some(({ name }) => options.flag(`entrypoints.${name}.asdefault`));
  return points.filter(({ name, udp }) => !udp && name !== INTERNAL && (!asked || options.flag(`entrypoints.${name}.asdefault`))).map(({ name }) => name).sort();
}

export function modelsOf(options: Options, points: readonly EntryPoint[]): Map<string, Model> {
  return new Map(points.flatMap(({ name }): [string, Model][] => {
    const http = options.under(`entrypoints.${name}.http`), middlewares = http.list('middlewares'), tls = http.has('tls') && http.value('tls') !== 'false' ? {} : undefined;
    return middlewares.length > 0 || tls ? [[name, { middlewares, tls }]] : [];
  }));
}
