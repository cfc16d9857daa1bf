/** typing: annotations that show what they were written as, named tuples and typed dictionaries. */
export const TYPING = `
def _shown(kind):
    if kind is None or kind is type(None):
        return 'None'
    if isinstance(kind, type):
        return kind.__name__ if kind.__module__ == 'builtins' else kind.__module__ + '.' + kind.__name__
    if isinstance(kind, list):
        return '[' + ', '.join(_shown(one) for one in kind) + ']'
    return '...' if kind is ... else repr(kind)
class ForwardRef:
    def __init__(self, text):
        self.__forward_arg__ = text
    def __eq__(self, other):
        return isinstance(other, ForwardRef) and self.__forward_arg__ == other.__forward_arg__
    def __hash__(self):
        return hash(self.__forward_arg__)
    def __repr__(self):
        return 'ForwardRef(' + repr(self.__forward_arg__) + ')'
class _Form:
    def __init__(self, name, args=None, origin=None):
        self._name, self.__args__, self.__origin__ = name, args, origin
    def __getitem__(self, items):
        items = items if isinstance(items, tuple) else (items,)
        if self._name not in ('Literal', 'Annotated'):
            items = tuple(ForwardRef(one) if isinstance(one, str) else one for one in items)
        if self._name == 'Optional':
            return _Form('Union', (items[0], None), self)
        if self._name == 'Union' and len(items) == 1:
            return items[0]
        return _Form(self._name, items, self)
    def __or__(self, other):
        return _Form('Union', (self, other), self)
    def __ror__(self, other):
        return _Form('Union', (other, self), self)
    def __call__(self, *args, **keywords):
        kinds = {'List': list, 'Dict': dict, 'Set': set, 'Tuple': tuple, 'FrozenSet': frozenset}
        if self._name in kinds:
            raise TypeError('Type ' + self._name + ' cannot be instantiated; use ' + kinds[self._name].__name__ + '() instead')
        raise TypeError('Cannot instantiate typing.' + self._name)
    def __eq__(self, other):
        return isinstance(other, _Form) and self._name == other._name and self.__args__ == other.__args__
    def __hash__(self):
        return hash(repr(self))
    def __repr__(self):
        if self.__args__ is None:
            return 'typing.' + self._name
        if self._name == 'Union' and len(self.__args__) == 2 and self.__args__[1] is None:
            return 'typing.Optional[' + _shown(self.__args__[0]) + ']'
        shown = [repr(one) if self._name == 'Literal' else 'NoneType' if one is None and self._name == 'Union' else _shown(one) for one in self.__args__]
        return 'typing.' + self._name + '[' + ', '.join(shown) + ']'
Any, Union, Optional, List, Dict, Set, FrozenSet, Tuple, Callable, Iterable, Iterator, Generator, AsyncIterator, AsyncGenerator, Awaitable, Coroutine, Sequence, MutableSequence, Mapping, MutableMapping, Type, Literal, Final, ClassVar, Annotated, Self, NoReturn, Never, Deque, DefaultDict, Counter, Hashable, Sized, Collection, Container, TypeAlias, Concatenate, Required, NotRequired, TypeGuard, Pattern, Match, IO, TextIO, BinaryIO, LiteralString = [_Form(name) for name in 'Any Union Optional List Dict Set FrozenSet Tuple Callable Iterable Iterator Generator AsyncIterator AsyncGenerator Awaitable Coroutine Sequence MutableSequence Mapping MutableMapping Type Literal Final ClassVar Annotated Self NoReturn Never Deque DefaultDict Counter Hashable Sized Collection Container TypeAlias Concatenate Required NotRequired TypeGuard Pattern Match IO TextIO BinaryIO LiteralString'.split()]
AnyStr = _Form('AnyStr')
class TypeVar:
    def __init__(self, name, *constraints, bound=None, covariant=False, contravariant=False):
        self.__name__, self.__bound__, self.__constraints__ = name, bound, constraints
    def __or__(self, other):
        return _Form('Union', (self, other))
    def __ror__(self, other):
        return _Form('Union', (other, self))
    def __repr__(self):
        return '~' + self.__name__
ParamSpec = TypeVar
def NewType(name, kind):
    return lambda value: value
def cast(kind, value):
    return value
class Generic:
    pass
class Protocol:
    def __new__(cls, *args, **keywords):
        if Protocol in cls.__bases__:
            raise TypeError('Protocols cannot be instantiated')
        return object.__new__(cls)
SupportsInt = SupportsFloat = SupportsAbs = Protocol
class NamedTuple:
    @staticmethod
    def _instead_(cls):
        from collections import namedtuple
        body = cls.__dict__
        names = list(body.get('__annotations__', {}))
        made = namedtuple(cls.__name__, names, defaults=[body[one] for one in names if one in body])
        for key in body:
            if key not in names and key not in ('__module__', '__qualname__'):
                setattr(made, key, body[key])
        return made
    def __new__(cls, name, fields):
        from collections import namedtuple
        return namedtuple(name, [one for one, _ in fields])
class TypedDict(dict):
    pass
def overload(function):
    return function
final = override = no_type_check = runtime_checkable = overload
def get_type_hints(thing, *rest):
    import sys
    names = vars(sys.modules['__main__']) if '__main__' in sys.modules else {}
    return {name: type(None) if kind is None else names.get(kind, __builtins_.get(kind, kind)) if isinstance(kind, str) else kind for name, kind in thing.__annotations__.items()}
__builtins_ = {one.__name__: one for one in (int, str, float, bool, bytes, list, dict, set, tuple, object)}
def get_origin(kind):
    return getattr(kind, '__origin__', None)
def get_args(kind):
    return getattr(kind, '__args__', None) or ()
TYPE_CHECKING = False
`;
