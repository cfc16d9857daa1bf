/** The order of a merged list: what the patch names comes in the patch's order, the rest in the server's. */
import { isObject } from '../conform.ts';
import { equal } from '../equal.ts';

/**
 * Weaves both parts together. An item of the server's comes first only where both are in the server's list and it stands before:
 * so what the patch adds comes before what the patch does not name.
 */
export function inOrder(merged: readonly unknown[], patchOrder: readonly unknown[], serverOrder: readonly unknown[], key: string | undefined): unknown[] {
  const id = (item: unknown): unknown => (key && isObject(item) ? item[key] : item);
  const place = (order: readonly unknown[], item: unknown): number => order.findIndex((one) => equal(id(one), id(item)));
  const sorted = (items: unknown[], order: readonly unknown[]): unknown[] => items.sort((a, b) => place(order, a) - place(order, b));
  const named = sorted(merged.filter((item) => place(patchOrder, item) >= 0), patchOrder);
  const others = sorted(merged.filter((item) => place(patchOrder, item) < 0), serverOrder);
  const out: unknown[] = [];
  let i = 0, j = 0;
  while (i < others.length && j < named.length) {
    const left = place(serverOrder, others[i]), right = place(serverOrder, named[j]);
    if (left >= 0 && right >= 0 && left < right) out.push(others[i++]);
    else out.push(named[j++]);
  }
  return [...out, ...others.slice(i), ...named.slice(j)];
}
