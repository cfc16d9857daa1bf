/** Amounts of resources as flags give them. */
import { canonicalQuantity } from '../../../api/kubernetes/quantity.ts';
import { CommandError } from '../client/failure.ts';

/** `cpu=1,pods=2`. @throws CommandError */
export function resourceList(text: string, word = 'Invalid'): Record<string, string> {
  const list: Record<string, string> = {};
  for (const part of text.split(',')) {
    const pieces = part.split('=');
    if (pieces.length !== 2) throw new CommandError(`${word} argument syntax ${part}, expected <resource>=<value>`);
    const quantity = canonicalQuantity(pieces[1]!);
    if (quantity === undefined) throw new CommandError("quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'");
    list[pieces[0]!] = quantity;
  }
  return list;
}
