/** What `pip install requests` gives: pages fetched over the simulated network. */
export const REQUESTS = `
import json as _json
import _machine
from urllib.parse import urlencode as _urlencode, urljoin as _urljoin, urlsplit as _urlsplit
__version__ = '2.32.5'
class RequestException(OSError):
    pass
class HTTPError(RequestException):
    def __init__(self, text, response=None):
        self.response = response
class ConnectionError(RequestException):
    pass
class Timeout(RequestException):
    pass
class ConnectTimeout(ConnectionError, Timeout):
    pass
class ReadTimeout(Timeout):
    pass
class TooManyRedirects(RequestException):
    pass
class MissingSchema(RequestException, ValueError):
    pass
class InvalidSchema(RequestException, ValueError):
    pass
class JSONDecodeError(ValueError):
    pass
class exceptions:
    pass
for _one in (RequestException, HTTPError, ConnectionError, Timeout, ConnectTimeout, ReadTimeout, TooManyRedirects, MissingSchema, InvalidSchema, JSONDecodeError):
    _one.__module__ = 'requests.exceptions'
    setattr(exceptions, _one.__name__, _one)
class _Headers(dict):
    def __getitem__(self, name):
        for key in self:
            if key.lower() == name.lower():
                return dict.__getitem__(self, key)
        raise KeyError(name.lower())
    def get(self, name, default=None):
        for key in self:
            if key.lower() == name.lower():
                return dict.__getitem__(self, key)
        return default
class Response:
    def __init__(self, url, status, reason, pairs, content):
        self.url, self.status_code, self.reason, self.content, self.encoding, self.history, self.cookies = url, status, reason, content, 'utf-8', [], {}
        self.headers = _Headers(pairs)
        self.ok = status < 400
    @property
    def text(self):
        return self.content.decode('utf-8', 'replace')
    def json(self, **how):
        try:
            return _json.loads(self.text)
        except ValueError as error:
            raise JSONDecodeError(str(error)) from None
    def raise_for_status(self):
        if self.status_code >= 400:
            raise HTTPError(str(self.status_code) + (' Client' if self.status_code < 500 else ' Server') + ' Error: ' + self.reason + ' for url: ' + self.url, self)
    def iter_lines(self):
        return iter(self.content.split(b'\\n'))
    def iter_content(self, size=1):
        return iter([self.content])
    def close(self):
        pass
    def __bool__(self):
        return self.ok
    def __enter__(self):
        return self
    def __exit__(self, *rest):
        pass
    def __repr__(self):
        return '<Response [' + str(self.status_code) + ']>'
def request(method, url, params=None, data=None, json=None, headers=None, timeout=None, allow_redirects=True, auth=None, verify=True, stream=False, cookies=None, **more):
    if '://' not in url:
        raise MissingSchema("Invalid URL " + repr(url) + ": No scheme supplied. Perhaps you meant https://" + url + "?")
    if _urlsplit(url).scheme not in ('http', 'https'):
        raise InvalidSchema("No connection adapters were found for " + repr(url))
    if params:
        url += ('&' if '?' in url else '?') + (params if isinstance(params, str) else _urlencode({key: value for key, value in (params.items() if isinstance(params, dict) else params) if value is not None}, True))
    method, history = method.upper(), []
    if not _urlsplit(url).path:
        head, mark, query = url.partition('?')
        url = head + '/' + mark + query
    for _ in range(30):
        parts = _urlsplit(url)
        sent = {'Host': parts.netloc.rpartition('@')[2], 'User-Agent': 'python-requests/' + __version__, 'Accept-Encoding': 'gzip, deflate', 'Accept': '*/*', 'Connection': 'keep-alive'}
        body = None
        if json is not None:
            body, sent['Content-Type'] = _json.dumps(json).encode(), 'application/json'
        elif isinstance(data, dict):
            body, sent['Content-Type'] = _urlencode(data, True).encode(), 'application/x-www-form-urlencoded'
        elif data is not None:
            body = data.encode() if isinstance(data, str) else data
        if body is not None:
            sent['Content-Length'] = str(len(body))
        elif method in ('POST', 'PUT', 'PATCH'):
            sent['Content-Length'] = '0'
        if auth:
            import base64
            sent['Authorization'] = 'Basic ' + base64.b64encode((auth[0] + ':' + auth[1]).encode()).decode()
        if cookies:
            sent['Cookie'] = '; '.join(key + '=' + value for key, value in cookies.items())
        sent.update({key: value for key, value in (headers or {}).items() if value is not None})
        found = _machine.fetch(url, method, sent, body, timeout[0] if isinstance(timeout, tuple) else timeout)
        if isinstance(found, str):
            place = "HTTP" + ('S' if parts.scheme == 'https' else '') + "ConnectionPool(host='" + parts.hostname + "', port=" + str(parts.port or (443 if parts.scheme == 'https' else 80)) + ')'
            path = parts.path + ('?' + parts.query if parts.query else '')
            link = '<urllib3.connection.HTTP' + ('S' if parts.scheme == 'https' else '') + 'Connection object at 0x7f3c5a1d2b90>'
            if found == 'timed out':
                raise ReadTimeout(place + ': Read timed out. (read timeout=' + str(timeout) + ')')
            if found.startswith('Remote end'):
                raise ConnectionError("('Connection aborted.', RemoteDisconnected('" + found + "'))")
            if 'Name or service' in found:
                raise ConnectionError(place + ': Max retries exceeded with url: ' + path + ' (Caused by NameResolutionError("' + link + ": Failed to resolve '" + parts.hostname + "' (" + found + ')"))')
            raise ConnectionError(place + ': Max retries exceeded with url: ' + path + " (Caused by NewConnectionError('" + link + ': Failed to establish a new connection: ' + found + "'))")
        status, reason, pairs, content = found
        made = Response(url, status, reason, pairs, content)
        if not (allow_redirects and status in (301, 302, 303, 307, 308) and made.headers.get('location')):
            made.history = history
            return made
        history.append(made)
        url = _urljoin(url, made.headers.get('location'))
        if status in (301, 302, 303) and method != 'HEAD':
            method, data, json = 'GET', None, None
    raise TooManyRedirects('Exceeded 30 redirects.')
def get(url, params=None, **how):
    return request('get', url, params=params, **how)
def post(url, data=None, json=None, **how):
    return request('post', url, data=data, json=json, **how)
def put(url, data=None, **how):
    return request('put', url, data=data, **how)
def patch(url, data=None, **how):
    return request('patch', url, data=data, **how)
def delete(url, **how):
    return request('delete', url, **how)
def head(url, **how):
    return request('head', url, **{'allow_redirects': False, **how})
def options(url, **how):
    return request('options', url, **how)
class Session:
    def __init__(self):
        self.headers, self.auth, self.params, self.cookies = {}, None, {}, {}
    def request(self, method, url, headers=None, params=None, **how):
        return request(method, url, headers={**self.headers, **(headers or {})}, params={**self.params, **(params or {})}, auth=how.pop('auth', self.auth), **how)
    def get(self, url, **how):
        return self.request('get', url, **how)
    def post(self, url, **how):
        return self.request('post', url, **how)
    def put(self, url, **how):
        return self.request('put', url, **how)
    def delete(self, url, **how):
        return self.request('delete', url, **how)
    def close(self):
        pass
    def __enter__(self):
        return self
    def __exit__(self, *rest):
        pass
session = Session
class codes:
    ok = 200
    created = 201
    not_found = 404
`;
