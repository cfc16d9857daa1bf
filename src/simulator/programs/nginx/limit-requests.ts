/** limit_req: a leaky bucket for each key of a zone, in thousandths of a request (ngx_http_limit_req_module.c). */
import { find, findAll, type Directive } from './config.ts';
import type { Variables } from './variables.ts';

export interface Limited {
  status: number;
  /** ms that the request waits. */
  wait: number;
  note?: { level: string; words: string };
}

export class RequestLimits {
  readonly #zones: ReadonlyMap<string, { key: string; rate: number; buckets: Map<string, { excess: number; at: number }> }>;

  constructor(http: readonly Directive[]) {
    this.#zones = new Map(findAll(http, 'limit_req_zone').map(({ args: [key = '', ...options] }) => {
      const [, number = '1', unit] = /^rate=(\d+)r\/(s|m)$/.exec(options.find((one) => one.startsWith('rate=')) ?? '') ?? [];
      return [/^zone=([^:]+)/.exec(options.find((one) => one.startsWith('zone=')) ?? '')?.[1] ?? '', { key, rate: (Number(number) * 1000) / (unit === 'm' ? 60 : 1), buckets: new Map() }];
    }));
  }

  /** What becomes of a request in this scope; undefined: nothing limits it. */
  check(scope: readonly Directive[], variables: Variables, now: number): Limited | undefined {
    const limit = find(scope, 'limit_req');
    if (!limit) return undefined;
    const option = (name: string): string | undefined => limit.args.find((one) => one.startsWith(`${name}=`))?.slice(name.length + 1), zone = this.#zones.get(option('zone') ?? '');
    if (!zone) return undefined;
    const key = variables.expand(zone.key.replace('$binary_remote_addr', '$remote_addr'));
    if (key === '') return undefined;
    const burst = Number(option('burst') ?? 0) * 1000, bucket = zone.buckets.get(key), name = option('zone')!;
    const excess = bucket ? Math.max(0, Math.trunc(bucket.excess - (zone.rate * Math.abs(now - bucket.at)) / 1000 + 1000)) : 0, shown = (excess / 1000).toFixed(3);
    if (excess > burst) return { status: Number(find(scope, 'limit_req_status')?.args[0] ?? 503), wait: 0, note: { level: find(scope, 'limit_req_log_level')?.args[0] ?? 'error', words: `limiting requests, excess: ${shown} by zone "${name}"` } };
    zone.buckets.set(key, { excess, at: now });
    const free = limit.args.includes('nodelay') ? Infinity : Number(option('delay') ?? 0) * 1000;
    return excess <= free ? undefined : { status: 0, wait: ((excess - free) * 1000) / zone.rate, note: { level: 'warn', words: `delaying request, excess: ${shown}, by zone "${name}"` } };
  }
}
