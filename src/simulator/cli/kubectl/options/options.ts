/** kubectl options: the flags that every command takes. */
import { optionUsages } from '../../shared/cobra/usage.ts';
import { texted } from '../tree/texts.ts';
import type { Verb } from '../tree/verb.ts';
import { lineLimit, wordWrap } from '../tree/word-wrap.ts';

export const options: Verb = {
  path: 'options', allToOutput: true,
  *run(session) {
    const limit = lineLimit(session.p, 1), root = texted(session.invocation.path[0]!);
    yield* session.out(`The following options can be passed to any command:\n\n${wordWrap(optionUsages(root.persistentFlags ?? [], (text) => wordWrap(text, limit - 10)), limit)}`);
  },
};
