/** http: server and client. */
export const http = String.raw`
const EventEmitter = require('events');
const net = require('net');
const STATUS_CODES = { 100: 'Continue', 101: 'Switching Protocols', 200: 'OK', 201: 'Created', 202: 'Accepted', 203: 'Non-Authoritative Information', 204: 'No Content', 205: 'Reset Content', 206: 'Partial Content', 301: 'Moved Permanently', 302: 'Found', 303: 'See Other', 304: 'Not Modified', 307: 'Temporary Redirect', 308: 'Permanent Redirect', 400: 'Bad Request', 401: 'Unauthorized', 402: 'Payment Required', 403: 'Forbidden', 404: 'Not Found', 405: 'Method Not Allowed', 406: 'Not Acceptable', 408: 'Request Timeout', 409: 'Conflict', 410: 'Gone', 411: 'Length Required', 412: 'Precondition Failed', 413: 'Payload Too Large', 414: 'URI Too Long', 415: 'Unsupported Media Type', 418: "I'm a Teapot", 422: 'Unprocessable Entity', 429: 'Too Many Requests', 500: 'Internal Server Error', 501: 'Not Implemented', 502: 'Bad Gateway', 503: 'Service Unavailable', 504: 'Gateway Timeout' };
class IncomingMessage extends EventEmitter {
  constructor(parts, body) { super(); Object.assign(this, parts); this.body_ = body; this.complete = true; this.socket = { remoteAddress: parts.remote === undefined ? undefined : '::ffff:' + parts.remote.replace(/:\d+$/, ''), remotePort: parts.remote === undefined ? undefined : Number(parts.remote.split(':').pop()), setTimeout() {}, destroy() {}, encrypted: false }; this.connection = this.socket; }
  setEncoding(encoding) { this.encoding = encoding; return this; }
  flow() { if (this.flowing) return; this.flowing = true; setImmediate(() => { if (this.body_.length > 0) this.emit('data', this.encoding ? this.body_.toString(this.encoding) : this.body_); this.emit('end'); this.emit('close'); }); }
  on(name, listener) { super.on(name, listener); if (name === 'data') this.flow(); return this; }
  resume() { this.flow(); return this; }
  pause() { return this; }
  pipe(target) { this.on('data', (data) => target.write(data)); this.on('end', () => { if (target !== process.stdout) target.end(); }); return target; }
  async *[Symbol.asyncIterator]() { if (this.body_.length > 0) yield this.encoding ? this.body_.toString(this.encoding) : this.body_; }
}
const proper = (name) => name;
const invalid = (name, code, text) => { const error = new (name)(text); error.code = code; return error; };
class ServerResponse extends EventEmitter {
  constructor(request, answer) { super(); this.req = request; this.answer_ = answer; this.statusCode = 200; this.statusMessage = undefined; this.headersSent = false; this.finished = false; this.writableEnded = false; this.headers_ = new Map(); this.socket = request.socket; this.sendDate = true; }
  setHeader(name, value) { if (this.headersSent) throw invalid(Error, 'ERR_HTTP_HEADERS_SENT', 'Cannot set headers after they are sent to the client'); this.headers_.set(name.toLowerCase(), [name, value]); return this; }
  appendHeader(name, value) { const before = this.getHeader(name); return this.setHeader(name, before === undefined ? value : [].concat(before, value)); }
  getHeader(name) { const found = this.headers_.get(name.toLowerCase()); return found && found[1]; }
  getHeaders() { return Object.fromEntries([...this.headers_].map(([name, [, value]]) => [name, value])); }
  getHeaderNames() { return [...this.headers_.keys()]; }
  hasHeader(name) { return this.headers_.has(name.toLowerCase()); }
  removeHeader(name) { this.headers_.delete(name.toLowerCase()); }
  writeHead(status, message, headers) {
    if (this.headersSent) throw invalid(Error, 'ERR_HTTP_HEADERS_SENT', 'Cannot write headers after they are sent to the client');
    if (!(status >= 100 && status <= 999)) throw invalid(RangeError, 'ERR_HTTP_INVALID_STATUS_CODE', 'Invalid status code: ' + status);
    this.statusCode = status;
    if (typeof message === 'string') this.statusMessage = message; else headers = message;
    if (Array.isArray(headers)) for (let i = 0; i < headers.length; i += 2) this.setHeader(headers[i], headers[i + 1]);
    else for (const name of Object.keys(headers || {})) this.setHeader(name, headers[name]);
    this.head_(undefined);
    return this;
  }
  head_(length) {
    this.headersSent = true;
    const lines = ['HTTP/1.1 ' + this.statusCode + ' ' + (this.statusMessage === undefined ? STATUS_CODES[this.statusCode] || 'unknown' : this.statusMessage)];
    for (const [, [name, value]] of this.headers_) for (const one of [].concat(value)) lines.push(proper(name) + ': ' + one);
    if (!this.hasHeader('date') && this.sendDate) lines.push('Date: ' + this.answer_.date());
    const last = /close/i.test(String(this.getHeader('connection') || this.req.headers.connection || '')) || this.req.httpVersion === '1.0';
    this.close_ = last;
    if (!this.hasHeader('connection')) { lines.push('Connection: ' + (last ? 'close' : 'keep-alive')); if (!last) lines.push('Keep-Alive: timeout=5'); }
    const bodyless = this.statusCode === 204 || this.statusCode === 304 || this.statusCode < 200;
    this.chunked_ = false;
    if (!this.hasHeader('content-length') && !this.hasHeader('transfer-encoding') && !bodyless) {
      if (length !== undefined && this.req.method !== 'HEAD') lines.push('Content-Length: ' + length);
      else if (length === undefined && this.req.method !== 'HEAD') { this.chunked_ = true; lines.push('Transfer-Encoding: chunked'); }
    }
    this.silent_ = bodyless || this.req.method === 'HEAD';
    this.headText_ = lines.join('\r\n') + '\r\n\r\n';
  }
  flushHeaders() { if (!this.headersSent) this.head_(undefined); if (this.headText_) { this.answer_.write(this.headText_); this.headText_ = ''; } }
  send_(bytes) { const head = this.headText_ ? Buffer.from(this.headText_) : Buffer.alloc(0); this.headText_ = ''; const body = this.silent_ || bytes.length === 0 ? [] : this.chunked_ ? [Buffer.from(bytes.length.toString(16) + '\r\n'), bytes, Buffer.from('\r\n')] : [bytes]; const all = Buffer.concat([head, ...body]); if (all.length > 0) this.answer_.write(all); }
  bytes_(data, encoding) { if (typeof data !== 'string' && !(data instanceof Uint8Array)) throw invalid(TypeError, 'ERR_INVALID_ARG_TYPE', 'The "chunk" argument must be of type string or an instance of Buffer or Uint8Array. Received ' + internals.received(data)); return typeof data === 'string' ? Buffer.from(data, typeof encoding === 'string' ? encoding : 'utf8') : data; }
  write(data, encoding, callback) { if (this.finished) { const error = invalid(Error, 'ERR_STREAM_WRITE_AFTER_END', 'write after end'); process.nextTick(() => this.emit('error', error)); return false; } const bytes = this.bytes_(data, encoding); if (!this.headersSent) this.head_(undefined); this.send_(bytes); return true; }
  end(data, encoding, callback) {
    if (this.finished) return this;
    const done = [data, encoding, callback].find((one) => typeof one === 'function');
    const bytes = data === undefined || data === null || typeof data === 'function' ? Buffer.alloc(0) : this.bytes_(data, encoding);
    if (!this.headersSent) this.head_(bytes.length);
    this.send_(bytes);
    if (this.chunked_ && !this.silent_) this.answer_.write('0\r\n\r\n');
    this.finished = true; this.writableEnded = true; this.writableFinished = true;
    this.answer_.end(this.close_);
    process.nextTick(() => { this.emit('finish'); this.emit('close'); });
    if (done) process.nextTick(done);
    return this;
  }
  setTimeout() { return this; }
}
class Server extends net.Server {
  constructor(options, listener) { super(); const handler = typeof options === 'function' ? options : listener; if (handler) this.on('request', handler); }
  open(port, host, callbacks) { return binding.listenHttp(port, host, { ...callbacks, onRequest: (parts, body, answer) => { const request = new IncomingMessage(parts, body), response = new ServerResponse(request, answer); this.emit('request', request, response); }, onAccept: () => this.emit('connection', new EventEmitter()) }); }
  setTimeout() { return this; } closeAllConnections() {} closeIdleConnections() {}
}
// Cookies stay apart, as a list.
const together = (headers, lines) => { const cookies = lines.filter((line) => /^set-cookie:/i.test(line)).map((line) => line.slice(line.indexOf(':') + 1).trim()); return cookies.length === 0 ? headers : { ...headers, 'set-cookie': cookies }; };
class ClientRequest extends EventEmitter {
  constructor(options, callback, secure) { super(); this.options_ = options; this.secure_ = secure; this.parts_ = []; this.headers_ = {}; for (const name of Object.keys(options.headers || {})) this.headers_[name] = String(options.headers[name]); if (callback) this.once('response', callback); }
  setHeader(name, value) { this.headers_[name] = String(value); return this; }
  getHeader(name) { return this.headers_[name]; }
  write(data) { this.parts_.push(Buffer.from(data)); return true; }
  setTimeout(time, callback) { if (callback) this.once('timeout', callback); const timer = setTimeout(() => { if (!this.done_) this.emit('timeout'); }, time).unref(); return this; }
  destroy(error) { if (this.done_) return this; this.done_ = true; if (error !== false) process.nextTick(() => { const made = error || new Error('socket hang up'); if (!error) made.code = 'ECONNRESET'; this.emit('error', made); this.emit('close'); }); return this; }
  abort() { return this.destroy(); }
  end(data) {
    if (data !== undefined && typeof data !== 'function') this.write(data);
    const { method = 'GET', hostname, host = 'localhost', port = this.secure_ ? 443 : 80, path = '/' } = this.options_, body = Buffer.concat(this.parts_), name = hostname || String(host).replace(/:\d+$/, '');
    const headers = { ...this.headers_ }, has = (wanted) => Object.keys(headers).some((one) => one.toLowerCase() === wanted);
    if (!has('host')) headers.Host = name + (Number(port) === (this.secure_ ? 443 : 80) ? '' : ':' + port);
    if (!has('connection')) headers.Connection = 'close';
    if (body.length > 0 && !has('content-length')) headers['Content-Length'] = String(body.length);
    binding.request({ method: method.toUpperCase(), host: name, port: Number(port), path, headers, body, secure: this.secure_ }, {
      onResponse: (head, content) => { if (this.done_) return; this.done_ = true; const message = new IncomingMessage({ statusCode: head.status, statusMessage: head.statusMessage, headers: together(head.headers, head.lines), httpVersion: '1.1', rawHeaders: head.lines.flatMap((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]) }, content); if (!this.emit('response', message)) message.resume(); },
      onError: (error) => { if (this.done_) return; this.done_ = true; this.emit('error', error); this.emit('close'); },
    });
    return this;
  }
}
function optionsOf(a, b) { const given = typeof a === 'string' ? new URL(a) : a; const base = given instanceof URL ? { protocol: given.protocol, hostname: given.hostname, port: given.port || undefined, path: given.pathname + given.search } : given; return { ...base, ...(typeof b === 'object' && b !== null ? b : {}) }; }
const make = (secure) => ({ request: (a, b, c) => { const options = optionsOf(a, b); if (options.protocol && options.protocol !== (secure ? 'https:' : 'http:')) throw invalid(TypeError, 'ERR_INVALID_PROTOCOL', 'Protocol "' + options.protocol + '" not supported. Expected "' + (secure ? 'https:' : 'http:') + '"'); if (options.port === undefined) delete options.port; return new ClientRequest(options, typeof b === 'function' ? b : c, secure); }, get(a, b, c) { return this.request(a, b, c).end(); } });
const plain = make(false), tls = make(true);
exports.request = plain.request; exports.get = (a, b, c) => plain.get(a, b, c);
exports.secure = (name, a, b, c) => tls[name](a, b, c);
exports.Agent = class Agent { destroy() {} }; exports.globalAgent = new exports.Agent();
exports.createServer = (options, listener) => new Server(options, listener);
Object.assign(exports, { Server, IncomingMessage, ServerResponse, ClientRequest, STATUS_CODES, METHODS: ['DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT'] });
exports.fetch = (input, options = {}) => new Promise((resolve, reject) => {
  const target = new URL(typeof input === 'string' ? input : input.url || String(input)), waits = internals.awaited(), failed = (cause) => { const error = new TypeError('fetch failed'); internals.place(error, '    at node:internal/deps/undici/undici:15270:13\n    at process.processTicksAndRejections (node:internal/process/task_queues:103:5)' + (waits && '\n' + waits), 'node:internal/deps/undici/undici:15270\n      Error.captureStackTrace(err);\n            ^\n'); Object.defineProperty(error, 'cause', { value: cause, enumerable: false, configurable: true, writable: true }); reject(error); };
  const body = options.body === undefined || options.body === null ? undefined : options.body, headers = new Headers(options.headers);
  if (options.signal && options.signal.aborted) return reject(options.signal.reason);
  const request = (target.protocol === 'https:' ? tls : plain).request({ hostname: target.hostname, port: target.port || undefined, path: target.pathname + target.search, method: options.method || 'GET', protocol: target.protocol, headers: { accept: '*/*', 'user-agent': 'node', ...Object.fromEntries(headers) } }, (message) => resolve(new Response(message, target.href)));
  request.on('error', failed);
  if (options.signal) options.signal.addEventListener('abort', () => { request.destroy(false); reject(options.signal.reason); });
  if (body !== undefined) { if (typeof body === 'string' && !headers.has('content-type')) request.setHeader('content-type', 'text/plain;charset=UTF-8'); if (body instanceof URLSearchParams) request.setHeader('content-type', 'application/x-www-form-urlencoded;charset=UTF-8'); request.write(body instanceof Uint8Array ? body : String(body)); }
  request.end();
});
class Headers { constructor(init) { this.map_ = new Map(); const pairs = !init ? [] : init instanceof Headers ? [...init] : Array.isArray(init) ? init : Object.entries(init); for (const [name, value] of pairs) this.set(name, value); Object.defineProperty(this, 'map_', { enumerable: false }); }
  get(name) { const found = this.map_.get(name.toLowerCase()); return found === undefined ? null : found; } set(name, value) { this.map_.set(name.toLowerCase(), String(value)); } has(name) { return this.map_.has(name.toLowerCase()); } append(name, value) { this.set(name, this.has(name) ? this.get(name) + ', ' + value : value); } delete(name) { this.map_.delete(name.toLowerCase()); } entries() { return this.map_.entries(); } keys() { return this.map_.keys(); } values() { return this.map_.values(); } forEach(call) { this.map_.forEach((value, name) => call(value, name, this)); } [Symbol.iterator]() { return this.map_.entries(); } }
class Response { constructor(message, url) { this.status = message.statusCode; this.ok = this.status >= 200 && this.status < 300; this.statusText = message.statusMessage; this.headers = new Headers(message.headers); this.url = url; this.redirected = false; this.type = 'basic'; this.bodyUsed = false; Object.defineProperty(this, 'message_', { value: message, enumerable: false }); }
  async text() { this.bodyUsed = true; return this.message_.body_.toString(); } async json() { return JSON.parse(await this.text()); } async arrayBuffer() { return Uint8Array.from(this.message_.body_).buffer; } }
exports.Headers = Headers; exports.Response = Response;
`;
