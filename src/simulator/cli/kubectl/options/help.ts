/** kubectl help COMMAND */
import { Directive, findCommand, type Command } from '../../shared/cobra/command.ts';
import { prefixed } from '../completion/resources.ts';
import { helpText } from '../tree/help.ts';
import type { Verb } from '../tree/verb.ts';

export const help: Verb = {
  path: 'help',
  *complete(invocation, toComplete) {
    let command: Command | undefined = invocation.path[0]!;
    for (const word of invocation.args) command = command && findCommand(command, word);
    return { candidates: prefixed((command?.commands ?? []).filter(({ hidden }) => !hidden).map(({ name }) => name), toComplete), directive: Directive.NoFileComp };
  },
  *run(session) {
    const path: Command[] = [session.invocation.path[0]!];
    for (const word of session.args) {
      const next = findCommand(path.at(-1)!, word);
      if (!next) {
        // Words behind a command are passed over.
        if (path.length === 1) yield* session.out(`Unknown help topic [${session.args.map((one) => `\`${one}\``).join(' ')}]\n`);
        break;
      }
      path.push(next);
    }
    yield* session.out(yield* helpText(path, session.p));
  },
};
