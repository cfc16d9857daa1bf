/** Selectors of devices: expressions of CEL about one device at a time. */
import { evaluate } from '../../server/cel/evaluate.ts';
import { parse, type Node } from '../../server/cel/parse.ts';
import { CelError, quantity } from '../../server/cel/values.ts';
import type { Device, DeviceAttribute, DeviceSelector } from './device.ts';

/** Of a domain that a device says nothing about there is a map, which is empty. */
class Domains extends Map<string, Map<string, unknown>> {
  override get(domain: string): Map<string, unknown> {
    return super.get(domain) ?? new Map<string, unknown>();
  }
}

function domainsOf<T>(values: Readonly<Record<string, T>> | undefined, driver: string, valueOf: (value: T) => unknown): Domains {
  const domains = new Domains();
  for (const [name, value] of Object.entries(values ?? {})) {
    const at = name.indexOf('/'), domain = at < 0 ? driver : name.slice(0, at);
    domains.set(domain, domains.get(domain).set(name.slice(at + 1), valueOf(value)));
  }
  return domains;
}

function attributeValue({ string, int, bool, version, strings, ints, bools, versions }: DeviceAttribute): unknown {
  return ints?.map(BigInt) ?? bools ?? strings ?? versions ?? (int === undefined ? bool ?? string ?? version : BigInt(int));
}

const trees = new Map<string, Node>();

/**
 * What keeps a device from being one of those that the selectors mean: the place of the first that does not hold, and
 * what went wrong where it could not be told.
 */
export function mismatch(selectors: readonly DeviceSelector[] | undefined, driver: string, device: Device): { at: number; problem?: string } | undefined {
  if (!selectors?.length) return undefined;
  const asked = new Map<string, unknown>([['device', new Map<string, unknown>([
    ['driver', driver], ['allowMultipleAllocations', device.allowMultipleAllocations ?? false],
    ['attributes', domainsOf(device.attributes, driver, attributeValue)], ['capacity', domainsOf(device.capacity, driver, ({ value }) => quantity(value))],
  ])]]);
  for (const [at, { cel }] of selectors.entries()) {
    const expression = cel?.expression ?? '';
    let tree = trees.get(expression);
    if (!tree) trees.set(expression, (tree = parse(expression)));
    try {
      if (evaluate(tree, asked) !== true) return { at };
    } catch (error) {
      if (!(error instanceof CelError)) throw error;
      const { message } = error;
      return { at, problem: message.includes('no such key:') ? `${message}. consider using CEL optional chaining (.? followed by orValue()) or guarding the check with has() for optional fields` : message };
    }
  }
  return undefined;
}
