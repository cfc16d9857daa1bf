/** What a claim says of its devices together: that an attribute is the same of all of them, or of no two. */
import type { Candidate, DeviceAttribute, DeviceConstraint } from './device.ts';

/** The attribute as the device spells it: its driver's own need no domain. */
function attributeOf({ device, slice }: Candidate, name: string): DeviceAttribute | undefined {
  const at = name.indexOf('/');
  return device.attributes?.[name] ?? (name.slice(0, at) === slice.spec.driver ? device.attributes?.[name.slice(at + 1)] : undefined);
}

const same = (a: DeviceAttribute, b: DeviceAttribute): boolean => (['string', 'int', 'bool', 'version'] as const).some((kind) => a[kind] !== undefined && a[kind] === b[kind]);

export class Constraint {
  readonly #attribute: string;
  readonly #distinct: boolean;
  readonly #requests: readonly string[];
  readonly #seen: DeviceAttribute[] = [];

  constructor({ requests, matchAttribute, distinctAttribute }: DeviceConstraint) {
    this.#attribute = matchAttribute ?? distinctAttribute ?? '';
    this.#distinct = matchAttribute === undefined;
    this.#requests = requests ?? [];
  }

  /** It says nothing of what other requests get. `request`: with what it was replaced by behind a slash. */
  concerns(request: string): boolean {
    return this.#requests.length === 0 || this.#requests.includes(request) || this.#requests.includes(request.split('/')[0]!);
  }

  /** Undefined: it does not allow the device. Otherwise how to take it back. */
  add(request: string, candidate: Candidate): (() => void) | undefined {
    if (!this.concerns(request)) return () => undefined;
    const attribute = attributeOf(candidate, this.#attribute), seen = this.#seen;
    if (!attribute || (this.#distinct ? seen.some((one) => same(one, attribute)) : seen.length > 0 && !same(seen[0]!, attribute))) return undefined;
    seen.push(attribute);
    return () => void seen.pop();
  }
}
