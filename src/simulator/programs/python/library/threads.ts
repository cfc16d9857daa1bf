/** Threads and what they share: threading, queue, concurrent.futures, atexit, traceback. */
export const THREADS: Readonly<Record<string, string>> = {
  threading: `
import _threads
_count, _running = [0], []
class Lock:
    def __init__(self):
        self._held = False
    def acquire(self, blocking=True, timeout=-1):
        return _threads.acquire(self, blocking, None if timeout is None or timeout < 0 else timeout)
    def release(self):
        if not self._held:
            raise RuntimeError('release unlocked lock')
        self._held = False
        _threads.changed()
    def locked(self):
        return self._held
    def __enter__(self):
        return self.acquire()
    def __exit__(self, *rest):
        self.release()
class RLock(Lock):
    def __init__(self):
        self._held, self._owner, self._depth = False, None, 0
    def acquire(self, blocking=True, timeout=-1):
        if self._held and self._owner is _threads.current():
            self._depth += 1
            return True
        if not Lock.acquire(self, blocking, timeout):
            return False
        self._owner, self._depth = _threads.current(), 1
        return True
    def release(self):
        self._depth -= 1
        if self._depth == 0:
            Lock.release(self)
class Event:
    def __init__(self):
        self._flag = False
    def is_set(self):
        return self._flag
    def set(self):
        self._flag = True
        _threads.changed()
    def clear(self):
        self._flag = False
    def wait(self, timeout=None):
        return _threads.wait(lambda: self._flag, timeout)
class Condition:
    def __init__(self, lock=None):
        self._lock, self._told, self._waiting = lock or RLock(), 0, 0
        self.acquire, self.release = self._lock.acquire, self._lock.release
    def __enter__(self):
        return self._lock.acquire()
    def __exit__(self, *rest):
        self._lock.release()
    def wait(self, timeout=None):
        mine = [self._told]
        self._waiting += 1
        self._lock.release()
        told = _threads.wait(lambda: self._told > mine[0], timeout)
        self._lock.acquire()
        self._waiting -= 1
        return told
    def wait_for(self, predicate, timeout=None):
        while not predicate():
            if not self.wait(timeout):
                return predicate()
        return True
    def notify(self, n=1):
        self._told += 1
        _threads.changed()
    notify_all = notify
class Semaphore:
    def __init__(self, value=1):
        self._value, self._lock = value, Lock()
    def acquire(self, blocking=True, timeout=None):
        while True:
            with self._lock:
                if self._value > 0:
                    self._value -= 1
                    return True
            if not blocking or not _threads.wait(lambda: self._value > 0, timeout):
                return False
    def release(self, n=1):
        self._value += n
        _threads.changed()
    def __enter__(self):
        return self.acquire()
    def __exit__(self, *rest):
        self.release()
BoundedSemaphore = Semaphore
class Barrier:
    def __init__(self, parties):
        self.parties, self._here, self._round = parties, 0, 0
    def wait(self, timeout=None):
        self._here += 1
        place, own = self._here - 1, self._round
        if self._here == self.parties:
            self._here, self._round = 0, self._round + 1
            _threads.changed()
        else:
            _threads.wait(lambda: self._round > own, timeout)
        return place
class Thread:
    def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None):
        if name is None:
            _count[0] += 1
        self._target, self._args, self._kwargs = target, args, kwargs or {}
        self.name = name or 'Thread-' + str(_count[0]) + (' (' + target.__name__ + ')' if target is not None and hasattr(target, '__name__') else '')
        self.daemon, self._alive, self.ident = bool(daemon), False, None
    def run(self):
        if self._target is not None:
            self._target(*self._args, **self._kwargs)
    def start(self):
        if self.ident is not None:
            raise RuntimeError('threads can only be started once')
        self._alive, self.ident = True, 140000000000000 + len(_running) + 1
        self.native_id = self.ident
        _running.append(self)
        _threads.start(self)
    def join(self, timeout=None):
        if self.ident is None:
            raise RuntimeError('cannot join thread before it is started')
        _threads.wait(lambda: not self._alive, timeout)
    def is_alive(self):
        return self._alive
    def getName(self):
        return self.name
    def __repr__(self):
        return '<' + self.__class__.__name__ + '(' + self.name + ', ' + ('initial' if self.ident is None else ('started ' if self._alive else 'stopped ') + ('daemon ' if self.daemon else '') + str(self.ident)) + ')>'
class Timer(Thread):
    def __init__(self, interval, function, args=(), kwargs=None):
        Thread.__init__(self, target=function, args=args, kwargs=kwargs)
        self.interval, self._cancelled = interval, Event()
    def cancel(self):
        self._cancelled.set()
    def run(self):
        if not self._cancelled.wait(self.interval):
            self._target(*self._args, **self._kwargs)
_main = Thread(name='MainThread')
_main._alive, _main.ident = True, 140000000000000
def current_thread():
    return _threads.current() or _main
currentThread = current_thread
def main_thread():
    return _main
def enumerate():
    return [_main] + [one for one in _running if one._alive]
def active_count():
    return len(enumerate())
def get_ident():
    return current_thread().ident
get_native_id = get_ident
class local:
    pass
def _shutdown():
    for one in _running:
        if not one.daemon:
            one.join()
_threads.at_exit(_shutdown)
`,
  queue: `
import _threads
class Empty(Exception):
    pass
class Full(Exception):
    pass
class Queue:
    def __init__(self, maxsize=0):
        self.maxsize, self.queue, self.unfinished_tasks = maxsize, [], 0
    def _next(self):
        return self.queue.pop(0)
    def _keep(self, item):
        self.queue.append(item)
    def qsize(self):
        return len(self.queue)
    def empty(self):
        return not self.queue
    def full(self):
        return 0 < self.maxsize <= len(self.queue)
    def put(self, item, block=True, timeout=None):
        while self.full():
            if not block or not _threads.wait(lambda: not self.full(), timeout):
                raise Full
        self._keep(item)
        self.unfinished_tasks += 1
        _threads.changed()
    def get(self, block=True, timeout=None):
        while not self.queue:
            if not block or not _threads.wait(lambda: len(self.queue) > 0, timeout):
                raise Empty
        item = self._next()
        _threads.changed()
        return item
    def put_nowait(self, item):
        return self.put(item, block=False)
    def get_nowait(self):
        return self.get(block=False)
    def task_done(self):
        if self.unfinished_tasks <= 0:
            raise ValueError('task_done() called too many times')
        self.unfinished_tasks -= 1
        _threads.changed()
    def join(self):
        _threads.wait(lambda: self.unfinished_tasks == 0, None)
class LifoQueue(Queue):
    def _next(self):
        return self.queue.pop()
class PriorityQueue(Queue):
    def _keep(self, item):
        self.queue.append(item)
        self.queue.sort()
SimpleQueue = Queue
Empty.__module__ = '_queue'
`,
  concurrent: '',
  'concurrent.futures': `
import threading
import _threads
class TimeoutError(Exception):
    pass
class Future:
    def __init__(self):
        self._done, self._result, self._error, self._calls = False, None, None, []
    def _run(self, function, args, kwargs):
        try:
            self._result = function(*args, **kwargs)
        except BaseException as error:
            self._error = error
        self._done = True
        _threads.changed()
        for call in self._calls:
            call(self)
    def done(self):
        return self._done
    def running(self):
        return not self._done
    def cancel(self):
        return False
    def cancelled(self):
        return False
    def result(self, timeout=None):
        if not _threads.wait(lambda: self._done, timeout):
            raise TimeoutError()
        if self._error is not None:
            raise self._error
        return self._result
    def exception(self, timeout=None):
        _threads.wait(lambda: self._done, timeout)
        return self._error
    def add_done_callback(self, call):
        call(self) if self._done else self._calls.append(call)
class ThreadPoolExecutor:
    def __init__(self, max_workers=None, thread_name_prefix='', initializer=None, initargs=()):
        self._free, self._all, self._prefix = threading.Semaphore(max_workers or 8), [], thread_name_prefix or 'ThreadPoolExecutor-0'
    def submit(self, function, *args, **kwargs):
        future = Future()
        def work():
            with self._free:
                future._run(function, args, kwargs)
        self._all.append(threading.Thread(target=work, name=self._prefix + '_' + str(len(self._all))))
        self._all[-1].start()
        return future
    def map(self, function, *lists, timeout=None, chunksize=1):
        futures = [self.submit(function, *args) for args in zip(*lists)]
        return (one.result(timeout) for one in futures)
    def shutdown(self, wait=True, cancel_futures=False):
        for one in self._all if wait else []:
            one.join()
    def __enter__(self):
        return self
    def __exit__(self, *rest):
        self.shutdown()
ProcessPoolExecutor = ThreadPoolExecutor
def as_completed(futures, timeout=None):
    left = list(futures)
    while left:
        _threads.wait(lambda: any(one._done for one in left), timeout)
        for one in [one for one in left if one._done]:
            left.remove(one)
            yield one
def wait(futures, timeout=None, return_when='ALL_COMPLETED'):
    futures = set(futures)
    _threads.wait(lambda: all(one._done for one in futures), timeout)
    done = {one for one in futures if one._done}
    return done, futures - done
`,
  atexit: `
import _threads
_calls = []
def register(function, *args, **kwargs):
    _calls.append((function, args, kwargs))
    return function
def unregister(function):
    _calls[:] = [one for one in _calls if one[0] is not function]
def _run():
    while _calls:
        function, args, kwargs = _calls.pop()
        function(*args, **kwargs)
_threads.at_exit(_run)
`,
  traceback: `
import sys
import _threads
def format_exception(error, value=None, tb=None):
    error = error if value is None else value
    return _threads.trace(error).splitlines(True)
def format_exc(limit=None, chain=True):
    error = sys.exc_info()[1]
    return 'NoneType: None\\n' if error is None else _threads.trace(error)
def print_exc(limit=None, file=None, chain=True):
    print(format_exc(), file=file or sys.stderr, end='')
def print_exception(error, value=None, tb=None, limit=None, file=None):
    print(''.join(format_exception(error, value, tb)), file=file or sys.stderr, end='')
class FrameSummary:
    def __init__(self, filename, lineno, name, line):
        self.filename, self.lineno, self.name, self.line = filename, lineno, name, line
    def __iter__(self):
        return iter([self.filename, self.lineno, self.name, self.line])
    def __getitem__(self, at):
        return list(self)[at]
    def __repr__(self):
        return '<FrameSummary file ' + self.filename + ', line ' + str(self.lineno) + ' in ' + self.name + '>'
def extract_tb(tb, limit=None):
    found = []
    while tb is not None:
        found.append(FrameSummary(tb.tb_frame.f_code.co_filename, tb.tb_lineno, tb.tb_frame.f_code.co_name, tb._line))
        tb = tb.tb_next
    return found
def format_list(frames):
    return ['  File "' + one.filename + '", line ' + str(one.lineno) + ', in ' + one.name + '\\n' + ('    ' + one.line + '\\n' if one.line else '') for one in frames]
def format_tb(tb, limit=None):
    return _threads.frames(tb).splitlines(True)
def print_tb(tb, limit=None, file=None):
    print(''.join(format_tb(tb)), file=file or sys.stderr, end='')
def format_exception_only(error, value=None):
    return [_threads.trace(error if value is None else value).splitlines(True)[-1]]
`,
};
