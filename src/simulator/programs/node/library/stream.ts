/** stream: readable, writable and both, pipes of them, and those of files. */
export const stream = String.raw`
const EventEmitter = require('events');
class Stream extends EventEmitter {
  pipe(target, options = {}) {
    this.on('data', (chunk) => { if (target.write(chunk) === false && this.pause) { this.pause(); target.once('drain', () => this.resume()); } });
    if (options.end !== false && target !== process.stdout && target !== process.stderr) this.on('end', () => target.end());
    target.emit('pipe', this);
    return target;
  }
}
function shut(self, error) {
  if (self.destroyed) return self;
  self.destroyed = true;
  const told = (failure) => process.nextTick(() => { const wrong = failure || error; if (wrong) self.emit('error', wrong); if (self.autoEmitClose_) self.emit('close'); });
  if (self._destroy) self._destroy(error || null, told); else told();
  return self;
}
const setUp = (self, options) => { self.destroyed = false; self.autoEmitClose_ = options.emitClose !== false; if (options.destroy) self._destroy = options.destroy; };
function readableSide(self, options) {
  Object.defineProperty(self, 'r_', { value: { queue: [], flowing: null, ended: false, told: false, reading: false, encoding: options.encoding, object: Boolean(options.objectMode || options.readableObjectMode), wakes: [] }, enumerable: false });
  if (options.read) self._read = options.read;
}
const asked = (self) => { const r = self.r_; if (r.reading || r.ended || self.destroyed || !self._read) return; r.reading = true; try { self._read(16384); } catch (error) { self.destroy(error); } };
function flow(self) {
  const r = self.r_;
  if (r.scheduled) return;
  r.scheduled = true;
  process.nextTick(() => {
    r.scheduled = false;
    while (r.flowing && r.queue.length > 0) self.emit('data', r.queue.shift());
    if (r.queue.length === 0 && r.ended && (r.flowing || r.pulled) && !r.told) { r.told = true; self.readable = false; self.readableEnded = true; self.emit('end'); if (self.autoDestroy_ !== false && (!self.w_ || self.w_.finished)) shut(self); }
    else if (r.queue.length > 0 || r.ended) { if (self.listenerCount('readable') > 0 && !r.told) { self.emit('readable'); if (r.ended && r.queue.length === 0) { r.pulled = true; flow(self); } } }
    if (r.flowing && !r.ended) asked(self);
    for (const wake of r.wakes.splice(0)) wake();
  });
}
const readable = {
  push(chunk, encoding) {
    const r = this.r_; r.reading = false;
    if (chunk === null) { r.ended = true; flow(this); return false; }
    if (!r.object && typeof chunk === 'string' && !r.encoding) chunk = Buffer.from(chunk, encoding);
    if (r.encoding && typeof chunk !== 'string' && !r.object) chunk = chunk.toString(r.encoding);
    r.queue.push(chunk); flow(this);
    return r.queue.length < 16;
  },
  unshift(chunk) { this.r_.queue.unshift(chunk); flow(this); },
  read() { const r = this.r_; if (r.queue.length === 0) { if (r.ended) { r.pulled = true; flow(this); } else asked(this); return null; } if (r.object) return r.queue.shift(); const all = r.queue.splice(0); return typeof all[0] === 'string' ? all.join('') : Buffer.concat(all); },
  on(name, listener) {
    EventEmitter.prototype.on.call(this, name, listener);
    if (name === 'data' && this.r_.flowing !== false) this.resume();
    if (name === 'readable') { asked(this); flow(this); }
    return this;
  },
  resume() { this.r_.flowing = true; flow(this); return this; },
  pause() { this.r_.flowing = false; return this; },
  isPaused() { return this.r_.flowing === false; },
  setEncoding(name) { this.r_.encoding = name; return this; },
  async *[Symbol.asyncIterator]() {
    const r = this.r_; let failure;
    this.on('error', (error) => { failure = error; for (const wake of r.wakes.splice(0)) wake(); });
    for (;;) {
      if (failure) throw failure;
      if (r.queue.length > 0) { yield r.queue.shift(); continue; }
      if (r.ended) { if (!r.told) { r.told = true; this.emit('end'); shut(this); } return; }
      asked(this);
      if (r.queue.length === 0 && !r.ended && !failure) await new Promise((wake) => r.wakes.push(wake));
    }
  },
  async toArray() { const all = []; for await (const one of this) all.push(one); return all; },
  map(call) { const self = this; return Readable.from((async function* () { for await (const one of self) yield await call(one); })()); },
  filter(call) { const self = this; return Readable.from((async function* () { for await (const one of self) if (await call(one)) yield one; })()); },
  async forEach(call) { for await (const one of this) await call(one); },
};
function writableSide(self, options) {
  Object.defineProperty(self, 'w_', { value: { queue: [], busy: false, ending: false, finished: false, object: Boolean(options.objectMode || options.writableObjectMode), most: options.highWaterMark || 16384, size: 0, decode: options.decodeStrings !== false }, enumerable: false });
  self.writable = true;
  if (options.write) self._write = options.write;
  if (options.writev) self._writev = options.writev;
  if (options.final) self._final = options.final;
}
function work(self) {
  const w = self.w_;
  if (w.busy || self.destroyed) return;
  const next = w.queue.shift();
  if (next) {
    w.busy = true;
    let here = true;
    const done = (error) => {
      w.busy = false; w.size -= next.size;
      const after = () => { if (next.callback) next.callback(error || null); if (error) return self.destroy(error); if (w.wants && w.size === 0) { w.wants = false; self.emit('drain'); } work(self); };
      if (here) process.nextTick(after); else after();
    };
    try { self._write(next.chunk, next.encoding, done); } catch (error) { here = false; throw error; }
    here = false;
  } else if (w.ending && !w.finished) {
    w.finished = true;
    const over = (error) => { if (error) return self.destroy(error); process.nextTick(() => { self.writableFinished = true; self.emit('finish'); if (!self.r_ || self.r_.told) shut(self); }); };
    if (self._final) self._final(over); else over();
  }
}
const failed = (code, message, Kind = Error) => Object.assign(new Kind(message), { code });
const writable = {
  write(chunk, encoding, callback) {
    const w = this.w_;
    if (typeof encoding === 'function') { callback = encoding; encoding = undefined; }
    if (chunk === null) throw failed('ERR_STREAM_NULL_VALUES', 'May not write null values to stream', TypeError);
    if (!w.object && typeof chunk !== 'string' && !(chunk instanceof Uint8Array)) throw failed('ERR_INVALID_ARG_TYPE', 'The "chunk" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received ' + internals.received(chunk), TypeError);
    if (w.ending) { const error = failed('ERR_STREAM_WRITE_AFTER_END', 'write after end'); process.nextTick(() => { if (callback) callback(error); this.destroy(error); }); return false; }
    if (!w.object && typeof chunk === 'string' && w.decode) { chunk = Buffer.from(chunk, encoding); encoding = 'buffer'; }
    const size = w.object ? 1 : chunk.length;
    w.size += size; w.queue.push({ chunk, encoding: encoding || (typeof chunk === 'string' ? 'utf8' : 'buffer'), callback, size });
    work(this);
    const room = w.size < w.most;
    if (!room) w.wants = true;
    return room;
  },
  end(chunk, encoding, callback) {
    if (typeof chunk === 'function') { callback = chunk; chunk = undefined; } else if (typeof encoding === 'function') { callback = encoding; encoding = undefined; }
    if (chunk !== undefined && chunk !== null) this.write(chunk, encoding);
    if (callback) this.once('finish', callback);
    this.w_.ending = true; this.writable = false; this.writableEnded = true; work(this);
    return this;
  },
  cork() {}, uncork() {}, setDefaultEncoding() { return this; },
};
class Readable extends Stream {
  constructor(options = {}) { super(); this.readable = true; setUp(this, options); readableSide(this, options); }
  destroy(error) { return shut(this, error); }
  static from(items, options) {
    const it = typeof items === 'string' || items instanceof Uint8Array ? [items][Symbol.iterator]() : items[Symbol.asyncIterator] ? items[Symbol.asyncIterator]() : items[Symbol.iterator]();
    return new Readable({ objectMode: true, ...options, read() { Promise.resolve(it.next()).then(async ({ done, value }) => this.push(done ? null : await value)).catch((error) => this.destroy(error)); } });
  }
}
Object.defineProperties(Readable.prototype, Object.getOwnPropertyDescriptors(readable));
class Writable extends Stream {
  constructor(options = {}) { super(); setUp(this, options); writableSide(this, options); }
  destroy(error) { return shut(this, error); }
}
Object.defineProperties(Writable.prototype, Object.getOwnPropertyDescriptors(writable));
class Duplex extends Readable {
  constructor(options = {}) { super(options); writableSide(this, options); }
}
Object.defineProperties(Duplex.prototype, Object.getOwnPropertyDescriptors(writable));
class Transform extends Duplex {
  constructor(options = {}) { super(options); if (options.transform) this._transform = options.transform; if (options.flush) this._flush = options.flush; }
  _read() { const wait = this.waits_; this.waits_ = undefined; if (wait) wait(); }
  _write(chunk, encoding, callback) { this._transform(chunk, encoding, (error, value) => { if (error) return callback(error); if (value !== undefined && value !== null) this.push(value); callback(); }); }
  _final(callback) { const over = (error, value) => { if (error) return callback(error); if (value !== undefined && value !== null) this.push(value); this.push(null); callback(); }; if (this._flush) this._flush(over); else over(); }
}
class PassThrough extends Transform { _transform(chunk, encoding, callback) { callback(null, chunk); } }
function finished(one, options, callback = options) {
  let over = false;
  const done = (error) => { if (over) return; over = true; callback(error); };
  one.on('error', done);
  one.on(one.w_ && !(one.r_ && !one.w_.ending && one.readable) ? 'finish' : 'end', () => done());
  one.on('close', () => done());
}
function pipeline(...all) {
  const callback = typeof all.at(-1) === 'function' && all.at(-1).length < 2 && !(all.at(-1).constructor.name || '').includes('Generator') && all.length > 2 ? all.pop() : undefined;
  const parts = (Array.isArray(all[0]) ? all[0] : all).map((one, i, list) => typeof one === 'function' ? one : one.pipe || one.write ? one : Readable.from(one));
  let over = false;
  const done = (error) => { if (over) return; over = true; if (error) for (const one of parts) if (one.destroy && !one.destroyed) { one.on('error', () => {}); one.destroy(); } if (callback) callback(error); };
  let from = typeof parts[0] === 'function' ? Readable.from(parts[0]()) : parts[0];
  from.on('error', done);
  for (const part of parts.slice(1)) {
    if (typeof part === 'function') { const made = part(from); from = made[Symbol.asyncIterator] ? Readable.from(made) : made; if (from.then) { from.then(() => done(), done); return from; } } else { from.pipe(part); from = part; }
    from.on('error', done);
  }
  const last = from;
  if (last.w_) last.on('finish', () => done()); else last.on('end', () => done());
  return last;
}
Stream.Stream = Stream;
Object.assign(Stream, { Readable, Writable, Duplex, Transform, PassThrough, finished, pipeline });
Stream.promises = { pipeline: (...all) => new Promise((resolve, reject) => pipeline(...all, (error) => (error ? reject(error) : resolve()))), finished: (one) => new Promise((resolve, reject) => finished(one, (error) => (error ? reject(error) : resolve()))) };
module.exports = Stream;
`;

