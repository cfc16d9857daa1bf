/** docker context export and import: a context as a tar archive. */
import { encode, decode } from '../../../kernel/bytes.ts';
import { lookup } from '../../../kernel/files.ts';
import { packTar, TarError, unpackTar } from '../../../kernel/tar.ts';
import type { Behaviour } from '../behaviour.ts';
import { readContext, type ContextMeta } from '../contexts.ts';
import { CliError } from '../errors.ts';
import { readInput, readNamed, writeNamed } from '../image/archive.ts';
import { checkName, find, store } from './commands.ts';

const exported: Behaviour = {
  path: 'context export',
  *run(invocation) {
    const { p, args } = invocation;
    const [name = '', file = `${name}.dockercontext`] = args;
    if (name !== 'default') checkName(name);
    const write = file === '-' ? undefined : (bytes: Uint8Array): void => {
      if (lookup(p, file)) throw new CliError(`open ${file}: file exists`);
      writeNamed(p, file, bytes);
    };
    if (!write && p.files.get(1)?.tty) throw new CliError('cowardly refusing to export to a terminal, specify a file path');
    const entry = { uid: 0, gid: 0, mtime: 0 };
    const bytes = packTar([{ ...entry, name: 'meta.json', type: 'file', mode: 0o644, data: encode(JSON.stringify(find(invocation, name))) }, { ...entry, name: 'tls', type: 'directory', mode: 0o700 }]);
    if (!write) yield* p.write(1, bytes);
    else {
      write(bytes);
      yield* p.write(2, `Written file ${JSON.stringify(file)}\n`);
    }
    return 0;
  },
};

/** @throws CliError */
function metadata(bytes: Uint8Array): ContextMeta {
  try {
    const meta = unpackTar(bytes).find((entry) => entry.name === 'meta.json' && entry.type === 'file');
    if (!meta) throw new CliError('invalid context: no metadata found');
    return JSON.parse(decode(meta.data ?? new Uint8Array(0))) as ContextMeta;
  } catch (error) {
    if (error instanceof TarError) throw new CliError('unexpected EOF');
    if (error instanceof SyntaxError) throw new CliError('invalid character in meta.json');
    throw error;
  }
}

const imported: Behaviour = {
  path: 'context import',
  *run(invocation) {
    const { p, args } = invocation;
    const [name = '', file = ''] = args;
    checkName(name);
    if (readContext(p, name)) throw new CliError(`context ${JSON.stringify(name)} already exists`);
    store(p, { ...metadata(file === '-' ? yield* readInput(p) : readNamed(p, file)), Name: name });
    yield* p.write(1, `${name}\n`);
    yield* p.write(2, `Successfully imported context ${JSON.stringify(name)}\n`);
    return 0;
  },
};

export const transferCommands: Behaviour[] = [exported, imported];
