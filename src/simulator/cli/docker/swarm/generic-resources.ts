/** --generic-resource: how many of a kind of one's own a task needs (`gpu=2`). Nodes here offer none. */
import type { FlagSet } from '../../shared/cobra/flag-set.ts';
import type { Amounts } from '../../../api/engine/swarm.ts';
import { CliError } from '../errors.ts';

type Resource = NonNullable<Amounts['GenericResources']>[number];

const WHOLE = /^[+-]?\d+$/;
const wrong = (why: string): CliError => new CliError(`invalid generic resource specification: could not parse GenericResource: ${why}`);

/** @throws CliError */
function read(terms: readonly string[]): Resource[] {
  const values = new Map<string, string[]>();
  for (const term of terms) {
    const [kind = '', value = '', ...more] = term.split('=').map((part) => part.trim());
    if (!term.includes('=') || more.length > 0) throw wrong(`incorrect term ${term}, missing '=' or malformed expression`);
    values.set(kind, [...(values.get(kind) ?? []), value]);
  }
  return [...values].map(([kind, all]) => {
    if (all.length > 1 && all.some((value) => WHOLE.test(value))) throw wrong(`mixed discrete and named resources in expression '${kind}=[${all.join(' ')}]'`);
    if (!WHOLE.test(all[0]!)) throw new CliError(`invalid generic-resource request \`${kind}=${all[0]!}\`, Named Generic Resources is not supported for service create or update`);
    if (Number(all[0]) < 0) throw wrong(`cannot ask for negative resource ${kind}`);
    return { DiscreteResourceSpec: { Kind: kind, Value: Number(all[0]) } };
  });
}

/** What is reserved once the flags are heard: given ones, and those of update that add and take away. @throws CliError */
export function genericResources(flags: FlagSet, before: readonly Resource[] = []): Resource[] {
  const list = (name: string): readonly string[] => (flags.changed(name) ? flags.list(name) : []);
  const kinds = new Map(before.map((one) => [one.DiscreteResourceSpec.Kind, one]));
  for (const name of ['generic-resource', 'generic-resource-add']) for (const one of read(list(name))) kinds.set(one.DiscreteResourceSpec.Kind, one);
  for (const kind of list('generic-resource-rm')) if (!kinds.delete(kind)) throw new CliError(`could not find generic-resource \`${kind}\` to remove it`);
  return [...kinds.values()];
}
