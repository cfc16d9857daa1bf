/** Command substitution. */
import type { Blocking } from '../../kernel/blocking.ts';
import { Utf8Decoder } from '../../kernel/bytes.ts';
import { Errno } from '../../kernel/errno.ts';
import { open } from '../../kernel/files.ts';
import type { OpenFile } from '../../kernel/open-file.ts';
import { pipe } from '../../kernel/pipe.ts';
import { execute } from '../run/execute.ts';
import { runList } from '../run/list.ts';
import { runSource } from '../run/source.ts';
import { forking, forkShell } from '../run/subshell.ts';
import type { Shell } from '../shell.ts';
import { posixForms } from '../syntax/posix-forms.ts';
import type { List } from '../syntax/program.ts';
import { LONGEST, outOfMemory } from '../memory.ts';
import { expandText } from './words.ts';

export function* commandOutput(shell: Shell, body: List | string): Blocking<string> {
  const only = typeof body !== 'string' && body.length === 1 ? body[0]!.node : undefined;
  if (shell.dialect === 'bash' && only?.type === 'simple' && only.words.length === 0 && only.assignments.length === 0 && only.redirections.length === 1 && only.redirections[0]!.operator === '<') {
    return yield* fileContent(shell, yield* expandText(shell, only.redirections[0]!.target));
  }
  const { read, write } = pipe();
  const files = new Map(shell.p.files).set(1, write);
  read.retain();
  const child = yield* forking(shell, () => forkShell(shell, (sub) => {
    sub.indirection++;
    if (shell.dialect === 'ash') posixForms().keepJobs(shell, sub, only);
    sub.options.errexit = shell.options.errexit && (shell.shopts.inherit_errexit === true || shell.options.posix || shell.dialect === 'ash');
    if (typeof body === 'string') return runSource(sub, body, { evaluated: true, substituted: true });
    return only && !(body as List)[0]!.background ? execute(sub, only) : runList(sub, body);
  }, { files }));
  try {
    const text = yield* readAll(shell, read);
    if (text === undefined) return outOfMemory(shell);
    if (text.length > shell.p.memory) shell.p.claim(text.length, text.length);
    shell.substitutionStatus = yield* shell.awaitChild(child);
    if (shell.dialect === 'bash') shell.status = shell.substitutionStatus;
    return text;
  } finally {
    read.release();
  }
}

function* fileContent(shell: Shell, path: string): Blocking<string> {
  try {
    const file = open(shell.p, path, { read: true }).retain();
    try {
      shell.substitutionStatus = 0;
      return (yield* readAll(shell, file)) ?? outOfMemory(shell);
    } finally {
      file.release();
    }
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
    yield* shell.complain(`${path}: ${error.strerror}`);
    shell.substitutionStatus = 1;
    return '';
  }
}

/** What was read to the end; undefined where it is too much. */
function* readAll(shell: Shell, file: OpenFile): Blocking<string | undefined> {
  const decoder = new Utf8Decoder(true);
  let text = '', warned = shell.dialect === 'ash';
  for (;;) {
    const bytes = yield* file.read(65536);
    if (bytes.length === 0) break;
    const piece = decoder.push(bytes);
    const zero = piece.includes('\0');
    if (zero && !warned) {
      warned = true;
      yield* shell.complain('warning: command substitution: ignored null byte in input');
    }
    text += zero ? piece.replaceAll('\0', '') : piece;
    if (text.length > LONGEST) return undefined;
  }
  text += decoder.end();
  return text.replace(/\n+$/, '');
}
