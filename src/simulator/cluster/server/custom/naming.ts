/** Which of the names that a definition asks for it gets: those that no other definition of its group has. */
import { conditionOf, isTrue, withCondition, type Definition, type DefinitionNames } from './definition.ts';
import { equal } from '../equal.ts';

/** The status with accepted names and the conditions that follow. */
export function acceptNames(definition: Definition, others: readonly Definition[], now: string): Definition['status'] {
  const { spec: { names: asked }, status } = definition;
  const had = status.acceptedNames;
  if (equal(asked, had)) return status;
  const resources = new Set(others.flatMap(({ status: { acceptedNames: { plural, singular = '', shortNames = [] } } }) => [plural, singular, ...shortNames]));
  const kinds = new Set(others.flatMap(({ status: { acceptedNames: { kind, listKind = '' } } }) => [kind, listKind]));
  const accepted: DefinitionNames = { ...had, ...(asked.categories ? { categories: asked.categories } : {}) };
  let conflict: { reason: string; message: string } | undefined;
  const settle = (field: 'plural' | 'singular' | 'kind' | 'listKind', taken: ReadonlySet<string>, reason: string): void => {
    const name = asked[field] ?? '';
    if (name !== (had[field] ?? '') && taken.has(name)) conflict = { reason, message: `${JSON.stringify(name)} is already in use` };
    else if (name) accepted[field] = name;
  };
  settle('plural', resources, 'PluralConflict');
  settle('singular', resources, 'SingularConflict');
  const refused = (asked.shortNames ?? []).filter((one) => !had.shortNames?.includes(one) && resources.has(one)).map((one) => `${JSON.stringify(one)} is already in use`);
  if (refused.length > 0) conflict = { reason: 'ShortNamesConflict', message: refused.length === 1 ? refused[0]! : `[${refused.join(', ')}]` };
  else if (asked.shortNames) accepted.shortNames = asked.shortNames;
  else delete accepted.shortNames;
  settle('kind', kinds, 'KindConflict');
  settle('listKind', kinds, 'ListKindConflict');
  const named = conflict ? { type: 'NamesAccepted', status: 'False', ...conflict } : { type: 'NamesAccepted', status: 'True', reason: 'NoConflicts', message: 'no conflicts found' };
  const conditions = withCondition(status.conditions, named, now);
  if (isTrue(definition, 'Established')) return { ...status, acceptedNames: accepted, conditions };
  const waiting = conflict
    ? (conditionOf(definition, 'Established') ?? { type: 'Established', status: 'False', reason: 'NotAccepted', message: 'not all names are accepted' })
    : { type: 'Established', status: 'False', reason: 'Installing', message: 'the initial names have been accepted' };
  const { lastTransitionTime: _time, ...established } = waiting as typeof waiting & { lastTransitionTime?: string };
  return { ...status, acceptedNames: accepted, conditions: withCondition(conditions, established, now) };
}
