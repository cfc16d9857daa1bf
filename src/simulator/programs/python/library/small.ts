/** Small modules that scripts take one or two names of: signal, errno, secrets, struct, timeit, inspect, weakref, ipaddress, stat, gc, warnings and others. Long because it holds their texts. */
export const SMALL: Readonly<Record<string, string>> = {
  signal: `
import _signal
from enum import IntEnum as _IntEnum
class Signals(_IntEnum):
    SIGHUP = 1
    SIGINT = 2
    SIGQUIT = 3
    SIGILL = 4
    SIGTRAP = 5
    SIGABRT = 6
    SIGBUS = 7
    SIGFPE = 8
    SIGKILL = 9
    SIGUSR1 = 10
    SIGSEGV = 11
    SIGUSR2 = 12
    SIGPIPE = 13
    SIGALRM = 14
    SIGTERM = 15
    SIGCHLD = 17
    SIGCONT = 18
    SIGSTOP = 19
    SIGTSTP = 20
    SIGTTIN = 21
    SIGTTOU = 22
    SIGWINCH = 28
class Handlers(_IntEnum):
    SIG_DFL = 0
    SIG_IGN = 1
SIG_DFL, SIG_IGN = Handlers.SIG_DFL, Handlers.SIG_IGN
SIGHUP, SIGINT, SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGKILL, SIGUSR1, SIGSEGV, SIGUSR2, SIGPIPE, SIGALRM, SIGTERM, SIGCHLD, SIGCONT, SIGSTOP, SIGTSTP, SIGTTIN, SIGTTOU, SIGWINCH = list(Signals)
_words = {1: 'Hangup', 2: 'Interrupt', 3: 'Quit', 9: 'Killed', 10: 'User defined signal 1', 12: 'User defined signal 2', 13: 'Broken pipe', 14: 'Alarm clock', 15: 'Terminated'}
from _signal import default_int_handler
_set = {2: default_int_handler}
def signal(signum, handler):
    number = int(signum)
    _signal.signal(number, int(handler) if isinstance(handler, Handlers) else handler)
    before, _set[number] = _set.get(number, SIG_DFL), handler
    return before
def getsignal(signum):
    return _set.get(int(signum), SIG_DFL)
pause = _signal.pause
def raise_signal(signum):
    if int(signum) == 2 and _set[2] is default_int_handler:
        raise KeyboardInterrupt
    _signal.raise_signal(int(signum))
def strsignal(signum):
    return _words.get(int(signum))
def valid_signals():
    return set(Signals)
def alarm(seconds):
    import threading
    if seconds:
        one = threading.Timer(seconds, lambda: _signal.raise_signal(14))
        one.daemon = True
        one.start()
    return 0
`,
  errno: `
EPERM, ENOENT, ESRCH, EINTR, EIO, EBADF, ECHILD, EAGAIN, ENOMEM, EACCES, EEXIST, ENOTDIR, EISDIR, EINVAL, EMFILE, ENOSPC, EPIPE, ENOTEMPTY, EADDRINUSE, ECONNRESET, ENOTCONN, ETIMEDOUT, ECONNREFUSED, EHOSTUNREACH = 1, 2, 3, 4, 5, 9, 10, 11, 12, 13, 17, 20, 21, 22, 24, 28, 32, 39, 98, 104, 107, 110, 111, 113
EWOULDBLOCK = EAGAIN
errorcode = {1: 'EPERM', 2: 'ENOENT', 3: 'ESRCH', 4: 'EINTR', 5: 'EIO', 9: 'EBADF', 10: 'ECHILD', 11: 'EAGAIN', 12: 'ENOMEM', 13: 'EACCES', 17: 'EEXIST', 20: 'ENOTDIR', 21: 'EISDIR', 22: 'EINVAL', 24: 'EMFILE', 28: 'ENOSPC', 32: 'EPIPE', 39: 'ENOTEMPTY', 98: 'EADDRINUSE', 104: 'ECONNRESET', 107: 'ENOTCONN', 110: 'ETIMEDOUT', 111: 'ECONNREFUSED', 113: 'EHOSTUNREACH'}
`,
  secrets: `
import random as _random
def token_bytes(nbytes=32):
    return bytes(_random.randrange(256) for _ in range(nbytes))
def token_hex(nbytes=32):
    return token_bytes(nbytes).hex()
def token_urlsafe(nbytes=32):
    import base64
    return base64.urlsafe_b64encode(token_bytes(nbytes)).rstrip(b'=').decode()
def randbelow(limit):
    return _random.randrange(limit)
def choice(items):
    return _random.choice(items)
def compare_digest(a, b):
    return a == b
`,
  struct: `
import _struct
class error(Exception):
    pass
error.__module__ = 'struct'
_SIZES = {'x': 1, 'c': 1, 'b': 1, 'B': 1, '?': 1, 'h': 2, 'H': 2, 'i': 4, 'I': 4, 'l': 4, 'L': 4, 'q': 8, 'Q': 8, 'f': 4, 'd': 8, 's': 1, 'p': 1, 'n': 8, 'N': 8}
def _items(format):
    native, little = True, True
    if format[:1] in ('<', '>', '!', '=', '@'):
        native, little, format = format[0] == '@', format[0] not in ('>', '!'), format[1:]
    made, count, at = [], '', 0
    for kind in format:
        if kind.isspace():
            continue
        if kind.isdigit():
            count += kind
            continue
        if kind not in _SIZES:
            raise error('bad char in struct format')
        size = 8 if native and kind in 'lL' else _SIZES[kind]
        if kind in 'sp':
            made.append((kind, int(count or 1), at))
            at += int(count or 1)
        else:
            for _ in range(int(count or 1)):
                if native:
                    at += -at % size
                made.append((kind, size, at))
                at += size
        count = ''
    return little, made, at
def calcsize(format):
    return _items(format)[2]
def pack(format, *values):
    little, items, size = _items(format)
    wanted = len([one for one in items if one[0] != 'x'])
    if wanted != len(values):
        raise error('pack expected ' + str(wanted) + ' items for packing (got ' + str(len(values)) + ')')
    out, given = b'', list(values)
    for kind, length, at in items:
        out += bytes(at - len(out))
        if kind == 'x':
            out += b'\\x00'
            continue
        value = given.pop(0)
        if kind in 'sp':
            if not isinstance(value, bytes):
                raise error("argument for 's' must be a bytes object")
            out += value[:length] + bytes(max(0, length - len(value)))
        elif kind == 'c':
            out += value
        elif kind in 'fd':
            out += _struct.from_float(float(value), length, little)
        else:
            if isinstance(value, float):
                raise error('required argument is not an integer')
            value, low, high = int(value), -(1 << (8 * length - 1)) if kind.islower() else 0, (1 << (8 * length - (1 if kind.islower() and kind != '?' else 0))) - 1
            if not low <= value <= high:
                raise error("'" + kind + "' format requires " + str(low) + ' <= number <= ' + str(high))
            data = [(value >> (8 * i)) & 255 for i in range(length)]
            out += bytes(data if little else data[::-1])
    return out
def unpack(format, data):
    little, items, size = _items(format)
    if len(data) != size:
        raise error('unpack requires a buffer of ' + str(size) + ' bytes')
    out = []
    for kind, length, at in items:
        part = data[at:at + length]
        if kind == 'x':
            continue
        if kind in 'spc':
            out.append(part)
        elif kind in 'fd':
            out.append(_struct.to_float(part, little))
        else:
            value = int.from_bytes(part, 'little' if little else 'big')
            if kind.islower() and kind != '?' and value >> (8 * length - 1):
                value -= 1 << (8 * length)
            out.append(bool(value) if kind == '?' else value)
    return tuple(out)
def unpack_from(format, data, offset=0):
    return unpack(format, data[offset:offset + calcsize(format)])
def iter_unpack(format, data):
    size = calcsize(format)
    for at in range(0, len(data), size):
        yield unpack(format, data[at:at + size])
`,
  timeit: `
import time as _time
default_timer = _time.perf_counter
def timeit(stmt='pass', setup='pass', timer=None, number=1000000, globals=None):
    began = _time.perf_counter()
    if callable(stmt):
        for _ in range(number):
            stmt()
    else:
        import _machine
        _machine.absent("timeit of texts: give it a function")
    return _time.perf_counter() - began
def repeat(stmt='pass', setup='pass', timer=None, repeat=5, number=1000000, globals=None):
    return [timeit(stmt, setup, timer, number) for _ in range(repeat)]
`,
  weakref: `
class ref:
    def __init__(self, thing, callback=None):
        self._thing = thing
    def __call__(self):
        return self._thing
proxy = lambda thing, callback=None: thing
class WeakValueDictionary(dict):
    pass
class WeakKeyDictionary(dict):
    pass
class WeakSet(set):
    pass
`,
  inspect: `
def isfunction(thing):
    return type(thing).__name__ == 'function'
def isclass(thing):
    return isinstance(thing, type)
def ismethod(thing):
    return type(thing).__name__ == 'method'
def ismodule(thing):
    return type(thing).__name__ == 'module'
def iscoroutine(thing):
    return type(thing).__name__ == 'coroutine'
def isgenerator(thing):
    return type(thing).__name__ == 'generator'
def getdoc(thing):
    text = thing.__doc__
    if text is None:
        return None
    lines = text.strip('\\n').expandtabs().split('\\n')
    margins = [len(line) - len(line.lstrip()) for line in lines[1:] if line.strip()]
    margin = min(margins) if margins else 0
    return '\\n'.join([lines[0].lstrip()] + [line[margin:] for line in lines[1:]]).rstrip()
def getmembers(thing, predicate=None):
    return [(name, getattr(thing, name)) for name in dir(thing) if predicate is None or predicate(getattr(thing, name))]
`,
  gc: `
def collect(generation=2):
    return 0
def enable():
    pass
disable = freeze = enable
def isenabled():
    return True
`,
  warnings: `
import sys as _sys
import _machine
def warn(message, category=None, stacklevel=1, source=None):
    kind = type(message) if isinstance(message, Warning) else category or UserWarning
    file, line, name, text = _machine.place(stacklevel - 1)
    for action, wanted in reversed(_filters):
        if issubclass(kind, wanted):
            break
    else:
        action = 'ignore' if kind.__name__ in ('DeprecationWarning', 'PendingDeprecationWarning', 'ImportWarning', 'ResourceWarning') and not (name == '<module>' and kind is DeprecationWarning) else 'default'
    if action == 'ignore':
        return
    if action == 'error':
        raise message if isinstance(message, Warning) else kind(message)
    if action != 'always':
        if (str(message), kind, line) in _told:
            return
        _told.append((str(message), kind, line))
    _sys.stderr.write(file + ':' + str(line) + ': ' + kind.__name__ + ': ' + str(message) + '\\n' + ('  ' + text + '\\n' if text else ''))
_filters, _told = [], []
class catch_warnings:
    def __init__(self, record=False):
        if record:
            _machine.absent("'warnings.catch_warnings' that records")
    def __enter__(self):
        self._saved = list(_filters)
    def __exit__(self, *rest):
        _filters[:] = self._saved
def filterwarnings(action, message='', category=Warning, module='', lineno=0, append=False):
    _filters.append((action, category))
def simplefilter(action, category=Warning, lineno=0, append=False):
    _filters.append((action, category))
def resetwarnings():
    _filters.clear()
`,
  stat: `
S_IFDIR, S_IFREG, S_IFLNK, S_IFIFO, S_IFSOCK, S_IRUSR, S_IWUSR, S_IXUSR, S_IRGRP, S_IWGRP, S_IXGRP, S_IROTH, S_IWOTH, S_IXOTH, S_IRWXU, S_IRWXG, S_IRWXO = 16384, 32768, 40960, 4096, 49152, 256, 128, 64, 32, 16, 8, 4, 2, 1, 448, 56, 7
ST_MODE, ST_SIZE, ST_MTIME = 0, 6, 8
def S_ISDIR(mode):
    return mode & 61440 == S_IFDIR
def S_ISREG(mode):
    return mode & 61440 == S_IFREG
def S_ISLNK(mode):
    return mode & 61440 == S_IFLNK
def S_IMODE(mode):
    return mode & 4095
def filemode(mode):
    kind = {S_IFDIR: 'd', S_IFREG: '-', S_IFLNK: 'l', S_IFIFO: 'p', S_IFSOCK: 's'}.get(mode & 61440, '?')
    return kind + ''.join(c if mode >> (8 - i) & 1 else '-' for i, c in enumerate('rwxrwxrwx'))
`,
  shlex: `
def split(s, comments=False, posix=True):
    made, word, quote, escaped, inside = [], '', '', False, False
    for c in s:
        if escaped:
            word, escaped = word + c, False
        elif quote:
            if c == quote:
                quote = ''
            elif c == '\\\\' and quote == '"':
                escaped = True
            else:
                word += c
        elif c in '"\\'':
            quote, inside = c, True
        elif c == '\\\\':
            escaped, inside = True, True
        elif c.isspace():
            if word or inside:
                made.append(word)
            word, inside = '', False
        else:
            word += c
    if quote:
        raise ValueError('No closing quotation')
    if escaped:
        raise ValueError('No escaped character')
    return made + [word] if word or inside else made
def quote(s):
    if not s:
        return "''"
    if all(c.isalnum() and c.isascii() or c in '@%_+=:,./-' for c in s):
        return s
    return "'" + s.replace("'", "'\\"'\\"'") + "'"
def join(words):
    return ' '.join(quote(word) for word in words)
`,
  hmac: `
import hashlib as _hashlib
class _HMAC:
    def __init__(self, key, msg, digestmod):
        self._name = digestmod if isinstance(digestmod, str) else digestmod(b'').name
        size = 128 if self._name in ('sha384', 'sha512') else 64
        key = _hashlib.new(self._name, key).digest() if len(key) > size else key
        key += bytes(size - len(key))
        self._outer, self._data = bytes(one ^ 92 for one in key), bytes(one ^ 54 for one in key) + (msg or b'')
    def update(self, msg):
        self._data += msg
    def digest(self):
        return _hashlib.new(self._name, self._outer + _hashlib.new(self._name, self._data).digest()).digest()
    def hexdigest(self):
        return self.digest().hex()
def new(key, msg=None, digestmod=None):
    if not digestmod:
        raise TypeError("Missing required argument 'digestmod'.")
    return _HMAC(key, msg, digestmod)
def digest(key, msg, digest):
    return new(key, msg, digest).digest()
def compare_digest(a, b):
    return a == b
`,
};
