/** net: streams and servers of streams. */
export const net = String.raw`
const EventEmitter = require('events');
class Socket extends EventEmitter {
  constructor() { super(); this.destroyed = false; this.connecting = false; this.waiting = []; this.encoding = undefined; this.readable = true; this.writable = true; }
  attach(callbacks) {
    callbacks.onConnect = (local, remote) => { this.connecting = false; [this.localAddress, this.localPort] = split(local); [this.remoteAddress, this.remotePort] = split(remote); this.remoteFamily = 'IPv4'; this.emit('connect'); this.emit('ready'); };
    callbacks.onData = (data) => { if (!this.destroyed) this.emit('data', this.encoding ? data.toString(this.encoding) : data); };
    callbacks.onEnd = () => { if (this.destroyed) return; this.emit('end'); this.end(); };
    callbacks.onError = (error) => { this.failed = true; this.emit('error', error); };
    callbacks.onClose = () => { this.destroyed = true; this.emit('close', this.failed === true); };
    return callbacks;
  }
  connect(options, host, callback) {
    const { port, host: name = 'localhost' } = typeof options === 'object' ? options : { port: options, host: typeof host === 'string' ? host : 'localhost' };
    const done = typeof host === 'function' ? host : callback;
    if (done) this.once('connect', done);
    this.connecting = true;
    this.handle = binding.connect(name, port, this.attach({}));
    return this;
  }
  write(data, encoding, callback) { this.handle.write(typeof data === 'string' ? Buffer.from(data, typeof encoding === 'string' ? encoding : 'utf8') : data); const done = typeof encoding === 'function' ? encoding : callback; if (done) process.nextTick(done); return true; }
  end(data, encoding) { if (data !== undefined && typeof data !== 'function') this.write(data, encoding); if (this.handle) this.handle.end(); return this; }
  destroy(error) { if (this.destroyed) return this; this.destroyed = true; if (this.handle) this.handle.destroy(); if (error) process.nextTick(() => this.emit('error', error)); return this; }
  setEncoding(encoding) { this.encoding = encoding; return this; }
  setTimeout(time, callback) { if (this.timer) clearTimeout(this.timer); if (time > 0) this.timer = setTimeout(() => { if (!this.destroyed) this.emit('timeout'); }, time).unref(); if (callback) this.once('timeout', callback); return this; }
  setNoDelay() { return this; } setKeepAlive() { return this; } ref() { return this; } unref() { return this; } pause() { return this; } resume() { return this; }
  address() { return { port: this.localPort, family: 'IPv4', address: this.localAddress }; }
  pipe(target) { this.on('data', (data) => target.write(data)); this.on('end', () => target.end && target !== process.stdout && target.end()); return target; }
}
const split = (text) => { const at = text.lastIndexOf(':'); return [text.slice(0, at), Number(text.slice(at + 1))]; };
class Server extends EventEmitter {
  constructor(options, listener) { super(); this.connections = new Set(); this.listening = false; const handler = typeof options === 'function' ? options : listener; if (handler) this.on('connection', handler); }
  listen(...args) {
    const callback = args.find((one) => typeof one === 'function'), first = args[0];
    const { port = 0, host } = first !== null && typeof first === 'object' ? first : { port: Number(first) || 0, host: typeof args[1] === 'string' ? args[1] : undefined };
    if (!(port >= 0 && port < 65536)) { const error = new RangeError('options.port should be >= 0 and < 65536. Received ' + internals.received(port) + '.'); error.code = 'ERR_SOCKET_BAD_PORT'; throw error; }
    if (callback) this.once('listening', callback);
    this.handle = this.open(port, host, {
      onListening: () => { this.listening = true; this.emit('listening'); },
      onError: (error) => this.emit('error', error),
    });
    return this;
  }
  open(port, host, callbacks) { return binding.listen(port, host, { ...callbacks, onConnection: (handle, inner, remote) => { const socket = new Socket(); socket.handle = handle; socket.attach(inner); const connect = inner.onConnect; inner.onConnect = undefined; [socket.remoteAddress, socket.remotePort] = split(remote); this.connections.add(socket); socket.on('close', () => this.connections.delete(socket)); this.emit('connection', socket); } }); }
  address() { return this.handle && this.handle.port ? { address: this.handle.address, family: this.handle.address === '::' ? 'IPv6' : 'IPv4', port: this.handle.port } : null; }
  close(callback) { if (this.handle && this.listening) { this.handle.close(); this.listening = false; if (callback) this.once('close', callback); process.nextTick(() => this.emit('close')); } else if (callback) { const error = new Error('Server is not running.'); error.code = 'ERR_SERVER_NOT_RUNNING'; process.nextTick(callback, error); } return this; }
  getConnections(callback) { process.nextTick(callback, null, this.connections.size); }
  ref() { return this; } unref() { if (this.handle) this.handle.unref(); return this; }
}
exports.Socket = Socket; exports.Stream = Socket; exports.Server = Server;
exports.createServer = (options, listener) => new Server(options, listener);
exports.connect = exports.createConnection = (...args) => new Socket().connect(...args);
exports.isIP = (text) => /^\d{1,3}(\.\d{1,3}){3}$/.test(text) ? 4 : /^[\da-f:]+$/i.test(text) && text.includes(':') ? 6 : 0;
exports.isIPv4 = (text) => exports.isIP(text) === 4; exports.isIPv6 = (text) => exports.isIP(text) === 6;
`;
