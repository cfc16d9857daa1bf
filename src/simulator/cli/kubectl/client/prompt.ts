/** Asks on the terminal who somebody is, as the client library does where a kubeconfig does not say. */
import type { Blocking } from '../../../kernel/blocking.ts';
import { decode } from '../../../kernel/bytes.ts';
import type { Process } from '../../../kernel/process.ts';
import { CommandError } from './failure.ts';

/** @throws CommandError: there is nobody to ask */
export function* promptForCredentials(p: Process): Blocking<{ username: string; password: string }> {
  const tty = p.files.get(0)?.tty;
  yield* p.write(1, 'Please enter Username: ');
  let username = '';
  while (username === '') {
    const line = yield* p.read(0);
    if (line.length === 0) throw new CommandError('EOF');
    username = decode(line).trim().split(/\s+/)[0] ?? '';
  }
  yield* p.write(1, 'Please enter Password: ');
  if (!tty) throw new CommandError('error reading input for Password');
  tty.set({ echo: false });
  const password = decode(yield* p.read(0)).replace(/\n$/, '');
  tty.set({ echo: true });
  return { username, password };
}
