/** Modules written in Python, as most of Python's are. Long because it holds their texts. */
export const LIBRARY: Readonly<Record<string, string>> = {
  functools: `
def reduce(function, sequence, *initial):
    it = iter(sequence)
    if initial:
        value = initial[0]
    else:
        try:
            value = next(it)
        except StopIteration:
            raise TypeError('reduce() of empty iterable with no initial value') from None
    for item in it:
        value = function(value, item)
    return value
def wraps(wrapped):
    def decorate(function):
        function.__name__ = wrapped.__name__
        function.__doc__ = wrapped.__doc__
        function.__wrapped__ = wrapped
        if '__annotations__' in getattr(wrapped, '__dict__', {}):
            function.__annotations__ = wrapped.__annotations__
        return function
    return decorate
class partial:
    def __init__(self, func, *args, **keywords):
        self.func = func
        self.args = args
        self.keywords = keywords
    def __call__(self, *args, **keywords):
        return self.func(*self.args, *args, **{**self.keywords, **keywords})
def lru_cache(maxsize=128, typed=False):
    if callable(maxsize):
        return lru_cache()(maxsize)
    def decorate(function):
        cache, counts = {}, [0, 0]
        def wrapper(*args, **keywords):
            key = (args, tuple(sorted(keywords.items())))
            if key in cache:
                counts[0] += 1
                cache[key] = value = cache.pop(key)
                return value
            counts[1] += 1
            value = function(*args, **keywords)
            cache[key] = value
            if maxsize is not None and len(cache) > maxsize:
                del cache[next(iter(cache))]
            return value
        def cache_clear():
            cache.clear()
            counts[0], counts[1] = 0, 0
        def cache_info():
            from collections import namedtuple
            return namedtuple('CacheInfo', 'hits misses maxsize currsize')(counts[0], counts[1], maxsize, len(cache))
        wrapper.__name__ = function.__name__
        wrapper.__doc__ = function.__doc__
        wrapper.__wrapped__ = function
        wrapper.cache_clear, wrapper.cache_info = cache_clear, cache_info
        return wrapper
    return decorate
def cache(function):
    return lru_cache(None)(function)
def cmp_to_key(compare):
    class K:
        def __init__(self, value):
            self.value = value
        def __lt__(self, other):
            return compare(self.value, other.value) < 0
        def __eq__(self, other):
            return compare(self.value, other.value) == 0
    return K
def total_ordering(cls):
    cls.__gt__ = lambda self, other: not (self < other or self == other)
    cls.__le__ = lambda self, other: self < other or self == other
    cls.__ge__ = lambda self, other: not self < other
    return cls
def singledispatch(function):
    kinds = {}
    def dispatch(cls):
        for one in cls.__mro__:
            if one in kinds:
                return kinds[one]
        return function
    def wrapper(*args, **how):
        return dispatch(type(args[0]))(*args, **how)
    def register(kind, function=None):
        if function is None:
            if isinstance(kind, type):
                return lambda function: register(kind, function)
            hints = list(getattr(kind, '__annotations__', {}).values())
            if not hints:
                raise TypeError('Invalid first argument to \`register()\`: ' + repr(kind) + '. Use either \`@register(some_class)\` or plain \`@register\` on an annotated function.')
            return register(hints[0], kind)
        kinds[kind] = function
        return function
    wrapper.__name__, wrapper.register, wrapper.dispatch = function.__name__, register, dispatch
    return wrapper
class cached_property:
    def __init__(self, func):
        self.func, self.attrname, self.__doc__ = func, func.__name__, func.__doc__
    def __set_name__(self, owner, name):
        self.attrname = name
    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        made = instance.__dict__[self.attrname] if self.attrname in vars(instance) else self.func(instance)
        setattr(instance, self.attrname, made)
        return made
`,
  collections: `
class defaultdict(dict):
    def __init__(self, default_factory=None, *args, **keywords):
        self.default_factory = default_factory
        self.update(*args, **keywords)
    def __missing__(self, key):
        if self.default_factory is None:
            raise KeyError(key)
        self[key] = value = self.default_factory()
        return value
    def __repr__(self):
        return 'defaultdict(' + repr(self.default_factory) + ', ' + repr(dict(self)) + ')'
class OrderedDict(dict):
    def __repr__(self):
        return 'OrderedDict(' + (repr(dict(self)) if len(self) else '') + ')'
    def move_to_end(self, key, last=True):
        value = self.pop(key)
        if last:
            self[key] = value
        else:
            rest = dict(self)
            self.clear()
            self[key] = value
            self.update(rest)
    def popitem(self, last=True):
        if not len(self):
            raise KeyError('dictionary is empty')
        key = list(self)[-1 if last else 0]
        return key, self.pop(key)
class Counter(dict):
    def __init__(self, items=(), **keywords):
        self.update(items)
        for key in keywords:
            self[key] = keywords[key]
    def __missing__(self, key):
        return 0
    def update(self, items=()):
        if isinstance(items, dict):
            for key in items:
                self[key] = self[key] + items[key]
        else:
            for item in items:
                self[item] = self[item] + 1
    def most_common(self, n=None):
        pairs = sorted(self.items(), key=lambda pair: pair[1], reverse=True)
        return pairs if n is None else pairs[:n]
    def elements(self):
        for key in self:
            for _ in range(self[key]):
                yield key
    def subtract(self, items=()):
        if isinstance(items, dict):
            for key in items:
                self[key] = self[key] - items[key]
        else:
            for item in items:
                self[item] = self[item] - 1
    def __and__(self, other):
        return Counter({key: min(self[key], other[key]) for key in self if min(self[key], other[key]) > 0})
    def __or__(self, other):
        return Counter({key: max(self[key], other[key]) for key in [*self, *(one for one in other if one not in self)]})
    def __pos__(self):
        return Counter({key: self[key] for key in self if self[key] > 0})
    def copy(self):
        return Counter(dict(self))
    def total(self):
        return sum(self.values())
    def __add__(self, other):
        made = Counter(self)
        made.update(other)
        return made
    def __sub__(self, other):
        return Counter({key: self[key] - other[key] for key in self if self[key] > other[key]})
    def __repr__(self):
        return 'Counter(' + ('{' + ', '.join(repr(k) + ': ' + repr(v) for k, v in self.most_common()) + '}' if len(self) else '') + ')'
class deque(list):
    def __init__(self, items=(), maxlen=None):
        self.maxlen = maxlen
        for item in items:
            self.append(item)
    def append(self, item):
        self.insert(len(self), item)
        if self.maxlen is not None and len(self) > self.maxlen:
            self.pop(0)
    def appendleft(self, item):
        self.insert(0, item)
        if self.maxlen is not None and len(self) > self.maxlen:
            self.pop()
    def extendleft(self, items):
        for item in items:
            self.appendleft(item)
    def popleft(self):
        if not len(self):
            raise IndexError('pop from an empty deque')
        return self.pop(0)
    def rotate(self, n=1):
        for _ in range(n % len(self) if len(self) else 0):
            self.insert(0, self.pop())
    def __repr__(self):
        return 'deque([' + ', '.join(repr(one) for one in self) + ']' + ('' if self.maxlen is None else ', maxlen=' + str(self.maxlen)) + ')'
def namedtuple(name, fields, defaults=()):
    names = tuple(fields.replace(',', ' ').split() if isinstance(fields, str) else fields)
    def make(cls, *args, **keywords):
        values = list(args)
        for field in names[len(values):]:
            if field in keywords:
                values.append(keywords[field])
            elif field in names[len(names) - len(defaults):] if defaults else False:
                values.append(defaults[names.index(field) - (len(names) - len(defaults))])
        if len(values) != len(names) or len(args) > len(names):
            missing = names[len(values):]
            if len(args) > len(names):
                raise TypeError(name + '.__new__() takes ' + str(len(names) + 1) + ' positional arguments but ' + str(len(args) + 1) + ' were given')
            raise TypeError(name + '.__new__() missing ' + str(len(missing)) + ' required positional argument' + ('s' if len(missing) > 1 else '') + ': ' + ' and '.join(repr(one) for one in missing))
        return tuple.__new__(cls, values)
    def show(self):
        return name + '(' + ', '.join(field + '=' + repr(value) for field, value in zip(names, self)) + ')'
    body = {'__new__': make, '__repr__': show, '_fields': names, '__match_args__': names, '_asdict': lambda self: dict(zip(names, self)), '_replace': lambda self, **changes: make(type(self), *[changes.get(field, value) for field, value in zip(names, self)])}
    for i, field in enumerate(names):
        body[field] = property(lambda self, i=i: self[i])
    return type(name, (tuple,), body)
class ChainMap:
    def __init__(self, *maps):
        self.maps = list(maps) or [{}]
    def __getitem__(self, key):
        for one in self.maps:
            if key in one:
                return one[key]
        raise KeyError(key)
    def get(self, key, other=None):
        for one in self.maps:
            if key in one:
                return one[key]
        return other
    def keys(self):
        made = {}
        for one in reversed(self.maps):
            made.update(one)
        return list(made)
    def __iter__(self):
        return iter(self.keys())
    def __len__(self):
        return len(self.keys())
    def __contains__(self, key):
        return any(key in one for one in self.maps)
    def items(self):
        return [(key, self[key]) for key in self.keys()]
    def values(self):
        return [self[key] for key in self.keys()]
    def __setitem__(self, key, value):
        self.maps[0][key] = value
    def __delitem__(self, key):
        del self.maps[0][key]
    def new_child(self, m=None):
        return ChainMap({} if m is None else m, *self.maps)
    @property
    def parents(self):
        return ChainMap(*self.maps[1:])
    def __repr__(self):
        return 'ChainMap(' + ', '.join(repr(one) for one in self.maps) + ')'
class UserDict(dict):
    pass
class UserList(list):
    pass
`,
  itertools: `
def count(start=0, step=1):
    while True:
        yield start
        start += step
def cycle(items):
    saved = list(items)
    while saved:
        yield from saved
def repeat(item, times=None):
    n = 0
    while times is None or n < times:
        yield item
        n += 1
class chain:
    def __init__(self, *lists):
        self.lists = lists
    def __iter__(self):
        for one in self.lists:
            yield from one
    @staticmethod
    def from_iterable(lists):
        for one in lists:
            yield from one
def islice(items, *bounds):
    part = slice(*bounds)
    start, stop, step = part.start or 0, part.stop, part.step or 1
    if stop is not None and start >= stop:
        return
    for i, item in enumerate(items):
        if i >= start and (i - start) % step == 0:
            yield item
        if stop is not None and i + 1 >= stop:
            return
def accumulate(items, function=None, initial=None):
    total = initial
    first = initial is None
    if not first:
        yield total
    for item in items:
        total = item if first else (total + item if function is None else function(total, item))
        first = False
        yield total
def takewhile(test, items):
    for item in items:
        if not test(item):
            return
        yield item
def dropwhile(test, items):
    dropping = True
    for item in items:
        if dropping and test(item):
            continue
        dropping = False
        yield item
def filterfalse(test, items):
    for item in items:
        if not (test(item) if test else item):
            yield item
def starmap(function, items):
    for item in items:
        yield function(*item)
def product(*lists, repeat=1):
    pools = [tuple(one) for one in lists] * repeat
    rows = [()]
    for pool in pools:
        rows = [row + (item,) for row in rows for item in pool]
    yield from rows
def permutations(items, r=None):
    pool = tuple(items)
    r = len(pool) if r is None else r
    def walk(chosen):
        if len(chosen) == r:
            yield tuple(pool[i] for i in chosen)
        else:
            for i in range(len(pool)):
                if i not in chosen:
                    yield from walk(chosen + (i,))
    yield from walk(())
def combinations(items, r):
    pool = tuple(items)
    def walk(start, chosen):
        if len(chosen) == r:
            yield chosen
        else:
            for i in range(start, len(pool)):
                yield from walk(i + 1, chosen + (pool[i],))
    yield from walk(0, ())
def zip_longest(*lists, fillvalue=None):
    pools = [list(one) for one in lists]
    for i in range(max((len(one) for one in pools), default=0)):
        yield tuple(one[i] if i < len(one) else fillvalue for one in pools)
def groupby(items, key=None):
    current, group, started = None, [], False
    for item in items:
        own = key(item) if key else item
        if started and own != current:
            yield current, iter(group)
            group = []
        current, started = own, True
        group.append(item)
    if started:
        yield current, iter(group)
def compress(data, selectors):
    return (item for item, wanted in zip(data, selectors) if wanted)
def tee(items, n=2):
    saved = list(items)
    return tuple(iter(list(saved)) for _ in range(n))
def combinations_with_replacement(items, r):
    pool = tuple(items)
    def walk(start, chosen):
        if len(chosen) == r:
            yield chosen
        else:
            for i in range(start, len(pool)):
                yield from walk(i, chosen + (pool[i],))
    yield from walk(0, ())
def pairwise(items):
    saved = list(items)
    yield from zip(saved, saved[1:])
def batched(items, n):
    saved = list(items)
    for i in range(0, len(saved), n):
        yield tuple(saved[i:i + n])
`,
  dataclasses: `
class _Missing:
    pass
MISSING = _Missing()
class Field:
    def __init__(self, default, default_factory, repr, compare):
        self.default = default
        self.default_factory = default_factory
        self.repr = repr
        self.compare = compare
def field(*, default=MISSING, default_factory=MISSING, repr=True, compare=True, init=True, hash=None):
    return Field(default, default_factory, repr, compare)
class FrozenInstanceError(AttributeError):
    pass
def dataclass(cls=None, *, frozen=False, order=False, eq=True, slots=False, kw_only=False, repr=True, init=True, unsafe_hash=False):
    if cls is None:
        return lambda own: dataclass(own, frozen=frozen, order=order, eq=eq)
    fields, seen = {}, None
    for base in reversed(cls.__mro__):
        fields.update(base.__dict__.get('__dataclass_fields__', {}))
    for name in cls.__dict__.get('__annotations__', {}):
        if repr_(cls.__dict__['__annotations__'][name]).startswith('typing.ClassVar'):
            continue
        value = cls.__dict__.get(name, MISSING)
        if not isinstance(value, Field):
            if isinstance(value, (list, dict, set)):
                raise ValueError('mutable default ' + str(type(value)) + ' for field ' + name + ' is not allowed: use default_factory')
            value = Field(value, MISSING, True, True)
        elif value.default is not MISSING:
            setattr(cls, name, value.default)
        value.name, value.type = name, cls.__dict__['__annotations__'][name]
        fields[name] = value
    if not kw_only:
        for one in fields.values():
            if one.default is not MISSING or one.default_factory is not MISSING:
                seen = one
            elif seen is not None:
                raise TypeError('non-default argument ' + repr_(one.name) + ' follows default argument ' + repr_(seen.name))
    names = list(fields)
    def __init__(self, *args, **keywords):
        values = dict(zip(names, args))
        if len(args) > len(names):
            raise TypeError(cls.__name__ + '.__init__() takes ' + str(len(names) + 1) + ' positional arguments but ' + str(len(args) + 1) + ' were given')
        for key in keywords:
            if key not in fields:
                raise TypeError(cls.__name__ + ".__init__() got an unexpected keyword argument '" + key + "'")
            values[key] = keywords[key]
        missing = [name for name in names if name not in values and fields[name].default is MISSING and fields[name].default_factory is MISSING]
        if missing:
            raise TypeError(cls.__name__ + '.__init__() missing ' + str(len(missing)) + ' required positional argument' + ('s' if len(missing) > 1 else '') + ': ' + (' and '.join("'" + one + "'" for one in missing) if len(missing) < 3 else ', '.join("'" + one + "'" for one in missing[:-1]) + ", and '" + missing[-1] + "'"))
        for name in names:
            own = fields[name]
            object.__setattr__(self, name, values[name] if name in values else own.default if own.default is not MISSING else own.default_factory())
        if hasattr(self, '__post_init__'):
            self.__post_init__()
    def __repr__(self):
        return self.__class__.__name__ + '(' + ', '.join(name + '=' + repr_(getattr(self, name)) for name in names if fields[name].repr) + ')'
    key = lambda self: tuple(getattr(self, name) for name in names if fields[name].compare)
    def __eq__(self, other):
        return key(self) == key(other) if other.__class__ is self.__class__ else NotImplemented
    def refuse(self, name, value):
        raise FrozenInstanceError("cannot assign to field '" + name + "'")
    body = cls.__dict__
    if '__init__' not in body:
        cls.__init__ = __init__
    if '__repr__' not in body:
        cls.__repr__ = __repr__
    if eq and '__eq__' not in body:
        cls.__eq__ = __eq__
    if frozen:
        cls.__setattr__ = refuse
        cls.__hash__ = lambda self: hash(key(self))
    if order:
        cls.__lt__ = lambda self, other: key(self) < key(other)
        cls.__le__ = lambda self, other: key(self) <= key(other)
        cls.__gt__ = lambda self, other: key(self) > key(other)
        cls.__ge__ = lambda self, other: key(self) >= key(other)
    cls.__dataclass_fields__ = fields
    cls.__match_args__ = tuple(names)
    return cls
repr_ = repr
def asdict(value):
    if hasattr(value, '__dataclass_fields__'):
        return {name: asdict(getattr(value, name)) for name in value.__dataclass_fields__}
    if isinstance(value, (list, tuple)):
        return type(value)(asdict(one) for one in value)
    if isinstance(value, dict):
        return {key: asdict(own) for key, own in value.items()}
    return value
def fields(value):
    return tuple(value.__dataclass_fields__.values())
def is_dataclass(value):
    return hasattr(value, '__dataclass_fields__')
KW_ONLY = MISSING
def astuple(value):
    return tuple(getattr(value, name) for name in value.__dataclass_fields__)
def replace(value, **changes):
    return type(value)(**{**{name: getattr(value, name) for name in value.__dataclass_fields__}, **changes})
`,
  contextlib: `
class _Manager:
    def __init__(self, generator):
        self.generator = generator
    def __enter__(self):
        return next(self.generator)
    def __exit__(self, kind, value, trace):
        if kind is None:
            for _ in self.generator:
                raise RuntimeError("generator didn't stop")
            return False
        try:
            self.generator.throw(value)
        except StopIteration:
            return True
        except BaseException as error:
            if error is not value:
                raise
            return False
        raise RuntimeError("generator didn't stop after throw()")
def contextmanager(function):
    def make(*args, **keywords):
        return _Manager(function(*args, **keywords))
    make.__name__ = function.__name__
    return make
class suppress:
    def __init__(self, *kinds):
        self.kinds = kinds
    def __enter__(self):
        return None
    def __exit__(self, kind, value, trace):
        return kind is not None and issubclass(kind, self.kinds)
class closing:
    def __init__(self, thing):
        self.thing = thing
    def __enter__(self):
        return self.thing
    def __exit__(self, *rest):
        self.thing.close()
class _Redirect:
    def __init__(self, target):
        self.target = target
    def __enter__(self):
        import sys
        self._before = getattr(sys, self._name)
        setattr(sys, self._name, self.target)
        return self.target
    def __exit__(self, *rest):
        import sys
        setattr(sys, self._name, self._before)
class redirect_stdout(_Redirect):
    _name = 'stdout'
class redirect_stderr(_Redirect):
    _name = 'stderr'
class ExitStack:
    def __init__(self):
        self._exits = []
    def enter_context(self, manager):
        value = manager.__enter__()
        self._exits.append(manager.__exit__)
        return value
    def push(self, exit):
        self._exits.append(exit.__exit__ if hasattr(exit, '__exit__') else exit)
        return exit
    def callback(self, function, *args, **how):
        def done(*given):
            function(*args, **how)
        self._exits.append(done)
        return function
    def pop_all(self):
        made = ExitStack()
        made._exits, self._exits = self._exits, []
        return made
    def close(self):
        self.__exit__(None, None, None)
    def __enter__(self):
        return self
    def __exit__(self, kind, value, trace):
        given, held = (kind, value, trace), value
        while self._exits:
            try:
                if self._exits.pop()(*given):
                    given, held = (None, None, None), None
            except BaseException as error:
                given, held = (type(error), error, None), error
        if held is not None and held is not value:
            raise held
        return held is None and value is not None
class AbstractContextManager:
    def __enter__(self):
        return self
    def __exit__(self, *rest):
        return None
class nullcontext:
    def __init__(self, value=None):
        self.value = value
    def __enter__(self):
        return self.value
    def __exit__(self, *rest):
        return None
`,
  abc: `
class ABCMeta(type):
    pass
class ABC:
    pass
def abstractmethod(function):
    function.__isabstractmethod__ = True
    return function
`,
  string: `
ascii_lowercase = 'abcdefghijklmnopqrstuvwxyz'
ascii_uppercase = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
ascii_letters = ascii_lowercase + ascii_uppercase
digits = '0123456789'
hexdigits = '0123456789abcdefABCDEF'
octdigits = '01234567'
punctuation = '!"#$%&\\'()*+,-./:;<=>?@[\\\\]^_\`{|}~'
whitespace = ' \\t\\n\\r\\x0b\\x0c'
printable = digits + ascii_letters + punctuation + whitespace
def capwords(s, sep=None):
    return (sep or ' ').join(one.capitalize() for one in s.split(sep))
class Template:
    delimiter = '$'
    def __init__(self, template):
        self.template = template
    def _fill(self, mapping, safe):
        import re
        def put(match):
            name = match.group(2) or match.group(3)
            if match.group(1):
                return '$'
            if name is None:
                if safe:
                    return match.group(0)
                before = self.template[:match.start()]
                line = before.count('\\n') + 1
                raise ValueError('Invalid placeholder in string: line %d, col %d' % (line, match.start() - before.rfind('\\n')))
            if safe and name not in mapping:
                return match.group(0)
            return str(mapping[name])
        return re.sub(r'[$](?:([$])|([_A-Za-z][_A-Za-z0-9]*)|[{]([_A-Za-z][_A-Za-z0-9]*)[}]|)', put, self.template)
    def substitute(self, mapping={}, /, **kws):
        return self._fill({**mapping, **kws}, False)
    def safe_substitute(self, mapping={}, /, **kws):
        return self._fill({**mapping, **kws}, True)
    def get_identifiers(self):
        import re
        found = []
        for plain, braced in re.findall(r'[$](?:([_A-Za-z][_A-Za-z0-9]*)|[{]([_A-Za-z][_A-Za-z0-9]*)[}])', self.template):
            if (plain or braced) not in found:
                found.append(plain or braced)
        return found
`,
  textwrap: `
def dedent(text):
    lines = text.split('\\n')
    margins = [len(line) - len(line.lstrip()) for line in lines if line.strip()]
    margin = min(margins) if margins else 0
    return '\\n'.join(line[margin:] if line.strip() else '' for line in lines)
def indent(text, prefix):
    return ''.join(prefix + line if line.strip() else line for line in text.splitlines(True))
def wrap(text, width=70):
    lines, line = [], ''
    for word in text.split():
        if line and len(line) + 1 + len(word) > width:
            lines.append(line)
            line = word
        else:
            line = line + ' ' + word if line else word
    return lines + [line] if line else lines
def fill(text, width=70):
    return '\\n'.join(wrap(text, width))
`,
};
