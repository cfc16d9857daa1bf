/** What the API server itself connects to: the network as seen from the host that it runs on. */
import type { Delivery } from '../../kernel/network.ts';

export interface Outbound {
  reach(address: string, port: number): Delivery | 'refused' | 'unreachable' | 'dropped';
  /** The address of a name; undefined where no name server knows it. */
  resolve(name: string): string | undefined;
  /** The name server that its host asks. */
  readonly nameserver: string;
}
