/** asyncio: one loop that goes on with whichever coroutine has got what it waited for. */
export const ASYNCIO = `
import time
class CancelledError(BaseException):
    pass
CancelledError.__module__ = 'asyncio.exceptions'
TimeoutError = TimeoutError
class InvalidStateError(Exception):
    pass
class QueueEmpty(Exception):
    pass
class QueueFull(Exception):
    pass
_loops = []
class Future:
    def __init__(self, loop=None):
        self._loop, self._done, self._result, self._error, self._calls, self._cancelled = loop or get_running_loop(), False, None, None, [], False
    def done(self):
        return self._done
    def cancelled(self):
        return self._cancelled
    def _finish(self):
        self._done = True
        for call in self._calls:
            self._loop.call_soon(call, self)
        self._calls = []
    def set_result(self, result):
        if self._done:
            raise InvalidStateError('invalid state')
        self._result = result
        self._finish()
    def set_exception(self, error):
        self._error = error
        self._finish()
    def cancel(self, msg=None):
        if self._done:
            return False
        self._cancelled, self._error = True, CancelledError()
        self._finish()
        return True
    def result(self):
        if not self._done:
            raise InvalidStateError('Result is not set.')
        if self._error is not None:
            raise self._error
        return self._result
    def exception(self):
        return self._error
    def add_done_callback(self, call):
        self._loop.call_soon(call, self) if self._done else self._calls.append(call)
    def remove_done_callback(self, call):
        self._calls = [one for one in self._calls if one is not call]
    def __await__(self):
        if not self._done:
            yield self
        return self.result()
class Task(Future):
    _count = 0
    def __init__(self, coro, loop=None, name=None):
        Future.__init__(self, loop)
        Task._count += 1
        self._coro, self._waits, self._must, self._name = coro, None, False, name or 'Task-' + str(Task._count)
        self._loop._tasks.append(self)
        self._loop.call_soon(self._step)
    def get_name(self):
        return self._name
    def set_name(self, name):
        self._name = name
    def get_coro(self):
        return self._coro
    def cancel(self, msg=None):
        if self._done:
            return False
        if self._waits is not None and self._waits.cancel():
            return True
        self._must = True
        return True
    def _step(self, waited=None):
        if self._done:
            return
        self._waits, before, self._loop._current = None, self._loop._current, self
        try:
            if self._must:
                self._must = False
                asked = self._coro.throw(CancelledError())
            else:
                asked = self._coro.send(None)
        except StopIteration as end:
            self._result = end.value
            self._finish()
        except CancelledError as error:
            self._cancelled, self._error = True, error
            self._finish()
        except BaseException as error:
            self._error = error
            self._finish()
            if not isinstance(error, Exception):
                raise
        else:
            if isinstance(asked, Future):
                self._waits = asked
                asked.add_done_callback(self._step)
                if self._must and asked.cancel():
                    self._must = False
            else:
                self._loop.call_soon(self._step)
        finally:
            self._loop._current = before
class _Handle:
    def __init__(self, call, args):
        self.call, self.args, self._cancelled = call, args, False
    def cancel(self):
        self._cancelled = True
class Loop:
    def __init__(self):
        self._ready, self._later, self._tasks, self._current, self._count, self._stopped, self._closed = [], [], [], None, 0, False, False
        self._watched, self._signals = [], {}
    def time(self):
        return time.monotonic()
    def call_soon(self, call, *args):
        handle = _Handle(call, args)
        self._ready.append(handle)
        return handle
    call_soon_threadsafe = call_soon
    def call_later(self, delay, call, *args):
        handle = _Handle(call, args)
        self._count += 1
        self._later.append((self.time() + delay, self._count, handle))
        self._later.sort(key=lambda one: one[:2])
        return handle
    def call_at(self, when, call, *args):
        return self.call_later(when - self.time(), call, *args)
    def create_task(self, coro, name=None, context=None):
        return Task(coro, self, name)
    def create_future(self):
        return Future(self)
    def stop(self):
        self._stopped = True
    def close(self):
        self._closed = True
    def is_running(self):
        return self in _loops
    def is_closed(self):
        return self._closed
    def run_forever(self):
        self._turn(lambda: self._stopped)
    def run_in_executor(self, executor, function, *args):
        return create_task(to_thread(function, *args))
    def run_until_complete(self, what):
        _loops.append(self)
        task = ensure_future(what)
        try:
            self._turn(lambda: task._done)
        finally:
            _loops.remove(self)
        return task.result()
    def add_signal_handler(self, sig, callback, *args):
        import signal
        self._signals[int(sig)] = signal.signal(sig, lambda number, frame: self.call_soon(callback, *args))
    def remove_signal_handler(self, sig):
        import signal
        if int(sig) not in self._signals:
            return False
        signal.signal(sig, self._signals.pop(int(sig)))
        return True
    def _look(self, waits):
        import _sockets
        if waits:
            left = max(0, self._later[0][0] - self.time()) if self._later else None
            _sockets.wait([handle for handle, _ in self._watched], left, lambda: bool(self._ready))
        for pair in list(self._watched):
            if pair[1]._done or _sockets.ready(pair[0]):
                self._watched.remove(pair)
                _wake(pair[1])
    def _turn(self, over):
        while not over():
            if self._watched or self._signals:
                self._look(not self._ready)
            if not self._ready and not (self._signals and not self._later):
                if not self._later:
                    raise RuntimeError('Event loop stopped before Future completed.')
                left = self._later[0][0] - self.time()
                if left > 0:
                    time.sleep(left)
                self._ready.append(self._later.pop(0)[2])
            for handle in [self._ready.pop(0) for _ in range(len(self._ready))]:
                if not handle._cancelled:
                    handle.call(*handle.args)
_kept = []
def get_running_loop():
    if not _loops:
        raise RuntimeError('no running event loop')
    return _loops[-1]
def new_event_loop():
    return Loop()
def set_event_loop(loop):
    _kept[:] = [loop]
def get_event_loop():
    if _loops:
        return _loops[-1]
    if not _kept:
        _kept.append(Loop())
    return _kept[0]
def run(main, debug=None):
    if _loops:
        raise RuntimeError('asyncio.run() cannot be called from a running event loop')
    if not iscoroutine(main):
        raise ValueError('a coroutine was expected, got ' + repr(main))
    loop = Loop()
    _loops.append(loop)
    task = Task(main, loop)
    try:
        loop._turn(lambda: task._done)
        for one in loop._tasks:
            one.cancel()
        loop._turn(lambda: all(one._done for one in loop._tasks))
    finally:
        _loops.remove(loop)
    return task.result()
def iscoroutine(value):
    return type(value).__name__ == 'coroutine'
def create_task(coro, name=None, context=None):
    return Task(coro, get_running_loop(), name)
def ensure_future(what):
    return what if isinstance(what, Future) else create_task(what)
def current_task():
    return get_running_loop()._current
def all_tasks():
    return {one for one in get_running_loop()._tasks if not one._done}
def _wake(future):
    if not future._done:
        future.set_result(None)
async def sleep(delay, result=None):
    future, loop = Future(), get_running_loop()
    if delay <= 0:
        loop.call_soon(_wake, future)
    else:
        handle = loop.call_later(delay, _wake, future)
        future.add_done_callback(lambda _: handle.cancel())
    await future
    return result
def gather(*what, return_exceptions=False):
    tasks, all_done = [ensure_future(one) for one in what], Future()
    def done(task):
        if all_done._done:
            return
        if task._error is not None and not return_exceptions:
            all_done.set_exception(task._error)
        elif all(one._done for one in tasks):
            all_done.set_result([one._result if one._error is None else one._error for one in tasks])
    for one in tasks:
        one.add_done_callback(done)
    if not tasks:
        all_done.set_result([])
    return all_done
async def wait_for(what, timeout):
    task = ensure_future(what)
    if timeout is None:
        return await task
    over, late = Future(), []
    def stop():
        late.append(True)
        task.cancel()
    handle = get_running_loop().call_later(timeout, stop)
    try:
        return await task
    except CancelledError:
        if late:
            raise TimeoutError() from None
        raise
    finally:
        handle.cancel()
class timeout:
    def __init__(self, delay):
        self._delay, self._late = delay, False
    def _stop(self):
        self._late = True
        self._task.cancel()
    async def __aenter__(self):
        self._task = current_task()
        self._handle = get_running_loop().call_later(self._delay, self._stop) if self._delay is not None else None
        return self
    async def __aexit__(self, kind, value, trace):
        if self._handle:
            self._handle.cancel()
        if self._late and kind is not None and issubclass(kind, CancelledError):
            raise TimeoutError() from value
ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION = 'ALL_COMPLETED', 'FIRST_COMPLETED', 'FIRST_EXCEPTION'
async def wait(what, timeout=None, return_when=ALL_COMPLETED):
    tasks, over = [ensure_future(one) for one in what], Future()
    def done(task=None):
        if not over._done and (task is None or all(one._done for one in tasks) or return_when == FIRST_COMPLETED):
            over.set_result(None)
    for one in tasks:
        one.add_done_callback(done)
    if timeout is not None:
        get_running_loop().call_later(timeout, done)
    await over
    return {one for one in tasks if one._done}, {one for one in tasks if not one._done}
def as_completed(what, timeout=None):
    tasks = [ensure_future(one) for one in what]
    async def first():
        while not any(one._done for one in tasks):
            await wait(list(tasks), return_when=FIRST_COMPLETED)
        found = [one for one in tasks if one._done][0]
        tasks.remove(found)
        return found.result()
    for _ in list(tasks):
        yield first()
async def to_thread(function, *args, **kwargs):
    import threading
    box = []
    def work():
        try:
            box.append((function(*args, **kwargs), None))
        except BaseException as error:
            box.append((None, error))
    threading.Thread(target=work).start()
    while not box:
        await sleep(0.001)
    if box[0][1] is not None:
        raise box[0][1]
    return box[0][0]
def shield(what):
    return ensure_future(what)
class TaskGroup:
    async def __aenter__(self):
        self._tasks = []
        return self
    def create_task(self, coro, name=None):
        self._tasks.append(create_task(coro, name))
        return self._tasks[-1]
    async def __aexit__(self, kind, value, trace):
        try:
            await gather(*self._tasks)
        except Exception:
            for one in self._tasks:
                one.cancel()
            results = await gather(*self._tasks, return_exceptions=True)
            raise ExceptionGroup('unhandled errors in a TaskGroup', [one for one in results if isinstance(one, Exception)]) from None
`;
