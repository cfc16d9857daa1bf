/** Where the preferences are: --kuberc, $KUBERC, ~/.kube/kuberc. */
import type { Blocking } from '../../../kernel/blocking.ts';
import { Errno } from '../../../kernel/errno.ts';
import { lookup, makeDirectory, readText, writeFile } from '../../../kernel/files.ts';
import type { Process } from '../../../kernel/process.ts';
import { emitYaml } from '../../../kernel/yaml/emit.ts';
import { CommandError } from '../client/failure.ts';
import { decodePreference, type Decoded } from './decode.ts';
import { documentOf, type Preference } from './preference.ts';

/** An empty path: switched off with KUBERC=off. @throws CommandError */
export function kubercPath(p: Process, flag: string): { path: string; explicit: boolean } {
  const named = p.env.get('KUBERC') ?? '', usual = `${p.env.get('HOME') ?? ''}/.kube/kuberc`;
  if (named === 'off') {
    if (flag !== '') throw new CommandError('disabling kuberc via KUBERC=off and passing kuberc flag are mutually exclusive');
    return { path: '', explicit: false };
  }
  if (flag !== '' && flag !== usual) return { path: flag, explicit: true };
  return named !== '' ? { path: named, explicit: true } : { path: usual, explicit: flag !== '' };
}

/** @throws CommandError in Go's words */
export function readPreference(p: Process, path: string): Decoded {
  let text: string;
  try {
    text = readText(p, path);
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
    throw new CommandError(`${error.code === 'EISDIR' ? 'read' : 'open'} ${path}: ${error.goText}`);
  }
  return decodePreference(text, path);
}

/** As `kuberc set` and `kuberc view` read it: what is not strictly right is an error. Undefined: there is no such file. @throws CommandError */
export function preferenceToChange(p: Process, path: string): Preference | undefined {
  if (!lookup(p, path)) return undefined;
  const fail = (why: string): CommandError => new CommandError(`error reading kuberc file: ${why}`);
  let decoded: Decoded;
  try {
    decoded = readPreference(p, path);
  } catch (error) {
    throw error instanceof CommandError ? fail(error.message) : error;
  }
  if (decoded.strict !== undefined) throw fail(decoded.strict);
  if (!decoded.preference) throw fail('error converting Preferences to v1beta1.Preferences: expected pointer, but got invalid kind');
  return decoded.preference;
}

/** @throws CommandError */
export function* savePreference(p: Process, preference: Preference, path: string): Blocking<void> {
  const folders = path.split('/').slice(0, -1);
  try {
    for (let count = 1; count <= folders.length; count++) {
      const folder = folders.slice(0, count).join('/');
      if (folder !== '' && !lookup(p, folder)) makeDirectory(p, folder, 0o755);
    }
    writeFile(p, path, emitYaml(documentOf(preference)), 0o644);
  } catch (error) {
    if (error instanceof Errno) throw new CommandError(`failed to write kuberc file: open ${path}: ${error.goText}`);
    throw error;
  }
  yield* p.write(1, `Updated ${path}\n`);
}
