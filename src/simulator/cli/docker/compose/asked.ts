/** Compose's questions: on a terminal they are redrawn with the answer, elsewhere the answer comes from the input all the same. */
import type { Blocking } from '../../../kernel/blocking.ts';
import { decode } from '../../../kernel/bytes.ts';
import type { Process } from '../../../kernel/process.ts';

const RESET = '\x1b[0m', MARK = `\x1b[0;1;92m? ${RESET}`;

const question = (message: string, rest: string): string => `${MARK}\x1b[0;1;99m${message} ${RESET}${rest}`;

/** A yes or no; nothing at all is a no. */
export function* asked(p: Process, message: string): Blocking<boolean> {
  if (!p.files.get(0)?.tty) {
    yield* p.write(1, message);
    return /^(1|t|true|y|yes)$/i.test(decode(yield* p.read(0)).split('\n')[0]!.trim());
  }
  for (;;) {
    yield* p.write(1, question(message, `\x1b[0;37m(y/N) ${RESET}`));
    const answer = decode(yield* p.read(0)).replace(/\n$/, '');
    yield* p.write(1, '\x1b[1A\x1b[0G\x1b[2K');
    if (/^(y(es)?|no?|)$/i.test(answer)) {
      const isYes = /^y/i.test(answer);
      yield* p.write(1, question(message, `\x1b[0;36m${isYes ? 'Yes' : 'No'}${RESET}\n`));
      return isYes;
    }
    yield* p.write(1, `\x1b[0;31mX Sorry, your reply was invalid: ${JSON.stringify(answer)} is not a valid answer, please try again.${RESET}\n`);
  }
}
