/** decimal: numbers as people write them, with contexts of precision, rounding, signals and traps. Long because it holds their text. */
export const DECIMAL = `
import math as _math
ROUND_DOWN, ROUND_HALF_UP, ROUND_HALF_EVEN, ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_HALF_DOWN, ROUND_05UP = 'ROUND_DOWN', 'ROUND_HALF_UP', 'ROUND_HALF_EVEN', 'ROUND_CEILING', 'ROUND_FLOOR', 'ROUND_UP', 'ROUND_HALF_DOWN', 'ROUND_05UP'
MAX_PREC, MAX_EMAX, MIN_EMIN = 999999999999999999, 999999999999999999, -999999999999999999
class DecimalException(ArithmeticError):
    pass
class Clamped(DecimalException):
    pass
class InvalidOperation(DecimalException):
    pass
class ConversionSyntax(InvalidOperation):
    pass
class DivisionByZero(DecimalException, ZeroDivisionError):
    pass
class DivisionUndefined(InvalidOperation, ZeroDivisionError):
    pass
class DivisionImpossible(InvalidOperation):
    pass
class Inexact(DecimalException):
    pass
class Rounded(DecimalException):
    pass
class Subnormal(DecimalException):
    pass
class Overflow(Inexact, Rounded):
    pass
class Underflow(Inexact, Rounded, Subnormal):
    pass
class FloatOperation(DecimalException, TypeError):
    pass
_SIGNALS = [InvalidOperation, FloatOperation, DivisionByZero, Overflow, Subnormal, Underflow, Rounded, Inexact, Clamped]
_SHOWN = [InvalidOperation, Clamped, DivisionByZero, Inexact, FloatOperation, Overflow, Rounded, Subnormal, Underflow]
for _one in _SIGNALS + [DecimalException, ConversionSyntax, DivisionUndefined, DivisionImpossible]:
    _one.__module__ = 'decimal'
def _signal(context, kind, shown=None, answer=None):
    context.flags[kind] = True
    if context.traps[kind]:
        raise kind([shown or kind])
    return answer
class Context:
    def __init__(self, prec=28, rounding=ROUND_HALF_EVEN, Emin=-999999, Emax=999999, capitals=1, clamp=0, flags=None, traps=None):
        self.prec, self.rounding, self.Emin, self.Emax, self.capitals, self.clamp = prec, rounding, Emin, Emax, capitals, clamp
        self.flags = {one: one in (flags or []) for one in _SIGNALS}
        self.traps = {one: one in ([InvalidOperation, DivisionByZero, Overflow] if traps is None else traps) for one in _SIGNALS}
    def copy(self):
        made = Context(self.prec, self.rounding, self.Emin, self.Emax, self.capitals, self.clamp)
        made.flags, made.traps = dict(self.flags), dict(self.traps)
        return made
    __copy__ = copy
    def clear_flags(self):
        for one in self.flags:
            self.flags[one] = False
    def clear_traps(self):
        for one in self.traps:
            self.traps[one] = False
    def create_decimal(self, value='0'):
        return _round(Decimal(value), self)
    def quantize(self, a, b):
        return Decimal(a).quantize(b, context=self)
    def divide(self, a, b):
        return _divide(_number(a), _number(b), self)
    def add(self, a, b):
        return _add(_number(a), _number(b), self)
    def subtract(self, a, b):
        return _add(_number(a), _negated(_number(b)), self)
    def multiply(self, a, b):
        return _multiply(_number(a), _number(b), self)
    def sqrt(self, a):
        return _number(a).sqrt(self)
    def __repr__(self):
        names = lambda table: '[' + ', '.join(one.__name__ for one in _SHOWN if table[one]) + ']'
        return 'Context(prec=%d, rounding=%s, Emin=%d, Emax=%d, capitals=%d, clamp=%d, flags=%s, traps=%s)' % (self.prec, self.rounding, self.Emin, self.Emax, self.capitals, self.clamp, names(self.flags), names(self.traps))
DefaultContext = Context()
BasicContext = Context(prec=9, rounding=ROUND_HALF_UP, traps=[DivisionByZero, Overflow, InvalidOperation, Clamped, Underflow])
ExtendedContext = Context(prec=9, rounding=ROUND_HALF_EVEN, traps=[])
_current = [DefaultContext.copy()]
def getcontext():
    return _current[0]
def setcontext(context):
    _current[0] = context.copy() if context in (DefaultContext, BasicContext, ExtendedContext) else context
class _Local:
    def __init__(self, context):
        self.context = context
    def __enter__(self):
        self.before = _current[0]
        _current[0] = self.context
        return self.context
    def __exit__(self, *rest):
        _current[0] = self.before
        return False
def localcontext(ctx=None, **changes):
    made = (ctx or getcontext()).copy()
    for name, value in changes.items():
        if not hasattr(made, name):
            raise TypeError("'" + name + "' is an invalid keyword argument for this function")
        setattr(made, name, value)
    return _Local(made)
def _digits(number):
    return len(str(number))
def _raised(rounding, sign, kept, rest, unit):
    # Whether the last digit that is kept goes up.
    if rest == 0:
        return False
    if rounding == ROUND_DOWN:
        return False
    if rounding == ROUND_UP:
        return True
    if rounding == ROUND_CEILING:
        return sign == 0
    if rounding == ROUND_FLOOR:
        return sign == 1
    if rounding == ROUND_05UP:
        return kept % 5 == 0
    twice = 2 * rest
    if twice != unit:
        return twice > unit
    return rounding == ROUND_HALF_UP or (rounding == ROUND_HALF_EVEN and kept % 2 == 1)
def _shifted(sign, coefficient, exponent, wanted, rounding):
    # The same at another exponent; also whether digits and whether anything but zeros were lost.
    if wanted <= exponent:
        return coefficient * 10 ** (exponent - wanted), False, False
    cut = wanted - exponent
    if cut > _digits(coefficient) + 1:
        kept, rest, unit = 0, coefficient and 1, 1000
    else:
        unit = 10 ** cut
        kept, rest = divmod(coefficient, unit)
    return kept + (1 if _raised(rounding, sign, kept, rest, unit) else 0), True, rest != 0
def _make(sign, coefficient, exponent, special=''):
    made = object.__new__(Decimal)
    made._sign, made._int, made._exp, made._special = sign, coefficient, exponent, special
    return made
def _round(value, context=None):
    context = context or getcontext()
    if value._special:
        return value
    coefficient, exponent, digits = value._int, value._exp, _digits(value._int)
    if digits > context.prec:
        coefficient, lost, inexact = _shifted(value._sign, coefficient, exponent, exponent + digits - context.prec, context.rounding)
        exponent += digits - context.prec
        if _digits(coefficient) > context.prec:
            coefficient, exponent = coefficient // 10, exponent + 1
        _signal(context, Rounded)
        if inexact:
            _signal(context, Inexact)
    if coefficient and exponent + _digits(coefficient) - 1 > context.Emax:
        return _signal(context, Overflow, None, _make(value._sign, 0, 0, 'F'))
    return _make(value._sign, coefficient, exponent)
def _number(value, exact=False):
    if isinstance(value, Decimal):
        return value
    if isinstance(value, int):
        return _make(1 if value < 0 else 0, abs(int(value)), 0)
    return None
def _nan(a, b, context):
    for one in (a, b):
        if one is not None and one._special == 'N':
            return _signal(context, InvalidOperation, None, _make(one._sign, 0, 0, 'n'))
    for one in (a, b):
        if one is not None and one._special == 'n':
            return one
    return None
def _add(a, b, context=None):
    context = context or getcontext()
    nan = _nan(a, b, context)
    if nan is not None:
        return nan
    if a._special or b._special:
        if a._special and b._special and a._sign != b._sign:
            return _signal(context, InvalidOperation, None, _make(0, 0, 0, 'n'))
        return a if a._special else b
    exponent = min(a._exp, b._exp)
    total = (-1) ** a._sign * a._int * 10 ** (a._exp - exponent) + (-1) ** b._sign * b._int * 10 ** (b._exp - exponent)
    sign = 1 if total < 0 or (total == 0 and (a._sign and b._sign or (a._sign != b._sign and context.rounding == ROUND_FLOOR))) else 0
    return _round(_make(sign, abs(total), exponent), context)
def _negated(a):
    return _make(1 - a._sign, a._int, a._exp, a._special)
def _multiply(a, b, context=None):
    context = context or getcontext()
    nan = _nan(a, b, context)
    if nan is not None:
        return nan
    sign = a._sign ^ b._sign
    if a._special or b._special:
        if (not a._special and not a._int) or (not b._special and not b._int):
            return _signal(context, InvalidOperation, None, _make(0, 0, 0, 'n'))
        return _make(sign, 0, 0, 'F')
    return _round(_make(sign, a._int * b._int, a._exp + b._exp), context)
def _divide(a, b, context=None):
    context = context or getcontext()
    nan = _nan(a, b, context)
    if nan is not None:
        return nan
    sign = a._sign ^ b._sign
    if a._special:
        return _signal(context, InvalidOperation, None, _make(0, 0, 0, 'n')) if b._special else _make(sign, 0, 0, 'F')
    if b._special:
        return _make(sign, 0, context.Emin - context.prec + 1)
    if not b._int:
        if not a._int:
            return _signal(context, InvalidOperation, DivisionUndefined, _make(0, 0, 0, 'n'))
        return _signal(context, DivisionByZero, None, _make(sign, 0, 0, 'F'))
    if not a._int:
        return _round(_make(sign, 0, a._exp - b._exp), context)
    shift = _digits(b._int) - _digits(a._int) + context.prec + 1
    exponent = a._exp - b._exp - shift
    top, below = (a._int * 10 ** shift, b._int) if shift >= 0 else (a._int, b._int * 10 ** -shift)
    quotient, rest = divmod(top, below)
    if rest:
        if quotient % 5 == 0:
            quotient += 1
    else:
        ideal = a._exp - b._exp
        while exponent < ideal and quotient % 10 == 0:
            quotient, exponent = quotient // 10, exponent + 1
    return _round(_make(sign, quotient, exponent), context)
def _whole(a, b, context):
    # The whole quotient and the rest, both with their signs.
    exponent = min(a._exp, b._exp)
    quotient, rest = divmod(a._int * 10 ** (a._exp - exponent), b._int * 10 ** (b._exp - exponent))
    if _digits(quotient) > context.prec:
        _signal(context, InvalidOperation, DivisionImpossible)
        return _make(0, 0, 0, 'n'), _make(0, 0, 0, 'n')
    return _make(a._sign ^ b._sign, quotient, 0), _round(_make(a._sign, rest, exponent), context)
def _parts(a, b, which):
    context = getcontext()
    nan = _nan(a, b, context)
    if nan is not None:
        return nan
    if a._special or (not b._special and not b._int):
        if which == 0 and a._special and not b._special:
            return _make(a._sign ^ b._sign, 0, 0, 'F')
        if not a._special and a._int and which == 0:
            return _signal(context, DivisionByZero, None, _make(a._sign ^ b._sign, 0, 0, 'F'))
        return _signal(context, InvalidOperation, DivisionUndefined if not a._special and not a._int else None, _make(0, 0, 0, 'n'))
    if b._special:
        return (_make(a._sign ^ b._sign, 0, 0), a)[which]
    return _whole(a, b, context)[which]
def _compared(a, b):
    # -1, 0 or 1.
    if a._special or b._special:
        left = (0 if not a._special else -1 if a._sign else 1)
        right = (0 if not b._special else -1 if b._sign else 1)
        return (left > right) - (left < right)
    exponent = min(a._exp, b._exp)
    left, right = (-1) ** a._sign * a._int * 10 ** (a._exp - exponent), (-1) ** b._sign * b._int * 10 ** (b._exp - exponent)
    return (left > right) - (left < right)
def _series(value, precision, step):
    # A sum of terms in whole numbers of 10 ** -precision.
    total = term = step(None, 0)
    n = 1
    while term:
        term = step(term, n)
        total += term
        n += 1
    return total
def _exponential(top, below, precision):
    # e to the power of top / below, times 10 ** precision.
    unit = 10 ** precision
    x = top * unit // below
    halvings = 0
    while abs(x) > unit // 2:
        x //= 2
        halvings += 1
    total = term = unit
    n = 1
    while term:
        term = term * x // unit // n
        if term == -1:
            break
        total += term
        n += 1
    for _ in range(halvings):
        total = total * total // unit
    return total
def _logarithm(coefficient, exponent, precision):
    # Of coefficient * 10 ** exponent, times 10 ** precision.
    unit = 10 ** precision
    digits = _digits(coefficient)
    def small(x):
        # ln of x / unit by artanh.
        y = (x - unit) * unit // (x + unit)
        square = y * y // unit
        total, power, n = 0, y, 1
        while power not in (0, -1):
            total += power // n
            power = power * square // unit
            n += 2
        return 2 * total
    scaled = coefficient * 10 ** (precision - digits + 1) if precision >= digits - 1 else coefficient // 10 ** (digits - 1 - precision)
    twos = 0
    while scaled > unit * 3 // 2:
        scaled //= 2
        twos += 1
    ten = 3 * small(2 * unit) + small(unit * 5 // 4)
    return small(scaled) + twos * small(2 * unit) + (exponent + digits - 1) * ten, ten
class Decimal:
    def __new__(cls, value='0', context=None):
        made = object.__new__(cls)
        if isinstance(value, Decimal):
            made._sign, made._int, made._exp, made._special = value._sign, value._int, value._exp, value._special
        elif isinstance(value, bool) or isinstance(value, int):
            made._sign, made._int, made._exp, made._special = (1 if value < 0 else 0), abs(int(value)), 0, ''
        elif isinstance(value, float):
            if value != value or value in (float('inf'), -float('inf')):
                made._sign, made._int, made._exp, made._special = (1 if value < 0 else 0), 0, 0, 'n' if value != value else 'F'
            else:
                getcontext().flags[FloatOperation] = True
                top, below = abs(value).as_integer_ratio()
                power = below.bit_length() - 1
                made._sign, made._int, made._exp, made._special = (1 if _math.copysign(1, value) < 0 else 0), top * 5 ** power, -power, ''
        elif isinstance(value, (tuple, list)):
            if len(value) != 3:
                raise ValueError('argument must be a sequence of length 3')
            sign, digits, exponent = value
            made._sign, made._int, made._special = sign, int(''.join(str(one) for one in digits) or '0'), ''
            made._exp = exponent
            if exponent in ('F', 'n', 'N'):
                made._exp, made._special = 0, exponent
        elif isinstance(value, str):
            text = value.strip().replace('_', '')
            sign, rest = (1, text[1:]) if text[:1] == '-' else (0, text[1:] if text[:1] == '+' else text)
            low = rest.lower()
            if low in ('inf', 'infinity', 'nan', 'snan') or (low[:3] == 'nan' and low[3:].isdigit()):
                made._sign, made._int, made._exp, made._special = sign, 0, 0, 'F' if low[0] == 'i' else 'N' if low[0] == 's' else 'n'
                return made
            number, mark, power = low.partition('e')
            whole, point, part = number.partition('.')
            if not (whole + part).isdigit() or (mark and not power.lstrip('+-').isdigit()) or len(power) - len(power.lstrip('+-')) > 1:
                _signal(context or getcontext(), InvalidOperation, ConversionSyntax)
                made._sign, made._int, made._exp, made._special = 0, 0, 0, 'n'
                return made
            made._sign, made._int, made._exp, made._special = sign, int(whole + part), int(power or '0') - len(part), ''
        else:
            raise TypeError('conversion from ' + type(value).__name__ + ' to Decimal is not supported')
        return made
    @classmethod
    def from_float(cls, value):
        return cls(value)
    def __str__(self, eng=False):
        sign = '-' if self._sign else ''
        if self._special:
            return sign + {'F': 'Infinity', 'n': 'NaN', 'N': 'sNaN'}[self._special]
        digits = str(self._int)
        left = self._exp + len(digits)
        if self._exp <= 0 and left > -6:
            point = left
        elif not eng:
            point = 1
        elif not self._int:
            point = (left + 1) % 3 - 1
        else:
            point = (left - 1) % 3 + 1
        if point <= 0:
            text = '0.' + '0' * -point + digits
        elif point >= len(digits):
            text = digits + '0' * (point - len(digits))
        else:
            text = digits[:point] + '.' + digits[point:]
        if left == point:
            return sign + text
        return sign + text + ('E' if getcontext().capitals else 'e') + '%+d' % (left - point)
    def to_eng_string(self, context=None):
        return self.__str__(True)
    def __repr__(self):
        return "Decimal('" + str(self) + "')"
    def _with(self, other, act):
        other = _number(other)
        return NotImplemented if other is None else act(self, other)
    def _before(self, other, act):
        other = _number(other)
        return NotImplemented if other is None else act(other, self)
    def __add__(self, other):
        return self._with(other, _add)
    def __radd__(self, other):
        return self._before(other, _add)
    def __sub__(self, other):
        return self._with(other, lambda a, b: _add(a, _negated(b)))
    def __rsub__(self, other):
        return self._before(other, lambda a, b: _add(a, _negated(b)))
    def __mul__(self, other):
        return self._with(other, _multiply)
    def __rmul__(self, other):
        return self._before(other, _multiply)
    def __truediv__(self, other):
        return self._with(other, _divide)
    def __rtruediv__(self, other):
        return self._before(other, _divide)
    def __floordiv__(self, other):
        return self._with(other, lambda a, b: _parts(a, b, 0))
    def __rfloordiv__(self, other):
        return self._before(other, lambda a, b: _parts(a, b, 0))
    def __mod__(self, other):
        return self._with(other, lambda a, b: _parts(a, b, 1))
    def __rmod__(self, other):
        return self._before(other, lambda a, b: _parts(a, b, 1))
    def __divmod__(self, other):
        return (self // other, self % other)
    def __rdivmod__(self, other):
        return (other // self, other % self)
    def __pow__(self, other, modulo=None):
        other = _number(other)
        if other is None:
            return NotImplemented
        context = getcontext()
        if modulo is not None:
            return Decimal(pow(int(self), int(other), int(modulo)))
        if other._special or self._special:
            raise NotImplementedError('powers of infinities and NaN are not simulated here')
        whole = other == other.to_integral_value()
        if not other._int:
            return _signal(context, InvalidOperation, None, _make(0, 0, 0, 'n')) if not self._int else _make(0, 1, 0)
        if not self._int:
            return _make(0, 0, 0) if not other._sign else _signal(context, InvalidOperation, None, _make(0, 0, 0, 'F'))
        if whole and abs(int(other)) <= 99999:
            n = int(other)
            exact = _make(self._sign if n % 2 else 0, self._int ** abs(n), self._exp * abs(n))
            return _round(exact, context) if n >= 0 else _divide(_make(0, 1, 0), exact, context)
        if self._sign:
            return _signal(context, InvalidOperation, None, _make(0, 0, 0, 'n'))
        precision = context.prec + 10 + _digits(other._int)
        log, _ = _logarithm(self._int, self._exp, precision)
        power = log * other._int
        below = 10 ** precision
        top = -power if other._sign else power
        if other._exp >= 0:
            top *= 10 ** other._exp
        else:
            below *= 10 ** -other._exp
        return _round(_make(0, _exponential(top, below, precision), -precision), context)
    def __rpow__(self, other):
        other = _number(other)
        return NotImplemented if other is None else other ** self
    def __neg__(self):
        return _round(_negated(self)) if self._int or self._special else _make(0, 0, self._exp)
    def __pos__(self):
        return _round(self) if self._int or self._special else _make(0, 0, self._exp)
    def __abs__(self):
        return _round(_make(0, self._int, self._exp, self._special))
    def __bool__(self):
        return bool(self._special or self._int)
    def _order(self, other, equal=False):
        if isinstance(other, float):
            getcontext().flags[FloatOperation] = True
            other = Decimal(other)
        elif not isinstance(other, (Decimal, int)):
            if hasattr(other, 'numerator') and hasattr(other, 'denominator'):
                return _compared(self * other.denominator, _number(other.numerator))
            return NotImplemented
        other = _number(other)
        if self._special in ('n', 'N') or other._special in ('n', 'N'):
            if not equal or 'N' in (self._special, other._special):
                _signal(getcontext(), InvalidOperation)
            return None
        return _compared(self, other)
    def __eq__(self, other):
        found = self._order(other, True)
        return found if found is NotImplemented else found == 0
    def __ne__(self, other):
        found = self._order(other, True)
        return found if found is NotImplemented else found != 0
    def __lt__(self, other):
        found = self._order(other)
        return found if found is NotImplemented else found is not None and found < 0
    def __le__(self, other):
        found = self._order(other)
        return found if found is NotImplemented else found is not None and found <= 0
    def __gt__(self, other):
        found = self._order(other)
        return found if found is NotImplemented else found is not None and found > 0
    def __ge__(self, other):
        found = self._order(other)
        return found if found is NotImplemented else found is not None and found >= 0
    def __hash__(self):
        if self._special:
            return hash(float(self))
        if self == self.to_integral_value():
            return hash(int(self))
        return hash(float(self)) if Decimal(float(self)) == self else hash(str(self.normalize()))
    def __int__(self):
        if self._special == 'F':
            raise OverflowError('cannot convert Infinity to integer')
        if self._special:
            raise ValueError('cannot convert NaN to integer')
        value = self._int * 10 ** self._exp if self._exp >= 0 else self._int // 10 ** -self._exp
        return -value if self._sign else value
    __trunc__ = __int__
    def __index__(self):
        raise TypeError("'decimal.Decimal' object cannot be interpreted as an integer")
    def __float__(self):
        if self._special == 'N':
            raise ValueError('cannot convert signaling NaN to float')
        return float(str(self))
    def __complex__(self):
        return complex(float(self))
    def __floor__(self):
        return int(self.to_integral_value(ROUND_FLOOR))
    def __ceil__(self):
        return int(self.to_integral_value(ROUND_CEILING))
    def __round__(self, n=None):
        if n is None:
            return int(self.to_integral_value(ROUND_HALF_EVEN))
        return self.quantize(_make(0, 1, -n))
    def __reduce__(self):
        return (Decimal, (str(self),))
    def __copy__(self):
        return self
    def __deepcopy__(self, memo):
        return self
    def quantize(self, exp, rounding=None, context=None):
        context = context or getcontext()
        exp = _number(exp)
        nan = _nan(self, exp, context)
        if nan is not None:
            return nan
        if self._special or exp._special:
            return self if self._special and exp._special else _signal(context, InvalidOperation, None, _make(0, 0, 0, 'n'))
        coefficient, lost, inexact = _shifted(self._sign, self._int, self._exp, exp._exp, rounding or context.rounding)
        if _digits(coefficient) > context.prec:
            return _signal(context, InvalidOperation, None, _make(0, 0, 0, 'n'))
        if lost:
            _signal(context, Rounded)
        if inexact:
            _signal(context, Inexact)
        return _make(self._sign, coefficient, exp._exp)
    def to_integral_value(self, rounding=None, context=None):
        if self._special or self._exp >= 0:
            return self
        return _make(self._sign, _shifted(self._sign, self._int, self._exp, 0, rounding or (context or getcontext()).rounding)[0], 0)
    to_integral = to_integral_value
    to_integral_exact = to_integral_value
    def normalize(self, context=None):
        value = _round(self, context)
        if value._special:
            return value
        if not value._int:
            return _make(value._sign, 0, 0)
        coefficient, exponent = value._int, value._exp
        while coefficient % 10 == 0:
            coefficient, exponent = coefficient // 10, exponent + 1
        return _make(value._sign, coefficient, exponent)
    def sqrt(self, context=None):
        context = context or getcontext()
        nan = _nan(self, None, context)
        if nan is not None:
            return nan
        if self._sign and (self._int or self._special):
            return _signal(context, InvalidOperation, None, _make(0, 0, 0, 'n'))
        if self._special or not self._int:
            return self if self._special else _make(self._sign, 0, self._exp // 2)
        precision = context.prec + 1
        exponent, coefficient = self._exp >> 1, self._int * (10 if self._exp & 1 else 1)
        ideal = exponent
        shift = precision - (_digits(coefficient) + 1) // 2
        exact = True
        if shift >= 0:
            coefficient *= 100 ** shift
        else:
            coefficient, rest = divmod(coefficient, 100 ** -shift)
            exact = not rest
        exponent -= shift
        root = _math.isqrt(coefficient)
        exact = exact and root * root == coefficient
        if exact:
            while exponent < ideal and root % 10 == 0:
                root, exponent = root // 10, exponent + 1
        elif root % 5 == 0:
            root += 1
        return _round(_make(0, root, exponent), context)
    def exp(self, context=None):
        context = context or getcontext()
        if not self._int:
            return _make(0, 1, 0)
        precision = context.prec + 10
        top, below = (self._int * 10 ** self._exp, 1) if self._exp >= 0 else (self._int, 10 ** -self._exp)
        return _round(_make(0, _exponential(-top if self._sign else top, below, precision + int(abs(self)) // 2), -(precision + int(abs(self)) // 2)), context)
    def _log(self, context, ten):
        context = context or getcontext()
        if self._sign:
            return _signal(context, InvalidOperation, None, _make(0, 0, 0, 'n'))
        if not self._int:
            return _make(1, 0, 0, 'F')
        precision = context.prec + 12
        log, base = _logarithm(self._int, self._exp, precision)
        if ten:
            log = log * 10 ** precision // base
            whole = self._int
            if whole == 10 ** (_digits(whole) - 1):
                return _round(_number(self._exp + _digits(whole) - 1), context)
        if self == 1:
            return _make(0, 0, 0)
        return _round(_make(1 if log < 0 else 0, abs(log), -precision), context)
    def ln(self, context=None):
        return self._log(context, False)
    def log10(self, context=None):
        return self._log(context, True)
    def as_tuple(self):
        return DecimalTuple(self._sign, tuple(int(one) for one in str(self._int)) if self._special != 'F' else (0,), self._special or self._exp)
    def as_integer_ratio(self):
        if self._special == 'F':
            raise OverflowError('cannot convert Infinity to integer ratio')
        if self._special:
            raise ValueError('cannot convert NaN to integer ratio')
        top, below = (self._int * 10 ** self._exp, 1) if self._exp >= 0 else (self._int, 10 ** -self._exp)
        divisor = _math.gcd(top, below)
        return ((-1) ** self._sign * top // divisor, below // divisor)
    def compare(self, other, context=None):
        return Decimal(_compared(self, _number(other)))
    def compare_total(self, other, context=None):
        return self.compare(other)
    def scaleb(self, other, context=None):
        return _make(self._sign, self._int, self._exp + int(other), self._special)
    def shift(self, other, context=None):
        n = int(other)
        return _make(self._sign, self._int * 10 ** n if n >= 0 else self._int // 10 ** -n, self._exp)
    def adjusted(self):
        return 0 if self._special else self._exp + _digits(self._int) - 1
    def same_quantum(self, other, context=None):
        other = _number(other)
        return self._special == other._special if self._special or other._special else self._exp == other._exp
    def copy_abs(self):
        return _make(0, self._int, self._exp, self._special)
    def copy_negate(self):
        return _negated(self)
    def copy_sign(self, other, context=None):
        return _make(_number(other)._sign, self._int, self._exp, self._special)
    def is_nan(self):
        return self._special in ('n', 'N')
    def is_snan(self):
        return self._special == 'N'
    def is_qnan(self):
        return self._special == 'n'
    def is_infinite(self):
        return self._special == 'F'
    def is_finite(self):
        return not self._special
    def is_signed(self):
        return bool(self._sign)
    def is_zero(self):
        return not self._special and not self._int
    def is_normal(self, context=None):
        return bool(not self._special and self._int)
    def is_subnormal(self, context=None):
        return False
    def is_canonical(self):
        return True
    def canonical(self):
        return self
    def conjugate(self):
        return self
    @property
    def real(self):
        return self
    @property
    def imag(self):
        return Decimal(0)
    def max(self, other, context=None):
        return _round(self if self >= other else _number(other), context)
    def min(self, other, context=None):
        return _round(self if self <= other else _number(other), context)
    def fma(self, other, third, context=None):
        exact = Context(prec=_digits(self._int) + _digits(_number(other)._int) + 1)
        return _add(_multiply(self, _number(other), exact), _number(third), context)
    def remainder_near(self, other, context=None):
        other = _number(other)
        whole = (self / other).to_integral_value(ROUND_HALF_EVEN)
        return self - whole * other
    def number_class(self, context=None):
        return 'NaN' if self.is_nan() else ('-' if self._sign else '+') + ('Infinity' if self._special else 'Zero' if not self._int else 'Normal')
    def __format__(self, spec):
        import re
        found = re.match('(?:(.)?([<>=^]))?([-+ ])?(z)?(#)?(0)?([0-9]+)?([,_])?(?:[.]([0-9]+))?([eEfFgGn%])?$', spec)
        if not found:
            raise ValueError('invalid format string')
        fill, align, sign, _, _, zero, width, comma, precision, kind = found.groups()
        value = self
        if self._special:
            text = str(self.copy_abs())
        else:
            if kind == '%':
                value = _make(self._sign, self._int, self._exp + 2)
            mode = (kind or 'g').lower()
            if precision is not None:
                if mode in ('f', '%'):
                    value = _make(value._sign, _shifted(value._sign, value._int, value._exp, -int(precision), getcontext().rounding)[0], -int(precision))
                else:
                    keep = int(precision) + (1 if mode == 'e' else 0) or 1
                    if _digits(value._int) > keep:
                        value = _round(value, Context(prec=keep, rounding=getcontext().rounding, traps=[]))
                    elif mode == 'e':
                        value = _make(value._sign, value._int * 10 ** (keep - _digits(value._int)), value._exp - keep + _digits(value._int))
            elif mode in ('f', '%') and value._exp > 0:
                value = _make(value._sign, value._int * 10 ** value._exp, 0)
            digits = str(value._int)
            left = value._exp + len(digits)
            if mode == 'e':
                point = 1
            elif mode in ('f', '%'):
                point = left
            else:
                point = left if value._exp <= 0 and left > -6 else 1
            if point <= 0:
                whole, part = '0', '0' * -point + digits
            elif point >= len(digits):
                whole, part = digits + '0' * (point - len(digits)), ''
            else:
                whole, part = digits[:point], digits[point:]
            if comma:
                whole = f'{int(whole):{comma}}'
            power = left - point
            text = whole + ('.' + part if part else '')
            if mode == 'e' or power != 0:
                text += ('E' if (kind or 'E') in 'EG' else 'e') + '%+d' % power
            if kind == '%':
                text += '%'
        lead = '-' if self._sign else sign if sign in ('+', ' ') else ''
        missing = max(int(width or 0) - len(lead + text), 0)
        fill, align = fill or ('0' if zero else ' '), align or ('=' if zero else '>')
        if align == '<':
            return lead + text + fill * missing
        if align == '=':
            return lead + fill * missing + text
        if align == '^':
            return fill * (missing // 2) + lead + text + fill * (missing - missing // 2)
        return fill * missing + lead + text
Decimal.__module__ = 'decimal'
from collections import namedtuple as _namedtuple
DecimalTuple = _namedtuple('DecimalTuple', 'sign digits exponent')
`;
