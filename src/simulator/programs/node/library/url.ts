/** url: URL, URLSearchParams, and the old url.parse. */
export const url = String.raw`
const encode = (text) => encodeURIComponent(text).replace(/%20/g, '+').replace(/[!'()~]/g, (c) => '%' + c.charCodeAt(0).toString(16).toUpperCase());
const decode = (text) => { try { return decodeURIComponent(text.replace(/\+/g, ' ')); } catch { return text; } };
class URLSearchParams {
  #list = []; #changed;
  constructor(init = '', changed) { this.#changed = changed; if (typeof init === 'string') { for (const part of init.replace(/^\?/, '').split('&')) if (part !== '') { const at = part.indexOf('='); this.#list.push(at < 0 ? [decode(part), ''] : [decode(part.slice(0, at)), decode(part.slice(at + 1))]); } } else if (init && typeof init[Symbol.iterator] === 'function') for (const [name, value] of init) this.#list.push([String(name), String(value)]); else for (const name of Object.keys(init || {})) this.#list.push([name, String(init[name])]); }
  #done() { if (this.#changed) this.#changed(this.toString()); }
  get size() { return this.#list.length; }
  get(name) { const found = this.#list.find(([one]) => one === name); return found ? found[1] : null; }
  getAll(name) { return this.#list.filter(([one]) => one === name).map(([, value]) => value); }
  has(name) { return this.#list.some(([one]) => one === name); }
  set(name, value) { const at = this.#list.findIndex(([one]) => one === name); if (at < 0) this.#list.push([name, String(value)]); else { this.#list[at][1] = String(value); this.#list = this.#list.filter(([one], i) => one !== name || i === at); } this.#done(); }
  append(name, value) { this.#list.push([name, String(value)]); this.#done(); }
  delete(name) { this.#list = this.#list.filter(([one]) => one !== name); this.#done(); }
  sort() { this.#list.sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0); this.#done(); }
  forEach(call) { for (const [name, value] of this.#list) call(value, name, this); }
  *entries() { for (const [name, value] of this.#list) yield [name, value]; } *keys() { for (const [name] of this.#list) yield name; } *values() { for (const [, value] of this.#list) yield value; }
  [Symbol.iterator]() { return this.entries(); }
  toString() { return this.#list.map(([name, value]) => encode(name) + '=' + encode(value)).join('&'); }
  get [Symbol.toStringTag]() { return 'URLSearchParams'; }
  [Symbol.for('nodejs.util.inspect.custom')](depth, options) { return this.#list.length === 0 ? 'URLSearchParams {}' : 'URLSearchParams { ' + this.#list.map(([name, value]) => internals.inspect(name) + ' => ' + internals.inspect(value)).join(', ') + ' }'; }
}
const PORTS = { 'http:': '80', 'https:': '443', 'ws:': '80', 'wss:': '443', 'ftp:': '21' };
function normal(path) { const out = []; for (const part of path.split('/').slice(1)) { if (part === '..') out.pop(); else if (part !== '.') out.push(part); } if (/\/\.{1,2}$/.test(path)) out.push(''); return '/' + out.join('/'); }
class URL {
  #parts; #params;
  constructor(input, base) {
    let text = String(input).trim(), found = /^([a-zA-Z][a-zA-Z0-9+.-]*):(.*)$/s.exec(text);
    if (!found) {
      if (base === undefined) { const error = new TypeError('Invalid URL'); error.code = 'ERR_INVALID_URL'; error.input = text; throw error; }
      const from = new URL(base);
      if (text.startsWith('//')) text = from.protocol + text;
      else if (text.startsWith('/')) text = from.origin + text;
      else if (text.startsWith('?')) text = from.origin + from.pathname + text;
      else if (text.startsWith('#')) text = from.origin + from.pathname + from.search + text;
      else text = from.origin + from.pathname.replace(/[^/]*$/, '') + text;
      found = /^([a-zA-Z][a-zA-Z0-9+.-]*):(.*)$/s.exec(text);
    }
    const protocol = found[1].toLowerCase() + ':', special = protocol in PORTS || protocol === 'file:';
    const match = /^(?:\/\/(?:([^@\/?#]*)@)?(\[[^\]]*\]|[^:\/?#]*)(?::(\d*))?)?([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(found[2]);
    const [, user = '', host = '', port = '', path = '', search = '', hash = ''] = match || [];
    if (!match || (special && protocol !== 'file:' && host === '') || Number(port) > 65535) { const error = new TypeError('Invalid URL'); error.code = 'ERR_INVALID_URL'; error.input = String(input); if (base !== undefined) error.base = String(base); throw error; }
    const [username = '', password = ''] = user.split(':');
    this.#parts = { protocol, username, password, hostname: host.toLowerCase(), port: port === PORTS[protocol] ? '' : port, pathname: special ? normal(encodeURI(decodeURI(path || '/'))) : path, search: search === '?' ? '' : search.replace(/ /g, '%20'), hash: hash === '#' ? '' : hash };
    this.#params = new URLSearchParams(this.#parts.search, (made) => { this.#parts.search = made === '' ? '' : '?' + made; });
  }
  get protocol() { return this.#parts.protocol; } set protocol(value) { this.#parts.protocol = value.replace(/:?$/, ':'); }
  get username() { return this.#parts.username; } set username(value) { this.#parts.username = value; }
  get password() { return this.#parts.password; } set password(value) { this.#parts.password = value; }
  get hostname() { return this.#parts.hostname; } set hostname(value) { this.#parts.hostname = value; }
  get port() { return this.#parts.port; } set port(value) { this.#parts.port = String(value) === PORTS[this.protocol] ? '' : String(value); }
  get host() { return this.hostname + (this.port === '' ? '' : ':' + this.port); } set host(value) { [this.#parts.hostname, this.#parts.port = ''] = value.split(':'); }
  get pathname() { return this.#parts.pathname; } set pathname(value) { this.#parts.pathname = value.startsWith('/') ? value : '/' + value; }
  get search() { return this.#parts.search; } set search(value) { this.#parts.search = value === '' ? '' : value.replace(/^\??/, '?'); this.#params = new URLSearchParams(this.#parts.search, (made) => { this.#parts.search = made === '' ? '' : '?' + made; }); }
  get hash() { return this.#parts.hash; } set hash(value) { this.#parts.hash = value === '' ? '' : value.replace(/^#?/, '#'); }
  get searchParams() { return this.#params; }
  get origin() { return this.protocol in PORTS ? this.protocol + '//' + this.host : 'null'; }
  get href() { const user = this.username === '' ? '' : this.username + (this.password === '' ? '' : ':' + this.password) + '@', slashes = this.protocol in PORTS || this.protocol === 'file:' || this.hostname !== '' ? '//' : ''; return this.protocol + slashes + user + this.host + this.pathname + this.search + this.hash; }
  toString() { return this.href; } toJSON() { return this.href; }
  static canParse(text, base) { try { new URL(text, base); return true; } catch { return false; } }
  static parse(text, base) { try { return new URL(text, base); } catch { return null; } }
  [Symbol.for('nodejs.util.inspect.custom')]() { const lines = ['href', 'origin', 'protocol', 'username', 'password', 'host', 'hostname', 'port', 'pathname', 'search', 'searchParams', 'hash'].map((name) => '  ' + name + ': ' + internals.inspect(this[name])); return 'URL {\n' + lines.join(',\n') + '\n}'; }
}
exports.URL = URL; exports.URLSearchParams = URLSearchParams;
exports.fileURLToPath = (value) => decodeURIComponent(String(value).replace(/^file:\/\//, ''));
exports.pathToFileURL = (path) => new URL('file://' + require('path').resolve(path));
exports.parse = (text, query) => { const relative = text.startsWith('/'), at = new URL(relative ? 'http://x' + text : text); const params = at.search.slice(1); return { protocol: relative ? null : at.protocol, slashes: relative ? null : true, auth: null, host: relative ? null : at.host, port: relative ? null : at.port || null, hostname: relative ? null : at.hostname, hash: at.hash || null, search: at.search || null, query: query ? Object.assign(Object.create(null), Object.fromEntries(new URLSearchParams(params))) : params || null, pathname: at.pathname, path: at.pathname + at.search, href: relative ? text : at.href }; };
exports.format = (value) => String(value.href || value);
exports.resolve = (from, to) => String(new URL(to, from));
`;
