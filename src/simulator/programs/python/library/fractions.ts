/** fractions: numbers as quotients, exact; beside decimals and floats as Python's numeric tower has them. */
export const FRACTIONS = `
import math as _math
from decimal import Decimal as _Decimal
class Fraction:
    def __new__(cls, numerator=0, denominator=None):
        made = object.__new__(cls)
        if denominator is None:
            if isinstance(numerator, int):
                made._numerator, made._denominator = int(numerator), 1
                return made
            if isinstance(numerator, Fraction):
                made._numerator, made._denominator = numerator._numerator, numerator._denominator
                return made
            if isinstance(numerator, (float, _Decimal)):
                made._numerator, made._denominator = numerator.as_integer_ratio()
                return made
            if isinstance(numerator, str):
                import re
                found = re.match('[ ]*([-+]?)([0-9][0-9_]*)?(?:/([0-9]+)|(?:[.]([0-9]*))?(?:[eE]([-+]?[0-9]+))?)[ ]*$', numerator)
                if not found or (found[2] is None and not found[4]):
                    raise ValueError('Invalid literal for Fraction: ' + repr(numerator))
                top, below = int(found[2] or '0'), int(found[3] or '1')
                if found[3] is None:
                    part = found[4] or ''
                    top, below = top * 10 ** len(part) + int(part or '0'), 10 ** len(part)
                    power = int(found[5] or '0')
                    if power >= 0:
                        top *= 10 ** power
                    else:
                        below *= 10 ** -power
                numerator, denominator = -top if found[1] == '-' else top, below
            else:
                raise TypeError('argument should be a string or a Rational instance or have the as_integer_ratio() method')
        elif isinstance(numerator, (int, Fraction)) and isinstance(denominator, (int, Fraction)):
            numerator, denominator = numerator.numerator * denominator.denominator, denominator.numerator * numerator.denominator
        else:
            raise TypeError('both arguments should be Rational instances')
        if denominator == 0:
            raise ZeroDivisionError('Fraction(' + str(numerator) + ', 0)')
        divisor = _math.gcd(numerator, denominator)
        if denominator < 0:
            divisor = -divisor
        made._numerator, made._denominator = numerator // divisor, denominator // divisor
        return made
    @classmethod
    def from_float(cls, value):
        return cls(value)
    @classmethod
    def from_decimal(cls, value):
        return cls(value)
    @property
    def numerator(self):
        return self._numerator
    @property
    def denominator(self):
        return self._denominator
    @property
    def real(self):
        return self
    def as_integer_ratio(self):
        return (self._numerator, self._denominator)
    def is_integer(self):
        return self._denominator == 1
    def limit_denominator(self, max_denominator=1000000):
        if max_denominator < 1:
            raise ValueError('max_denominator should be at least 1')
        if self._denominator <= max_denominator:
            return Fraction(self)
        p0, q0, p1, q1 = 0, 1, 1, 0
        n, d = self._numerator, self._denominator
        while True:
            a = n // d
            q2 = q0 + a * q1
            if q2 > max_denominator:
                break
            p0, q0, p1, q1 = p1, q1, p0 + a * p1, q2
            n, d = d, n - a * d
        k = (max_denominator - q0) // q1
        near, other = Fraction(p1, q1), Fraction(p0 + k * p1, q0 + k * q1)
        return near if abs(near - self) <= abs(other - self) else other
    def __repr__(self):
        return 'Fraction(%s, %s)' % (self._numerator, self._denominator)
    def __str__(self):
        return str(self._numerator) if self._denominator == 1 else '%s/%s' % (self._numerator, self._denominator)
    def __format__(self, spec):
        import re
        kind = spec[-1:]
        if kind in ('e', 'f', 'g', '%', 'E', 'F', 'G'):
            from decimal import localcontext
            with localcontext(prec=60):
                return format(_Decimal(self._numerator) / _Decimal(self._denominator), spec if '.' in spec else spec[:-1] + '.6' + kind)
        return format(str(self), spec)
    def _with(self, other, exact, rough, turned=False):
        if isinstance(other, (int, Fraction)):
            a, b = self, Fraction(other)
            return exact(b, a) if turned else exact(a, b)
        if isinstance(other, float):
            return rough(other, float(self)) if turned else rough(float(self), other)
        return NotImplemented
    def __add__(self, other):
        return self._with(other, _plus, lambda a, b: a + b)
    def __radd__(self, other):
        return self._with(other, _plus, lambda a, b: a + b, True)
    def __sub__(self, other):
        return self._with(other, _minus, lambda a, b: a - b)
    def __rsub__(self, other):
        return self._with(other, _minus, lambda a, b: a - b, True)
    def __mul__(self, other):
        return self._with(other, _times, lambda a, b: a * b)
    def __rmul__(self, other):
        return self._with(other, _times, lambda a, b: a * b, True)
    def __truediv__(self, other):
        return self._with(other, _over, lambda a, b: a / b)
    def __rtruediv__(self, other):
        return self._with(other, _over, lambda a, b: a / b, True)
    def __floordiv__(self, other):
        return self._with(other, _whole, lambda a, b: a // b)
    def __rfloordiv__(self, other):
        return self._with(other, _whole, lambda a, b: a // b, True)
    def __mod__(self, other):
        return self._with(other, _rest, lambda a, b: a % b)
    def __rmod__(self, other):
        return self._with(other, _rest, lambda a, b: a % b, True)
    def __divmod__(self, other):
        return (self // other, self % other)
    def __rdivmod__(self, other):
        return (other // self, other % self)
    def __pow__(self, other):
        if isinstance(other, (int, Fraction)):
            other = Fraction(other)
            if other._denominator == 1:
                n = other._numerator
                if n >= 0:
                    return Fraction(self._numerator ** n, self._denominator ** n)
                if self._numerator == 0:
                    raise ZeroDivisionError('Fraction(1, 0)')
                return Fraction(self._denominator ** -n, self._numerator ** -n)
            return float(self) ** float(other)
        return float(self) ** other if isinstance(other, float) else NotImplemented
    def __rpow__(self, other):
        if self._denominator == 1:
            return other ** self._numerator
        return other ** float(self)
    def __neg__(self):
        return Fraction(-self._numerator, self._denominator)
    def __pos__(self):
        return Fraction(self)
    def __abs__(self):
        return Fraction(abs(self._numerator), self._denominator)
    def __int__(self):
        return -(-self._numerator // self._denominator) if self._numerator < 0 else self._numerator // self._denominator
    __trunc__ = __int__
    def __float__(self):
        return self._numerator / self._denominator
    def __floor__(self):
        return self._numerator // self._denominator
    def __ceil__(self):
        return -(-self._numerator // self._denominator)
    def __round__(self, n=None):
        if n is None:
            whole, rest = divmod(self._numerator, self._denominator)
            if rest * 2 < self._denominator:
                return whole
            if rest * 2 > self._denominator:
                return whole + 1
            return whole if whole % 2 == 0 else whole + 1
        shift = 10 ** abs(n)
        return Fraction(round(self * shift), shift) if n > 0 else Fraction(round(self / shift) * shift)
    def __bool__(self):
        return self._numerator != 0
    def __hash__(self):
        return hash(self._numerator) if self._denominator == 1 else hash(float(self))
    def _order(self, other):
        if isinstance(other, (int, Fraction)):
            other = Fraction(other)
            return self._numerator * other._denominator - other._numerator * self._denominator
        return float(self) - other if isinstance(other, float) else None
    def __eq__(self, other):
        found = self._order(other)
        return NotImplemented if found is None else found == 0
    def __lt__(self, other):
        found = self._order(other)
        return NotImplemented if found is None else found < 0
    def __le__(self, other):
        found = self._order(other)
        return NotImplemented if found is None else found <= 0
    def __gt__(self, other):
        found = self._order(other)
        return NotImplemented if found is None else found > 0
    def __ge__(self, other):
        found = self._order(other)
        return NotImplemented if found is None else found >= 0
    def __copy__(self):
        return self
    def __deepcopy__(self, memo):
        return self
def _plus(a, b):
    return Fraction(a._numerator * b._denominator + b._numerator * a._denominator, a._denominator * b._denominator)
def _minus(a, b):
    return Fraction(a._numerator * b._denominator - b._numerator * a._denominator, a._denominator * b._denominator)
def _times(a, b):
    return Fraction(a._numerator * b._numerator, a._denominator * b._denominator)
def _over(a, b):
    if b._numerator == 0:
        raise ZeroDivisionError('Fraction(%s, 0)' % (a._numerator * b._denominator))
    return Fraction(a._numerator * b._denominator, a._denominator * b._numerator)
def _whole(a, b):
    return (a._numerator * b._denominator) // (a._denominator * b._numerator)
def _rest(a, b):
    return a - b * _whole(a, b)
`;
