/** --from-literal, --from-file and --from-env-file, as config maps and secrets take them. */
import { decode, encode } from '../../../kernel/bytes.ts';
import { Errno } from '../../../kernel/errno.ts';
import { lookup, readDirectory } from '../../../kernel/files.ts';
import { CommandError } from '../client/failure.ts';
import type { Session } from '../session.ts';

export interface Entry {
  key: string;
  bytes: Uint8Array | string;
}

const KEY = /^[-._a-zA-Z0-9]+$/;

/** What is wrong with a key; undefined: nothing. */
export function keyProblem(key: string): string | undefined {
  if (key.length > 253) return 'must be no more than 253 characters';
  if (!KEY.test(key)) return "a valid config key must consist of alphanumeric characters, '-', '_' or '.' (e.g. 'key.name',  or 'KEY_NAME',  or 'key-name', regex used for validation is '[-._a-zA-Z0-9]+')";
  if (key === '.') return "must not be '.'";
  if (key === '..') return "must not be '..'";
  return key.startsWith('..') ? "must not start with '..'" : undefined;
}

/** @throws CommandError */
export function entries(session: Session): Entry[] {
  if (session.list('from-env-file').length > 0 && (session.list('from-file').length > 0 || session.list('from-literal').length > 0)) {
    throw new CommandError('from-env-file cannot be combined with from-file or from-literal');
  }
  return [
    ...session.list('from-literal').map(literal),
    ...session.list('from-file').flatMap((source) => fromFile(session, source)),
    ...session.list('from-env-file').flatMap((path) => fromEnvFile(session, path)),
  ];
}

function literal(text: string): Entry {
  const equals = text.indexOf('=');
  if (equals === 0) throw new CommandError(`invalid literal source ${text}, expected key=value`);
  if (equals < 0) throw new CommandError(`invalid literal source ${text}, expected key=value`);
  return { key: text.slice(0, equals), bytes: text.slice(equals + 1) };
}

function fromFile(session: Session, source: string): Entry[] {
  const parts = source.split('=');
  if (parts.length > 2) throw new CommandError('key names or file paths cannot contain \'=\'');
  if (source.startsWith('=')) throw new CommandError(`key name for file path ${source.slice(1)} missing`);
  if (source.endsWith('=')) throw new CommandError(`file path for key name ${source.slice(0, -1)} missing`);
  const [path, key] = parts.length === 2 ? [parts[1]!, parts[0]!] : [source, source.slice(source.replace(/\/+$/, '').lastIndexOf('/') + 1)];
  const node = lookup(session.p, path);
  if (!node) throw new CommandError(`error reading ${path}: no such file or directory`);
  if (node.kind !== 'directory') return [{ key, bytes: read(session, path) }];
  if (parts.length === 2) throw new CommandError('cannot give a key name for a directory path');
  const folder = path.replace(/\/+$/, '');
  return readDirectory(session.p, path).filter((name) => lookup(session.p, `${folder}/${name}`, false)?.kind === 'file').map((name) => ({ key: name, bytes: read(session, `${folder}/${name}`) }));
}

function read(session: Session, path: string): Uint8Array {
  try {
    return session.readBytes(path);
  } catch (error) {
    if (error instanceof Errno) throw new CommandError(`error reading ${path}: ${error.goText}`);
    throw error;
  }
}

function fromEnvFile(session: Session, path: string): Entry[] {
  const node = lookup(session.p, path);
  if (!node) throw new CommandError(`error reading ${path}: no such file or directory`);
  if (node.kind === 'directory') throw new CommandError('env config file cannot be a directory');
  return session.readText(path).split('\n').flatMap((line, i) => {
    if (line.includes('\ufffd')) checkUtf8(session, path, i);
    const text = line.replace(/^\s+/, '').replace(/\r$/, '');
    if (text === '' || text.startsWith('#')) return [];
    const equals = text.indexOf('=');
    const key = equals < 0 ? text : text.slice(0, equals);
    if (!/^[-._a-zA-Z][-._a-zA-Z0-9]*$/.test(key)) throw new CommandError(`${JSON.stringify(key)} is not a valid key name: a valid environment variable name must consist of alphabetic characters, digits, '_', '-', or '.', and must not start with a digit (e.g. 'my.env-name',  or 'MY_ENV.NAME',  or 'MyEnvName1', regex used for validation is '[-._a-zA-Z][-._a-zA-Z0-9]*')`);
    return [{ key, bytes: equals < 0 ? (session.p.env.get(key) ?? '') : text.slice(equals + 1) }];
  });
}

/** What cannot be read as text is looked at byte by byte. @throws CommandError */
function checkUtf8(session: Session, path: string, at: number): void {
  const bytes = session.readBytes(path);
  let start = 0;
  for (let i = 0; i < at; i++) start = bytes.indexOf(10, start) + 1;
  const end = bytes.indexOf(10, start), line = bytes.subarray(start, end < 0 ? bytes.length : end);
  if (encode(decode(line)).join() !== line.join()) throw new CommandError(`env file ${path} contains invalid utf8 bytes at line ${at + 1}: [${line.join(' ')}]`);
}
