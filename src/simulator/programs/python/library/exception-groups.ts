/** Exceptions that hold others: what task groups raise and `except*` takes apart. */
export const EXCEPTION_GROUPS = `
class BaseExceptionGroup(BaseException):
    def __new__(cls, *args):
        if len(args) != 2:
            raise TypeError('BaseExceptionGroup.__new__() takes exactly 2 arguments (' + str(len(args)) + ' given)')
        message, exceptions = args
        if not isinstance(message, str):
            raise TypeError('BaseExceptionGroup.__new__() argument 1 must be str, not ' + type(message).__name__)
        if not isinstance(exceptions, (list, tuple)):
            raise TypeError('second argument (exceptions) must be a sequence')
        if not exceptions:
            raise ValueError('second argument (exceptions) must be a non-empty sequence')
        for i, one in enumerate(exceptions):
            if not isinstance(one, BaseException):
                raise ValueError('Item ' + str(i) + ' of second argument (exceptions) is not an exception')
        plain = all(isinstance(one, Exception) for one in exceptions)
        if cls is BaseExceptionGroup and plain:
            cls = ExceptionGroup
        if not plain and issubclass(cls, Exception):
            raise TypeError('Cannot nest BaseExceptions in ' + ('an ExceptionGroup' if cls is ExceptionGroup else repr(cls.__name__)))
        made = BaseException.__new__(cls, message, exceptions)
        made.message, made.exceptions = message, tuple(exceptions)
        return made
    def __init__(self, *args):
        self.args = args
    def __str__(self):
        return self.message + ' (' + str(len(self.exceptions)) + ' sub-exception' + ('' if len(self.exceptions) == 1 else 's') + ')'
    def derive(self, exceptions):
        return BaseExceptionGroup(self.message, exceptions)
    def _part(self, exceptions):
        if not exceptions:
            return None
        made = self.derive(exceptions)
        _threads.same_trace(self, made)
        if hasattr(self, '__notes__'):
            made.__notes__ = list(self.__notes__)
        return made
    def split(self, wanted):
        fits = (lambda one: isinstance(one, wanted)) if isinstance(wanted, (type, tuple)) else wanted
        if fits(self):
            return self, None
        taken, left = [], []
        for one in self.exceptions:
            if isinstance(one, BaseExceptionGroup):
                yes, no = one.split(wanted)
            else:
                yes, no = (one, None) if fits(one) else (None, one)
            if yes is not None:
                taken.append(yes)
            if no is not None:
                left.append(no)
        return self._part(taken), self._part(left)
    def subgroup(self, wanted):
        return self.split(wanted)[0]
    @classmethod
    def __class_getitem__(cls, items):
        return cls
class ExceptionGroup(BaseExceptionGroup, Exception):
    pass
import _threads
BaseExceptionGroup.__module__ = ExceptionGroup.__module__ = 'builtins'
def divided(error, kinds):
    for one in kinds if isinstance(kinds, tuple) else (kinds,):
        if issubclass(one, BaseExceptionGroup):
            raise TypeError('catching ExceptionGroup with except* is not allowed. Use except instead.')
    if isinstance(error, BaseExceptionGroup):
        return error.split(kinds)
    return (BaseExceptionGroup('', (error,)), None) if isinstance(error, kinds) else (None, error)
`;
