/** asyncio's streams and subprocesses: the loop waits for whichever socket has something to take. */
export const STREAMS = `
import _sockets
import subprocess
class IncompleteReadError(EOFError):
    def __init__(self, partial, expected):
        super().__init__(str(len(partial)) + ' bytes read on a total of ' + ('undefined' if expected is None else repr(expected)) + ' expected bytes')
        self.partial, self.expected = partial, expected
IncompleteReadError.__module__ = 'asyncio.exceptions'
async def _readable(handle):
    if not _sockets.ready(handle):
        future = Future()
        get_running_loop()._watched.append((handle, future))
        await future
class StreamReader:
    def __init__(self, handle):
        self._handle, self._data, self._end = handle, b'', False
    async def _more(self):
        if self._end:
            return False
        await _readable(self._handle)
        data = _sockets.recv(self._handle, 65536, None)
        self._end = not data
        self._data += data
        return not self._end
    def _take(self, size):
        made, self._data = self._data[:size], self._data[size:]
        return made
    def at_eof(self):
        return self._end and not self._data
    async def read(self, n=-1):
        if n < 0:
            while await self._more():
                pass
            return self._take(len(self._data))
        if n > 0 and not self._data:
            await self._more()
        return self._take(n)
    async def readexactly(self, n):
        while len(self._data) < n:
            if not await self._more():
                raise IncompleteReadError(self._take(len(self._data)), n)
        return self._take(n)
    async def readuntil(self, separator=b'\\n'):
        while separator not in self._data:
            if not await self._more():
                raise IncompleteReadError(self._take(len(self._data)), None)
        return self._take(self._data.find(separator) + len(separator))
    async def readline(self):
        try:
            return await self.readuntil()
        except IncompleteReadError as error:
            return error.partial
    def __aiter__(self):
        return self
    async def __anext__(self):
        line = await self.readline()
        if not line:
            raise StopAsyncIteration
        return line
def _place(address):
    host, _, port = address.rpartition(':')
    return host, int(port)
class StreamWriter:
    def __init__(self, handle, near, far):
        self._handle, self._closing, self._places = handle, False, {'sockname': _place(near), 'peername': _place(far)}
    def write(self, data):
        if not isinstance(data, bytes):
            raise TypeError('data: expecting a bytes-like instance, got <class ' + repr(type(data).__name__) + '>')
        _sockets.send(self._handle, data)
    def writelines(self, data):
        self.write(b''.join(data))
    async def drain(self):
        await sleep(0)
    def write_eof(self):
        _sockets.finish(self._handle)
    def can_write_eof(self):
        return True
    def is_closing(self):
        return self._closing
    def close(self):
        if not self._closing:
            self._closing = True
            _sockets.close(self._handle)
    async def wait_closed(self):
        await sleep(0)
    def get_extra_info(self, name, default=None):
        return self._places.get(name, default)
class _Listener:
    def __init__(self, place):
        self._place = place
    def getsockname(self):
        return self._place
class Server:
    def __init__(self, handle, port, host, call):
        self._handle, self._call, self.sockets = handle, call, (_Listener((host, port)),)
        self._task = create_task(self._serve())
        self._task._quiet = True
    async def _serve(self):
        while True:
            await _readable(self._handle)
            came = _sockets.accept(self._handle, 0)
            if came is not None:
                made = self._call(StreamReader(came[0]), StreamWriter(came[0], came[2], came[1]))
                if iscoroutine(made):
                    create_task(made)
    def is_serving(self):
        return self._handle is not None
    async def start_serving(self):
        await sleep(0)
    async def serve_forever(self):
        await Future()
    def close(self):
        if self._handle is not None:
            self._task.cancel()
            _sockets.close(self._handle)
            self._handle, self.sockets = None, ()
    async def wait_closed(self):
        await sleep(0)
    async def __aenter__(self):
        return self
    async def __aexit__(self, kind, value, trace):
        self.close()
        await self.wait_closed()
async def start_server(client_connected_cb, host=None, port=None, **how):
    handle, own = _sockets.listen(host or '', port)
    return Server(handle, own, host or '0.0.0.0', client_connected_cb)
async def open_connection(host=None, port=None, **how):
    try:
        found = _sockets.connect(host or '127.0.0.1', port, None)
    except OSError as error:
        raise type(error)(error.errno, 'Connect call failed ' + repr(('127.0.0.1' if host == 'localhost' else host, port))) from None
    if isinstance(found, str):
        import socket
        raise socket._unknown(found)
    return StreamReader(found[0]), StreamWriter(found[0], found[1], found[2])
class _Output:
    def __init__(self, pipe):
        self._pipe = pipe
    async def read(self, n=-1):
        return await to_thread(self._pipe.read)
    async def readline(self):
        return await to_thread(self._pipe.readline)
    def __aiter__(self):
        return self
    async def __anext__(self):
        line = await self.readline()
        if not line:
            raise StopAsyncIteration
        return line
class _Process:
    def __init__(self, started):
        self._started, self.pid, self.returncode = started, started.pid, None
        self.stdout, self.stderr = [pipe and _Output(pipe) for pipe in (started.stdout, started.stderr)]
    async def communicate(self, input=None):
        found = await to_thread(self._started.communicate, input)
        self.returncode = self._started.returncode
        return found
    async def wait(self):
        self.returncode = await to_thread(self._started.wait)
        return self.returncode
async def create_subprocess_exec(program, *args, **how):
    return _Process(subprocess.Popen([program, *args], **how))
async def create_subprocess_shell(command, **how):
    return _Process(subprocess.Popen(command, shell=True, **how))
`;
