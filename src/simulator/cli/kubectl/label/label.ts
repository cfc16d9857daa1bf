/** kubectl label */
import { isLabelValue } from '../../../api/kubernetes/names.ts';
import { CommandError } from '../client/failure.ts';
import { typeThenNames } from '../completion/arguments.ts';
import type { Verb } from '../tree/verb.ts';
import { runMetadataVerb, type Changes } from './metadata-verb.ts';

/** @throws CommandError */
function parse(words: readonly string[]): Changes {
  const set = new Map<string, string>(), remove: string[] = [];
  for (const word of words) {
    if (!word.includes('=')) {
      remove.push(word.slice(0, -1));
      continue;
    }
    const [key = '', value = '', more] = word.split('=');
    if (more !== undefined) throw new CommandError(`invalid label spec: ${word}`);
    const problems = isLabelValue(value);
    if (problems.length > 0) throw new CommandError(`invalid label value: ${JSON.stringify(word)}: ${problems.join(';')}`);
    set.set(key, value);
  }
  if (remove.some((key) => set.has(key))) throw new CommandError('can not both modify and remove a label in the same command');
  return { set, remove };
}

export const label: Verb = {
  path: 'label', complete: typeThenNames,
  run: (session) => runMetadataVerb(session, {
    field: 'labels', word: 'label', parse, always: false, fileExample: 'pod',
    clash(before, set) {
      const clashes = [...set].filter(([key, value]) => before[key] !== undefined && before[key] !== value).map(([key]) => `'${key}' already has a value (${before[key]}), and --overwrite is false`);
      return clashes.length > 1 ? `[${clashes.join(', ')}]` : clashes[0];
    },
    operation: ({ added, removed }) => (added > 0 && removed > 0 ? 'modified' : added > 0 ? 'labeled' : removed > 0 ? 'unlabeled' : 'not labeled'),
    missing: (key) => `label ${JSON.stringify(key)} not found.\n`,
  }),
};
