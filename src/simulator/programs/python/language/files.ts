/** open() and the objects it gives; errors of system calls as Python names them. */
import { decode, encode } from '../../../kernel/bytes.ts';
import { Errno } from '../../../kernel/errno.ts';
import { lookup, readFile, writeFile } from '../../../kernel/files.ts';
import { iteratorOver, type Interpreter } from './interpreter.ts';
import { Bytes, List, Module, Native, type Named, type Value } from './values.ts';

const KINDS: Readonly<Record<string, [string, number, string]>> = { ENOENT: ['FileNotFoundError', 2, 'No such file or directory'], EEXIST: ['FileExistsError', 17, 'File exists'], EISDIR: ['IsADirectoryError', 21, 'Is a directory'], ENOTDIR: ['NotADirectoryError', 20, 'Not a directory'], EACCES: ['PermissionError', 13, 'Permission denied'], EPERM: ['PermissionError', 1, 'Operation not permitted'], ECONNREFUSED: ['ConnectionRefusedError', 111, 'Connection refused'], ENOTEMPTY: ['OSError', 39, 'Directory not empty'], EROFS: ['OSError', 30, 'Read-only file system'], EADDRINUSE: ['OSError', 98, 'Address already in use'], ETIMEDOUT: ['TimeoutError', 110, 'Connection timed out'], EHOSTUNREACH: ['OSError', 113, 'No route to host'] };

/** Makes a system call; @throws the Python exception of what goes wrong */
export function attempt<T>(run: Interpreter, path: Value, body: () => T): T {
  try {
    return body();
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
    const [kind, number, words] = KINDS[error.code] ?? ['OSError', 5, error.goText];
    const raised = run.error(kind, number, words);
    raised.value.attrs.set('errno', number);
    raised.value.attrs.set('strerror', words);
    raised.value.attrs.set('filename', path);
    throw raised;
  }
}

export function openFile(run: Interpreter, [path, modeGiven]: Value[], named: Named): Value {
  const { p } = run, mode = String(modeGiven ?? named.get('mode') ?? 'r'), binary = mode.includes('b'), name = String(path);
  if (!/^[rwax]\+?[bt]?\+?$/.test(mode)) throw run.error('ValueError', `invalid mode: '${mode}'`);
  const doing = mode.startsWith('r') ? 'read of' : 'write to';
  let data = '', at = 0, closed = false;
  // Text is read with \n at the ends of lines, whatever they are in the file.
  const universal = (text: string): string => (named.has('newline') && named.get('newline') !== null ? text : text.replace(/\r\n?/g, '\n'));
  attempt(run, path, () => {
    if (lookup(p, name)?.kind === 'directory') throw new Errno('EISDIR');
    if (mode.startsWith('x') && lookup(p, name)) throw new Errno('EEXIST');
    if (mode.startsWith('r') || (mode.startsWith('a') && lookup(p, name))) data = binary ? latin(readFile(p, name)) : universal(decode(readFile(p, name)));
    if (!mode.startsWith('r')) writeFile(p, name, binary ? bytesFrom(data) : data);
  });
  if (mode.startsWith('a')) at = data.length;
  const shown = (text: string): Value => (binary ? new Bytes(bytesFrom(text)) : text);
  const open = <T>(act: () => T): T => {
    if (closed) throw run.error('ValueError', binary ? `${doing} closed file` : 'I/O operation on closed file.');
    return act();
  };
  const readable = <T>(act: () => T): T => open(() => {
    if (!mode.startsWith('r') && !mode.includes('+')) throw run.error('UnsupportedOperation', binary ? 'read' : 'not readable');
    return act();
  });
  const line = (): string => {
    const end = data.indexOf('\n', at), text = end < 0 ? data.slice(at) : data.slice(at, end + 1);
    at += text.length;
    return text;
  };
  const save = (): void => attempt(run, path, () => writeFile(p, name, binary ? bytesFrom(data) : data));
  const file = new Module(binary ? '_io.BufferedReader' : '_io.TextIOWrapper');
  file.cls = run.type('_io.TextIOWrapper');
  const put = (key: string, act: (...args: Value[]) => Value): void => void file.attrs.set(key, new Native(key, (args) => act(...args)));
  put('read', (size) => readable(() => {
    const text = size === undefined || size === null || Number(size) < 0 ? data.slice(at) : data.slice(at, at + Number(size));
    at += text.length;
    return shown(text);
  }));
  put('readline', () => readable(() => shown(line())));
  put('readlines', () => readable(() => {
    const lines: Value[] = [];
    for (let next = line(); next !== ''; next = line()) lines.push(shown(next));
    return new List(lines);
  }));
  put('write', (text) => open(() => {
    if (mode.startsWith('r') && !mode.includes('+')) throw run.error('UnsupportedOperation', binary ? 'write' : 'not writable');
    if (!binary && typeof text !== 'string') throw run.error('TypeError', `write() argument must be str, not ${run.typeName(text)}`);
    const piece = text instanceof Bytes ? latin(text.data) : String(text);
    data = data.slice(0, at) + piece + data.slice(at + piece.length);
    at += piece.length;
    save();
    return piece.length;
  }));
  file.attrs.set('writelines', new Native('writelines', function* ([lines]) {
    for (const one of yield* run.items(lines)) yield* run.method(file, 'write', [one]);
    return null;
  }));
  // Places are told in bytes, whatever the text is counted in.
  const place = (): number => (binary ? at : encode(data.slice(0, at)).length);
  put('seek', (to, whence = 0) => open(() => {
    const offset = Number(to);
    if (!binary && Number(whence) !== 0 && offset !== 0) throw run.error('UnsupportedOperation', `can't do nonzero ${Number(whence) === 1 ? 'cur' : 'end'}-relative seeks`);
    if (Number(whence) === 2) at = Math.max(0, data.length + offset);
    else if (Number(whence) === 1) at = Math.max(0, at + offset);
    else if (offset < 0) throw run.error('ValueError', binary ? '[Errno 22] Invalid argument' : `negative seek position ${offset}`);
    else at = binary ? offset : decode(encode(data).subarray(0, offset)).length;
    return place();
  }));
  put('tell', () => open(place));
  put('truncate', (size) => open(() => {
    const length = size === undefined || size === null ? place() : Number(size);
    data = binary ? data.slice(0, length).padEnd(length, '\0') : decode(encode(data).subarray(0, length));
    save();
    return length;
  }));
  put('readable', () => mode.startsWith('r') || mode.includes('+'));
  put('writable', () => !mode.startsWith('r') || mode.includes('+'));
  put('seekable', () => true);
  put('isatty', () => false);
  put('flush', () => null);
  put('close', () => {
    closed = true;
    file.attrs.set('closed', true);
    return null;
  });
  put('fileno', () => 3);
  file.attrs.set('name', path);
  file.attrs.set('mode', mode);
  file.attrs.set('closed', false);
  if (!binary) file.attrs.set('encoding', named.get('encoding') ?? 'UTF-8');
  file.attrs.set('__enter__', new Native('__enter__', () => file));
  file.attrs.set('__exit__', new Native('__exit__', () => {
    closed = true;
    file.attrs.set('closed', true);
    return null;
  }));
  file.inside = () => iteratorOver('iterator', lines());
  function* lines(): Generator<Value, undefined> {
    for (let next = readable(line); next !== ''; next = line()) yield shown(next);
    return undefined;
  }
  return file;
}

const latin = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
const bytesFrom = (text: string): Uint8Array => (/[^\0-\xff]/.test(text) ? encode(text) : Uint8Array.from(text, (c) => c.charCodeAt(0)));
