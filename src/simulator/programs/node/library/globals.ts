/** Global classes that are written in JavaScript. */
export const globalsSource = String.raw`
const lazy = (holder, name, make) => Object.defineProperty(holder, name, { configurable: true, enumerable: false, get() { const value = make(); Object.defineProperty(holder, name, { value, writable: true, configurable: true, enumerable: false }); return value; }, set(value) { Object.defineProperty(holder, name, { value, writable: true, configurable: true, enumerable: false }); } });
const grouped = (value, { minimumFractionDigits = 0, maximumFractionDigits = Math.max(3, minimumFractionDigits), style, currency } = {}) => {
  if (typeof value === 'bigint') return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'NaN' : value > 0 ? '∞' : '-∞';
  if (style === 'currency') minimumFractionDigits = maximumFractionDigits = currency === 'KRW' || currency === 'JPY' ? 0 : 2;
  if (Math.abs(value) >= 1e21 && Number.isInteger(value)) return grouped(BigInt(value));
  const scaled = style === 'percent' ? value * 100 : value, [whole, part = ''] = Math.abs(scaled).toFixed(style === 'percent' ? 0 : maximumFractionDigits).split('.');
  const kept = part.replace(/0+$/, '').padEnd(minimumFractionDigits, '0'), text = whole.replace(/\B(?=(\d{3})+$)/g, ',') + (kept === '' ? '' : '.' + kept);
  const sign = scaled < 0 ? '-' : '';
  return style === 'currency' ? sign + ({ USD: '$', EUR: '€', GBP: '£', KRW: '₩', JPY: '¥' }[currency] || currency + ' ') + text : sign + text + (style === 'percent' ? '%' : '');
};
for (const made of [Number.prototype, BigInt.prototype]) Object.defineProperty(made, 'toLocaleString', { value: function toLocaleString(locale, options) { return grouped(this.valueOf(), options); }, writable: true, configurable: true });
lazy(globalThis, 'Intl', () => ({
  NumberFormat: class NumberFormat { #options; constructor(locale, options) { this.#options = options; } format(value) { return grouped(value, this.#options); } resolvedOptions() { return { locale: 'en-US', numberingSystem: 'latn' }; } },
  DateTimeFormat: class DateTimeFormat { format(date) { return (date || new Date()).toLocaleDateString(); } resolvedOptions() { return { locale: 'en-US', calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC' }; } },
  Collator: class Collator { constructor() { this.compare = (a, b) => a.localeCompare(b); } },
}));
lazy(globalThis, 'URL', () => require('url').URL); lazy(globalThis, 'URLSearchParams', () => require('url').URLSearchParams);
lazy(globalThis, 'fetch', () => require('http').fetch); lazy(globalThis, 'Headers', () => require('http').Headers); lazy(globalThis, 'Response', () => require('http').Response);
lazy(globalThis, 'crypto', () => { const { randomUUID } = require('crypto'); return { randomUUID, getRandomValues: (list) => { list.set(internals.randomBytes(list.length)); return list; } }; });
lazy(globalThis, 'TextEncoder', () => class TextEncoder { get encoding() { return 'utf-8'; } encode(text = '') { return Uint8Array.from(internals.encode(text)); } });
lazy(globalThis, 'TextDecoder', () => class TextDecoder { get encoding() { return 'utf-8'; } decode(bytes) { return bytes === undefined ? '' : internals.decode(bytes instanceof ArrayBuffer ? new Uint8Array(bytes) : bytes); } });
lazy(globalThis, 'btoa', () => (text) => Buffer.from(String(text), 'latin1').toString('base64')); lazy(globalThis, 'atob', () => (text) => Buffer.from(String(text), 'base64').toString('latin1'));
lazy(globalThis, 'performance', () => { const [s, n] = process.hrtime(); return { now: () => { const [seconds, nanos] = process.hrtime(); return seconds * 1e3 + nanos / 1e6; }, timeOrigin: Date.now(), mark() {}, measure() {} }; });
lazy(globalThis, 'Event', () => class Event { constructor(type, options = {}) { this.type = type; this.defaultPrevented = false; Object.assign(this, options); } });
lazy(globalThis, 'EventTarget', () => class EventTarget { #all = {}; addEventListener(type, call, options = {}) { (this.#all[type] ||= []).push({ call, once: options.once }); } removeEventListener(type, call) { this.#all[type] = (this.#all[type] || []).filter((one) => one.call !== call); } dispatchEvent(event) { for (const one of [...(this.#all[event.type] || [])]) { if (one.once) this.removeEventListener(event.type, one.call); if (typeof one.call === 'function') one.call.call(this, event); else one.call.handleEvent(event); } const own = this['on' + event.type]; if (own) own.call(this, event); return true; } });
lazy(globalThis, 'DOMException', () => class DOMException extends Error { constructor(message, name = 'Error') { super(message); Object.defineProperty(this, 'name', { value: name, configurable: true }); this.code = name === 'AbortError' ? 20 : name === 'TimeoutError' ? 23 : 0; Object.defineProperty(this, 'code', { enumerable: false }); } });
lazy(globalThis, 'AbortSignal', () => { class AbortSignal extends EventTarget { constructor() { super(); this.aborted = false; this.reason = undefined; } throwIfAborted() { if (this.aborted) throw this.reason; } static abort(reason) { const made = new AbortController(); made.abort(reason); return made.signal; } static timeout(time) { const made = new AbortController(); setTimeout(() => made.abort(new DOMException('The operation was aborted due to timeout', 'TimeoutError')), time).unref(); return made.signal; } } return AbortSignal; });
lazy(globalThis, 'AbortController', () => class AbortController { constructor() { this.signal = new AbortSignal(); } abort(reason) { if (this.signal.aborted) return; this.signal.aborted = true; this.signal.reason = reason === undefined ? new DOMException('This operation was aborted', 'AbortError') : reason; this.signal.dispatchEvent(new Event('abort')); } });
lazy(process, 'stdin', () => {
  const EventEmitter = require('events');
  class ReadStream extends EventEmitter {
    constructor() { super(); this.fd = 0; if (internals.inputIsTerminal) this.isTTY = true; }
    flow_() { if (this.stop_) return; this.stop_ = internals.readInput((data) => this.emit('data', this.encoding_ ? data.toString(this.encoding_) : data), () => { this.emit('end'); this.emit('close'); }); }
    on(name, listener) { super.on(name, listener); if (name === 'data' || name === 'readable') this.flow_(); return this; }
    setEncoding(name) { this.encoding_ = name; return this; } resume() { this.flow_(); return this; } pause() { if (this.stop_) { this.stop_(); this.stop_ = undefined; } return this; } unref() { return this; } ref() { return this; } setRawMode() { return this; }
    pipe(target) { this.on('data', (data) => target.write(data)); this.on('end', () => { if (target.end && target !== process.stdout && target !== process.stderr) target.end(); }); return target; }
    async *[Symbol.asyncIterator]() { const queue = []; let wake = () => {}; this.on('data', (data) => { queue.push(data); wake(); }); this.on('end', () => { queue.push(null); wake(); }); for (;;) { while (queue.length === 0) await new Promise((resolve) => { wake = resolve; }); const next = queue.shift(); if (next === null) return; yield next; } }
  }
  return new ReadStream();
});
`;
