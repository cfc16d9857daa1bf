/** kubectl label */
import { CommandError } from '../client/failure.ts';
import { typeThenNames } from '../completion/arguments.ts';
import type { Verb } from '../tree/verb.ts';
import { runMetadataVerb } from './metadata-verb.ts';

const VALUE = /^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$/;
const NAME = /^([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/;

/** @throws CommandError */
function checkValue(key: string, value: string): void {
  const name = key.slice(key.lastIndexOf('/') + 1);
  if (!NAME.test(name) || name.length > 63) throw new CommandError(`invalid label key ${JSON.stringify(`${key}=${value}`)}: name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')`);
  if (value.length > 63) throw new CommandError(`invalid label value: ${JSON.stringify(`${key}=${value}`)}: must be no more than 63 bytes`);
  if (!VALUE.test(value)) throw new CommandError(`invalid label value: ${JSON.stringify(`${key}=${value}`)}: a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')`);
}

export const label: Verb = {
  path: 'label', complete: typeThenNames,
  run: (session) => runMetadataVerb(session, {
    field: 'labels', word: 'label', checkValue,
    clash: (key, value) => `'${key}' already has a value (${value}), and --overwrite is false`,
    operation: ({ set, removed, changed }) => (!changed ? 'not labeled' : removed > 0 && set === 0 ? 'unlabeled' : 'labeled'),
    missing: (key) => `label ${JSON.stringify(key)} not found.\n`,
  }),
};
