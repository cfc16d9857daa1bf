/** How much of a device's capacities a request takes, where several claims may share it. */
import { formatQuantity, parseQuantity, type Quantity } from '../../../api/kubernetes/quantity.ts';
import type { Capacity, Device } from './device.ts';

type Amounts = ReadonlyMap<string, bigint>;

const amount = (text: string): Quantity => parseQuantity(text)!;

/** What is asked for, rounded up to what the device gives out. */
function given(asked: string | undefined, { value, requestPolicy: policy }: Capacity): Quantity {
  if (asked === undefined) return amount(policy?.default ?? value);
  const wanted = amount(asked), { min, step } = policy?.validRange ?? {};
  if (min !== undefined) {
    const least = amount(min);
    if (wanted.nano < least.nano) return least;
    if (step === undefined) return wanted;
    const { nano, format } = amount(step);
    return { nano: least.nano + nano * ((wanted.nano - least.nano + nano - 1n) / nano), format };
  }
  return policy?.validValues?.map(amount).find(({ nano }) => wanted.nano <= nano) ?? wanted;
}

function refused({ nano }: Quantity, { requestPolicy: policy }: Capacity): boolean {
  const { default: usual, validRange: range, validValues: values = [] } = policy ?? {};
  if (usual !== undefined && nano === amount(usual).nano) return false;
  if (range) {
    const { min, max, step } = range;
    return (max !== undefined && nano > amount(max).nano) || (step !== undefined && (nano - amount(min ?? '0').nano) % amount(step).nano !== 0n);
  }
  return values.length > 0 && !values.some((one) => amount(one).nano === nano);
}

/** What a request takes of each capacity, beside what is taken already; undefined: there is not so much, or no such capacity. */
export function taken({ capacity = {} }: Device, requests: Readonly<Record<string, string>> = {}, used: Amounts = new Map()): Map<string, Quantity> | undefined {
  if (Object.keys(requests).some((name) => !Object.hasOwn(capacity, name))) return undefined;
  const takes = new Map<string, Quantity>();
  for (const [name, one] of Object.entries(capacity)) {
    const share = given(requests[name], one);
    if (refused(share, one) || share.nano + (used.get(name) ?? 0n) > amount(one.value).nano) return undefined;
    takes.set(name, share);
  }
  return takes;
}

export const written = (takes: ReadonlyMap<string, Quantity>): Record<string, string> => Object.fromEntries([...takes].map(([name, one]) => [name, formatQuantity(one)]));

/** Adds what is taken of a device to what is known of it, or takes it off again. */
export function count(used: Map<string, bigint>, takes: Iterable<readonly [string, bigint]>, sign: bigint): void {
  for (const [name, nano] of takes) used.set(name, (used.get(name) ?? 0n) + sign * nano);
}
