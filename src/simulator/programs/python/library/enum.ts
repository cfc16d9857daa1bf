/** enum: classes whose attributes are their only objects. */
export const ENUM = `
class auto:
    pass
class EnumType(type):
    def __iter__(cls):
        return iter([one for name, one in cls._member_map_.items() if one._name_ == name])
    def __len__(cls):
        return len([one for name, one in cls._member_map_.items() if one._name_ == name])
    def __getitem__(cls, name):
        return cls._member_map_[name]
    def __contains__(cls, value):
        return value in list(cls._member_map_.values()) or value in [one._value_ for one in cls._member_map_.values()]
    def __call__(cls, value, names=None):
        if names is not None:
            made = type(value, (cls,), {})
            cls._fill(made, [(name, i + 1) for i, name in enumerate(names.replace(',', ' ').split() if isinstance(names, str) else names)])
            return made
        return cls._of(value)
    def __repr__(cls):
        return "<enum '" + cls.__name__ + "'>" if not issubclass(cls, Flag) else "<flag '" + cls.__name__ + "'>"
    @property
    def __members__(cls):
        return dict(cls._member_map_)
EnumMeta = EnumType
class Enum(metaclass=EnumType):
    _member_map_ = {}
    def __init_subclass__(cls, **keywords):
        cls._fill(cls, [(name, value) for name, value in cls.__dict__.items() if not name.startswith('_') and not callable(value) and not hasattr(value, 'fget') and not hasattr(value, '__func__')])
    @staticmethod
    def _fill(cls, pairs):
        members, last = {}, []
        for name, value in pairs:
            if isinstance(value, auto):
                value = cls._generate_next_value_(name, 1, len(last), last)
            last.append(value)
            same = [one for one in members.values() if one._value_ == value]
            if same:
                members[name] = same[0]
            else:
                made = object.__new__(cls)
                object.__setattr__(made, '_name_', name)
                object.__setattr__(made, '_value_', value)
                if '__init__' in cls.__dict__:
                    cls.__dict__['__init__'](made, *(value if isinstance(value, tuple) else (value,)))
                members[name] = made
            setattr(cls, name, members[name])
        cls._member_map_ = members
    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return max(last_values) + 1 if last_values else start
    @classmethod
    def _of(cls, value):
        if isinstance(value, cls):
            return value
        for one in cls._member_map_.values():
            if one._value_ == value:
                return one
        found = cls._missing_(value)
        if found is None:
            raise ValueError(repr(value) + ' is not a valid ' + cls.__name__)
        return found
    @classmethod
    def _missing_(cls, value):
        return None
    @property
    def name(self):
        return self._name_
    @property
    def value(self):
        return self._value_
    def __repr__(self):
        return '<' + self.__class__.__name__ + '.' + self._name_ + ': ' + repr(self._value_) + '>'
    def __str__(self):
        return self.__class__.__name__ + '.' + self._name_
    def __format__(self, spec):
        return format(str(self), spec)
    def __hash__(self):
        return hash(self._name_)
    def __getattr__(self, name):
        if issubclass(self.__class__, (int, str)) or isinstance(self, (IntEnum, StrEnum)):
            return getattr(self._value_, name)
        raise AttributeError("'" + self.__class__.__name__ + "' object has no attribute '" + name + "'")
    def __eq__(self, other):
        return self is other or (issubclass(self.__class__, (int, str)) and self._value_ == (other._value_ if isinstance(other, Enum) else other))
def _value(other):
    return other._value_ if isinstance(other, Enum) else other
class IntEnum(Enum):
    def __str__(self):
        return str(self._value_)
    def __format__(self, spec):
        return format(self._value_, spec)
    def __hash__(self):
        return hash(self._value_)
    def __int__(self):
        return self._value_
    def __index__(self):
        return self._value_
    def __bool__(self):
        return bool(self._value_)
    def __eq__(self, other):
        return self._value_ == _value(other)
    def __lt__(self, other):
        return self._value_ < _value(other)
    def __le__(self, other):
        return self._value_ <= _value(other)
    def __gt__(self, other):
        return self._value_ > _value(other)
    def __ge__(self, other):
        return self._value_ >= _value(other)
    def __add__(self, other):
        return self._value_ + _value(other)
    def __radd__(self, other):
        return _value(other) + self._value_
    def __sub__(self, other):
        return self._value_ - _value(other)
    def __rsub__(self, other):
        return _value(other) - self._value_
    def __mul__(self, other):
        return self._value_ * _value(other)
    def __rmul__(self, other):
        return _value(other) * self._value_
    def __mod__(self, other):
        return self._value_ % _value(other)
    def __floordiv__(self, other):
        return self._value_ // _value(other)
    def __truediv__(self, other):
        return self._value_ / _value(other)
class StrEnum(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()
    def __str__(self):
        return self._value_
    def __format__(self, spec):
        return format(self._value_, spec)
    def __hash__(self):
        return hash(self._value_)
    def __eq__(self, other):
        return self._value_ == _value(other)
    def __add__(self, other):
        return self._value_ + _value(other)
    def __radd__(self, other):
        return _value(other) + self._value_
    def __len__(self):
        return len(self._value_)
class Flag(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        n = 1
        while last_values and n <= max(last_values):
            n *= 2
        return n
    @classmethod
    def _missing_(cls, value):
        made = object.__new__(cls)
        object.__setattr__(made, '_value_', value)
        object.__setattr__(made, '_name_', '|'.join(one._name_ for one in cls if one._value_ & value and one._value_ & (one._value_ - 1) == 0) or None)
        return made
    def __or__(self, other):
        return self.__class__(self._value_ | _value(other))
    def __and__(self, other):
        return self.__class__(self._value_ & _value(other))
    def __xor__(self, other):
        return self.__class__(self._value_ ^ _value(other))
    def __invert__(self):
        return self.__class__(sum(one._value_ for one in self.__class__ if not one._value_ & self._value_))
    def __contains__(self, other):
        return self._value_ & other._value_ == other._value_
    def __bool__(self):
        return bool(self._value_)
    def __hash__(self):
        return hash(self._value_)
    def __eq__(self, other):
        return isinstance(other, Flag) and self._value_ == other._value_
    def __iter__(self):
        return iter([one for one in self.__class__ if one._value_ & self._value_])
    def __repr__(self):
        return '<' + self.__class__.__name__ + ('' if self._name_ is None else '.' + self._name_) + ': ' + repr(self._value_) + '>'
    def __str__(self):
        return self.__class__.__name__ + ('(0)' if self._name_ is None else '.' + self._name_)
class IntFlag(Flag):
    def __int__(self):
        return self._value_
def unique(cls):
    seen = [name + ' -> ' + one._name_ for name, one in cls._member_map_.items() if name != one._name_]
    if seen:
        raise ValueError('duplicate values found in ' + repr(cls) + ': ' + ', '.join(seen))
    return cls
`;
