/**
 * Where Node's own JavaScript stands in the stacks of errors: ours is written differently, so its calls are shown under
 * the names and lines of Node's, or not at all.
 */

/** By our file and function. */
const CALLS: Readonly<Record<string, readonly string[]>> = {
  'node:http setHeader': ['ServerResponse.setHeader (node:_http_outgoing:700:11)'],
  'node:http writeHead': ['ServerResponse.writeHead (node:_http_server:354:11)'],
  'node:http onRequest': ['parserOnIncoming (node:_http_server:1186:12)', 'HTTPParser.parserOnHeadersComplete (node:_http_common:125:17)'],
  'node:http end': [],
  'node:child_process failed': ['genericNodeError (node:internal/errors:983:15)', 'wrappedFn (node:internal/errors:537:14)'],
  'node:child_process sync': ['checkExecSyncError (node:child_process:916:11)'],
  'node:child_process execSync': ['Object.execSync (node:child_process:988:15)'],
  'node:child_process execFileSync': ['Object.execFileSync (node:child_process:952:15)'],
  'node:events wrapped': ['Object.onceWrapper (node:events:633:28)'],
};

/** Undefined for functions of scripts. */
export function ownFrames(file: string, name: string, title: string): readonly string[] | undefined {
  if (!file.startsWith('node:')) return undefined;
  if (file === 'node:events' && name === 'emit') return [`    at ${title} (node:events:519:28)`];
  return (CALLS[`${file} ${name}`] ?? []).map((line) => `    at ${line}`);
}

/** The excerpt of Node's own file where an error is thrown, by the error. */
export function thrownPlace(error: { code?: unknown; message?: unknown; syscall?: unknown }): string | undefined {
  const { code, message } = error;
  if (code === 'ERR_HTTP_HEADERS_SENT') return /write/.test(String(message)) ? "node:_http_server:354\n    throw new ERR_HTTP_HEADERS_SENT('write');\n    ^\n" : "node:_http_outgoing:700\n    throw new ERR_HTTP_HEADERS_SENT('set');\n    ^\n";
  if (code === 'ERR_UNHANDLED_ERROR') return "node:events:510\n    throw err; // Unhandled 'error' event\n    ^\n";
  if (/^Command failed: /.test(String(message))) return 'node:child_process:991\n    throw err;\n    ^\n';
  return undefined;
}

const TICKS = '    at process.processTicksAndRejections (node:internal/process/task_queues:89:21)';
const DESTROYED = ['    at emitErrorNT (node:internal/streams/destroy:170:8)', '    at emitErrorCloseNT (node:internal/streams/destroy:129:3)', TICKS];

/** What an error of the network looks like from inside. */
export const NETWORK: Readonly<Record<string, string>> = { connect: '    at TCPConnectWrap.afterConnect [as oncomplete] (node:net:1638:16)', getaddrinfo: '    at GetAddrInfoReqWrap.onlookupall [as oncomplete] (node:dns:122:26)' };

/** From where an error of the network is emitted. */
export function emittedFrames(syscall: unknown, emitter: string): readonly string[] | undefined {
  if (syscall === 'listen') return ['    at emitErrorNT (node:net:1977:8)', TICKS];
  if (syscall !== 'connect' && syscall !== 'getaddrinfo') return undefined;
  return emitter === 'ClientRequest' ? ['    at emitErrorEvent (node:_http_client:108:11)', '    at Socket.socketErrorListener (node:_http_client:575:5)', '    at Socket.emit (node:events:519:28)', ...DESTROYED] : DESTROYED;
}
