/** random: what CPython draws from the Mersenne Twister, in the same order, so that a seed gives the numbers that it gives everywhere. */
export const RANDOM = `
import math as _math
import _twister
class Random:
    VERSION = 3
    def __init__(self, x=None):
        self._core = _twister.create()
        self.gauss_next = None
        self.seed(x)
    def seed(self, a=None, version=2):
        if a is None:
            key = _twister.chance()
        else:
            if isinstance(a, (str, bytes)):
                import hashlib
                data = a.encode() if isinstance(a, str) else bytes(a)
                a = int.from_bytes(data + hashlib.sha512(data).digest(), 'big')
            elif not isinstance(a, (int, float)):
                raise TypeError('The only supported seed types are: None,\\\nint, float, str, bytes, and bytearray.')
            number = abs(a if isinstance(a, int) else hash(a))
            key = []
            while number:
                key.append(number & 0xffffffff)
                number >>= 32
        _twister.seed(self._core, key or [0])
        self.gauss_next = None
    def getstate(self):
        return (3, _twister.state(self._core), self.gauss_next)
    def setstate(self, state):
        _twister.restore(self._core, state[1])
        self.gauss_next = state[2]
    def random(self):
        return _twister.random(self._core)
    def getrandbits(self, k):
        if k < 0:
            raise ValueError('number of bits must be non-negative')
        made, at = 0, 0
        while k > 0:
            word = _twister.word(self._core)
            made |= (word >> (32 - k) if k < 32 else word) << at
            at += 32
            k -= 32
        return made
    def randbytes(self, n):
        return self.getrandbits(n * 8).to_bytes(n, 'little')
    def _below(self, n):
        bits = n.bit_length()
        made = self.getrandbits(bits)
        while made >= n:
            made = self.getrandbits(bits)
        return made
    def randrange(self, start, stop=None, step=1):
        for one in (start, stop, step):
            if one is not None and not isinstance(one, int):
                raise TypeError("'" + type(one).__name__ + "' object cannot be interpreted as an integer")
        if stop is None:
            if start > 0:
                return self._below(start)
            raise ValueError('empty range for randrange()')
        width = stop - start
        if step == 1:
            if width > 0:
                return start + self._below(width)
            raise ValueError('empty range in randrange(' + str(start) + ', ' + str(stop) + ')')
        if step == 0:
            raise ValueError('zero step for randrange()')
        n = (width + step - 1) // step if step > 0 else (width + step + 1) // step
        if n <= 0:
            raise ValueError('empty range in randrange(' + str(start) + ', ' + str(stop) + ', ' + str(step) + ')')
        return start + step * self._below(n)
    def randint(self, a, b):
        return self.randrange(a, b + 1)
    def choice(self, seq):
        if not len(seq):
            raise IndexError('Cannot choose from an empty sequence')
        return seq[self._below(len(seq))]
    def shuffle(self, x):
        for i in range(len(x) - 1, 0, -1):
            j = self._below(i + 1)
            x[i], x[j] = x[j], x[i]
    def sample(self, population, k, counts=None):
        if isinstance(population, (set, dict)):
            raise TypeError('Population must be a sequence.  For dicts or sets, use sorted(d).')
        if counts is not None:
            population = [one for one, count in zip(population, counts) for _ in range(count)]
        n = len(population)
        if not 0 <= k <= n:
            raise ValueError('Sample larger than population or is negative')
        size = 21
        if k > 5:
            size += 4 ** _math.ceil(_math.log(k * 3, 4))
        made = []
        if n <= size:
            pool = list(population)
            for i in range(k):
                j = self._below(n - i)
                made.append(pool[j])
                pool[j] = pool[n - i - 1]
        else:
            seen = set()
            for _ in range(k):
                j = self._below(n)
                while j in seen:
                    j = self._below(n)
                seen.add(j)
                made.append(population[j])
        return made
    def choices(self, population, weights=None, *, cum_weights=None, k=1):
        n = len(population)
        if cum_weights is None:
            if weights is None:
                if not n:
                    raise IndexError('list index out of range')
                return [population[_math.floor(self.random() * n)] for _ in range(k)]
            cum_weights, total = [], 0
            for one in weights:
                total += one
                cum_weights.append(total)
        if len(cum_weights) != n:
            raise ValueError('The number of weights does not match the population')
        total = cum_weights[-1] + 0.0
        if total <= 0.0:
            raise ValueError('Total of weights must be greater than zero')
        import bisect
        return [population[bisect.bisect(cum_weights, self.random() * total, 0, n - 1)] for _ in range(k)]
    def uniform(self, a, b):
        return a + (b - a) * self.random()
    def triangular(self, low=0.0, high=1.0, mode=None):
        u = self.random()
        c = 0.5 if mode is None else (mode - low) / (high - low)
        if u > c:
            u, c, low, high = 1.0 - u, 1.0 - c, high, low
        return low + (high - low) * _math.sqrt(u * c)
    def gauss(self, mu=0.0, sigma=1.0):
        z, self.gauss_next = self.gauss_next, None
        if z is None:
            angle = self.random() * 2.0 * _math.pi
            radius = _math.sqrt(-2.0 * _math.log(1.0 - self.random()))
            z = _math.cos(angle) * radius
            self.gauss_next = _math.sin(angle) * radius
        return mu + z * sigma
    def normalvariate(self, mu=0.0, sigma=1.0):
        while True:
            u1 = self.random()
            u2 = 1.0 - self.random()
            z = 4 * _math.exp(-0.5) / _math.sqrt(2.0) * (u1 - 0.5) / u2
            if z * z / 4.0 <= -_math.log(u2):
                return mu + z * sigma
    def lognormvariate(self, mu=0.0, sigma=1.0):
        return _math.exp(self.normalvariate(mu, sigma))
    def expovariate(self, lambd=1.0):
        return -_math.log(1.0 - self.random()) / lambd
    def paretovariate(self, alpha):
        return (1.0 - self.random()) ** (-1.0 / alpha)
    def weibullvariate(self, alpha, beta):
        return alpha * (-_math.log(1.0 - self.random())) ** (1.0 / beta)
class SystemRandom(Random):
    def seed(self, *args):
        _twister.seed(self._core, _twister.chance())
_one = Random()
seed, random, uniform, triangular, randint, choice, randrange, sample, shuffle, choices = _one.seed, _one.random, _one.uniform, _one.triangular, _one.randint, _one.choice, _one.randrange, _one.sample, _one.shuffle, _one.choices
normalvariate, lognormvariate, expovariate, gauss, paretovariate, weibullvariate, getstate, setstate, getrandbits, randbytes = _one.normalvariate, _one.lognormvariate, _one.expovariate, _one.gauss, _one.paretovariate, _one.weibullvariate, _one.getstate, _one.setstate, _one.getrandbits, _one.randbytes
`;
