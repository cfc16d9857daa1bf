/** util. */
export const util = String.raw`
exports.inspect = Object.assign(internals.inspect, { custom: Symbol.for('nodejs.util.inspect.custom'), defaultOptions: { depth: 2 } });
exports.format = internals.format;
exports.promisify = (call) => call === setTimeout || call === setImmediate ? (...args) => new Promise((resolve) => call(resolve, ...(call === setTimeout ? [args[0], args[1]] : [args[0]]))) : call[Symbol.for('nodejs.util.promisify.custom')] || function (...args) { return new Promise((resolve, reject) => call.call(this, ...args, (error, value) => error ? reject(error) : resolve(value))); };
exports.promisify.custom = Symbol.for('nodejs.util.promisify.custom');
exports.callbackify = (call) => (...args) => { const callback = args.pop(); call(...args).then((value) => process.nextTick(callback, null, value), (error) => process.nextTick(callback, error)); };
exports.inherits = (child, parent) => { Object.defineProperty(child, 'super_', { value: parent, writable: true, configurable: true }); Object.setPrototypeOf(child.prototype, parent.prototype); };
exports.deprecate = (call) => call;
exports.isArray = Array.isArray;
exports.stripVTControlCharacters = (text) => text.replace(/\u001b\[[0-9;]*[A-Za-z]/g, '');
const tag = (value) => Object.prototype.toString.call(value).slice(8, -1);
exports.types = { isPromise: internals.isPromise, isProxy: internals.isProxy, isAsyncFunction: internals.isAsyncFunction, isDate: (value) => value instanceof Date, isRegExp: (value) => value instanceof RegExp, isMap: (value) => value instanceof Map, isSet: (value) => value instanceof Set, isNativeError: (value) => value instanceof Error, isUint8Array: (value) => value instanceof Uint8Array };
exports.isDeepStrictEqual = (a, b) => {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Object.getPrototypeOf(a) !== Object.getPrototypeOf(b) || tag(a) !== tag(b)) return false;
  if (a instanceof Date) return a.getTime() === b.getTime();
  if (a instanceof RegExp) return String(a) === String(b);
  if (a instanceof Error && (a.message !== b.message || a.name !== b.name)) return false;
  if (a instanceof Map) return a.size === b.size && [...a].every(([key, value]) => b.has(key) && exports.isDeepStrictEqual(value, b.get(key)));
  if (a instanceof Set) return a.size === b.size && [...a].every((value) => b.has(value) || [...b].some((one) => exports.isDeepStrictEqual(value, one)));
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && exports.isDeepStrictEqual(a[key], b[key]));
};
exports.TextEncoder = TextEncoder;
exports.TextDecoder = TextDecoder;
exports.styleText = (style, text) => { const codes = { red: [31, 39], green: [32, 39], yellow: [33, 39], blue: [34, 39], magenta: [35, 39], cyan: [36, 39], gray: [90, 39], bold: [1, 22], underline: [4, 24] }[style] || [0, 0]; return '\u001b[' + codes[0] + 'm' + text + '\u001b[' + codes[1] + 'm'; };
exports.parseArgs = ({ args = process.argv.slice(2), options = {}, allowPositionals = false } = {}) => {
  const values = Object.create(null), positionals = [];
  for (let i = 0; i < args.length; i++) {
    const long = /^--([^=]+)(?:=(.*))?$/s.exec(args[i]), short = /^-(\w)$/.exec(args[i]);
    const name = long ? long[1] : short ? Object.keys(options).find((one) => options[one].short === short[1]) : undefined;
    if (!long && !short) { if (!allowPositionals) throw Object.assign(new TypeError("Unexpected argument '" + args[i] + "'. This command does not take positional arguments"), { code: 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL' }); positionals.push(args[i]); continue; }
    if (!options[name]) throw Object.assign(new TypeError("Unknown option '" + args[i] + "'"), { code: 'ERR_PARSE_ARGS_UNKNOWN_OPTION' });
    const value = options[name].type === 'boolean' ? true : long && long[2] !== undefined ? long[2] : args[++i];
    values[name] = options[name].multiple ? [...(values[name] || []), value] : value;
  }
  for (const name of Object.keys(options)) if (values[name] === undefined && options[name].default !== undefined) values[name] = options[name].default;
  return { values, positionals };
};
`;
