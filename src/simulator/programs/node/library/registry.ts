/** Modules written in the script's own language, as most of Node's are. */
import { assert } from './assert.ts';
import { asyncHooks } from './async-hooks.ts';
import { childProcess } from './child-process.ts';
import { crypto } from './crypto.ts';
import { events } from './events.ts';
import { express } from './express.ts';
import { globalsSource } from './globals.ts';
import { http } from './http.ts';
import { net } from './net.ts';
import { fileStreams, stream, zlib } from './stream.ts';
import { readline } from './readline.ts';
import { url } from './url.ts';
import { util } from './utilities.ts';

interface Module {
  source: string;
  /** One of npm, which is found only where it is installed. */
  isPackage?: boolean;
}

export const library: Readonly<Record<string, Module>> = {
  '#globals': { source: globalsSource },
  async_hooks: { source: asyncHooks },
  assert: { source: assert }, 'assert/strict': { source: "module.exports = require('assert').strict;" },
  child_process: { source: childProcess },
  crypto: { source: crypto },
  dns: { source: "exports.lookup = (host, options, callback) => binding.lookup(host, callback || options); exports.promises = { lookup: (host) => new Promise((resolve, reject) => binding.lookup(host, (error, address, family) => error ? reject(error) : resolve({ address, family }))) };" },
  'dns/promises': { source: "module.exports = require('dns').promises;" },
  events: { source: events },
  http: { source: http }, https: { source: "const http = require('http'); Object.assign(exports, { request: (a, b, c) => http.secure('request', a, b, c), get: (a, b, c) => http.secure('get', a, b, c), Agent: http.Agent, createServer: () => internals.notSimulated('an HTTPS server') });" },
  net: { source: net },
  perf_hooks: { source: 'exports.performance = performance;' },
  querystring: { source: "const put = (holder, key, value) => { holder[key] = key in holder ? [].concat(holder[key], value) : value; return holder; }; exports.escape = (text) => encodeURIComponent(text); exports.unescape = (text) => { try { return decodeURIComponent(text); } catch { return text; } }; exports.parse = exports.decode = (text, sep = '&', eq = '=') => String(text || '').split(sep).filter((one) => one !== '').reduce((holder, one) => { const at = one.indexOf(eq), plain = (part) => exports.unescape(part.replaceAll('+', ' ')); return put(holder, plain(at < 0 ? one : one.slice(0, at)), at < 0 ? '' : plain(one.slice(at + eq.length))); }, Object.create(null)); exports.stringify = exports.encode = (values, sep = '&', eq = '=') => Object.entries(values || {}).flatMap(([key, value]) => [].concat(value).map((one) => exports.escape(key) + eq + exports.escape(['string', 'number', 'boolean', 'bigint'].includes(typeof one) ? one : ''))).join(sep);" },
  readline: { source: readline }, 'readline/promises': { source: "const readline = require('readline'); exports.createInterface = (options) => { const made = readline.createInterface(options), ask = made.question.bind(made); made.question = (text) => new Promise((resolve) => ask(text, resolve)); return made; };" },
  stream: { source: stream }, 'stream/promises': { source: "module.exports = require('stream').promises;" }, '#fs-streams': { source: fileStreams }, zlib: { source: zlib },
  string_decoder: { source: "exports.StringDecoder = class StringDecoder { write(bytes) { return Buffer.from(bytes).toString(); } end(bytes) { return bytes ? this.write(bytes) : ''; } };" },
  'timers/promises': { source: "const stopped = (signal) => { const error = new Error('The operation was aborted', { cause: signal.reason }); error.name = 'AbortError'; error.code = 'ABORT_ERR'; return error; }; exports.setTimeout = (wait, value, { signal } = {}) => new Promise((resolve, reject) => { if (signal && signal.aborted) return reject(stopped(signal)); const timer = setTimeout(resolve, wait, value); if (signal) signal.addEventListener('abort', () => { clearTimeout(timer); reject(stopped(signal)); }); }); exports.setImmediate = (value) => new Promise((resolve) => setImmediate(resolve, value)); exports.setInterval = async function* (wait, value) { for (;;) { await exports.setTimeout(wait); yield value; } };" },
  url: { source: url },
  util: { source: util }, 'util/types': { source: "module.exports = require('util').types;" },
  express: { source: express, isPackage: true }, dotenv: { source: "exports.config = () => { const fs = require('fs'), parsed = {}; try { for (const line of fs.readFileSync('.env', 'utf8').split('\\n')) { const found = /^\\s*([\\w.-]+)\\s*=\\s*(.*?)\\s*$/.exec(line); if (found) parsed[found[1]] = found[2].replace(/^(['\"])(.*)\\1$/, '$2'); } } catch (error) { return { error }; } for (const key of Object.keys(parsed)) if (process.env[key] === undefined) process.env[key] = parsed[key]; return { parsed }; };", isPackage: true },
  cors: { source: "module.exports = () => (req, res, next) => { res.setHeader('Access-Control-Allow-Origin', '*'); next(); };", isPackage: true },
};

/** Modules that real Node has and this one has not. */
export const ABSENT = new Set('async_hooks cluster diagnostics_channel dgram domain http2 inspector module punycode repl sqlite stream stream/promises test tls tty v8 vm wasi worker_threads zlib'.split(' '));