/** fs.createReadStream and fs.createWriteStream. */
export const fileStreams = String.raw`
const { Readable, Writable } = require('stream'), fs = require('fs');
const optionsOf = (options) => typeof options === 'string' ? { encoding: options } : options || {};
class ReadStream extends Readable {
  constructor(path, given) {
    const options = optionsOf(given);
    super({ encoding: options.encoding });
    this.path = path; this.bytesRead = 0; this.size_ = options.highWaterMark || 65536;
    process.nextTick(() => fs.readFile(path, (error, data) => {
      if (error) return this.destroy(Object.assign(error, { message: error.message }));
      this.data_ = data.subarray(options.start || 0, options.end === undefined ? undefined : options.end + 1);
      this.emit('open', 3); this.emit('ready');
      if (this.wanted_) this._read();
    }));
  }
  _read() {
    if (!this.data_) { this.wanted_ = true; return; }
    const part = this.data_.subarray(this.bytesRead, this.bytesRead + this.size_);
    this.bytesRead += part.length;
    this.push(part.length > 0 ? part : null);
  }
  close(callback) { this.destroy(); if (callback) process.nextTick(callback); }
}
class WriteStream extends Writable {
  constructor(path, given) {
    super({});
    const options = optionsOf(given);
    this.path = path; this.bytesWritten = 0;
    try { if (options.flags === 'a') fs.appendFileSync(path, ''); else fs.writeFileSync(path, ''); process.nextTick(() => { this.emit('open', 3); this.emit('ready'); }); } catch (error) { process.nextTick(() => this.destroy(error)); }
  }
  _write(chunk, encoding, callback) { this.bytesWritten += chunk.length; fs.appendFile(this.path, chunk, callback); }
  close(callback) { this.end(callback); }
}
class FileHandle {
  constructor(fd, path) { this.fd = fd; this.path_ = path; }
  async read(buffer = Buffer.alloc(16384), ...args) { return { bytesRead: fs.readSync(this.fd, buffer, ...args), buffer }; }
  async write(data, ...args) { return { bytesWritten: fs.writeSync(this.fd, data, ...args), buffer: data }; }
  async readFile(options) { return fs.promises.readFile(this.path_, options); }
  async writeFile(data) { fs.writeSync(this.fd, typeof data === 'string' ? Buffer.from(data) : data); }
  async appendFile(data) { return fs.promises.appendFile(this.path_, data); }
  async stat() { return fs.fstatSync(this.fd); }
  async truncate(length) { fs.ftruncateSync(this.fd, length); }
  async sync() { fs.fsyncSync(this.fd); }
  async close() { if (this.fd >= 0) fs.closeSync(this.fd); this.fd = -1; }
  readLines(options) { return require('readline').createInterface({ input: this.createReadStream(options) }); }
  createReadStream(options) { return new ReadStream(this.path_, options); }
  createWriteStream(options) { return new WriteStream(this.path_, options); }
  [Symbol.asyncDispose]() { return this.close(); }
}
exports.openHandle = (path, flags) => new Promise((resolve, reject) => fs.open(path, flags === undefined ? 'r' : flags, (error, fd) => (error ? reject(error) : resolve(new FileHandle(fd, path)))));
exports.createReadStream = (path, options) => new ReadStream(path, options);
exports.createWriteStream = (path, options) => new WriteStream(path, options);
exports.ReadStream = ReadStream; exports.WriteStream = WriteStream;
`;

