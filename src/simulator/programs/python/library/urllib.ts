/** urllib: addresses taken apart, and pages fetched. */
export const URLLIB: Readonly<Record<string, string>> = {
  urllib: '',
  'urllib.parse': `
from collections import namedtuple as _namedtuple
_SAFE = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~'
def quote(text, safe='/'):
    data = text if isinstance(text, bytes) else str(text).encode()
    return ''.join(chr(byte) if chr(byte) in _SAFE + safe else '%' + format(byte, '02X') for byte in data)
def quote_plus(text, safe=''):
    return quote(text, safe + ' ').replace(' ', '+')
def unquote(text):
    made, at, data = '', 0, []
    while at < len(text):
        if text[at] == '%' and len(text) > at + 2:
            data.append(int(text[at + 1:at + 3], 16))
            at += 3
            continue
        made += bytes(data).decode() + text[at]
        data = []
        at += 1
    return made + bytes(data).decode()
def unquote_plus(text):
    return unquote(text.replace('+', ' '))
def urlencode(query, doseq=False):
    pairs = query.items() if isinstance(query, dict) else query
    return '&'.join(quote_plus(str(key)) + '=' + quote_plus(str(one)) for key, value in pairs for one in (value if doseq and isinstance(value, (list, tuple)) else [value]))
def parse_qsl(text, keep_blank_values=False):
    return [(unquote_plus(key), unquote_plus(value)) for key, _, value in (pair.partition('=') for pair in text.split('&')) if key and (value or keep_blank_values)]
def parse_qs(text, keep_blank_values=False):
    made = {}
    for key, value in parse_qsl(text, keep_blank_values):
        made.setdefault(key, []).append(value)
    return made
class _Address:
    def geturl(self):
        return urlunparse(tuple(self))
    @property
    def _place(self):
        return self.netloc.rpartition('@')[2]
    @property
    def hostname(self):
        return self._place.partition(':')[0].lower() or None
    @property
    def port(self):
        text = self._place.partition(':')[2]
        if text and not text.isdigit():
            raise ValueError('Port could not be cast to integer value as ' + repr(text))
        if text and int(text) > 65535:
            raise ValueError('Port out of range 0-65535')
        return int(text) if text else None
    @property
    def username(self):
        return self.netloc.partition('@')[0].partition(':')[0] if '@' in self.netloc else None
    @property
    def password(self):
        return self.netloc.partition('@')[0].partition(':')[2] if '@' in self.netloc else None
class ParseResult(_Address, _namedtuple('ParseResult', 'scheme netloc path params query fragment')):
    pass
class SplitResult(_Address, _namedtuple('SplitResult', 'scheme netloc path query fragment')):
    pass
def _pieces(url, scheme=''):
    url, _, fragment = url.partition('#')
    url, _, query = url.partition('?')
    head, colon, rest = url.partition(':')
    if colon and head and head.replace('+', '').replace('-', '').replace('.', '').isalnum() and head[0].isalpha():
        scheme, url = head.lower(), rest
    netloc = ''
    if url.startswith('//'):
        netloc, slash, path = url[2:].partition('/')
        url = slash + path
    return scheme, netloc, url, query, fragment
def urlparse(url, scheme=''):
    scheme, netloc, path, query, fragment = _pieces(url, scheme)
    head, slash, last = path.rpartition('/')
    params = ''
    if ';' in last:
        last, _, params = last.partition(';')
        path = head + slash + last
    return ParseResult(scheme, netloc, path, params, query, fragment)
def urlsplit(url, scheme=''):
    return SplitResult(*_pieces(url, scheme))
def urlunparse(parts):
    scheme, netloc, path, params, query, fragment = parts
    return (scheme + ':' if scheme else '') + ('//' + netloc if netloc else '') + path + (';' + params if params else '') + ('?' + query if query else '') + ('#' + fragment if fragment else '')
def urlunsplit(parts):
    return urlunparse(tuple(parts[:3]) + ('',) + tuple(parts[3:]))
def urljoin(base, url):
    start, other = urlsplit(base), urlsplit(url)
    if other.scheme and other.scheme != start.scheme:
        return url
    if other.netloc:
        return urlunsplit((start.scheme,) + tuple(other[1:]))
    if not other.path:
        return urlunsplit((start.scheme, start.netloc, start.path, other.query or start.query, other.fragment))
    path = other.path if other.path.startswith('/') else start.path.rpartition('/')[0] + '/' + other.path
    made = []
    for part in path.split('/'):
        if part == '..':
            if len(made) > 1:
                made.pop()
        elif part != '.':
            made.append(part)
    return urlunsplit((start.scheme, start.netloc, '/'.join(made) + ('/' if path.endswith('/..') or path.endswith('/.') else ''), other.query, other.fragment))
`,
  'urllib.error': `
class URLError(OSError):
    def __init__(self, reason):
        self.reason = reason
    def __str__(self):
        return '<urlopen error ' + str(self.reason) + '>'
class HTTPError(URLError):
    def __init__(self, url, code, msg, hdrs, fp):
        self.url, self.code, self.status, self.msg, self.reason, self.headers, self._fp = url, code, code, msg, msg, hdrs, fp
    def read(self):
        return self._fp.read()
    def __str__(self):
        return 'HTTP Error ' + str(self.code) + ': ' + self.msg
    def __repr__(self):
        return '<HTTPError ' + str(self.code) + ': ' + repr(self.msg) + '>'
`,
  'urllib.request': `
import _machine
import sys as _sys
from urllib.error import HTTPError, URLError
from urllib.parse import urljoin as _urljoin, urlsplit as _urlsplit
class _Headers:
    def __init__(self, pairs):
        self._pairs = pairs
    def get(self, name, default=None):
        for key, value in self._pairs:
            if key.lower() == name.lower():
                return value
        return default
    def __getitem__(self, name):
        return self.get(name)
    def items(self):
        return self._pairs
    def __iter__(self):
        return iter([key for key, _ in self._pairs])
    def __str__(self):
        return ''.join(key + ': ' + value + '\\n' for key, value in self._pairs) + '\\n'
    def get_content_type(self):
        return (self.get('content-type') or 'text/plain').partition(';')[0]
class _Answer:
    def __init__(self, url, status, reason, headers, body):
        self.url, self.status, self.code, self.reason, self.msg, self.headers, self._body, self._at = url, status, status, reason, reason, headers, body, 0
    def read(self, size=-1):
        end = len(self._body) if size is None or size < 0 else self._at + size
        data = self._body[self._at:end]
        self._at = min(end, len(self._body))
        return data
    def readlines(self):
        return [line + b'\\n' for line in self._body.split(b'\\n')]
    def __iter__(self):
        return iter(self.readlines())
    def getcode(self):
        return self.status
    def geturl(self):
        return self.url
    def info(self):
        return self.headers
    def getheader(self, name, default=None):
        return self.headers.get(name, default)
    def getheaders(self):
        return self.headers.items()
    def close(self):
        pass
    def __enter__(self):
        return self
    def __exit__(self, *error):
        pass
class Request:
    def __init__(self, url, data=None, headers={}, method=None):
        self.full_url, self.data, self.headers, self.method = url, data, dict(headers), method
    def add_header(self, name, value):
        self.headers[name.capitalize()] = value
    def get_method(self):
        return self.method or ('GET' if self.data is None else 'POST')
def urlopen(url, data=None, timeout=None, context=None):
    request = url if isinstance(url, Request) else Request(url, data)
    address, method, body = request.full_url, request.get_method(), request.data if data is None else data
    for _ in range(10):
        parts = _urlsplit(address)
        if parts.scheme in ('http', 'https') and not parts.netloc:
            raise URLError('no host given')
        if parts.scheme == 'file':
            import os
            if not os.path.exists(parts.path):
                raise URLError("[Errno 2] No such file or directory: " + repr(parts.path))
        if parts.scheme not in ('http', 'https'):
            if not parts.scheme:
                raise ValueError('unknown url type: ' + repr(address))
            raise URLError('unknown url type: ' + parts.scheme)
        sent = {'Accept-Encoding': 'identity'}
        if body is not None:
            sent['Content-Type'] = 'application/x-www-form-urlencoded'
            sent['Content-Length'] = str(len(body))
        sent['Host'] = parts.netloc.rpartition('@')[2]
        sent['User-Agent'] = 'Python-urllib/' + str(_sys.version_info[0]) + '.' + str(_sys.version_info[1])
        for name, value in request.headers.items():
            sent[name.capitalize() if name.lower() in ('content-type', 'content-length', 'host') else name.title() if name.lower() == 'user-agent' else name] = value
        sent['Connection'] = 'close'
        found = _machine.fetch(address, method, sent, body, timeout)
        if isinstance(found, str):
            if found == 'timed out':
                raise TimeoutError('timed out')
            if found.startswith('Remote end'):
                raise ConnectionResetError(found)
            raise URLError(found)
        status, reason, headers, content = found
        answer = _Answer(address, status, reason, _Headers(headers), content)
        if status in (301, 302, 303, 307, 308) and answer.headers.get('location') and (method in ('GET', 'HEAD') or status in (301, 302, 303)):
            address = _urljoin(address, answer.headers.get('location'))
            if method != 'HEAD':
                method, body = 'GET', None
            continue
        if not 200 <= status < 300:
            raise HTTPError(address, status, reason, answer.headers, answer)
        return answer
    raise HTTPError(address, status, 'The HTTP server returned a redirect error that would lead to an infinite loop.', answer.headers, answer)
def urlretrieve(url, filename):
    with urlopen(url) as answer:
        with open(filename, 'wb') as file:
            file.write(answer.read())
    return filename, answer.headers
`,
};
