/** What modules written in Python ask of the machine: other programs, pages, sums and base64. */
import { frames } from './traceback.ts';
import { fromBase64, toBase64 } from '../../../kernel/base64.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { concat, encode, NO_BYTES } from '../../../kernel/bytes.ts';
import { openNull } from '../../../kernel/devices.ts';
import { Errno } from '../../../kernel/errno.ts';
import { md5, sha1 } from '../../../kernel/hashes.ts';
import type { OpenFile } from '../../../kernel/open-file.ts';
import { pipe } from '../../../kernel/pipe.ts';
import { sha256Hex } from '../../../kernel/sha256.ts';
import { exchange, parseUrl, TransferError, within, type Failure } from '../../http-client.ts';
import { sha384, sha512 } from '../../../kernel/sha512.ts';
import { attempt } from './files.ts';
import type { Interpreter } from './interpreter.ts';
import { toNumber } from './operators.ts';
import { Bytes, Dict, List, Module, Native, NotSimulated, Tuple, type Act, type Value, PyObject } from './values.ts';

const DIGESTS: Readonly<Record<string, (bytes: Uint8Array) => string>> = { md5, sha1, sha256: sha256Hex, sha384, sha512 };

const bytesOf = (value: Value): Uint8Array => (value instanceof Bytes ? value.data : encode(String(value)));
const wordsOf = (value: Value): string[] => [...(value as List | Tuple).items].map(String);
const textsOf = (value: Value): Map<string, string> => new Map([...(value as Dict).map.values()].map(([key, item]) => [String(key), String(item)]));

/** What os.environ has come to be: children get it. */
export function environmentOf(run: Interpreter): Map<string, string> {
  const environ = (run.modules.get('os') as PyObject | undefined)?.attrs.get('environ');
  return environ instanceof Dict ? textsOf(environ) : new Map(run.p.env);
}

/** spawn(argv, input, out, err, cwd, env, timeout): out and err are 'pipe', 'null', 'stdout' or None. Gives (status, out, err); status None where time ran out. */
export function* spawn(run: Interpreter, [argv, input, out, err, cwd, env, limit]: Value[]): Blocking<Value> {
  const { p } = run, words = wordsOf(argv), given = pipe(), files = new Map<number, OpenFile>();
  const ends = [out, err].map((how) => (how === 'pipe' ? pipe() : undefined));
  const target = (how: Value, i: number): OpenFile | undefined => (how === 'null' ? openNull() : how === 'stdout' ? files.get(1) : ends[i]?.write ?? p.files.get(i + 1));
  const own = input === null ? p.files.get(0) : given.read;
  if (own) files.set(0, own);
  [out, err].forEach((how, i) => {
    const file = target(how, i);
    if (file) files.set(i + 1, file);
  });
  const child = attempt(run, words[0], () => p.spawn({ argv: words, files, ...(cwd === null ? {} : { cwd: String(cwd) }), env: env === null ? environmentOf(run) : textsOf(env) }));
  const readers = ends.map((end) => {
    end?.read.retain();
    const parts: Uint8Array[] = [];
    return { parts, task: end && p.thread((function* (): Blocking<void> {
      for (let bytes = yield* end.read.read(65536); bytes.length > 0; bytes = yield* end.read.read(65536)) parts.push(bytes.slice());
    })()) };
  });
  if (input !== null) {
    yield* given.write.retain().write(bytesOf(input));
    given.write.release();
  }
  let status: Value = null;
  try {
    status = yield* within(p, limit === null ? undefined : toNumber(limit) * 1000, 'transfer', p.wait(child));
  } catch (error) {
    if (!(error instanceof TransferError)) throw error;
    child.signal(9);
  }
  for (const { task } of status === null ? [] : readers) if (task) yield* task.join();
  const [told, complained] = readers.map(({ parts, task }) => (task ? new Bytes(parts.length > 0 ? concat(parts) : NO_BYTES) : null));
  return new Tuple([typeof status === 'number' && status > 128 && child.status === status && status <= 128 + 64 && status !== 255 ? 128 - status : status, told, complained]);
}

