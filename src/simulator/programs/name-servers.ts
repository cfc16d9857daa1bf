import type { Blocking } from '../kernel/blocking.ts';
import type { Process } from '../kernel/process.ts';
import { resolve } from '../kernel/resolver.ts';

export const isAddress = (text: string): boolean => /^\d{1,3}(\.\d{1,3}){3}$/.test(text);

export const reverseName = (address: string): string => `${address.split('.').reverse().join('.')}.in-addr.arpa`;

export function* firstAddress(p: Process, name: string): Blocking<string | undefined> {
  const found = yield* resolve(p, name);
  return 'addresses' in found ? found.addresses[0] : undefined;
}
