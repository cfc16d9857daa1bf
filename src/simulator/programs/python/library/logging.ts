/** logging: loggers below a root, a format, and where the lines go. */
export const LOGGING = `
import _machine
import sys as _sys
import time as _time
from _threads import trace as _trace
NOTSET, DEBUG, INFO, WARNING, ERROR, CRITICAL = 0, 10, 20, 30, 40, 50
WARN, FATAL = WARNING, CRITICAL
_NAMES = {10: 'DEBUG', 20: 'INFO', 30: 'WARNING', 40: 'ERROR', 50: 'CRITICAL'}
BASIC_FORMAT = '%(levelname)s:%(name)s:%(message)s'
def getLevelName(level):
    if isinstance(level, str):
        return {name: number for number, name in _NAMES.items()}.get(level, 'Level ' + level)
    return _NAMES.get(level, 'Level ' + str(level))
def _level(level):
    if isinstance(level, str):
        for number, name in _NAMES.items():
            if name == level:
                return number
        raise ValueError('Unknown level: ' + repr(level))
    return level
class LogRecord:
    def __init__(self, name, level, msg, args, exc_info=None):
        self.name, self.levelno, self.levelname, self.msg, self.args, self.exc_info = name, level, getLevelName(level), msg, args, exc_info
        self.created = _time.time()
        self.msecs = self.created * 1000 % 1000
        self.process, self.processName, self.threadName, self.pathname, self.lineno, self.funcName = _getpid(), 'MainProcess', 'MainThread', *_machine.caller()
        self.filename = self.pathname.rpartition('/')[2]
        self.module = self.filename.rpartition('.')[0] or self.filename
    def getMessage(self):
        return str(self.msg) % self.args if self.args else str(self.msg)
class Formatter:
    def __init__(self, fmt=None, datefmt=None, style='%'):
        self._fmt, self.datefmt, self._style = fmt or '%(message)s', datefmt, style
    def formatTime(self, record, datefmt=None):
        if datefmt:
            return _time.strftime(datefmt, record.created)
        return _time.strftime('%Y-%m-%d %H:%M:%S', record.created) + ',' + str(int(record.msecs)).zfill(3)
    def format(self, record):
        record.message = record.getMessage()
        record.asctime = self.formatTime(record, self.datefmt)
        text = self._fmt.format(**record.__dict__) if self._style == '{' else self._fmt % record.__dict__
        if record.exc_info is not None:
            text += '\\n' + _trace(record.exc_info).rstrip()
        return text
class Handler:
    def __init__(self, level=0):
        self.level, self.formatter = level, None
    def setLevel(self, level):
        self.level = _level(level)
    def setFormatter(self, formatter):
        self.formatter = formatter
    def format(self, record):
        return (self.formatter or Formatter()).format(record)
    def handle(self, record):
        if record.levelno >= self.level:
            self.emit(record)
class StreamHandler(Handler):
    def __init__(self, stream=None):
        super().__init__()
        self.stream = stream or _sys.stderr
    def emit(self, record):
        self.stream.write(self.format(record) + '\\n')
class FileHandler(Handler):
    def __init__(self, filename, mode='a', encoding=None):
        super().__init__()
        self.baseFilename, self._mode = filename, mode
        open(filename, mode).close()
    def emit(self, record):
        with open(self.baseFilename, 'a') as file:
            file.write(self.format(record) + '\\n')
class NullHandler(Handler):
    def emit(self, record):
        pass
class Logger:
    def __init__(self, name, level=0, parent=None):
        self.name, self.level, self.parent, self.handlers, self.propagate, self.disabled = name, level, parent, [], True, False
    def setLevel(self, level):
        self.level = _level(level)
    def getEffectiveLevel(self):
        return self.level if self.level or self.parent is None else self.parent.getEffectiveLevel()
    def isEnabledFor(self, level):
        return level >= self.getEffectiveLevel()
    def addHandler(self, handler):
        self.handlers.append(handler)
    def removeHandler(self, handler):
        self.handlers.remove(handler)
    def hasHandlers(self):
        return bool(self.handlers) or (self.parent is not None and self.parent.hasHandlers())
    def log(self, level, msg, *args, exc_info=None, extra=None, stacklevel=1):
        if not self.isEnabledFor(level):
            return
        if exc_info is not None:
            exc_info = exc_info if isinstance(exc_info, BaseException) else _sys.exc_info()[1] if exc_info else None
        record, at, found = LogRecord(self.name, level, msg, args[0] if len(args) == 1 and isinstance(args[0], dict) else args, exc_info), self, False
        while at is not None:
            for handler in at.handlers:
                found = True
                handler.handle(record)
            at = at.parent if at.propagate else None
        if not found and level >= WARNING:
            _sys.stderr.write(Formatter().format(record) + '\\n')
    def debug(self, msg, *args, **how):
        self.log(DEBUG, msg, *args, **how)
    def info(self, msg, *args, **how):
        self.log(INFO, msg, *args, **how)
    def warning(self, msg, *args, **how):
        self.log(WARNING, msg, *args, **how)
    warn = warning
    def error(self, msg, *args, **how):
        self.log(ERROR, msg, *args, **how)
    def exception(self, msg, *args, **how):
        self.log(ERROR, msg, *args, **{'exc_info': True, **how})
    def critical(self, msg, *args, **how):
        self.log(CRITICAL, msg, *args, **how)
    def __repr__(self):
        return '<' + ('RootLogger' if self.parent is None else 'Logger') + ' ' + self.name + ' (' + getLevelName(self.getEffectiveLevel()) + ')>'
root = Logger('root', WARNING)
_loggers = {}
def getLogger(name=None):
    if not name or name == 'root':
        return root
    if name not in _loggers:
        above = name.rpartition('.')[0]
        _loggers[name] = Logger(name, 0, getLogger(above) if above else root)
    return _loggers[name]
def basicConfig(level=None, format=None, datefmt=None, style='%', filename=None, filemode='a', stream=None, handlers=None, force=False, encoding=None):
    if force:
        root.handlers = []
    if root.handlers:
        return
    for handler in handlers or [FileHandler(filename, filemode) if filename else StreamHandler(stream)]:
        if handler.formatter is None:
            handler.setFormatter(Formatter(format or BASIC_FORMAT, datefmt, style))
        root.addHandler(handler)
    if level is not None:
        root.setLevel(level)
def _told(level, msg, args, how):
    if not root.handlers:
        basicConfig()
    root.log(level, msg, *args, **how)
def debug(msg, *args, **how):
    _told(DEBUG, msg, args, how)
def info(msg, *args, **how):
    _told(INFO, msg, args, how)
def warning(msg, *args, **how):
    _told(WARNING, msg, args, how)
def error(msg, *args, **how):
    _told(ERROR, msg, args, how)
def exception(msg, *args, **how):
    _told(ERROR, msg, args, {'exc_info': True, **how})
def critical(msg, *args, **how):
    _told(CRITICAL, msg, args, how)
def log(level, msg, *args, **how):
    _told(level, msg, args, how)
def disable(level=CRITICAL):
    root.disabled = True
def _getpid():
    import os
    return os.getpid()
`;