const REASONS: Readonly<Record<string, string>> = { ECONNREFUSED: '[Errno 111] Connection refused', EHOSTUNREACH: '[Errno 113] No route to host', ETIMEDOUT: '[Errno 110] Connection timed out', ENETUNREACH: '[Errno 101] Network is unreachable' };

function reasonOf(failure: Failure): string {
  switch (failure.kind) {
    case 'resolve': return '[Errno -2] Name or service not known';
    case 'connect': return REASONS[failure.code] ?? failure.code;
    case 'certificate': return '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: unable to get local issuer certificate (_ssl.c:1010)';
    case 'handshake': return '[SSL: WRONG_VERSION_NUMBER] wrong version number (_ssl.c:1010)';
    case 'empty': return 'Remote end closed connection without response';
    case 'timeout': return 'timed out';
  }
}

/** fetch(url, method, headers, body, timeout): (status, reason, headers, body), or a text with what went wrong. */
function* fetch(run: Interpreter, [address, method, headers, body, limit]: Value[]): Blocking<Value> {
  const { p } = run, url = parseUrl(String(address));
  if (!url) throw run.error('ValueError', `unknown url type: '${String(address)}'`);
  const sent = body === null ? undefined : bytesOf(body);
  const get = function* (): Blocking<Value> {
    const answer = yield* exchange(p, url, { method: String(method), headers: Object.fromEntries(textsOf(headers)), body: sent, insecure: false });
    const content = method === 'HEAD' ? NO_BYTES : yield* answer.reader.body(answer.head, true);
    answer.socket.release();
    return new Tuple([answer.status, answer.head.start.replace(/^\S+ \d+ ?/, ''), new List(answer.head.lines.map((line) => new Tuple(/^([^:]*):\s*(.*)$/.exec(line)?.slice(1) ?? [line, '']))), new Bytes(content)]);
  };
  try {
    return yield* within(p, limit === null ? undefined : toNumber(limit) * 1000, 'connect', get());
  } catch (error) {
    if (error instanceof TransferError) return reasonOf(error.failure);
    if (error instanceof Errno) return REASONS[error.code] ?? error.code;
    throw error;
  }
}

/** The module _machine. */
export function machineModule(run: Interpreter): Module {
  const acts: Record<string, Act> = {
    spawn: (args) => spawn(run, args), next_pid: () => run.p.pid + 1, fetch: (args) => fetch(run, args),
    // Who called the library: file, line and function.
    caller: () => {
      const frame = run.frames.findLast(({ file }) => !file.startsWith('/usr/local/lib/python3/'));
      return new Tuple([frame?.file ?? '<stdin>', frame?.place.line ?? 1, frame?.name.split('.').pop() ?? '<module>']);
    },
    /** Where the program is, or so many calls above: file, line, function and text. */
    place: ([up]) => {
      const frame = run.frames.filter(({ file }) => !file.startsWith('/usr/local/lib/python3/')).at(-1 - Number(up));
      return new Tuple([frame?.file ?? 'sys', frame?.place.line ?? 1, frame?.name ?? '<module>', frame ? run.sources.get(frame.file)?.split('\n')[frame.place.line - 1]?.trim() ?? '' : '']);
    },
    // Where the program is, below the library.
    stack: () => frames(run, run.frames).replace(/^ *[~^]+\n/gm, ''),
    absent: ([what]) => {
      throw new NotSimulated(String(what));
    },
    digest: ([name, data]) => DIGESTS[String(name)]?.(bytesOf(data)) ?? null,
    encode64: ([data]) => toBase64(bytesOf(data)), decode64: ([text]) => {
      const data = fromBase64(text instanceof Bytes ? String.fromCharCode(...text.data) : String(text));
      return data ? new Bytes(data) : null;
    },
  };
  return new Module('_machine', { UnsupportedOperation: run.type('UnsupportedOperation'), ...Object.fromEntries(Object.entries(acts).map(([name, act]) => [name, new Native(name, act)])) });
}
