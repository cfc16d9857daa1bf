/** socket, select, socketserver and http: on streams of the simulated network. Long because it holds their texts. */
export const NETWORK: Readonly<Record<string, string>> = {
  socket: `
import _sockets
AF_UNSPEC, AF_UNIX, AF_INET, AF_INET6 = 0, 1, 2, 10
SOCK_STREAM, SOCK_DGRAM = 1, 2
SOL_SOCKET, SO_REUSEADDR, SO_KEEPALIVE, SO_BROADCAST, SO_REUSEPORT, IPPROTO_TCP, IPPROTO_UDP, TCP_NODELAY = 1, 2, 9, 6, 15, 6, 17, 1
SHUT_RD, SHUT_WR, SHUT_RDWR, SOMAXCONN = 0, 1, 2, 4096
error = OSError
timeout = TimeoutError
class gaierror(OSError):
    pass
gaierror.__module__ = 'socket'
class herror(OSError):
    pass
_defaults = [None]
def setdefaulttimeout(seconds):
    _defaults[0] = seconds
def getdefaulttimeout():
    return _defaults[0]
def _unknown(failure):
    return gaierror(-2, 'Name or service not known') if failure == 'not-found' else gaierror(-3, 'Temporary failure in name resolution')
def _split(address):
    host, _, port = address.rpartition(':')
    return (host, int(port))
class socket:
    def __init__(self, family=AF_INET, type=SOCK_STREAM, proto=0, fileno=None):
        if family in (AF_UNIX, AF_INET6) or type == SOCK_DGRAM:
            _sockets.absent('sockets of this kind: streams of IPv4 only')
        self.family, self.type, self.proto = family, type, proto
        self._handle, self._listens, self._local, self._remote, self._timeout, self._closed, self._files = None, False, ('0.0.0.0', 0), None, _defaults[0], False, 0
    def _open(self):
        if self._closed:
            raise OSError(9, 'Bad file descriptor')
    def setsockopt(self, *what):
        self._open()
    def getsockopt(self, *what):
        return 0
    def settimeout(self, seconds):
        self._timeout = seconds
    def gettimeout(self):
        return self._timeout
    def setblocking(self, flag):
        self._timeout = None if flag else 0
    def bind(self, address):
        self._open()
        if not isinstance(address, tuple):
            raise TypeError("bind(): AF_INET address must be tuple, not " + type(address).__name__)
        self._handle, port = _sockets.listen(address[0], address[1])
        self._listens, self._local = True, ('0.0.0.0' if address[0] == '' else '127.0.0.1' if address[0] == 'localhost' else address[0], port)
    def listen(self, backlog=128):
        if not self._listens:
            self.bind(('', 0))
    def accept(self):
        self._open()
        came = _sockets.accept(self._handle, self._timeout)
        if came is None:
            raise BlockingIOError(11, 'Resource temporarily unavailable') if self._timeout == 0 else TimeoutError('timed out')
        made = socket()
        made._handle, made._remote, made._local = came[0], _split(came[1]), _split(came[2])
        return made, made._remote
    def connect(self, address):
        self._open()
        host, port = address[0], address[1]
        if not isinstance(port, int):
            raise TypeError("'" + type(port).__name__ + "' object cannot be interpreted as an integer")
        found = _sockets.connect(host or '127.0.0.1', port, self._timeout)
        if isinstance(found, str):
            raise _unknown(found)
        self._handle, self._local, self._remote = found[0], _split(found[1]), _split(found[2])
    def connect_ex(self, address):
        try:
            self.connect(address)
        except gaierror:
            raise
        except OSError as error:
            return error.errno or 11
        return 0
    def _stream(self):
        self._open()
        if self._handle is None or self._listens:
            raise OSError(107, 'Transport endpoint is not connected')
        return self._handle
    def recv(self, size, flags=0):
        data = _sockets.recv(self._stream(), size, self._timeout)
        if data is None:
            raise BlockingIOError(11, 'Resource temporarily unavailable') if self._timeout == 0 else TimeoutError('timed out')
        return data
    def send(self, data, flags=0):
        if not isinstance(data, bytes):
            raise TypeError("a bytes-like object is required, not '" + type(data).__name__ + "'")
        return _sockets.send(self._stream(), data)
    def sendall(self, data, flags=0):
        self.send(data)
    def getsockname(self):
        return self._local
    def getpeername(self):
        self._stream()
        return self._remote
    def fileno(self):
        return -1 if self._closed else 3
    def shutdown(self, how):
        if how != SHUT_RD:
            _sockets.finish(self._stream())
    def makefile(self, mode='r', buffering=None, encoding=None, newline=None):
        return _File(self, mode)
    def close(self):
        if not self._closed and self._handle is not None:
            _sockets.close(self._handle)
        self._closed = True
    def __enter__(self):
        return self
    def __exit__(self, *rest):
        self.close()
    def __repr__(self):
        return '<socket.socket ' + ('[closed] ' if self._closed else '') + 'fd=' + str(self.fileno()) + ', family=' + str(self.family) + ', type=' + str(self.type) + ', proto=0' + ('' if self._closed else ', laddr=' + repr(self._local) + (', raddr=' + repr(self._remote) if self._remote else '')) + '>'
class _File:
    def __init__(self, stream, mode='rb'):
        self._stream, self._text, self._rest, self.closed = stream, 'b' not in mode, b'', False
    def _shown(self, data):
        return data.decode() if self._text else data
    def readline(self, limit=-1):
        while b'\\n' not in self._rest:
            data = self._stream.recv(65536)
            if not data:
                break
            self._rest += data
        at = self._rest.find(b'\\n')
        line = self._rest if at < 0 else self._rest[:at + 1]
        self._rest = self._rest[len(line):]
        return self._shown(line)
    def read(self, size=-1):
        while size is None or size < 0 or len(self._rest) < size:
            data = self._stream.recv(65536)
            if not data:
                break
            self._rest += data
        end = len(self._rest) if size is None or size < 0 else size
        data, self._rest = self._rest[:end], self._rest[end:]
        return self._shown(data)
    read1 = read
    def write(self, data):
        self._stream.sendall(data.encode() if self._text else data)
        return len(data)
    def __iter__(self):
        return iter(self.readline, '' if self._text else b'')
    def flush(self):
        pass
    def close(self):
        self.closed = True
    def __enter__(self):
        return self
    def __exit__(self, *rest):
        self.close()
def create_connection(address, timeout=None, source_address=None):
    made = socket()
    made.settimeout(timeout)
    made.connect(address)
    return made
def create_server(address, *, family=AF_INET, backlog=None, reuse_port=False):
    made = socket()
    made.bind(address)
    made.listen()
    return made
def gethostname():
    return _sockets.hostname()
getfqdn = lambda name='': name or _sockets.hostname()
def gethostbyname(name):
    found = _sockets.resolve(name)
    if isinstance(found, str):
        raise _unknown(found)
    return found[0]
def gethostbyname_ex(name):
    found = _sockets.resolve(name)
    if isinstance(found, str):
        raise _unknown(found)
    return (name, [], found)
def getaddrinfo(host, port, family=0, type=0, proto=0, flags=0):
    found = _sockets.resolve(host or '127.0.0.1')
    if isinstance(found, str):
        raise _unknown(found)
    return [(AF_INET, kind, number, '', (one, port or 0)) for one in found for kind, number in ((SOCK_STREAM, 6),)]
def inet_aton(text):
    return bytes(int(part) for part in text.split('.'))
def inet_ntoa(data):
    return '.'.join(str(part) for part in data)
def htons(number):
    return (number & 255) << 8 | number >> 8
ntohs = htons
has_ipv6 = False
`,
  select: `
import _sockets
def select(reads, writes, errors, timeout=None):
    if not any(_sockets.ready(one._handle) for one in reads) and not writes:
        _sockets.wait([one._handle for one in reads], timeout)
    return [one for one in reads if _sockets.ready(one._handle)], list(writes), []
`,
  socketserver: `
import socket as _socket
import sys as _sys
import threading as _threading
import traceback as _traceback
import _sockets
import _threads
class BaseServer:
    def __init__(self, server_address, RequestHandlerClass):
        self.server_address, self.RequestHandlerClass, self._over, self._serving, self.timeout = server_address, RequestHandlerClass, False, False, None
    def _come(self, seconds=None):
        came = _sockets.accept(self.socket._handle, seconds, lambda: self._over)
        if came is None:
            return
        made = _socket.socket()
        made._handle, made._remote, made._local = came[0], _socket._split(came[1]), _socket._split(came[2])
        if self.verify_request(made, made._remote):
            self.process_request(made, made._remote)
        else:
            self.shutdown_request(made)
    def serve_forever(self, poll_interval=0.5):
        self._over, self._serving = False, True
        try:
            while not self._over:
                self._come()
                self.service_actions()
        finally:
            self._over, self._serving = False, False
            _threads.changed()
    def handle_request(self):
        self._come(self.timeout)
    def shutdown(self):
        self._over = self._serving
        _threads.changed()
        _threads.wait(lambda: not self._serving, None)
    def service_actions(self):
        pass
    def verify_request(self, request, client_address):
        return True
    def process_request(self, request, client_address):
        self._answer(request, client_address)
    def _answer(self, request, client_address):
        try:
            self.finish_request(request, client_address)
        except Exception:
            self.handle_error(request, client_address)
        self.shutdown_request(request)
    def finish_request(self, request, client_address):
        self.RequestHandlerClass(request, client_address, self)
    def shutdown_request(self, request):
        request.close()
    close_request = shutdown_request
    def handle_error(self, request, client_address):
        print('-' * 40, file=_sys.stderr)
        _sys.stderr.write(f'Exception occurred during processing of request from {client_address!r}\\n')
        _traceback.print_exc()
        print('-' * 40, file=_sys.stderr)
    def server_bind(self):
        self.socket.bind(self.server_address)
        self.server_address = self.socket.getsockname()
    def server_activate(self):
        pass
    def server_close(self):
        self.socket.close()
    def fileno(self):
        return self.socket.fileno()
    def __enter__(self):
        return self
    def __exit__(self, *rest):
        self.server_close()
class TCPServer(BaseServer):
    allow_reuse_address, request_queue_size = False, 5
    def __init__(self, server_address, RequestHandlerClass, bind_and_activate=True):
        BaseServer.__init__(self, server_address, RequestHandlerClass)
        self.socket = _socket.socket()
        if bind_and_activate:
            self.server_bind()
            self.server_activate()
class ThreadingMixIn:
    daemon_threads = False
    def process_request(self, request, client_address):
        _threading.Thread(target=self._answer, args=(request, client_address), daemon=True).start()
class ThreadingTCPServer(ThreadingMixIn, TCPServer):
    pass
class BaseRequestHandler:
    def __init__(self, request, client_address, server):
        self.request, self.client_address, self.server = request, client_address, server
        self.setup()
        try:
            self.handle()
        finally:
            self.finish()
    def setup(self):
        pass
    def handle(self):
        pass
    def finish(self):
        pass
class StreamRequestHandler(BaseRequestHandler):
    def setup(self):
        self.connection = self.request
        self.rfile, self.wfile = self.request.makefile('rb'), self.request.makefile('wb')
`,
  http: `
from enum import IntEnum as _IntEnum
class HTTPStatus(_IntEnum):
    CONTINUE = 100
    SWITCHING_PROTOCOLS = 101
    OK = 200
    CREATED = 201
    ACCEPTED = 202
    NO_CONTENT = 204
    PARTIAL_CONTENT = 206
    MOVED_PERMANENTLY = 301
    FOUND = 302
    SEE_OTHER = 303
    NOT_MODIFIED = 304
    TEMPORARY_REDIRECT = 307
    PERMANENT_REDIRECT = 308
    BAD_REQUEST = 400
    UNAUTHORIZED = 401
    FORBIDDEN = 403
    NOT_FOUND = 404
    METHOD_NOT_ALLOWED = 405
    NOT_ACCEPTABLE = 406
    REQUEST_TIMEOUT = 408
    CONFLICT = 409
    GONE = 410
    UNSUPPORTED_MEDIA_TYPE = 415
    IM_A_TEAPOT = 418
    UNPROCESSABLE_ENTITY = 422
    TOO_MANY_REQUESTS = 429
    INTERNAL_SERVER_ERROR = 500
    NOT_IMPLEMENTED = 501
    BAD_GATEWAY = 502
    SERVICE_UNAVAILABLE = 503
    GATEWAY_TIMEOUT = 504
    @property
    def is_success(self):
        return 200 <= self.value < 300
    @property
    def is_client_error(self):
        return 400 <= self.value < 500
    @property
    def is_server_error(self):
        return 500 <= self.value < 600
    @property
    def phrase(self):
        return {200: 'OK', 418: "I'm a Teapot", 203: 'Non-Authoritative Information'}.get(self.value) or self.name.replace('_', ' ').title().replace('Im A', "I'm a")
`,
  'http.client': `
import _machine
import socket as _socket
from http import HTTPStatus as _HTTPStatus
from urllib.request import _Headers
HTTP_PORT, HTTPS_PORT = 80, 443
responses = {one.value: one.phrase for one in _HTTPStatus}
class HTTPException(Exception):
    pass
class RemoteDisconnected(ConnectionResetError, HTTPException):
    pass
class ResponseNotReady(HTTPException):
    pass
HTTPException.__module__ = RemoteDisconnected.__module__ = ResponseNotReady.__module__ = 'http.client'
class HTTPResponse:
    version = 11
    def __init__(self, status, reason, headers, content):
        self.status = self.code = status
        self.reason, self.headers, self.msg, self._content, self.closed = reason, headers, headers, content, False
    def read(self, size=None):
        made, self._content = (self._content, b'') if size is None else (self._content[:size], self._content[size:])
        return made
    def getheader(self, name, default=None):
        return self.headers.get(name, default)
    def getheaders(self):
        return list(self.headers.items())
    def close(self):
        self.closed = True
class HTTPConnection:
    _scheme, _port = 'http', HTTP_PORT
    def __init__(self, host, port=None, timeout=None, **how):
        name, _, own = host.partition(':')
        self.host, self.port, self.timeout, self._found = name, port or int(own or self._port), timeout, None
    def connect(self):
        _socket.create_connection((self.host, self.port), self.timeout).close()
    def request(self, method, url, body=None, headers={}):
        sent = {'Host': self.host if self.port == self._port else self.host + ':' + str(self.port), 'Accept-Encoding': 'identity'}
        data = body.encode('latin-1') if isinstance(body, str) else body
        if data is not None or method in ('POST', 'PUT', 'PATCH'):
            sent['Content-Length'] = str(len(data or b''))
        sent.update(headers)
        if self._scheme == 'http':
            self.connect()
        found = _machine.fetch(self._scheme + '://' + self.host + ':' + str(self.port) + url, method, sent, data, self.timeout)
        if isinstance(found, str):
            if found == 'timed out':
                raise TimeoutError('timed out')
            if found.startswith('Remote end'):
                raise RemoteDisconnected(found)
            number, _, words = found[7:].partition('] ')
            raise OSError(int(number), words) if found.startswith('[Errno') else OSError(found)
        self._found = HTTPResponse(found[0], found[1], _Headers(found[2]), found[3])
    def getresponse(self):
        if self._found is None:
            raise ResponseNotReady('Idle')
        made, self._found = self._found, None
        return made
    def close(self):
        self._found = None
class HTTPSConnection(HTTPConnection):
    _scheme, _port = 'https', HTTPS_PORT
`,
  'http.server': `
import _sockets
import os as _os
import sys as _sys
from html import escape as _escape
from http import HTTPStatus
from urllib.parse import quote as _quote, unquote as _unquote
from socketserver import StreamRequestHandler, TCPServer, ThreadingMixIn
_WORDS = {400: 'Bad request syntax or unsupported method', 401: 'No permission -- see authorization schemes', 403: 'Request forbidden -- authorization will not help', 404: 'Nothing matches the given URI', 405: 'Specified method is invalid for this resource', 500: 'Server got itself in trouble', 501: 'Server does not support this operation', 503: 'The server cannot process the request due to a high load'}
_PAGE = '''<!DOCTYPE HTML>
<html lang="en">
    <head>
        <meta charset="utf-8">
        <title>Error response</title>
    </head>
    <body>
        <h1>Error response</h1>
        <p>Error code: %(code)d</p>
        <p>Message: %(message)s.</p>
        <p>Error code explanation: %(code)s - %(explain)s.</p>
    </body>
</html>
'''
class _Headers:
    def __init__(self, pairs):
        self._pairs = pairs
    def get(self, name, failobj=None):
        for key, value in self._pairs:
            if key.lower() == name.lower():
                return value
        return failobj
    def __getitem__(self, name):
        return self.get(name)
    def __contains__(self, name):
        return self.get(name) is not None
    def __iter__(self):
        return iter([key for key, _ in self._pairs])
    def __len__(self):
        return len(self._pairs)
    def keys(self):
        return [key for key, _ in self._pairs]
    def values(self):
        return [value for _, value in self._pairs]
    def items(self):
        return list(self._pairs)
    def get_all(self, name, failobj=None):
        return [value for key, value in self._pairs if key.lower() == name.lower()] or failobj
    def get_content_type(self):
        return (self.get('content-type') or 'text/plain').partition(';')[0].strip().lower()
    def __str__(self):
        return ''.join(key + ': ' + value + '\\n' for key, value in self._pairs) + '\\n'
class HTTPServer(TCPServer):
    allow_reuse_address = True
    def server_bind(self):
        TCPServer.server_bind(self)
        self.server_name, self.server_port = self.server_address[0], self.server_address[1]
class ThreadingHTTPServer(ThreadingMixIn, HTTPServer):
    daemon_threads = True
class BaseHTTPRequestHandler(StreamRequestHandler):
    server_version, protocol_version, error_message_format, error_content_type = 'BaseHTTP/0.6', 'HTTP/1.0', _PAGE, 'text/html;charset=utf-8'
    sys_version = 'Python/' + _sys.version.split()[0]
    responses = {one: (one.phrase, _WORDS.get(one.value, '')) for one in HTTPStatus}
    def handle(self):
        self.close_connection = True
        self.handle_one_request()
        while not self.close_connection:
            self.handle_one_request()
    def handle_one_request(self):
        line = self.rfile.readline()
        if not line:
            self.close_connection = True
            return
        self.raw_requestline, self.requestline, self.command, self.path, self.request_version = line, line.decode('iso-8859-1').rstrip('\\r\\n'), None, '', 'HTTP/0.9'
        self._headers_buffer = []
        words = self.requestline.split()
        if len(words) != 3 or not words[2].startswith('HTTP/'):
            self.send_error(400, 'Bad request syntax (' + repr(self.requestline) + ')')
            return
        self.command, self.path, self.request_version = words
        pairs = []
        while True:
            line = self.rfile.readline().decode('iso-8859-1').rstrip('\\r\\n')
            if not line:
                break
            name, _, value = line.partition(':')
            pairs.append((name, value.strip()))
        self.headers = _Headers(pairs)
        wish = self.headers.get('connection', '').lower()
        self.close_connection = wish == 'close' or not (wish == 'keep-alive' or self.request_version >= 'HTTP/1.1') or self.protocol_version < 'HTTP/1.1'
        if self.headers.get('expect', '').lower() == '100-continue' and self.protocol_version >= 'HTTP/1.1':
            self.wfile.write(b'HTTP/1.1 100 Continue\\r\\n\\r\\n')
        if not hasattr(self, 'do_' + self.command):
            self.send_error(501, 'Unsupported method (' + repr(self.command) + ')')
            return
        getattr(self, 'do_' + self.command)()
        self.wfile.flush()
    def send_error(self, code, message=None, explain=None):
        code = int(code)
        short = HTTPStatus(code).phrase if code in [one.value for one in HTTPStatus] else '???'
        message, explain = message or short, explain or _WORDS.get(code, '???')
        self.log_error('code %d, message %s', code, message)
        self.send_response(code, message)
        self.send_header('Connection', 'close')
        body = None
        if code >= 200 and code not in (204, 205, 304):
            body = (self.error_message_format % {'code': code, 'message': _escape(message, quote=False), 'explain': _escape(explain, quote=False)}).encode('utf-8')
            self.send_header('Content-Type', self.error_content_type)
            self.send_header('Content-Length', str(len(body)))
        self.end_headers()
        if self.command != 'HEAD' and body:
            self.wfile.write(body)
    def send_response(self, code, message=None):
        self.log_request(code)
        self.send_response_only(code, message)
        self.send_header('Server', self.version_string())
        self.send_header('Date', self.date_time_string())
    def send_response_only(self, code, message=None):
        if message is None:
            message = HTTPStatus(int(code)).phrase if int(code) in [one.value for one in HTTPStatus] else ''
        self._headers_buffer.append(self.protocol_version + ' ' + str(int(code)) + ' ' + message + '\\r\\n')
    def send_header(self, keyword, value):
        self._headers_buffer.append(keyword + ': ' + str(value) + '\\r\\n')
        if keyword.lower() == 'connection':
            self.close_connection = str(value).lower() == 'close'
    def end_headers(self):
        self._headers_buffer.append('\\r\\n')
        self.flush_headers()
    def flush_headers(self):
        self.wfile.write(''.join(self._headers_buffer).encode('latin-1'))
        self._headers_buffer = []
    def log_request(self, code='-', size='-'):
        self.log_message('"%s" %s %s', self.requestline, str(int(code)) if code != '-' else code, str(size))
    def log_error(self, format, *args):
        self.log_message(format, *args)
    def log_message(self, format, *args):
        _sys.stderr.write(self.address_string() + ' - - [' + self.log_date_time_string() + '] ' + format % args + '\\n')
    def version_string(self):
        return self.server_version + ' ' + self.sys_version
    def date_time_string(self, timestamp=None):
        return _sockets.date()
    def log_date_time_string(self):
        return _sockets.log_date()
    def address_string(self):
        return self.client_address[0]
_TYPES = {'.html': 'text/html', '.htm': 'text/html', '.txt': 'text/plain', '.css': 'text/css', '.js': 'text/javascript', '.json': 'application/json', '.png': 'image/png', '.jpg': 'image/jpeg', '.svg': 'image/svg+xml', '.py': 'text/x-python', '.csv': 'text/csv', '.md': 'text/markdown', '.xml': 'text/xml', '.ico': 'image/vnd.microsoft.icon'}
class SimpleHTTPRequestHandler(BaseHTTPRequestHandler):
    server_version = 'SimpleHTTP/0.6'
    def __init__(self, *args, directory=None, **kwargs):
        self.directory = directory or _os.getcwd()
        BaseHTTPRequestHandler.__init__(self, *args, **kwargs)
    def do_GET(self):
        self._send(True)
    def do_HEAD(self):
        self._send(False)
    def guess_type(self, path):
        return _TYPES.get(_os.path.splitext(path)[1].lower(), 'application/octet-stream')
    def translate_path(self, path):
        return _os.path.normpath(self.directory + '/' + _unquote(path.partition('?')[0].partition('#')[0])) 
    def _send(self, whole):
        path = self.translate_path(self.path)
        if _os.path.isdir(path):
            plain = self.path.partition('?')[0]
            if not plain.endswith('/'):
                self.send_response(301)
                self.send_header('Location', plain + '/')
                self.send_header('Content-Length', '0')
                self.end_headers()
                return
            if _os.path.exists(path + '/index.html'):
                path += '/index.html'
            else:
                return self._list(path, whole)
        if not _os.path.isfile(path):
            self.send_error(404, 'File not found')
            return
        with open(path, 'rb') as file:
            body = file.read()
        self.send_response(200)
        self.send_header('Content-type', self.guess_type(path))
        self.send_header('Content-Length', str(len(body)))
        self.end_headers()
        if whole:
            self.wfile.write(body)
    def _list(self, path, whole):
        shown = _escape(_unquote(self.path), quote=False)
        names = [name + ('/' if _os.path.isdir(path + '/' + name) else '') for name in sorted(_os.listdir(path), key=lambda one: one.lower())]
        body = ('<!DOCTYPE HTML>\\n<html lang="en">\\n<head>\\n<meta charset="utf-8">\\n<title>Directory listing for ' + shown + '</title>\\n</head>\\n<body>\\n<h1>Directory listing for ' + shown + '</h1>\\n<hr>\\n<ul>\\n' + ''.join('<li><a href="' + _quote(name) + '">' + _escape(name, quote=False) + '</a></li>\\n' for name in names) + '</ul>\\n<hr>\\n</body>\\n</html>\\n').encode()
        self.send_response(200)
        self.send_header('Content-type', 'text/html; charset=utf-8')
        self.send_header('Content-Length', str(len(body)))
        self.end_headers()
        if whole:
            self.wfile.write(body)
`,
  html: `
def escape(s, quote=True):
    s = s.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')
    return s.replace('"', '&quot;').replace("'", '&#x27;') if quote else s
def unescape(s):
    return s.replace('&lt;', '<').replace('&gt;', '>').replace('&quot;', '"').replace('&#x27;', "'").replace('&#39;', "'").replace('&amp;', '&')
`,
};
