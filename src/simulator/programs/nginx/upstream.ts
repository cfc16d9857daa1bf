/** The servers of an upstream: taken in turn by their weights, left out for a while after a failure, backups last (ngx_http_upstream_round_robin.c). */
import { hashed } from './hashing.ts';
import { findAll, type Directive } from './config.ts';

interface Peer {
  address: string;
  weight: number;
  current: number;
  most: number;
  /** ms. */
  pause: number;
  failures: number;
  failed: number;
  backup: boolean;
  down: boolean;
}

const seconds = (text: string): number => Number(/^\d+/.exec(text)?.[0] ?? 10) * (text.endsWith('ms') ? 1 : text.endsWith('m') ? 60_000 : 1000);

export class Upstream {
  readonly #peers: Peer[];
  readonly #block: readonly Directive[];

  constructor(directive: Directive) {
    this.#block = directive.block ?? [];
    this.#peers = findAll(this.#block, 'server').map(({ args: [address = '', ...options] }) => {
      const value = (name: string): string | undefined => options.find((one) => one.startsWith(`${name}=`))?.slice(name.length + 1);
      return { address, weight: Number(value('weight') ?? 1), current: 0, most: Number(value('max_fails') ?? 1), pause: seconds(value('fail_timeout') ?? '10s'), failures: 0, failed: -Infinity, backup: options.includes('backup'), down: options.includes('down') };
    });
  }

  /** The next one that has not been tried for this request; undefined: none is alive. */
  next(now: number, tried: ReadonlySet<string>, expand: (text: string) => string, client: string): string | undefined {
    const takes = (one: Peer): boolean => !one.down && !tried.has(one.address) && (this.#peers.length === 1 || one.most === 0 || one.failures < one.most || now - one.failed > one.pause);
    const own = hashed(this.#block, this.#peers.filter(({ backup }) => !backup), expand, client)?.find(takes);
    if (own) return own.address;
    for (const backup of [false, true]) {
      const alive = this.#peers.filter((one) => one.backup === backup && takes(one));
      if (alive.length === 0) continue;
      for (const one of alive) one.current += one.weight;
      const best = alive.reduce((a, b) => (b.current > a.current ? b : a));
      best.current -= alive.reduce((sum, one) => sum + one.weight, 0);
      return best.address;
    }
    return undefined;
  }

  /** Whether it is left out from now on. */
  failed(address: string, now: number): boolean {
    const peer = this.#peers.find((one) => one.address === address);
    if (!peer || this.#peers.length === 1 || peer.most === 0) return false;
    if (now - peer.failed > peer.pause) peer.failures = 0;
    peer.failures++;
    peer.failed = now;
    return peer.failures >= peer.most;
  }

  worked(address: string): void {
    const peer = this.#peers.find((one) => one.address === address);
    if (peer) peer.failures = 0;
  }
}
