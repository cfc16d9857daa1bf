/** kubectl annotate */
import { CommandError } from '../client/failure.ts';
import { typeThenNames } from '../completion/arguments.ts';
import type { Verb } from '../tree/verb.ts';
import { runMetadataVerb } from './metadata-verb.ts';

const NAME = /^([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/;

/** @throws CommandError */
function checkValue(key: string): void {
  const name = key.slice(key.lastIndexOf('/') + 1);
  if (!NAME.test(name) || name.length > 63) throw new CommandError(`invalid annotation key ${JSON.stringify(key)}: name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')`);
}

export const annotate: Verb = {
  path: 'annotate', complete: typeThenNames,
  run: (session) => runMetadataVerb(session, {
    field: 'annotations', word: 'annotation', checkValue,
    clash: (key, value) => `'${key}' already has a value (${value})`,
    operation: () => 'annotated',
    missing: () => '',
  }),
};