/** zlib: gzip, deflate and raw deflate. */
export const zlib = String.raw`
const { Transform } = require('stream');
const bytesOf = (data) => typeof data === 'string' ? Buffer.from(data) : data;
function convert(kind, data) {
  if (typeof data !== 'string' && !(data instanceof Uint8Array)) throw Object.assign(new TypeError('The "buffer" argument must be of type string or an instance of Buffer, TypedArray, DataView, or ArrayBuffer. Received ' + internals.received(data)), { code: 'ERR_INVALID_ARG_TYPE' });
  const made = internals.zlib(kind, bytesOf(data));
  if (typeof made !== 'string') return made;
  const [code, errno] = made === 'unexpected end of file' ? ['Z_BUF_ERROR', -5] : ['Z_DATA_ERROR', -3];
  throw Object.assign(new Error(made), { errno, code });
}
const KINDS = { gzip: 'Gzip', gunzip: 'Gunzip', deflate: 'Deflate', inflate: 'Inflate', deflateRaw: 'DeflateRaw', inflateRaw: 'InflateRaw', unzip: 'Unzip' };
for (const [kind, Name] of Object.entries(KINDS)) {
  exports[kind + 'Sync'] = (data) => convert(kind, data);
  exports[kind] = (data, options, callback = options) => { let made, failure = null; try { made = convert(kind, data); } catch (error) { if (error instanceof TypeError) throw error; failure = error; } setImmediate(() => callback(failure, made)); };
  exports['create' + Name] = () => { const parts = []; return new Transform({ transform(chunk, encoding, done) { parts.push(chunk); done(); }, flush(done) { try { done(null, convert(kind, Buffer.concat(parts))); } catch (error) { done(error); } } }); };
}
for (const name of ['brotliCompress', 'brotliDecompress', 'brotliCompressSync', 'brotliDecompressSync', 'createBrotliCompress', 'createBrotliDecompress']) exports[name] = () => internals.notSimulated('zlib.' + name);
exports.constants = { Z_NO_COMPRESSION: 0, Z_BEST_SPEED: 1, Z_BEST_COMPRESSION: 9, Z_DEFAULT_COMPRESSION: -1 };
exports.crc32 = (data, value = 0) => internals.crc32(bytesOf(data), value);
`;
