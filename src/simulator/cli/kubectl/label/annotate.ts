/** kubectl annotate */
import { CommandError } from '../client/failure.ts';
import { typeThenNames } from '../completion/arguments.ts';
import { CHANGE_CAUSE } from '../resource/record.ts';
import type { Verb } from '../tree/verb.ts';
import { runMetadataVerb, type Changes } from './metadata-verb.ts';

/** @throws CommandError */
function parse(words: readonly string[]): Changes {
  const isPair = (word: string): boolean => word.includes('=');
  const set = new Map(words.filter(isPair).map((word) => [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)]));
  const remove = words.filter((word) => !isPair(word)).map((word) => word.slice(0, -1));
  const both = remove.filter((key) => set.has(key));
  if (both.length > 0) throw new CommandError(`can not both modify and remove the following annotation(s) in the same command: ${both.join(', ')}`);
  return { set, remove };
}

export const annotate: Verb = {
  path: 'annotate', complete: typeThenNames,
  run: (session) => runMetadataVerb(session, {
    field: 'annotations', word: 'annotation', parse, always: true, fileExample: 'rsrc',
    clash(before, set) {
      const clashes = [...set].filter(([key, value]) => key !== CHANGE_CAUSE && before[key] !== undefined && before[key] !== value).map(([key]) => `'${key}' already has a value (${before[key]})`);
      return clashes.length > 0 ? `--overwrite is false but found the following declared annotation(s): ${clashes.join('; ')}` : undefined;
    },
    operation: () => 'annotated',
    missing: () => '',
  }),
};
