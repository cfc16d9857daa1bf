/** logging: loggers below a root, filters, formats, and where the lines go (Lib/logging/__init__.py). Warnings are not captured. Long because it is one module of Python, in one text. */
export const LOGGING = `
import _machine
import sys as _sys
import time as _time
from _threads import trace as _trace
NOTSET, DEBUG, INFO, WARNING, ERROR, CRITICAL = 0, 10, 20, 30, 40, 50
WARN, FATAL = WARNING, CRITICAL
raiseExceptions = True
_NAMES = {0: 'NOTSET', 10: 'DEBUG', 20: 'INFO', 30: 'WARNING', 40: 'ERROR', 50: 'CRITICAL'}
BASIC_FORMAT = '%(levelname)s:%(name)s:%(message)s'
def getLevelName(level):
    if isinstance(level, str):
        return getLevelNamesMapping().get(level, 'Level ' + level)
    return _NAMES.get(level, 'Level ' + str(level))
def getLevelNamesMapping():
    return {'CRITICAL': 50, 'FATAL': 50, 'ERROR': 40, 'WARN': 30, 'WARNING': 30, 'INFO': 20, 'DEBUG': 10, 'NOTSET': 0, **_added}
_added = {}
def addLevelName(level, name):
    _NAMES[level] = name
    _added[name] = level
def _level(level):
    if isinstance(level, str):
        known = getLevelNamesMapping()
        if level not in known:
            raise ValueError('Unknown level: ' + repr(level))
        return known[level]
    if not isinstance(level, int):
        raise TypeError('Level not an integer or a valid string: ' + repr(level))
    return level
class LogRecord:
    def __init__(self, name, level, pathname, lineno, msg, args, exc_info, func=None, sinfo=None, **more):
        if args and len(args) == 1 and isinstance(args[0], dict) and args[0]:
            args = args[0]
        self.name, self.msg, self.args, self.levelname, self.levelno = name, msg, args, getLevelName(level), level
        self.pathname, self.lineno, self.funcName = pathname, lineno, func
        self.filename = pathname.rpartition('/')[2]
        self.module = self.filename.rpartition('.')[0] or self.filename
        self.exc_info, self.exc_text, self.stack_info = exc_info, None, sinfo
        self.created = _time.time()
        self.msecs = int(self.created * 1000) % 1000 + 0.0
        self.relativeCreated = (self.created - _START) * 1000
        self.thread, self.threadName, self.processName, self.process, self.taskName = 1, _thread_name(), 'MainProcess', _getpid(), None
    def getMessage(self):
        return str(self.msg) % self.args if self.args else str(self.msg)
    def __repr__(self):
        return '<LogRecord: %s, %s, %s, %s, "%s">' % (self.name, self.levelno, self.pathname, self.lineno, self.msg)
_START = _time.time()
def _thread_name():
    import threading
    return threading.current_thread().name
_factory = LogRecord
def setLogRecordFactory(factory):
    global _factory
    _factory = factory
def getLogRecordFactory():
    return _factory
def makeLogRecord(values):
    record = LogRecord(None, None, '', 0, '', (), None, None)
    for key, value in values.items():
        setattr(record, key, value)
    return record
_FIELDS = {'%': '%(', '{': '{', '$': '$'}
class Formatter:
    converter = _time.localtime
    default_time_format = '%Y-%m-%d %H:%M:%S'
    default_msec_format = '%s,%03d'
    def __init__(self, fmt=None, datefmt=None, style='%', validate=True, *, defaults=None):
        if style not in _FIELDS:
            raise ValueError('Style must be one of: %,{,$')
        self._fmt, self.datefmt, self._kind, self._defaults = fmt or {'%': '%(message)s', '{': '{message}', '$': '\${message}'}[style], datefmt, style, defaults
        if validate:
            self._validate()
    def _validate(self):
        if self._kind == '{' and '{' not in self._fmt:
            raise ValueError('invalid format: no fields')
        if self._kind == '%' and '%(' not in self._fmt:
            raise ValueError("Invalid format '%s' for '%s' style" % (self._fmt, self._kind))
        if self._kind == '$' and '$' not in self._fmt:
            raise ValueError('invalid format: no fields')
    def formatTime(self, record, datefmt=None):
        if datefmt:
            return _time.strftime(datefmt, record.created)
        shown = _time.strftime(self.default_time_format, record.created)
        return self.default_msec_format % (shown, int(record.msecs)) if self.default_msec_format else shown
    def formatException(self, ei):
        return _trace(ei[1]).rstrip()
    def formatStack(self, stack_info):
        return stack_info
    def usesTime(self):
        return 'asctime' in self._fmt
    def formatMessage(self, record):
        values = {**(self._defaults or {}), **record.__dict__}
        try:
            if self._kind == '{':
                return self._fmt.format(**values)
            if self._kind == '$':
                from string import Template
                return Template(self._fmt).substitute(values)
            return self._fmt % values
        except KeyError as error:
            raise ValueError('Formatting field not found in record: %s' % error)
    def format(self, record):
        record.message = record.getMessage()
        if self.usesTime():
            record.asctime = self.formatTime(record, self.datefmt)
        text = self.formatMessage(record)
        if record.exc_info and not record.exc_text:
            record.exc_text = self.formatException(record.exc_info)
        if record.exc_text:
            text += ('' if text.endswith('\\n') else '\\n') + record.exc_text
        if record.stack_info:
            text += ('' if text.endswith('\\n') else '\\n') + self.formatStack(record.stack_info)
        return text
_plain = Formatter()
class Filter:
    def __init__(self, name=''):
        self.name = name
    def filter(self, record):
        return not self.name or record.name == self.name or record.name.startswith(self.name + '.')
class Filterer:
    def __init__(self):
        self.filters = []
    def addFilter(self, filter):
        if filter not in self.filters:
            self.filters.append(filter)
    def removeFilter(self, filter):
        if filter in self.filters:
            self.filters.remove(filter)
    def filter(self, record):
        for one in self.filters:
            result = one.filter(record) if hasattr(one, 'filter') else one(record)
            if not result:
                return False
            if isinstance(result, LogRecord):
                record = result
        return record
_all = []
class Handler(Filterer):
    def __init__(self, level=NOTSET):
        super().__init__()
        self.level, self.formatter, self.name = _level(level), None, None
        _all.append(self)
    def setLevel(self, level):
        self.level = _level(level)
    def setFormatter(self, fmt):
        self.formatter = fmt
    def get_name(self):
        return self.name
    def set_name(self, name):
        self.name = name
    def createLock(self):
        pass
    def acquire(self):
        pass
    def release(self):
        pass
    def format(self, record):
        return (self.formatter or _plain).format(record)
    def emit(self, record):
        raise NotImplementedError('emit must be implemented by Handler subclasses')
    def handle(self, record):
        passed = self.filter(record)
        if passed:
            self.emit(record if passed is True else passed)
        return passed
    def flush(self):
        pass
    def close(self):
        pass
    def handleError(self, record):
        if not raiseExceptions:
            return
        _sys.stderr.write('--- Logging error ---\\n' + _trace(_sys.exc_info()[1]))
        _sys.stderr.write('Call stack:\\n' + _machine.stack())
        _sys.stderr.write('Message: %r\\nArguments: %s\\n' % (record.msg, record.args))
    def __repr__(self):
        return '<%s (%s)>' % (self.__class__.__name__, getLevelName(self.level))
class StreamHandler(Handler):
    terminator = '\\n'
    def __init__(self, stream=None):
        super().__init__()
        self.stream = _sys.stderr if stream is None else stream
    def flush(self):
        if self.stream and hasattr(self.stream, 'flush'):
            self.stream.flush()
    def emit(self, record):
        try:
            text = self.format(record)
            self.stream.write(text + self.terminator)
            self.flush()
        except RecursionError:
            raise
        except Exception:
            self.handleError(record)
    def setStream(self, stream):
        if stream is self.stream:
            return None
        before = self.stream
        self.flush()
        self.stream = stream
        return before
    def __repr__(self):
        name = '<stdout>' if self.stream is _sys.stdout else '<stderr>' if self.stream is _sys.stderr else str(getattr(self.stream, 'name', ''))
        return '<%s %s(%s)>' % (self.__class__.__name__, name + ' ' if name else '', getLevelName(self.level))
class FileHandler(StreamHandler):
    def __init__(self, filename, mode='a', encoding=None, delay=False, errors=None):
        import os
        Handler.__init__(self)
        self.baseFilename, self.mode, self.encoding, self.stream = os.path.abspath(str(filename)), mode, encoding, None
        if not delay:
            open(self.baseFilename, mode).close()
    def emit(self, record):
        try:
            text = self.format(record)
            with open(self.baseFilename, 'a') as file:
                file.write(text + self.terminator)
        except Exception:
            self.handleError(record)
    def __repr__(self):
        return '<%s %s (%s)>' % (self.__class__.__name__, self.baseFilename, getLevelName(self.level))
class NullHandler(Handler):
    def handle(self, record):
        pass
    def emit(self, record):
        pass
class _LastResort(StreamHandler):
    def __repr__(self):
        return '<_StderrHandler <stderr> (' + getLevelName(self.level) + ')>'
lastResort = _LastResort()
lastResort.setLevel(WARNING)
class Logger(Filterer):
    def __init__(self, name, level=NOTSET):
        super().__init__()
        self.name, self.level, self.parent, self.handlers, self.propagate, self.disabled = name, _level(level), None, [], True, False
    def setLevel(self, level):
        self.level = _level(level)
    def getEffectiveLevel(self):
        at = self
        while at:
            if at.level:
                return at.level
            at = at.parent
        return NOTSET
    def isEnabledFor(self, level):
        return not self.disabled and level > self.manager.disable and level >= self.getEffectiveLevel()
    def addHandler(self, hdlr):
        if hdlr not in self.handlers:
            self.handlers.append(hdlr)
    def removeHandler(self, hdlr):
        if hdlr in self.handlers:
            self.handlers.remove(hdlr)
    def hasHandlers(self):
        return bool(self.handlers) or bool(self.propagate and self.parent is not None and self.parent.hasHandlers())
    def getChild(self, suffix):
        return getLogger(suffix if self is root else self.name + '.' + suffix)
    def makeRecord(self, name, level, fn, lno, msg, args, exc_info, func=None, extra=None, sinfo=None):
        record = _factory(name, level, fn, lno, msg, args, exc_info, func, sinfo)
        for key in extra or {}:
            if key in ('message', 'asctime') or key in record.__dict__:
                raise KeyError('Attempt to overwrite %r in LogRecord' % key)
            setattr(record, key, extra[key])
        return record
    def _log(self, level, msg, args, exc_info=None, extra=None, stack_info=False, stacklevel=1):
        if exc_info:
            if isinstance(exc_info, BaseException):
                exc_info = (type(exc_info), exc_info, exc_info.__traceback__)
            elif not isinstance(exc_info, tuple):
                exc_info = _sys.exc_info()
            if exc_info[1] is None:
                exc_info = (None, None, None)
        path, line, func = _machine.caller()
        self.handle(self.makeRecord(self.name, level, path, line, msg, args, exc_info, func, extra))
    def handle(self, record):
        if self.disabled:
            return
        passed = self.filter(record)
        if passed:
            self.callHandlers(record if passed is True else passed)
    def callHandlers(self, record):
        at, found = self, 0
        while at:
            for handler in at.handlers:
                found += 1
                if record.levelno >= handler.level:
                    handler.handle(record)
            at = at.parent if at.propagate else None
        if not found and lastResort and record.levelno >= lastResort.level:
            lastResort.handle(record)
    def log(self, level, msg, *args, **kwargs):
        if not isinstance(level, int):
            raise TypeError('level must be an integer')
        if self.isEnabledFor(level):
            self._log(level, msg, args, **kwargs)
    def debug(self, msg, *args, **kwargs):
        if self.isEnabledFor(DEBUG):
            self._log(DEBUG, msg, args, **kwargs)
    def info(self, msg, *args, **kwargs):
        if self.isEnabledFor(INFO):
            self._log(INFO, msg, args, **kwargs)
    def warning(self, msg, *args, **kwargs):
        if self.isEnabledFor(WARNING):
            self._log(WARNING, msg, args, **kwargs)
    def error(self, msg, *args, **kwargs):
        if self.isEnabledFor(ERROR):
            self._log(ERROR, msg, args, **kwargs)
    def exception(self, msg, *args, exc_info=True, **kwargs):
        self.error(msg, *args, exc_info=exc_info, **kwargs)
    def critical(self, msg, *args, **kwargs):
        if self.isEnabledFor(CRITICAL):
            self._log(CRITICAL, msg, args, **kwargs)
    warn = warning
    fatal = critical
    def __repr__(self):
        return '<%s %s (%s)>' % (self.__class__.__name__, self.name, getLevelName(self.getEffectiveLevel()))
class RootLogger(Logger):
    pass
class Manager:
    def __init__(self, rootnode):
        self.root, self.disable, self.loggerDict, self.loggerClass = rootnode, 0, {}, None
    def getLogger(self, name):
        return getLogger(name)
root = RootLogger('root', WARNING)
Logger.root = root
Logger.manager = Manager(root)
_class = Logger
def setLoggerClass(klass):
    global _class
    _class = klass
def getLoggerClass():
    return _class
def getLogger(name=None):
    if not name or (isinstance(name, str) and name == 'root'):
        return root
    if not isinstance(name, str):
        raise TypeError('A logger name must be a string')
    known = Logger.manager.loggerDict
    if name in known:
        return known[name]
    made = _class(name)
    made.parent = root
    known[name] = made
    above = name.rpartition('.')[0]
    while above:
        if above in known:
            made.parent = known[above]
            break
        above = above.rpartition('.')[0]
    for other in known.values():
        if other.name.startswith(name + '.') and (other.parent is root or not other.parent.name.startswith(name)):
            other.parent = made
    return made
class LoggerAdapter:
    def __init__(self, logger, extra=None, merge_extra=False):
        self.logger, self.extra, self.merge_extra = logger, extra, merge_extra
    def process(self, msg, kwargs):
        kwargs['extra'] = {**self.extra, **kwargs['extra']} if self.merge_extra and 'extra' in kwargs else self.extra
        return msg, kwargs
    def log(self, level, msg, *args, **kwargs):
        if self.logger.isEnabledFor(level):
            msg, kwargs = self.process(msg, kwargs)
            self.logger.log(level, msg, *args, **kwargs)
    def debug(self, msg, *args, **kwargs):
        self.log(DEBUG, msg, *args, **kwargs)
    def info(self, msg, *args, **kwargs):
        self.log(INFO, msg, *args, **kwargs)
    def warning(self, msg, *args, **kwargs):
        self.log(WARNING, msg, *args, **kwargs)
    def error(self, msg, *args, **kwargs):
        self.log(ERROR, msg, *args, **kwargs)
    def exception(self, msg, *args, exc_info=True, **kwargs):
        self.log(ERROR, msg, *args, exc_info=exc_info, **kwargs)
    def critical(self, msg, *args, **kwargs):
        self.log(CRITICAL, msg, *args, **kwargs)
    def isEnabledFor(self, level):
        return self.logger.isEnabledFor(level)
    def setLevel(self, level):
        self.logger.setLevel(level)
    def getEffectiveLevel(self):
        return self.logger.getEffectiveLevel()
    def hasHandlers(self):
        return self.logger.hasHandlers()
    @property
    def name(self):
        return self.logger.name
    def __repr__(self):
        return '<%s %s (%s)>' % (self.__class__.__name__, self.logger.name, getLevelName(self.logger.getEffectiveLevel()))
def basicConfig(*, level=None, format=None, datefmt=None, style='%', filename=None, filemode='a', stream=None, handlers=None, force=False, encoding=None, errors=None):
    if force:
        for handler in root.handlers[:]:
            root.removeHandler(handler)
            handler.close()
    if root.handlers:
        return
    if handlers is None:
        if stream and filename:
            raise ValueError("'stream' and 'filename' should not be specified together")
    elif stream or filename:
        raise ValueError("'stream' or 'filename' should not be specified together with 'handlers'")
    if style not in _FIELDS:
        raise ValueError('Style must be one of: %,{,$')
    made = Formatter(format or {'%': BASIC_FORMAT, '{': '{levelname}:{name}:{message}', '$': '\${levelname}:\${name}:\${message}'}[style], datefmt, style)
    for handler in handlers if handlers is not None else [FileHandler(filename, filemode) if filename else StreamHandler(stream)]:
        if handler.formatter is None:
            handler.setFormatter(made)
        root.addHandler(handler)
    if level is not None:
        root.setLevel(level)
def _begun():
    if not root.handlers:
        basicConfig()
    return root
def debug(msg, *args, **kwargs):
    _begun().debug(msg, *args, **kwargs)
def info(msg, *args, **kwargs):
    _begun().info(msg, *args, **kwargs)
def warning(msg, *args, **kwargs):
    _begun().warning(msg, *args, **kwargs)
def error(msg, *args, **kwargs):
    _begun().error(msg, *args, **kwargs)
def exception(msg, *args, exc_info=True, **kwargs):
    _begun().error(msg, *args, exc_info=exc_info, **kwargs)
def critical(msg, *args, **kwargs):
    _begun().critical(msg, *args, **kwargs)
def log(level, msg, *args, **kwargs):
    _begun().log(level, msg, *args, **kwargs)
warn = warning
fatal = critical
def disable(level=CRITICAL):
    root.manager.disable = _level(level)
def shutdown(handlers=None):
    for handler in reversed(_all if handlers is None else handlers):
        try:
            handler.flush()
            handler.close()
        except (OSError, ValueError):
            pass
import atexit as _atexit
_atexit.register(shutdown)
def captureWarnings(capture):
    pass
def _getpid():
    import os
    return os.getpid()
`;
