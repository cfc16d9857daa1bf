/** Modules that scripts take now and then: difflib and logging.handlers. */
export const EVERYDAY: Readonly<Record<string, string>> = {
  'logging.handlers': `
import os as _os
from logging import FileHandler as _FileHandler, Handler as _Handler
class RotatingFileHandler(_FileHandler):
    def __init__(self, filename, mode='a', maxBytes=0, backupCount=0, encoding=None, delay=False):
        super().__init__(filename, mode, encoding)
        self.maxBytes, self.backupCount = maxBytes, backupCount
    def shouldRollover(self, record):
        if self.maxBytes <= 0:
            return False
        return _os.path.getsize(self.baseFilename) + len((self.format(record) + '\\n').encode()) >= self.maxBytes
    def doRollover(self):
        for i in range(self.backupCount - 1, 0, -1):
            if _os.path.exists(self.baseFilename + '.' + str(i)):
                _os.replace(self.baseFilename + '.' + str(i), self.baseFilename + '.' + str(i + 1))
        if self.backupCount > 0:
            _os.replace(self.baseFilename, self.baseFilename + '.1')
            open(self.baseFilename, 'w').close()
    def emit(self, record):
        if self.shouldRollover(record):
            self.doRollover()
        super().emit(record)
class MemoryHandler(_Handler):
    def __init__(self, capacity, flushLevel=40, target=None, flushOnClose=True):
        super().__init__()
        self.capacity, self.flushLevel, self.target, self.flushOnClose, self.buffer = capacity, flushLevel, target, flushOnClose, []
    def emit(self, record):
        self.buffer.append(record)
        if len(self.buffer) >= self.capacity or record.levelno >= self.flushLevel:
            self.flush()
    def flush(self):
        if self.target:
            for record in self.buffer:
                self.target.handle(record)
            self.buffer = []
    def close(self):
        if self.flushOnClose:
            self.flush()
class QueueHandler(_Handler):
    def __init__(self, queue):
        super().__init__()
        self.queue = queue
    def emit(self, record):
        self.queue.put_nowait(record)
class QueueListener:
    def __init__(self, queue, *handlers, respect_handler_level=False):
        self.queue, self.handlers, self.respect_handler_level, self._thread = queue, handlers, respect_handler_level, None
    def start(self):
        import threading
        self._thread = threading.Thread(target=self._monitor, daemon=True)
        self._thread.start()
    def handle(self, record):
        for handler in self.handlers:
            if not self.respect_handler_level or record.levelno >= handler.level:
                handler.handle(record)
    def _monitor(self):
        while True:
            record = self.queue.get(True)
            if record is None:
                break
            self.handle(record)
    def enqueue_sentinel(self):
        self.queue.put_nowait(None)
    def stop(self):
        if self._thread:
            self.enqueue_sentinel()
            self._thread.join()
            self._thread = None
`,
  difflib: `
class SequenceMatcher:
    def __init__(self, isjunk=None, a='', b='', autojunk=True):
        self.isjunk = isjunk
        self.set_seqs(a, b)
    def set_seqs(self, a, b):
        self.a, self.b, self._blocks, self._codes = a, b, None, None
    def set_seq1(self, a):
        self.set_seqs(a, self.b)
    def set_seq2(self, b):
        self.set_seqs(self.a, b)
    def find_longest_match(self, alo=0, ahi=None, blo=0, bhi=None):
        places = {}
        for j, one in enumerate(self.b):
            places.setdefault(one, []).append(j)
        ahi = len(self.a) if ahi is None else ahi
        bhi = len(self.b) if bhi is None else bhi
        besti, bestj, bestsize, lengths = alo, blo, 0, {}
        for i in range(alo, ahi):
            new = {}
            for j in places.get(self.a[i], []):
                if j < blo:
                    continue
                if j >= bhi:
                    break
                k = new[j] = lengths.get(j - 1, 0) + 1
                if k > bestsize:
                    besti, bestj, bestsize = i - k + 1, j - k + 1, k
            lengths = new
        return Match(besti, bestj, bestsize)
    def get_matching_blocks(self):
        if self._blocks is not None:
            return self._blocks
        waiting, found = [(0, len(self.a), 0, len(self.b))], []
        while waiting:
            alo, ahi, blo, bhi = waiting.pop()
            i, j, k = match = self.find_longest_match(alo, ahi, blo, bhi)
            if k:
                found.append(match)
                if alo < i and blo < j:
                    waiting.append((alo, i, blo, j))
                if i + k < ahi and j + k < bhi:
                    waiting.append((i + k, ahi, j + k, bhi))
        found.sort()
        made = []
        i1 = j1 = k1 = 0
        for i2, j2, k2 in found:
            if i1 + k1 == i2 and j1 + k1 == j2:
                k1 += k2
            else:
                if k1:
                    made.append(Match(i1, j1, k1))
                i1, j1, k1 = i2, j2, k2
        if k1:
            made.append(Match(i1, j1, k1))
        made.append(Match(len(self.a), len(self.b), 0))
        self._blocks = made
        return made
    def get_opcodes(self):
        made, i, j = [], 0, 0
        for ai, bj, size in self.get_matching_blocks():
            kind = 'replace' if i < ai and j < bj else 'delete' if i < ai else 'insert' if j < bj else ''
            if kind:
                made.append((kind, i, ai, j, bj))
            i, j = ai + size, bj + size
            if size:
                made.append(('equal', ai, i, bj, j))
        return made
    def get_grouped_opcodes(self, n=3):
        codes = self.get_opcodes() or [('equal', 0, 1, 0, 1)]
        if codes[0][0] == 'equal':
            tag, i1, i2, j1, j2 = codes[0]
            codes[0] = tag, max(i1, i2 - n), i2, max(j1, j2 - n), j2
        if codes[-1][0] == 'equal':
            tag, i1, i2, j1, j2 = codes[-1]
            codes[-1] = tag, i1, min(i2, i1 + n), j1, min(j2, j1 + n)
        group = []
        for tag, i1, i2, j1, j2 in codes:
            if tag == 'equal' and i2 - i1 > n * 2:
                group.append((tag, i1, min(i2, i1 + n), j1, min(j2, j1 + n)))
                yield group
                group = []
                i1, j1 = max(i1, i2 - n), max(j1, j2 - n)
            group.append((tag, i1, i2, j1, j2))
        if group and not (len(group) == 1 and group[0][0] == 'equal'):
            yield group
    def ratio(self):
        total = len(self.a) + len(self.b)
        return 2.0 * sum(one[2] for one in self.get_matching_blocks()) / total if total else 1.0
    quick_ratio = real_quick_ratio = ratio
from collections import namedtuple as _namedtuple
Match = _namedtuple('Match', 'a b size')
def get_close_matches(word, possibilities, n=3, cutoff=0.6):
    found = []
    for one in possibilities:
        ratio = SequenceMatcher(None, one, word).ratio()
        if ratio >= cutoff:
            found.append((ratio, one))
    return [one for _, one in sorted(found, reverse=True)[:n]]
def _range(start, stop):
    beginning, length = start + 1, stop - start
    if length == 1:
        return str(beginning)
    return str(beginning if length else beginning - 1) + ',' + str(length)
def unified_diff(a, b, fromfile='', tofile='', fromfiledate='', tofiledate='', n=3, lineterm='\\n'):
    started = False
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        if not started:
            started = True
            yield '--- ' + fromfile + ('\\t' + fromfiledate if fromfiledate else '') + lineterm
            yield '+++ ' + tofile + ('\\t' + tofiledate if tofiledate else '') + lineterm
        yield '@@ -' + _range(group[0][1], group[-1][2]) + ' +' + _range(group[0][3], group[-1][4]) + ' @@' + lineterm
        for tag, i1, i2, j1, j2 in group:
            if tag == 'equal':
                for line in a[i1:i2]:
                    yield ' ' + line
                continue
            if tag in ('replace', 'delete'):
                for line in a[i1:i2]:
                    yield '-' + line
            if tag in ('replace', 'insert'):
                for line in b[j1:j2]:
                    yield '+' + line
`,
};
