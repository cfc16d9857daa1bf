/** events: EventEmitter. */
export const events = String.raw`
const store = (self) => self._events === undefined || self._events === Object.getPrototypeOf(self)._events ? (self._events = Object.create(null)) : self._events;
function check(listener) {
  if (typeof listener === 'function') return;
  const error = new TypeError('The "listener" argument must be of type function. Received ' + internals.received(listener));
  error.code = 'ERR_INVALID_ARG_TYPE';
  throw error;
}
function EventEmitter() {
  if (this._events === undefined || this._events === Object.getPrototypeOf(this)._events) { this._events = Object.create(null); this._eventsCount = 0; }
  this._maxListeners = this._maxListeners || undefined;
}
const add = (self, name, listener, first) => {
  check(listener);
  const all = store(self);
  if (all.newListener) self.emit('newListener', name, listener.listener || listener);
  if (!all[name]) { all[name] = []; self._eventsCount = (self._eventsCount || 0) + 1; }
  if (first) all[name].unshift(listener); else all[name].push(listener);
  return self;
};
const once = (self, name, listener) => {
  check(listener);
  const wrapped = function (...args) { self.removeListener(name, wrapped); return listener.apply(self, args); };
  wrapped.listener = listener;
  return wrapped;
};
const methods = {
  on(name, listener) { return add(this, name, listener, false); },
  addListener(name, listener) { return add(this, name, listener, false); },
  prependListener(name, listener) { return add(this, name, listener, true); },
  once(name, listener) { return add(this, name, once(this, name, listener), false); },
  prependOnceListener(name, listener) { return add(this, name, once(this, name, listener), true); },
  removeListener(name, listener) {
    const all = store(this), list = all[name] || [];
    for (let i = list.length - 1; i >= 0; i--) if (list[i] === listener || list[i].listener === listener) {
      all[name] = [...list.slice(0, i), ...list.slice(i + 1)];
      if (all[name].length === 0) { delete all[name]; this._eventsCount--; }
      break;
    }
    return this;
  },
  off(name, listener) { return this.removeListener(name, listener); },
  removeAllListeners(name) { if (name === undefined) { this._events = Object.create(null); this._eventsCount = 0; } else if (store(this)[name]) { delete store(this)[name]; this._eventsCount--; } return this; },
  emit(name, ...args) {
    const list = store(this)[name];
    if (!list) {
      if (name !== 'error') return false;
      const [error] = args;
      if (error instanceof Error) { internals.unhandled(error, "node:events:497\n      throw er; // Unhandled 'error' event\n      ^\n", this.constructor.name); throw error; }
      const made = new Error("Unhandled error. (" + (typeof error === 'string' ? "'" + error + "'" : internals.inspect(error)) + ")");
      made.code = 'ERR_UNHANDLED_ERROR'; made.context = error;
      throw made;
    }
    for (const listener of [...list]) listener.apply(this, args);
    return true;
  },
  listenerCount(name) { return (store(this)[name] || []).length; },
  listeners(name) { return (store(this)[name] || []).map((one) => one.listener || one); },
  rawListeners(name) { return [...(store(this)[name] || [])]; },
  eventNames() { return Reflect.ownKeys(store(this)); },
  setMaxListeners(count) { this._maxListeners = count; return this; },
  getMaxListeners() { return this._maxListeners === undefined ? 10 : this._maxListeners; },
};
for (const name of Object.keys(methods)) EventEmitter.prototype[name] = methods[name];
EventEmitter.EventEmitter = EventEmitter;
EventEmitter.defaultMaxListeners = 10;
EventEmitter.once = (emitter, name) => new Promise((resolve, reject) => {
  const failed = (error) => { emitter.removeListener(name, done); reject(error); };
  const done = (...args) => { emitter.removeListener('error', failed); resolve(args); };
  emitter.once(name, done);
  if (name !== 'error') emitter.once('error', failed);
});
module.exports = EventEmitter;
`;
