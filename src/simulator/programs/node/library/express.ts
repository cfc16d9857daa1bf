/** What `npm install express` gives: routes, middleware, static files, and the answers as Express 5 sends them. */
export const express = String.raw`
const http = require('http'), fs = require('fs'), path = require('path'), crypto = require('crypto');
const TYPES = { '.html': 'text/html; charset=utf-8', '.htm': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.json': 'application/json; charset=utf-8', '.txt': 'text/plain; charset=utf-8', '.svg': 'image/svg+xml', '.png': 'image/png', '.jpg': 'image/jpeg', '.ico': 'image/x-icon', html: 'text/html; charset=utf-8', json: 'application/json; charset=utf-8', text: 'text/plain; charset=utf-8', txt: 'text/plain; charset=utf-8' };
const etag = (bytes) => 'W/"' + bytes.length.toString(16) + '-' + crypto.createHash('sha1').update(bytes).digest('base64').slice(0, 27) + '"';
const escape = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;').replace(/'/g, '&#39;');
const page = (text) => '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>Error</title>\n</head>\n<body>\n<pre>' + escape(text).replace(/\n/g, '<br>').replace(/ {2}/g, ' &nbsp;') + '</pre>\n</body>\n</html>\n';
const request = {
  get(name) { return this.headers[name.toLowerCase()]; }, header(name) { return this.get(name); },
  get path() { return this.url.split('?')[0]; },
  get query() { return Object.assign(Object.create(null), Object.fromEntries(new URLSearchParams(this.url.split('?')[1] || ''))); },
  get hostname() { return String(this.headers.host || '').replace(/:\d+$/, ''); }, get host() { return this.headers.host; }, get ip() { return this.socket.remoteAddress; }, get protocol() { return 'http'; }, get secure() { return false; }, get xhr() { return false; },
  is(type) { return String(this.headers['content-type'] || '').includes(type) ? type : false; }, accepts(type) { return Array.isArray(type) ? type[0] : type; },
};
const response = {
  status(code) { if (!Number.isInteger(code)) throw new TypeError('Invalid status code: ' + JSON.stringify(code) + '. Status code must be an integer.'); this.statusCode = code; return this; },
  set(name, value) { if (typeof name === 'object') for (const one of Object.keys(name)) this.set(one, name[one]); else this.setHeader(name, name.toLowerCase() === 'content-type' && !/charset/.test(value) && /^text\/|json/.test(value) ? value + '; charset=utf-8' : String(value)); return this; },
  header(name, value) { return this.set(name, value); }, get(name) { return this.getHeader(name); }, append(name, value) { this.appendHeader(name, value); return this; },
  type(name) { return this.set('Content-Type', TYPES[name] || TYPES['.' + name] || name); }, contentType(name) { return this.type(name); }, vary() { return this; },
  send(body) {
    let bytes;
    if (typeof body === 'string') { if (!this.getHeader('Content-Type')) this.type('html'); bytes = Buffer.from(body); }
    else if (body instanceof Uint8Array) { if (!this.getHeader('Content-Type')) this.setHeader('Content-Type', 'application/octet-stream'); bytes = body; }
    else if (body === undefined || body === null) bytes = Buffer.alloc(0);
    else return this.json(body);
    if (this.statusCode !== 204 && this.statusCode !== 304) { this.setHeader('Content-Length', bytes.length); if (!this.getHeader('ETag') && this.req.app.enabled('etag') && bytes.length > 0) this.setHeader('ETag', etag(bytes)); }
    if (this.req.headers['if-none-match'] && this.req.headers['if-none-match'] === this.getHeader('ETag') && this.statusCode === 200) { this.statusCode = 304; this.removeHeader('Content-Type'); this.removeHeader('Content-Length'); bytes = Buffer.alloc(0); }
    this.end(this.req.method === 'HEAD' ? undefined : bytes);
    return this;
  },
  json(value) { const text = JSON.stringify(value, undefined, this.req.app.get('json spaces')); if (!this.getHeader('Content-Type')) this.setHeader('Content-Type', 'application/json; charset=utf-8'); return this.send(text === undefined ? '' : text); },
  sendStatus(code) { this.statusCode = code; this.type('txt'); return this.send(http.STATUS_CODES[code] || String(code)); },
  redirect(status, target) { const [code, to] = target === undefined ? [302, status] : [status, target]; this.statusCode = code; this.setHeader('Location', to); this.setHeader('Vary', 'Accept'); this.type('txt'); const body = http.STATUS_CODES[code] + '. Redirecting to ' + to; this.setHeader('Content-Length', Buffer.byteLength(body)); this.end(body); },
  location(to) { return this.set('Location', to); }, links() { return this; },
  cookie(name, value, options = {}) { const text = name + '=' + encodeURIComponent(typeof value === 'object' ? 'j:' + JSON.stringify(value) : String(value)); this.appendHeader('Set-Cookie', text + (options.maxAge ? '; Max-Age=' + Math.floor(options.maxAge / 1000) : '') + '; Path=' + (options.path || '/') + (options.httpOnly ? '; HttpOnly' : '')); return this; },
  clearCookie(name) { this.appendHeader('Set-Cookie', name + '=; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT'); return this; },
  sendFile(name, options = {}) { const file = options.root ? path.join(options.root, name) : name; if (!path.isAbsolute(file)) throw new TypeError('path must be absolute or specify root to res.sendFile'); serve(this, file, (error) => this.req.next(error)); },
  download(name) { this.setHeader('Content-Disposition', 'attachment; filename="' + path.basename(name) + '"'); this.sendFile(path.resolve(name)); },
  render() { internals.notSimulated("Express's view engines"); },
};
function serve(res, file, failed) {
  let found;
  try { found = fs.statSync(file); } catch (error) { return failed(Object.assign(error, { status: 404, statusCode: 404 })); }
  const bytes = fs.readFileSync(file);
  res.setHeader('Accept-Ranges', 'bytes'); res.setHeader('Cache-Control', 'public, max-age=0'); res.setHeader('Last-Modified', found.mtime.toUTCString()); res.setHeader('ETag', 'W/"' + found.size.toString(16) + '-' + Math.floor(found.mtimeMs).toString(16) + '"');
  if (!res.getHeader('Content-Type')) res.setHeader('Content-Type', TYPES[path.extname(file)] || 'application/octet-stream');
  res.setHeader('Content-Length', bytes.length);
  res.end(res.req.method === 'HEAD' ? undefined : bytes);
}
function matcher(pattern, whole) {
  if (pattern instanceof RegExp) return { expression: pattern, names: [] };
  const names = [];
  const source = pattern.replace(/\/$/, '').replace(/\{\*(\w+)\}|\*(\w+)|:(\w+)|[.+^$()|[\]\\]/g, (text, optional, splat, name) => { if (optional || splat || name) names.push(optional || splat || name); return optional ? '(.*)' : splat ? '(.+)' : name ? '([^/]+)' : '\\' + text; });
  return { expression: new RegExp('^' + source + (whole ? '\\/?$' : '(?=\\/|$)'), 'i'), names };
}
function Router() {
  const layers = [];
  const router = (req, res, done) => {
    const outer = { url: req.url, base: req.baseUrl || '', params: req.params };
    let at = 0;
    const next = (error) => {
      req.url = outer.url; req.baseUrl = outer.base; req.params = outer.params; 
      if (error === 'router' || error === 'route') error = undefined;
      for (;;) {
        const layer = layers[at++];
        if (!layer) return done(error);
        const where = req.url.split('?')[0], found = layer.match.expression.exec(where);
        if (!found || (layer.method && layer.method !== req.method.toLowerCase() && !(layer.method === 'get' && req.method === 'HEAD'))) continue;
        if (error !== undefined ? layer.call.length !== 4 : layer.call.length > 3) continue;
        req.params = { ...outer.params }; layer.match.names.forEach((name, i) => { req.params[name] = decodeURIComponent(found[i + 1]); });
        if (!layer.method && layer.prefix !== '/') { const rest = req.url.slice(found[0].length); req.baseUrl = outer.base + found[0]; req.url = rest.startsWith('/') ? rest : '/' + rest; }
        req.next = next;
        try { const value = error !== undefined ? layer.call(error, req, res, next) : layer.call(req, res, next); if (value && typeof value.then === 'function') value.then(undefined, (reason) => next(reason || new Error('Rejected promise'))); return; } catch (thrown) { error = thrown; }
      }
    };
    next();
  };
  const add = (method, pattern, calls) => { for (const call of calls.flat(Infinity)) { if (typeof call !== 'function') throw new TypeError(method ? 'argument handler must be a function' : 'argument handler must be a function'); for (const one of [].concat(pattern)) layers.push({ method, call, match: matcher(one, Boolean(method)), prefix: one }); } return router; };
  router.use = (first, ...rest) => typeof first === 'string' || first instanceof RegExp ? add(undefined, first, rest) : add(undefined, '/', [first, ...rest]);
  for (const method of ['get', 'post', 'put', 'patch', 'delete', 'options', 'head']) router[method] = (pattern, ...calls) => add(method, pattern, calls);
  router.all = (pattern, ...calls) => { for (const method of ['get', 'post', 'put', 'patch', 'delete', 'options', 'head']) add(method, pattern, calls); return router; };
  router.route = (pattern) => { const made = {}; for (const method of ['get', 'post', 'put', 'patch', 'delete', 'all']) made[method] = (...calls) => { router[method](pattern, ...calls); return made; }; return made; };
  router.param = () => router;
  return router;
}
function createApplication() {
  const router = Router(), settings = { etag: true, 'x-powered-by': true, env: process.env.NODE_ENV || 'development' };
  const app = (req, res, done) => {
    const descriptors = Object.getOwnPropertyDescriptors(request);
    for (const name of Object.keys(descriptors)) if (name !== 'get' || true) Object.defineProperty(req, name, { ...descriptors[name], configurable: true });
    Object.assign(res, response); req.app = app; res.app = app; req.res = res; res.locals = {}; req.originalUrl = req.originalUrl || req.url; req.params = {}; req.baseUrl = '';
    if (settings['x-powered-by']) res.setHeader('X-Powered-By', 'Express');
    router(req, res, done || ((error) => {
      if (res.headersSent) return;
      const status = error ? error.status || error.statusCode || 500 : 404;
      if (error && settings.env !== 'test' && status >= 500) console.error(error.stack || String(error));
      const body = page(error ? (settings.env === 'production' ? http.STATUS_CODES[status] : error.stack || String(error)) : 'Cannot ' + req.method + ' ' + req.originalUrl.split('?')[0]);
      res.statusCode = status; res.removeHeader('Content-Type'); res.setHeader('Content-Security-Policy', "default-src 'none'"); res.setHeader('X-Content-Type-Options', 'nosniff'); res.setHeader('Content-Type', 'text/html; charset=utf-8'); res.setHeader('Content-Length', Buffer.byteLength(body));
      res.end(req.method === 'HEAD' ? undefined : body);
    }));
  };
  for (const name of Object.keys(router)) app[name] = (...args) => { router[name](...args); return app; };
  app.route = router.route;
  const get = router.get;
  app.get = (name, ...calls) => { if (calls.length === 0) return settings[name]; get(name, ...calls); return app; };
  Object.assign(app, { set(name, value) { settings[name] = value; return app; }, enable(name) { settings[name] = true; return app; }, disable(name) { settings[name] = false; return app; }, enabled: (name) => Boolean(settings[name]), disabled: (name) => !settings[name], settings, locals: {}, engine() { return app; },
    listen(...args) { const server = http.createServer(app); const callback = args.find((one) => typeof one === 'function'); if (callback) { const call = args.indexOf(callback); args.splice(call, 1); let done = false; const once = (error) => { if (!done) { done = true; callback(error); } }; server.once('error', once); server.once('listening', () => once()); } return server.listen(...args); } });
  return app;
}
const parsed = (type, read) => (options = {}) => (req, res, next) => { if (req.body !== undefined || !String(req.headers['content-type'] || '').includes(type)) return next(); const parts = []; req.on('data', (data) => parts.push(data)); req.on('end', () => { const text = Buffer.concat(parts).toString(); if (text === '') return next(); try { req.body = read(text); } catch (error) { return next(Object.assign(error, { status: 400, statusCode: 400, expose: true, body: text, type: 'entity.parse.failed' })); } next(); }); };
module.exports = createApplication;
createApplication.Router = Router;
createApplication.json = parsed('application/json', JSON.parse);
createApplication.urlencoded = parsed('application/x-www-form-urlencoded', (text) => Object.assign(Object.create(null), Object.fromEntries(new URLSearchParams(text))));
createApplication.text = parsed('text/', (text) => text);
createApplication.static = (root, options = {}) => (req, res, next) => { if (req.method !== 'GET' && req.method !== 'HEAD') return next(); let file = path.join(path.resolve(root), decodeURIComponent(req.path)); try { if (fs.statSync(file).isDirectory()) file = path.join(file, options.index || 'index.html'); if (!fs.existsSync(file)) return next(); } catch { return next(); } serve(res, file, next); };
`;
