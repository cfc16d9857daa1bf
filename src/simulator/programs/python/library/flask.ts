/** What `pip install flask` gives: routes, requests and answers as Flask 3.1 makes them, and Werkzeug's development server. Long because it holds their text. */
export const FLASK: Readonly<Record<string, string>> = {
  flask: `
import json as _json
import os as _os
import sys as _sys
import threading as _threading
import traceback as _traceback
import _sockets
import socket as _socket
from urllib.parse import parse_qsl as _parse_qsl, unquote as _unquote, quote as _quote
__version__ = '3.1.2'
_REASONS = {200: 'OK', 201: 'CREATED', 202: 'ACCEPTED', 204: 'NO CONTENT', 301: 'MOVED PERMANENTLY', 302: 'FOUND', 303: 'SEE OTHER', 304: 'NOT MODIFIED', 307: 'TEMPORARY REDIRECT', 308: 'PERMANENT REDIRECT', 400: 'BAD REQUEST', 401: 'UNAUTHORIZED', 403: 'FORBIDDEN', 404: 'NOT FOUND', 405: 'METHOD NOT ALLOWED', 406: 'NOT ACCEPTABLE', 408: 'REQUEST TIMEOUT', 409: 'CONFLICT', 410: 'GONE', 413: 'REQUEST ENTITY TOO LARGE', 415: 'UNSUPPORTED MEDIA TYPE', 418: "I'M A TEAPOT", 422: 'UNPROCESSABLE ENTITY', 429: 'TOO MANY REQUESTS', 500: 'INTERNAL SERVER ERROR', 501: 'NOT IMPLEMENTED', 502: 'BAD GATEWAY', 503: 'SERVICE UNAVAILABLE', 504: 'GATEWAY TIMEOUT'}
_NAMES = {400: 'Bad Request', 401: 'Unauthorized', 403: 'Forbidden', 404: 'Not Found', 405: 'Method Not Allowed', 406: 'Not Acceptable', 408: 'Request Timeout', 409: 'Conflict', 410: 'Gone', 413: 'Request Entity Too Large', 415: 'Unsupported Media Type', 418: "I'm a teapot", 422: 'Unprocessable Entity', 429: 'Too Many Requests', 500: 'Internal Server Error', 501: 'Not Implemented', 502: 'Bad Gateway', 503: 'Service Unavailable', 504: 'Gateway Timeout'}
_WORDS = {
    400: 'The browser (or proxy) sent a request that this server could not understand.',
    401: 'The server could not verify that you are authorized to access the URL requested. You either supplied the wrong credentials (e.g. a bad password), or your browser doesn\\'t understand how to supply the credentials required.',
    403: 'You don\\'t have the permission to access the requested resource. It is either read-protected or not readable by the server.',
    404: 'The requested URL was not found on the server. If you entered the URL manually please check your spelling and try again.',
    405: 'The method is not allowed for the requested URL.',
    406: 'The resource identified by the request is only capable of generating response entities which have content characteristics not acceptable according to the accept headers sent in the request.',
    409: 'A conflict happened while processing the request. The resource might have been modified while the request was being processed.',
    410: 'The requested URL is no longer available on this server and there is no forwarding address. If you followed a link from a foreign page, please contact the author of this page.',
    413: 'The data value transmitted exceeds the capacity limit.',
    415: 'The server does not support the media type transmitted in the request.',
    418: 'This server is a teapot, not a coffee machine',
    422: 'The request was well-formed but was unable to be followed due to semantic errors.',
    429: 'This user has exceeded an allotted request count. Try again later.',
    500: 'The server encountered an internal error and was unable to complete your request. Either the server is overloaded or there is an error in the application.',
    501: 'The server does not support the action requested by the browser.',
    502: 'The proxy server received an invalid response from an upstream server.',
    503: 'The server is temporarily unable to service your request due to maintenance downtime or capacity problems. Please try again later.',
}
_TYPES = {'.html': 'text/html; charset=utf-8', '.txt': 'text/plain; charset=utf-8', '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.json': 'application/json', '.png': 'image/png', '.jpg': 'image/jpeg', '.svg': 'image/svg+xml; charset=utf-8', '.ico': 'image/vnd.microsoft.icon'}
def escape(text):
    return str(text).replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;').replace("'", '&#39;').replace('"', '&#34;')
Markup = str
class HTTPException(Exception):
    def __init__(self, code, description=None, response=None):
        self.code, self.description, self.response = code, description if description is not None else _WORDS.get(code, ''), response
        self.name = _NAMES.get(code, 'Unknown Error')
    def get_response(self, *rest):
        return self.response or Response('<!doctype html>\\n<html lang=en>\\n<title>' + str(self.code) + ' ' + escape(self.name) + '</title>\\n<h1>' + escape(self.name) + '</h1>\\n<p>' + escape(self.description) + '</p>\\n', self.code, more=[('Allow', ', '.join(sorted(self._allow)))] if hasattr(self, '_allow') else ())
    def __str__(self):
        return str(self.code) + ' ' + self.name + ': ' + self.description
HTTPException.__module__ = 'werkzeug.exceptions'
class Headers:
    def __init__(self, pairs=()):
        self._pairs = [(key, str(value)) for key, value in (pairs.items() if isinstance(pairs, dict) else pairs)]
    def get(self, name, default=None, type=None):
        for key, value in self._pairs:
            if key.lower() == name.lower():
                return type(value) if type else value
        return default
    def __getitem__(self, name):
        found = self.get(name)
        if found is None:
            raise KeyError(name)
        return found
    def __setitem__(self, name, value):
        for i, (key, _) in enumerate(self._pairs):
            if key.lower() == name.lower():
                self._pairs[i] = (key, str(value))
                return
        self._pairs.append((name, str(value)))
    def __contains__(self, name):
        return self.get(name) is not None
    def __iter__(self):
        return iter(self._pairs)
    def __len__(self):
        return len(self._pairs)
    def add(self, name, value):
        self._pairs.append((name, str(value)))
    set = __setitem__
    def pop(self, name, default=None):
        found = self.get(name, default)
        self._pairs = [(key, value) for key, value in self._pairs if key.lower() != name.lower()]
        return found
    def setdefault(self, name, value):
        if name not in self:
            self.add(name, value)
        return self[name]
    def update(self, more):
        for key, value in (more.items() if isinstance(more, dict) else more):
            self[key] = value
    extend = update
    def items(self):
        return list(self._pairs)
    def keys(self):
        return [key for key, _ in self._pairs]
    def getlist(self, name):
        return [value for key, value in self._pairs if key.lower() == name.lower()]
    def __repr__(self):
        return 'Headers(' + repr(self._pairs) + ')'
    def __str__(self):
        return ''.join(key + ': ' + value + '\\r\\n' for key, value in self._pairs) + '\\r\\n'
class _Multi(dict):
    def __init__(self, pairs):
        self._pairs = pairs
        for key, value in pairs:
            if key not in self:
                self[key] = value
    def __missing__(self, key):
        raise HTTPException(400)
    def get(self, key, default=None, type=None):
        if key not in self:
            return default
        try:
            return type(self[key]) if type else self[key]
        except ValueError:
            return default
    def getlist(self, key, type=None):
        return [value for name, value in self._pairs if name == key]
    def to_dict(self, flat=True):
        return {key: self[key] if flat else self.getlist(key) for key in self}
    def __repr__(self):
        return 'ImmutableMultiDict(' + repr(self._pairs) + ')'
class Request:
    def __init__(self, line, pairs, body, remote):
        self.method, target, self._version = (line.split(' ') + ['HTTP/1.0'])[:3]
        self._target, self.headers, self.data, self.remote_addr = target, Headers(pairs), body, remote
        path, _, query = target.partition('?')
        self.path, self.query_string = _unquote(path), query.encode()
        self.args = _Multi(_parse_qsl(query, True))
        self.view_args, self.endpoint, self.url_rule = None, None, None
        self.scheme, self.content_type, self.content_length = 'http', self.headers.get('Content-Type'), int(self.headers.get('Content-Length') or 0)
        self.mimetype = (self.content_type or '').partition(';')[0].strip().lower()
        self.form = _Multi(_parse_qsl(body.decode(), True) if self.mimetype == 'application/x-www-form-urlencoded' else [])
        self.values, self.files = _Multi(self.args._pairs + self.form._pairs), {}
        self.cookies = dict(one.strip().partition('=')[::2] for one in (self.headers.get('Cookie') or '').split(';') if one.strip())
        self.host = self.headers.get('Host') or ''
        self.host_url = self.url_root = 'http://' + self.host + '/'
        self.base_url = 'http://' + self.host + path
        self.url = self.base_url + ('?' + query if query else '')
        self.full_path, self.environ = path + '?' + query, {'REQUEST_METHOD': self.method, 'REMOTE_ADDR': remote}
        self.user_agent, self.is_json, self.is_secure = self.headers.get('User-Agent') or '', self.mimetype == 'application/json' or self.mimetype.startswith('application/') and self.mimetype.endswith('+json'), False
    def get_data(self, cache=True, as_text=False):
        return self.data.decode() if as_text else self.data
    def get_json(self, force=False, silent=False, cache=True):
        if not (force or self.is_json):
            if silent:
                return None
            raise HTTPException(415, "Did not attempt to load JSON data because the request Content-Type was not 'application/json'.")
        try:
            return _json.loads(self.data.decode())
        except ValueError as error:
            if silent:
                return None
            raise HTTPException(400, 'Failed to decode JSON object: ' + str(error) if current_app.debug else None)
    @property
    def json(self):
        return self.get_json()
    def __repr__(self):
        return '<Request ' + repr(self.url) + ' [' + self.method + ']>'
class Response:
    def __init__(self, response=None, status=None, headers=None, mimetype=None, content_type=None, direct_passthrough=False, more=()):
        self._parts = None
        if response is None:
            self.data = b''
        elif isinstance(response, (str, bytes)):
            self.data = response.encode() if isinstance(response, str) else response
        else:
            self._parts, self.data = response, b''
        self.headers = Headers(headers or ())
        self._set(status)
        if content_type is None:
            mimetype = mimetype or 'text/html'
            content_type = mimetype + '; charset=utf-8' if mimetype.startswith('text/') or mimetype.endswith('+xml') else mimetype
        self.headers.setdefault('Content-Type', content_type)
        for name, value in more:
            self.headers.add(name, value)
        if response is not None and self._parts is None:
            self.headers['Content-Length'] = len(self.data)
    def _set(self, status):
        if isinstance(status, str):
            code, _, words = status.partition(' ')
            self.status_code, self._words = int(code), words or _REASONS.get(int(code), 'UNKNOWN')
        else:
            self.status_code = 200 if status is None else int(status)
            self._words = _REASONS.get(self.status_code, 'UNKNOWN')
    @property
    def status(self):
        return str(self.status_code) + ' ' + _REASONS.get(self.status_code, self._words)
    @property
    def mimetype(self):
        return self.headers.get('Content-Type', '').partition(';')[0]
    @property
    def content_type(self):
        return self.headers.get('Content-Type')
    @property
    def json(self):
        return self.get_json()
    @property
    def text(self):
        return self.data.decode()
    def get_json(self, force=False, silent=False):
        return _json.loads(self.data.decode())
    def get_data(self, as_text=False):
        return self.data.decode() if as_text else self.data
    def set_data(self, data):
        self.data = data.encode() if isinstance(data, str) else data
        self.headers['Content-Length'] = len(self.data)
    def set_cookie(self, key, value='', max_age=None, expires=None, path='/', domain=None, secure=False, httponly=False, samesite=None):
        self.headers.add('Set-Cookie', key + '=' + str(value) + ('; Max-Age=' + str(max_age) if max_age is not None else '') + ('; Secure' if secure else '') + ('; HttpOnly' if httponly else '') + '; Path=' + path + ('; SameSite=' + samesite if samesite else ''))
    def delete_cookie(self, key, path='/'):
        self.headers.add('Set-Cookie', key + '=; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=0; Path=' + path)
    def __repr__(self):
        return '<Response ' + str(len(self.data)) + ' bytes [' + self.status + ']>'
_local = _threading.local()
class _Now:
    def __init__(self, name):
        object.__setattr__(self, '_name', name)
    def __getattr__(self, key):
        found = getattr(_local, self.__dict__['_name'], None)
        if found is None:
            what = self.__dict__['_name']
            raise RuntimeError('Working outside of ' + ('request' if what in ('request', 'session') else 'application') + ' context.\\n\\nThis typically means that you attempted to use functionality that needed\\n' + ('an active HTTP request. Consult the documentation on testing for\\ninformation about how to avoid this problem.' if what in ('request', 'session') else 'the current application. To solve this, set up an application context\\nwith app.app_context(). See the documentation for more information.'))
        return getattr(found, key)
    def __setattr__(self, key, value):
        setattr(getattr(_local, self.__dict__['_name']), key, value)
    def __contains__(self, key):
        return hasattr(getattr(_local, self.__dict__['_name']), key)
class _Globals:
    def get(self, name, default=None):
        return getattr(self, name, default)
    def pop(self, name, default=None):
        return self.__dict__.pop(name, default)
request, current_app, g = _Now('request'), _Now('app'), _Now('g')
def abort(code, description=None, response=None):
    if isinstance(code, Response):
        raise HTTPException(code.status_code, None, code)
    raise HTTPException(code, description)
def redirect(location, code=302, Response=Response):
    text = escape(location)
    made = Response('<!doctype html>\\n<html lang=en>\\n<title>Redirecting...</title>\\n<h1>Redirecting...</h1>\\n<p>You should be redirected automatically to the target URL: <a href="' + text + '">' + text + '</a>. If not, click the link.\\n', code)
    made.headers['Location'] = location
    return made
def jsonify(*args, **kwargs):
    return current_app._json(args[0] if len(args) == 1 else list(args) if args else kwargs)
def make_response(*args):
    return current_app.make_response(args[0] if len(args) == 1 else args if args else '')
def url_for(endpoint, **values):
    for rule in current_app._rules:
        if rule.endpoint == endpoint:
            external, path, rest = values.pop('_external', False), '', dict(values)
            for kind, name in rule._parts:
                path += name if kind == '' else _quote(str(rest.pop(name)))
            query = '&'.join(key + '=' + _quote(str(value)) for key, value in rest.items())
            return ('http://' + request.host if external else '') + path + ('?' + query if query else '')
    raise RuntimeError("Could not build url for endpoint " + repr(endpoint) + '.')
def send_file(path, mimetype=None, as_attachment=False, download_name=None):
    with open(path, 'rb') as file:
        made = Response(file.read(), content_type=mimetype or _TYPES.get(_os.path.splitext(path)[1], 'application/octet-stream'))
    made.headers['Content-Disposition'] = ('attachment' if as_attachment else 'inline') + '; filename=' + (download_name or _os.path.basename(path))
    made.headers['Cache-Control'] = 'no-cache'
    return made
def send_from_directory(directory, path, **kwargs):
    whole = _os.path.normpath(_os.path.join(directory, path))
    if not whole.startswith(_os.path.normpath(directory)) or not _os.path.isfile(whole):
        raise HTTPException(404)
    return send_file(whole, **kwargs)
def render_template(name, **context):
    path = _os.path.join(current_app.root_path, 'templates', name)
    if not _os.path.isfile(path):
        raise TemplateNotFound(name)
    with open(path) as file:
        return render_template_string(file.read(), **context)
class TemplateNotFound(Exception):
    pass
TemplateNotFound.__module__ = 'jinja2.exceptions'
def render_template_string(source, **context):
    import _jinja
    return _jinja.render(source, {'request': request, 'url_for': url_for, 'config': current_app.config, **context}, _os.path.join(current_app.root_path, 'templates'))
def flash(message, category='message'):
    _sockets.absent("Flask's sessions")
class _Rule:
    def __init__(self, rule, endpoint, methods):
        self.rule, self.endpoint, self.methods, self._parts = rule, endpoint, methods, []
        rest = rule
        while '<' in rest:
            before, _, rest = rest.partition('<')
            inside, _, rest = rest.partition('>')
            kind, colon, name = inside.partition(':')
            self._parts += [('', before)] if before else []
            self._parts.append((kind.partition('(')[0] if colon else 'string', name if colon else inside))
        if rest:
            self._parts.append(('', rest))
    def match(self, path):
        at, values = 0, {}
        for i, (kind, name) in enumerate(self._parts):
            if kind == '':
                if not path.startswith(name, at):
                    return None
                at += len(name)
                continue
            after = self._parts[i + 1][1] if i + 1 < len(self._parts) and self._parts[i + 1][0] == '' else ''
            end = (path.rfind(after, at) if kind == 'path' else path.find(after, at)) if after else len(path)
            text = path[at:end] if end >= 0 else ''
            if not text or kind != 'path' and '/' in text:
                return None
            if kind == 'int':
                if not text.isdigit():
                    return None
                values[name] = int(text)
            elif kind == 'float':
                whole, dot, part = text.partition('.')
                if not (whole.isdigit() and dot and part.isdigit()):
                    return None
                values[name] = float(text)
            elif kind == 'uuid':
                import uuid
                values[name] = uuid.UUID(text)
            else:
                values[name] = text
            at += len(text)
        return values if at == len(path) else None
    def __repr__(self):
        return '<Rule ' + repr(self.rule) + ' (' + ', '.join(sorted(self.methods)) + ') -> ' + self.endpoint + '>'
class _Config(dict):
    def from_mapping(self, *maps, **more):
        for one in maps:
            self.update(one)
        self.update(more)
        return True
    def from_object(self, thing):
        for key in dir(thing):
            if key.isupper():
                self[key] = getattr(thing, key)
    def from_prefixed_env(self, prefix='FLASK'):
        for key, value in _os.environ.items():
            if key.startswith(prefix + '_'):
                try:
                    self[key[len(prefix) + 1:]] = _json.loads(value)
                except ValueError:
                    self[key[len(prefix) + 1:]] = value
        return True
class _Scaffold:
    def route(self, rule, **options):
        def decorate(function):
            self.add_url_rule(rule, options.pop('endpoint', None), function, **options)
            return function
        return decorate
    def get(self, rule, **options):
        return self.route(rule, methods=['GET'], **options)
    def post(self, rule, **options):
        return self.route(rule, methods=['POST'], **options)
    def put(self, rule, **options):
        return self.route(rule, methods=['PUT'], **options)
    def delete(self, rule, **options):
        return self.route(rule, methods=['DELETE'], **options)
    def patch(self, rule, **options):
        return self.route(rule, methods=['PATCH'], **options)
    def before_request(self, function):
        self._before.append(function)
        return function
    def after_request(self, function):
        self._after.insert(0, function)
        return function
    def teardown_request(self, function):
        self._teardown.append(function)
        return function
    teardown_appcontext = teardown_request
    def errorhandler(self, kind):
        def decorate(function):
            self._handlers.append((kind, function))
            return function
        return decorate
    def register_error_handler(self, kind, function):
        self._handlers.append((kind, function))
class Blueprint(_Scaffold):
    def __init__(self, name, import_name, url_prefix=None, **options):
        self.name, self.import_name, self.url_prefix, self._waiting, self._before, self._after, self._teardown, self._handlers = name, import_name, url_prefix, [], [], [], [], []
    def add_url_rule(self, rule, endpoint=None, view_func=None, **options):
        self._waiting.append((rule, endpoint, view_func, options))
class Flask(_Scaffold):
    def __init__(self, import_name, static_folder='static', static_url_path=None, template_folder='templates', **options):
        import logging
        self.import_name, self.name, self.debug, self.testing, self.secret_key, self.extensions, self.json = import_name, import_name, _os.environ.get('FLASK_DEBUG', '0').lower() not in ('0', 'false', 'no', ''), False, None, {}, None
        main = _sys.modules.get('__main__')
        file = _sys.argv[0]
        if import_name == '__main__':
            self.name = _os.path.splitext(_os.path.basename(file))[0]
        self.root_path = _os.path.dirname(_os.path.abspath(file)) if import_name == '__main__' else _os.getcwd()
        self.config, self.view_functions, self._rules, self._before, self._after, self._teardown, self._handlers, self.blueprints = _Config(DEBUG=self.debug, TESTING=False, SECRET_KEY=None), {}, [], [], [], [], [], {}
        self.logger = _Logger(self)
        if static_folder:
            self.add_url_rule('/static/<path:filename>', 'static', lambda filename: send_from_directory(_os.path.join(self.root_path, static_folder), filename))
    def add_url_rule(self, rule, endpoint=None, view_func=None, methods=None, **options):
        if not rule.startswith('/'):
            raise ValueError("URL rule " + repr(rule) + " must start with a slash.")
        endpoint = endpoint or view_func.__name__
        if endpoint in self.view_functions and self.view_functions[endpoint] is not view_func:
            raise AssertionError('View function mapping is overwriting an existing endpoint function: ' + endpoint)
        self.view_functions[endpoint] = view_func
        methods = {one.upper() for one in methods or ['GET']}
        self._rules.append(_Rule(rule, endpoint, methods | {'OPTIONS'} | ({'HEAD'} if 'GET' in methods else set())))
    def register_blueprint(self, blueprint, url_prefix=None, **options):
        prefix = url_prefix or blueprint.url_prefix or ''
        self.blueprints[blueprint.name] = blueprint
        for rule, endpoint, function, more in blueprint._waiting:
            self.add_url_rule(prefix.rstrip('/') + rule if prefix else rule, blueprint.name + '.' + (endpoint or function.__name__), function, **more)
        self._before += blueprint._before
        self._after += blueprint._after
        self._handlers += blueprint._handlers
    def app_context(self):
        return _Context(self)
    def test_request_context(self, path='/', method='GET'):
        return _Context(self, Request(method + ' ' + path + ' HTTP/1.1', [('Host', 'localhost')], b'', '127.0.0.1'))
    def test_client(self):
        return _Client(self)
    def _json(self, value):
        if self.debug:
            text = _json.dumps(value, indent=2, sort_keys=True, default=str)
        else:
            text = _json.dumps(value, separators=(',', ':'), sort_keys=True, default=str)
        return Response(text + '\\n', content_type='application/json')
    def make_response(self, value):
        status = headers = None
        if isinstance(value, tuple):
            if len(value) == 3:
                value, status, headers = value
            elif len(value) == 2 and isinstance(value[1], (Headers, dict, list)):
                value, headers = value
            elif len(value) == 2:
                value, status = value
        if value is None:
            raise TypeError('The view function for ' + repr(request.endpoint) + ' did not return a valid response. The function either returned None or ended without a return statement.')
        if isinstance(value, Response):
            made = value
        elif isinstance(value, (dict, list)):
            made = self._json(value)
        elif isinstance(value, (str, bytes)) or hasattr(value, '__next__'):
            made = Response(value)
        else:
            raise TypeError('The view function did not return a valid response. The return type must be a string, dict, list, tuple with headers or status, Response instance, or WSGI callable, but it was a ' + type(value).__name__ + '.')
        if status is not None:
            made._set(status)
        if headers:
            made.headers.update(headers)
        return made
    def _find(self, current):
        allowed = set()
        for rule in sorted(self._rules, key=lambda one: [(1 if kind == 'path' else 0 if kind == '' else 0.5) for kind, _ in one._parts]):
            values = rule.match(current.path)
            if values is None:
                if rule.rule.endswith('/') and rule.match(current.path + '/') is not None and current.method in rule.methods:
                    query = current.query_string.decode()
                    return None, redirect('http://' + current.host + current.path + '/' + ('?' + query if query else ''), 308)
                continue
            if current.method in rule.methods:
                current.endpoint, current.view_args, current.url_rule = rule.endpoint, values, rule
                return rule, None
            allowed |= rule.methods
        if allowed:
            error = HTTPException(405)
            error._allow = allowed
            raise error
        raise HTTPException(404)
    def _handler(self, error):
        kinds = [(kind, function) for kind, function in self._handlers if (kind == error.code if isinstance(kind, int) and isinstance(error, HTTPException) else isinstance(kind, type) and isinstance(error, kind))]
        return kinds[0][1] if kinds else None
    def _answer(self, current):
        try:
            rule, made = self._find(current)
            if made is None:
                for one in self._before:
                    value = one()
                    if value is not None:
                        return self._finished(self.make_response(value))
                if current.method == 'OPTIONS' and 'OPTIONS' not in (getattr(self.view_functions[rule.endpoint], 'methods', None) or ()):
                    made = Response()
                    made.headers['Allow'] = ', '.join(sorted(rule.methods))
                else:
                    made = self.make_response(self.view_functions[rule.endpoint](**current.view_args))
        except HTTPException as error:
            made = self._failed(error)
        except Exception as error:
            function = self._handler(error)
            if function is not None:
                return self._finished(self.make_response(function(error)))
            self.logger.exception('Exception on %s [%s]', current.path, current.method)
            error = HTTPException(500)
            made = self._failed(error)
        return self._finished(made)
    def _failed(self, error):
        function = self._handler(error)
        if function is not None:
            return self.make_response(function(error))
        return error.get_response()
    def _finished(self, made):
        for one in self._after:
            made = one(made)
        return made
    def _handle(self, current):
        _local.request, _local.app, _local.g = current, self, _Globals()
        try:
            return self._answer(current)
        finally:
            for one in self._teardown:
                one(None)
    def _serve(self, handle, remote, host):
        try:
            came = _sockets.request(handle)
            if came is None:
                return
            line, pairs, body = came
            current = Request(line, pairs, body, remote.rpartition(':')[0])
            made = self._handle(current)
            data = made.data
            if made._parts is not None:
                data = b''.join(one.encode() if isinstance(one, str) else one for one in made._parts)
            if made.status_code == 204 or made.status_code < 200:
                made.headers.pop('Content-Length')
            pairs = [('Server', 'Werkzeug/3.1.3 Python/' + _sys.version.split()[0]), ('Date', _sockets.date())] + made.headers.items()
            if made.status_code >= 200 and made.status_code not in (204, 304) and made.headers.get('Content-Length') is None and made._parts is None:
                pairs.append(('Content-Length', str(len(data))))
            pairs.append(('Connection', 'close'))
            _log(current, line, made.status_code)
            _sockets.send(handle, ('HTTP/1.1 ' + str(made.status_code) + ' ' + made._words + '\\r\\n' + ''.join(key + ': ' + value + '\\r\\n' for key, value in pairs) + '\\r\\n').encode() + (b'' if current.method == 'HEAD' else data))
        finally:
            _sockets.close(handle)
    def run(self, host=None, port=None, debug=None, load_dotenv=True, **options):
        if debug is not None:
            self.debug = bool(debug)
        if _os.environ.get('FLASK_RUN_FROM_CLI') == 'true':
            print(' * Ignoring a call to \\'app.run()\\' that would block the current \\'flask\\' CLI command.\\n   Only call \\'app.run()\\' in an \\'if __name__ == "__main__"\\' guard.', file=_sys.stderr)
            return
        _run(self, host or '127.0.0.1', int(port or 5000), self.name)
def _style(text, *codes):
    return ''.join('\\x1b[' + str(code) + 'm' for code in codes) + text + '\\x1b[0m'
def _log(current, line, code):
    shown = line
    if code == 304:
        shown = _style(line, 36)
    elif 300 <= code < 400:
        shown = _style(line, 32)
    elif code == 404:
        shown = _style(line, 33)
    elif 400 <= code < 500:
        shown = _style(line, 31, 1)
    elif code != 200:
        shown = _style(line, 35, 1)
    _sys.stderr.write(current.remote_addr + ' - - [' + _sockets.log_date() + '] "' + shown + '" ' + str(code) + ' -\\n')
def _run(app, host, port, name):
    if name is not None:
        print(" * Serving Flask app '" + name + "'", flush=True)
    print(' * Debug mode: ' + ('on' if app.debug else 'off'), flush=True)
    try:
        handle, port = _sockets.listen(host, port)
    except OSError as error:
        if error.errno != 98:
            raise
        _sys.stderr.write('Address already in use\\nPort ' + str(port) + ' is in use by another program. Either identify and stop that program, or start the server with a different port.\\n')
        _sys.exit(1)
    warning = _style('WARNING: This is a development server. Do not use it in a production deployment. Use a production WSGI server instead.', 31, 1) + '\\n'
    if host in ('0.0.0.0', '::'):
        own = _sockets.resolve(_sockets.hostname())
        _sys.stderr.write(warning + ' * Running on all addresses (' + host + ')\\n * Running on http://127.0.0.1:' + str(port) + '\\n * Running on http://' + (own if isinstance(own, list) else ['127.0.0.1'])[0] + ':' + str(port) + '\\n')
    else:
        _sys.stderr.write(warning + ' * Running on http://' + host + ':' + str(port) + '\\n')
    _sys.stderr.write(_style('Press CTRL+C to quit', 33) + '\\n')
    if app.debug:
        pin = sum(ord(c) * (i + 7) for i, c in enumerate(_sockets.hostname() + app.name)) * 7919
        _sys.stderr.write(' * Restarting with stat\\n * Debugger is active!\\n * Debugger PIN: ' + '-'.join(str(100 + pin // step % 900) for step in (1, 1000, 77)) + '\\n')
    try:
        while True:
            came = _sockets.accept(handle, None)
            _threading.Thread(target=app._serve, args=(came[0], came[1], host), daemon=True).start()
    except KeyboardInterrupt:
        pass
class _Context:
    def __init__(self, app, current=None):
        self._app, self._request = app, current
    def __enter__(self):
        _local.app, _local.request, _local.g = self._app, self._request, _Globals()
        return self
    def __exit__(self, *rest):
        _local.app = _local.request = _local.g = None
    push = __enter__
    pop = __exit__
class _Client:
    def __init__(self, app):
        self._app = app
    def open(self, path, method='GET', data=None, json=None, headers=None, query_string=None, content_type=None):
        pairs, body = [('Host', 'localhost')] + list((headers or {}).items()), b''
        if json is not None:
            body, content_type = _json.dumps(json).encode(), 'application/json'
        elif isinstance(data, dict):
            body, content_type = '&'.join(key + '=' + _quote(str(value)) for key, value in data.items()).encode(), 'application/x-www-form-urlencoded'
        elif data is not None:
            body = data.encode() if isinstance(data, str) else data
        if content_type:
            pairs.append(('Content-Type', content_type))
        if query_string:
            path += '?' + ('&'.join(key + '=' + _quote(str(value)) for key, value in query_string.items()) if isinstance(query_string, dict) else query_string)
        return self._app._handle(Request(method + ' ' + path + ' HTTP/1.1', pairs + [('Content-Length', str(len(body)))], body, '127.0.0.1'))
    def get(self, path, **how):
        return self.open(path, 'GET', **how)
    def post(self, path, **how):
        return self.open(path, 'POST', **how)
    def put(self, path, **how):
        return self.open(path, 'PUT', **how)
    def delete(self, path, **how):
        return self.open(path, 'DELETE', **how)
    def patch(self, path, **how):
        return self.open(path, 'PATCH', **how)
    def __enter__(self):
        return self
    def __exit__(self, *rest):
        pass
class _Logger:
    _levels = {'DEBUG': 10, 'INFO': 20, 'WARNING': 30, 'ERROR': 40, 'CRITICAL': 50}
    def __init__(self, app):
        self._app, self.level = app, None
    def setLevel(self, level):
        self.level = self._levels.get(level, level)
    def _tell(self, kind, text, args):
        import logging, datetime
        root = logging.getLogger()
        least = self.level or (10 if self._app.debug else root.level or 30)
        if self._levels[kind] < least:
            return
        if root.handlers:
            getattr(logging.getLogger(self._app.name), kind.lower())(text, *args)
            return
        _sys.stderr.write('[' + datetime.datetime.now().strftime('%Y-%m-%d %H:%M:%S,%f')[:-3] + '] ' + kind + ' in ' + self._app.name + ': ' + (text % args if args else text) + '\\n')
    def debug(self, text, *args):
        self._tell('DEBUG', text, args)
    def info(self, text, *args):
        self._tell('INFO', text, args)
    def warning(self, text, *args):
        self._tell('WARNING', text, args)
    def error(self, text, *args):
        self._tell('ERROR', text, args)
    def critical(self, text, *args):
        self._tell('CRITICAL', text, args)
    def exception(self, text, *args):
        self._tell('ERROR', text, args)
        told = _traceback.format_exc()
        first, _, rest = told.partition('\\n')
        newer, file = _sys.version_info[1] >= 13, '  File "/usr/local/lib/python' + str(_sys.version_info[0]) + '.' + str(_sys.version_info[1]) + '/site-packages/flask/app.py", line '
        frames = [(1511, 'wsgi_app', 'response = self.full_dispatch_request()', '' if newer else '           ' + '^' * 28), (919, 'full_dispatch_request', 'rv = self.handle_user_exception(e)', '' if newer else '     ' + '^' * 29), (917, 'full_dispatch_request', 'rv = self.dispatch_request()', '' if newer else '     ' + '^' * 23), (902, 'dispatch_request', 'return self.ensure_sync(self.view_functions[rule.endpoint])(**view_args)  # type: ignore[no-any-return]', '       ' + ('~' * 52 + '^' * 13 if newer else '^' * 65))]
        if rest.startswith('  File'):
            first += ''.join('\\n' + file + str(line) + ', in ' + name + '\\n    ' + text + ('\\n    ' + marks if marks else '') for line, name, text, marks in frames)
        _sys.stderr.write(first + '\\n' + rest)
`,
  'flask.cli': `
import os as _os
import sys as _sys
_HELP = '''Usage: flask [OPTIONS] COMMAND [ARGS]...

  A general utility script for Flask applications.

  An application to load must be given with the '--app' option, 'FLASK_APP'
  environment variable, or with a 'wsgi.py' or 'app.py' file in the current
  directory.

Options:
  -e, --env-file FILE   Load environment variables from this file, taking
                        precedence over those set by '.env' and '.flaskenv'.
                        Variables set directly in the environment take highest
                        precedence. python-dotenv must be installed.
  -A, --app IMPORT      The Flask application or factory function to load, in
                        the form 'module:name'. Module can be a dotted import
                        or file path. Name is not required if it is 'app',
                        'application', 'create_app', or 'make_app', and can be
                        'name(args)' to pass arguments.
  --debug / --no-debug  Set debug mode.
  --version             Show the Flask version.
  --help                Show this message and exit.

Commands:
  routes  Show the routes for the app.
  run     Run a development server.
  shell   Run a shell in the app context.'''
_NONE = "Could not locate a Flask application. Use the 'flask --app' option, 'FLASK_APP' environment variable, or a 'wsgi.py' or 'app.py' file in the current directory."
class _Usage(Exception):
    pass
def _load(path):
    module, colon, name = (path or '').partition(':')
    if not path:
        for one in ('wsgi', 'app'):
            if _os.path.isfile(one + '.py'):
                module = one
                break
        else:
            raise _Usage(_NONE)
    folder, base = _os.path.split(module)
    if base.endswith('.py'):
        base = base[:-3]
    _sys.path.insert(0, _os.path.abspath(folder or '.'))
    whole = _os.path.join(folder, base.replace('.', '/'))
    if not (_os.path.isfile(whole + '.py') or _os.path.isdir(whole)):
        raise _Usage('Could not import ' + repr(base) + '.')
    import importlib, flask
    found = importlib.import_module(base)
    if name:
        call = name.endswith(')')
        name = name.partition('(')[0]
        if not hasattr(found, name):
            raise _Usage('Failed to find attribute ' + repr(name) + ' in ' + repr(base) + '.')
        made = getattr(found, name)
        return (made() if call or not isinstance(made, flask.Flask) else made), base
    for one in ('app', 'application'):
        if isinstance(getattr(found, one, None), flask.Flask):
            return getattr(found, one), base
    for one in vars(found).values():
        if isinstance(one, flask.Flask):
            return one, base
    for one in ('create_app', 'make_app'):
        if hasattr(found, one):
            return getattr(found, one)(), base
    raise _Usage("Failed to find Flask application or factory in module " + repr(base) + ". Use '" + base + ":name' to specify one.")
def main():
    words, path, debug = _sys.argv[1:], _os.environ.get('FLASK_APP'), None
    given = path
    while words and words[0].startswith('-'):
        word = words.pop(0)
        if word in ('-A', '--app'):
            path = words.pop(0) if words else None
        elif word.startswith('--app='):
            path = word[6:]
        elif word in ('--debug', '--no-debug'):
            debug = word == '--debug'
        elif word == '--version':
            import flask
            print('Python ' + _sys.version.split()[0] + '\\nFlask ' + flask.__version__ + '\\nWerkzeug 3.1.3')
            return 0
        elif word == '--help':
            print(_HELP)
            return 0
        else:
            print("Usage: flask [OPTIONS] COMMAND [ARGS]...\\nTry 'flask --help' for help.\\n\\nError: No such option: " + word, file=_sys.stderr)
            return 2
    if not words:
        print(_HELP, file=_sys.stderr)
        return 2
    command, rest = words[0], words[1:]
    if command not in ('run', 'routes', 'shell'):
        print("Usage: flask [OPTIONS] COMMAND [ARGS]...\\nTry 'flask --help' for help.\\n\\nError: No such command " + repr(command) + '.', file=_sys.stderr)
        return 2
    host, port = _os.environ.get('FLASK_RUN_HOST', '127.0.0.1'), _os.environ.get('FLASK_RUN_PORT', '5000')
    while rest:
        word = rest.pop(0)
        name, equals, value = word.partition('=')
        if name in ('-h', '--host', '-p', '--port', '-A', '--app'):
            value = value if equals else rest.pop(0) if rest else ''
            if name in ('-h', '--host'):
                host = value
            elif name in ('-A', '--app'):
                path = value
            else:
                port = value
        elif name == '--debug':
            debug = True
        elif name not in ('--no-debug', '--reload', '--no-reload', '--debugger', '--no-debugger', '--with-threads', '--without-threads'):
            print("Usage: flask " + command + " [OPTIONS]\\nTry 'flask " + command + " --help' for help.\\n\\nError: No such option: " + word, file=_sys.stderr)
            return 2
    if not port.isdigit():
        print("Usage: flask run [OPTIONS]\\nTry 'flask run --help' for help.\\n\\nError: Invalid value for '--port' / '-p': " + repr(port) + ' is not a valid integer.', file=_sys.stderr)
        return 2
    _os.environ['FLASK_RUN_FROM_CLI'] = 'true'
    try:
        app, name = _load(path)
    except _Usage as error:
        print(('' if command == 'shell' else 'Usage: flask ' + command + " [OPTIONS]\\nTry 'flask " + command + " --help' for help.\\n\\n") + 'Error: ' + str(error), file=_sys.stderr)
        return 2
    if debug is not None:
        app.debug = debug
    if command == 'shell':
        import _sockets
        _sockets.absent('flask shell')
    if command == 'routes':
        rows = [(one.endpoint, ', '.join(sorted(one.methods - {'HEAD', 'OPTIONS'})), one.rule) for one in sorted(app._rules, key=lambda one: one.endpoint)]
        wide = [max(len(row[i]) for row in [('Endpoint', 'Methods', 'Rule')] + rows) for i in range(3)]
        for row in [('Endpoint', 'Methods', 'Rule'), tuple('-' * one for one in wide)] + rows:
            print('  '.join(cell.ljust(wide[i]) for i, cell in enumerate(row)))
        return 0
    import flask
    flask._run(app, host, int(port), path)
    return 0
`,
};
