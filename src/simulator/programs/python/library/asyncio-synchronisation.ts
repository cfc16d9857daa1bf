/** What coroutines wait for one another with: events, semaphores, locks and queues of asyncio; it stands behind the loop, in the same module. */
export const SYNCHRONISATION = `
class Event:
    def __init__(self):
        self._flag, self._waiting = False, []
    def is_set(self):
        return self._flag
    def set(self):
        self._flag = True
        for one in self._waiting:
            _wake(one)
        self._waiting = []
    def clear(self):
        self._flag = False
    async def wait(self):
        if not self._flag:
            self._waiting.append(Future())
            await self._waiting[-1]
        return True
class Semaphore:
    def __init__(self, value=1):
        self._value, self._waiting = value, []
    def locked(self):
        return self._value == 0
    async def acquire(self):
        while self._value <= 0:
            own = Future()
            self._waiting.append(own)
            await own
        self._value -= 1
        return True
    def release(self):
        self._value += 1
        if self._waiting:
            _wake(self._waiting.pop(0))
    async def __aenter__(self):
        await self.acquire()
    async def __aexit__(self, *rest):
        self.release()
class Lock(Semaphore):
    def __init__(self):
        Semaphore.__init__(self, 1)
BoundedSemaphore = Semaphore
class Queue:
    def __init__(self, maxsize=0):
        self.maxsize, self._items, self._left, self._changed = maxsize, [], 0, []
    def qsize(self):
        return len(self._items)
    def empty(self):
        return not self._items
    def full(self):
        return 0 < self.maxsize <= len(self._items)
    def _tell(self):
        for one in self._changed:
            _wake(one)
        self._changed = []
    async def _until(self, met):
        while not met():
            own = Future()
            self._changed.append(own)
            await own
    def put_nowait(self, item):
        if self.full():
            raise QueueFull
        self._items.append(item)
        self._left += 1
        self._tell()
    def get_nowait(self):
        if not self._items:
            raise QueueEmpty
        item = self._items.pop(0)
        self._tell()
        return item
    async def put(self, item):
        await self._until(lambda: not self.full())
        self.put_nowait(item)
    async def get(self):
        await self._until(lambda: len(self._items) > 0)
        return self.get_nowait()
    def task_done(self):
        self._left -= 1
        self._tell()
    async def join(self):
        await self._until(lambda: self._left == 0)
`;
