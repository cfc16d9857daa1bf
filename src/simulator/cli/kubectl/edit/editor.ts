/** Opens a text in the learner's editor: KUBE_EDITOR, EDITOR, or vi. */
import type { Blocking } from '../../../kernel/blocking.ts';
import { Errno } from '../../../kernel/errno.ts';
import { writeFile } from '../../../kernel/files.ts';
import { CommandError } from '../client/failure.ts';
import type { Session } from '../session.ts';

/** The words to run, the file last. An editor with quotes in it is the shell's business. */
function command(session: Session, file: string): string[] {
  const { env } = session.p;
  const editor = env.get('KUBE_EDITOR') || env.get('EDITOR') || 'vi';
  if (/["'\\]/.test(editor)) return [env.get('SHELL') || '/bin/bash', '-c', `${editor} ${file}`];
  return [...editor.split(' ').filter((word) => word !== ''), file];
}

export const editFile = (session: Session, ending: string): string => `/tmp/kubectl-edit-${session.p.kernel.random('kubectl edit', `${session.p.pid}/${session.p.now}`).int(2 ** 31)}.${ending}`;

/** Returns the text as the editor left it. @throws CommandError */
export function* edited(session: Session, file: string, text: string): Blocking<string> {
  const { p } = session;
  const windows = session.switch('windows-line-endings');
  writeFile(p, file, windows ? text.replaceAll('\n', '\r\n') : text, 0o600);
  const words = command(session, file);
  try {
    const status = yield* p.wait(p.spawn({ argv: words }));
    if (status !== 0) throw new CommandError(`there was a problem with the editor ${JSON.stringify(words.slice(0, -1).join(' ') || words[0])}`);
  } catch (error) {
    // Only a name without a path is looked for; Go calls the others a problem.
    if (error instanceof Errno) throw new CommandError(`${words[0]!.includes('/') ? 'there was a problem with' : 'unable to launch'} the editor ${JSON.stringify(words.slice(0, -1).join(' '))}`);
    throw error;
  }
  const left = session.readText(file);
  return windows ? left.replaceAll('\r\n', '\n') : left;
}
