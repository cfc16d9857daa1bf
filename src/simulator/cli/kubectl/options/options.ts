/** kubectl options: the flags that every command takes. */
import { optionUsages } from '../../shared/cobra/usage.ts';
import { texted } from '../tree/texts.ts';
import type { Verb } from '../tree/verb.ts';

export const options: Verb = {
  path: 'options', allToOutput: true,
  *run(session) {
    const root = texted(session.invocation.path[0]!);
    yield* session.out(`The following options can be passed to any command:\n\n${optionUsages(root.persistentFlags ?? [])}`);
  },
};
