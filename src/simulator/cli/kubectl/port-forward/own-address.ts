/** Only this machine's own addresses can be listened on. */
import { Errno } from '../../../kernel/errno.ts';
import type { Process } from '../../../kernel/process.ts';

/** @throws EADDRNOTAVAIL */
export function checkOwnAddress(p: Process, address: string): void {
  if (/^[\d.]+$/.test(address) && !p.ns.network.owns(address)) throw new Errno('EADDRNOTAVAIL');
}
