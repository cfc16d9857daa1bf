/** Small modules about values: copy, operator, heapq, bisect, statistics. */
export const ALGORITHMS: Readonly<Record<string, string>> = {
  copy: `
def copy(value):
    if isinstance(value, (list, dict, set)):
        return type(value)(value)
    if not hasattr(value, '__dict__') or isinstance(value, type) or callable(value):
        return value
    made = object.__new__(type(value))
    for name, one in vars(value).items():
        setattr(made, name, one)
    return made
def deepcopy(value, memo=None):
    if isinstance(value, list):
        return [deepcopy(one) for one in value]
    if isinstance(value, tuple):
        return tuple(deepcopy(one) for one in value)
    if isinstance(value, dict):
        return {deepcopy(key): deepcopy(one) for key, one in value.items()}
    if isinstance(value, set):
        return {deepcopy(one) for one in value}
    made = copy(value)
    if made is not value:
        for name, one in vars(value).items():
            setattr(made, name, deepcopy(one))
    return made
`,
  operator: `
def itemgetter(*keys):
    return (lambda value: value[keys[0]]) if len(keys) == 1 else (lambda value: tuple(value[key] for key in keys))
def attrgetter(*names):
    def one(value, name):
        for part in name.split('.'):
            value = getattr(value, part)
        return value
    return (lambda value: one(value, names[0])) if len(names) == 1 else (lambda value: tuple(one(value, name) for name in names))
def methodcaller(name, *args, **how):
    return lambda value: getattr(value, name)(*args, **how)
add = lambda a, b: a + b
sub = lambda a, b: a - b
mul = lambda a, b: a * b
truediv = lambda a, b: a / b
floordiv = lambda a, b: a // b
mod = lambda a, b: a % b
neg = lambda a: -a
eq = lambda a, b: a == b
ne = lambda a, b: a != b
lt = lambda a, b: a < b
le = lambda a, b: a <= b
gt = lambda a, b: a > b
ge = lambda a, b: a >= b
or_ = lambda a, b: a | b
and_ = lambda a, b: a & b
xor = lambda a, b: a ^ b
contains = lambda a, b: b in a
getitem = lambda a, b: a[b]
`,
  heapq: `
def heappush(heap, item):
    heap.append(item)
    at = len(heap) - 1
    while at > 0 and heap[at] < heap[(at - 1) // 2]:
        heap[at], heap[(at - 1) // 2] = heap[(at - 1) // 2], heap[at]
        at = (at - 1) // 2
def _sink(heap, at):
    while 2 * at + 1 < len(heap):
        low = 2 * at + 1
        if low + 1 < len(heap) and heap[low + 1] < heap[low]:
            low += 1
        if not heap[low] < heap[at]:
            return
        heap[at], heap[low] = heap[low], heap[at]
        at = low
def heappop(heap):
    last = heap.pop()
    if not heap:
        return last
    first, heap[0] = heap[0], last
    _sink(heap, 0)
    return first
def heapify(heap):
    for at in range(len(heap) // 2 - 1, -1, -1):
        _sink(heap, at)
def heappushpop(heap, item):
    heappush(heap, item)
    return heappop(heap)
def nlargest(count, items, key=None):
    return sorted(items, key=key, reverse=True)[:count]
def nsmallest(count, items, key=None):
    return sorted(items, key=key)[:count]
`,
  bisect: `
def bisect_left(items, value, lo=0, hi=None):
    hi = len(items) if hi is None else hi
    while lo < hi:
        middle = (lo + hi) // 2
        if items[middle] < value:
            lo = middle + 1
        else:
            hi = middle
    return lo
def bisect_right(items, value, lo=0, hi=None):
    hi = len(items) if hi is None else hi
    while lo < hi:
        middle = (lo + hi) // 2
        if value < items[middle]:
            hi = middle
        else:
            lo = middle + 1
    return lo
bisect = bisect_right
def insort(items, value):
    items.insert(bisect_right(items, value), value)
insort_right = insort
def insort_left(items, value):
    items.insert(bisect_left(items, value), value)
`,
  statistics: `
from math import sqrt as _sqrt
class StatisticsError(ValueError):
    pass
def _whole(value):
    return int(value) if value == int(value) else value
def mean(data):
    data = list(data)
    if not data:
        raise StatisticsError('mean requires at least one data point')
    value = sum(data) / len(data)
    return _whole(value) if all(isinstance(one, int) for one in data) else value
def fmean(data):
    data = list(data)
    return sum(data) / len(data)
def median(data):
    data = sorted(data)
    if not data:
        raise StatisticsError('no median for empty data')
    middle = len(data) // 2
    return data[middle] if len(data) % 2 else (data[middle - 1] + data[middle]) / 2
def mode(data):
    data = list(data)
    if not data:
        raise StatisticsError('no mode for empty data')
    return max(data, key=data.count)
def _squares(data):
    centre = sum(data) / len(data)
    return sum((one - centre) ** 2 for one in data)
def variance(data):
    data = list(data)
    if len(data) < 2:
        raise StatisticsError('variance requires at least two data points')
    return _squares(data) / (len(data) - 1)
def stdev(data):
    data = list(data)
    if len(data) < 2:
        raise StatisticsError('stdev requires at least two data points')
    return _sqrt(variance(data))
def pvariance(data):
    data = list(data)
    return _squares(data) / len(data)
def pstdev(data):
    return _sqrt(pvariance(data))
def median_low(data):
    data = sorted(data)
    return data[(len(data) - 1) // 2]
def median_high(data):
    data = sorted(data)
    return data[len(data) // 2]
def multimode(data):
    data = list(data)
    seen = list(dict.fromkeys(data))
    most = max([data.count(one) for one in seen], default=0)
    return [one for one in seen if data.count(one) == most]
def harmonic_mean(data):
    data = list(data)
    if not data:
        raise StatisticsError('harmonic_mean requires at least one data point')
    from fractions import Fraction
    return float(len(data) / sum(1 / Fraction(one) for one in data))
def geometric_mean(data):
    from math import exp, log
    data = list(data)
    return exp(sum(log(one) for one in data) / len(data))
def quantiles(data, *, n=4, method='exclusive'):
    if n < 1:
        raise StatisticsError('n must be at least 1')
    data = sorted(data)
    if len(data) < 2:
        raise StatisticsError('must have at least one data point' if not data else 'at least two data points are needed')
    made = []
    if method == 'inclusive':
        last = len(data) - 1
        for i in range(1, n):
            j, delta = divmod(i * last, n)
            made.append((data[j] * (n - delta) + data[j + 1] * delta) / n)
        return made
    for i in range(1, n):
        j = i * (len(data) + 1) // n
        j = 1 if j < 1 else len(data) - 1 if j > len(data) - 1 else j
        delta = i * (len(data) + 1) - j * n
        made.append((data[j - 1] * (n - delta) + data[j] * delta) / n)
    return made
def correlation(x, y):
    a, b = mean(x), mean(y)
    return sum((p - a) * (q - b) for p, q in zip(x, y)) / _sqrt(sum((p - a) ** 2 for p in x) * sum((q - b) ** 2 for q in y))
`,
};
