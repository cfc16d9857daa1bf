/** async_hooks: values that go along with what a call starts. */
export const asyncHooks = String.raw`
class AsyncLocalStorage {
  run(store, callback, ...args) { const before = internals.context(); internals.setContext(new Map(before).set(this, store)); try { return callback(...args); } finally { internals.setContext(before); } }
  exit(callback, ...args) { return this.run(undefined, callback, ...args); }
  enterWith(store) { internals.setContext(new Map(internals.context()).set(this, store)); }
  getStore() { const held = internals.context(); return held ? held.get(this) : undefined; }
  disable() { this.enterWith(undefined); }
  static bind(callback) { const held = internals.context(); return (...args) => { const before = internals.context(); internals.setContext(held); try { return callback(...args); } finally { internals.setContext(before); } }; }
  static snapshot() { return AsyncLocalStorage.bind((callback, ...args) => callback(...args)); }
}
class AsyncResource {
  constructor(type) { this.type = type; this.enter_ = AsyncLocalStorage.snapshot(); }
  runInAsyncScope(callback, self, ...args) { return this.enter_(() => callback.apply(self, args)); }
  bind(callback) { return (...args) => this.runInAsyncScope(callback, undefined, ...args); }
  emitDestroy() { return this; }
  static bind(callback) { return AsyncLocalStorage.bind(callback); }
}
Object.assign(exports, { AsyncLocalStorage, AsyncResource, createHook: () => internals.notSimulated('async_hooks.createHook'), executionAsyncId: () => internals.notSimulated('async_hooks.executionAsyncId') });
`;
