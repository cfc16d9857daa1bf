/** datetime: dates, times of day, moments, spans and zones of a fixed offset. */
export const DATETIME = `
import time as _time
from collections import namedtuple as _namedtuple
class IsoCalendarDate(_namedtuple('IsoCalendarDate', 'year week weekday')):
    def __repr__(self):
        return 'datetime.IsoCalendarDate(year=%d, week=%d, weekday=%d)' % tuple(self)
MINYEAR = 1
MAXYEAR = 9999
_MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
_DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
def _leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
def _month_days(year, month):
    return 29 if month == 2 and _leap(year) else [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
def _ordinal(year, month, day):
    before = year - 1
    return before * 365 + before // 4 - before // 100 + before // 400 + sum(_month_days(year, one) for one in range(1, month)) + day
def _civil(ordinal):
    year = max(1, ordinal // 366)
    while _ordinal(year + 1, 1, 1) <= ordinal:
        year += 1
    rest, month = ordinal - _ordinal(year, 1, 1), 1
    while rest >= _month_days(year, month):
        rest -= _month_days(year, month)
        month += 1
    return year, month, rest + 1
def _two(number):
    return str(number).zfill(2)
def _check(year, month, day):
    if not 1 <= year <= 9999:
        raise ValueError('year ' + str(year) + ' is out of range')
    if not 1 <= month <= 12:
        raise ValueError('month must be in 1..12')
    if not 1 <= day <= _month_days(year, month):
        raise ValueError('day is out of range for month')
class timedelta:
    def __init__(self, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0):
        total = round((days + weeks * 7) * 86400000000 + (seconds + minutes * 60 + hours * 3600) * 1000000 + milliseconds * 1000 + microseconds)
        self._total = total
        self.days = total // 86400000000
        self.seconds = total % 86400000000 // 1000000
        self.microseconds = total % 1000000
    def total_seconds(self):
        return self._total / 1000000
    def __add__(self, other):
        return timedelta(microseconds=self._total + other._total) if isinstance(other, timedelta) else other + self
    def __sub__(self, other):
        return timedelta(microseconds=self._total - other._total)
    def __mul__(self, number):
        return timedelta(microseconds=self._total * number)
    def __rmul__(self, number):
        return self * number
    def __truediv__(self, other):
        return self._total / other._total if isinstance(other, timedelta) else timedelta(microseconds=self._total / other)
    def __floordiv__(self, other):
        return self._total // other._total if isinstance(other, timedelta) else timedelta(microseconds=self._total // other)
    def __mod__(self, other):
        return timedelta(microseconds=self._total % other._total)
    def __neg__(self):
        return timedelta(microseconds=-self._total)
    def __abs__(self):
        return timedelta(microseconds=abs(self._total))
    def __bool__(self):
        return self._total != 0
    def __eq__(self, other):
        return isinstance(other, timedelta) and self._total == other._total
    def __lt__(self, other):
        return self._total < other._total
    def __le__(self, other):
        return self._total <= other._total
    def __gt__(self, other):
        return self._total > other._total
    def __ge__(self, other):
        return self._total >= other._total
    def __hash__(self):
        return hash(self._total)
    def __str__(self):
        text = str(self.seconds // 3600) + ':' + _two(self.seconds // 60 % 60) + ':' + _two(self.seconds % 60)
        if self.microseconds:
            text += '.' + str(self.microseconds).zfill(6)
        return str(self.days) + ' day' + ('' if abs(self.days) == 1 else 's') + ', ' + text if self.days else text
    def __repr__(self):
        parts = [name + '=' + str(value) for name, value in [('days', self.days), ('seconds', self.seconds), ('microseconds', self.microseconds)] if value]
        return 'datetime.timedelta(' + (', '.join(parts) or '0') + ')'
class tzinfo:
    pass
class timezone(tzinfo):
    def __init__(self, offset, name=None):
        self._offset = offset
        self._name = name
    def utcoffset(self, moment):
        return self._offset
    def tzname(self, moment):
        return self._name or ('UTC' if not self._offset else 'UTC' + _offset_text(self._offset))
    def __eq__(self, other):
        return isinstance(other, timezone) and self._offset == other._offset
    def __str__(self):
        return self.tzname(None)
    def __repr__(self):
        return 'datetime.timezone.utc' if not self._offset else 'datetime.timezone(' + repr(self._offset) + ')'
def _offset_text(offset, colon=':'):
    minutes = int(offset.total_seconds() // 60)
    return ('-' if minutes < 0 else '+') + _two(abs(minutes) // 60) + colon + _two(abs(minutes) % 60)
timezone.utc = timezone(timedelta(0))
UTC = timezone.utc
class date:
    def __init__(self, year, month, day):
        _check(year, month, day)
        self.year, self.month, self.day = year, month, day
    @classmethod
    def today(cls):
        return cls.fromtimestamp(_time.time())
    @classmethod
    def fromtimestamp(cls, seconds):
        return cls.fromordinal(int(seconds // 86400) + 719163)
    @classmethod
    def fromordinal(cls, ordinal):
        return cls(*_civil(ordinal))
    @classmethod
    def fromisoformat(cls, text):
        parts = text.split('-')
        if len(text) != 10 or len(parts) != 3 or not all(part.isdigit() for part in parts):
            raise ValueError('Invalid isoformat string: ' + repr(text))
        return cls(int(parts[0]), int(parts[1]), int(parts[2]))
    def toordinal(self):
        return _ordinal(self.year, self.month, self.day)
    def weekday(self):
        return (self.toordinal() + 6) % 7
    def isoweekday(self):
        return self.weekday() + 1
    def isocalendar(self):
        thursday = self.toordinal() - self.weekday() + 3
        year = _civil(thursday)[0]
        return IsoCalendarDate(year, (thursday - _ordinal(year, 1, 1)) // 7 + 1, self.isoweekday())
    def isoformat(self):
        return str(self.year).zfill(4) + '-' + _two(self.month) + '-' + _two(self.day)
    def replace(self, year=None, month=None, day=None):
        return date(year or self.year, month or self.month, day or self.day)
    def timetuple(self):
        return (self.year, self.month, self.day, 0, 0, 0, self.weekday(), self.toordinal() - _ordinal(self.year, 1, 1) + 1, -1)
    def ctime(self):
        return self.strftime('%a %b %e %H:%M:%S %Y')
    def _moment(self):
        return (self.toordinal() - 719163) * 86400
    def strftime(self, format):
        return _strftime(self, format)
    def __format__(self, format):
        return self.strftime(format) if format else str(self)
    def __add__(self, span):
        return date.fromordinal(self.toordinal() + span.days)
    def __sub__(self, other):
        return self + -other if isinstance(other, timedelta) else timedelta(self.toordinal() - other.toordinal())
    def __eq__(self, other):
        return isinstance(other, date) and not isinstance(other, datetime) and self.toordinal() == other.toordinal()
    def __lt__(self, other):
        return self.toordinal() < other.toordinal()
    def __le__(self, other):
        return self.toordinal() <= other.toordinal()
    def __gt__(self, other):
        return self.toordinal() > other.toordinal()
    def __ge__(self, other):
        return self.toordinal() >= other.toordinal()
    def __hash__(self):
        return hash(self.toordinal())
    def __str__(self):
        return self.isoformat()
    def __repr__(self):
        return 'datetime.date(' + str(self.year) + ', ' + str(self.month) + ', ' + str(self.day) + ')'
class time:
    def __init__(self, hour=0, minute=0, second=0, microsecond=0, tzinfo=None):
        self.hour, self.minute, self.second, self.microsecond, self.tzinfo = hour, minute, second, microsecond, tzinfo
    def isoformat(self):
        return _two(self.hour) + ':' + _two(self.minute) + ':' + _two(self.second) + ('.' + str(self.microsecond).zfill(6) if self.microsecond else '')
    def strftime(self, format):
        return _strftime(datetime(1900, 1, 1, self.hour, self.minute, self.second, self.microsecond), format)
    def __eq__(self, other):
        return self.isoformat() == other.isoformat()
    def __lt__(self, other):
        return self.isoformat() < other.isoformat()
    def __str__(self):
        return self.isoformat()
    def __repr__(self):
        return 'datetime.time(' + ', '.join(str(one) for one in [self.hour, self.minute] + ([self.second] if self.second or self.microsecond else []) + ([self.microsecond] if self.microsecond else [])) + ')'
class datetime(date):
    def __init__(self, year, month, day, hour=0, minute=0, second=0, microsecond=0, tzinfo=None):
        _check(year, month, day)
        for value, name, limit in [(hour, 'hour', 23), (minute, 'minute', 59), (second, 'second', 59)]:
            if not 0 <= value <= limit:
                raise ValueError(name + ' must be in 0..' + str(limit))
        self.year, self.month, self.day = year, month, day
        self.hour, self.minute, self.second, self.microsecond, self.tzinfo = hour, minute, second, microsecond, tzinfo
    @classmethod
    def _of(cls, micros, tzinfo=None):
        year, month, day = _civil(micros // 86400000000)
        rest = micros % 86400000000
        return cls(year, month, day, rest // 3600000000, rest // 60000000 % 60, rest // 1000000 % 60, rest % 1000000, tzinfo)
    def _micros(self):
        return self.toordinal() * 86400000000 + (self.hour * 3600 + self.minute * 60 + self.second) * 1000000 + self.microsecond
    def _absolute(self):
        return self._micros() - (self.tzinfo.utcoffset(self)._total if self.tzinfo else 0)
    @classmethod
    def now(cls, tz=None):
        return cls.fromtimestamp(_time.time(), tz)
    @classmethod
    def today(cls):
        return cls.now()
    @classmethod
    def utcnow(cls):
        return cls.now()
    @classmethod
    def fromtimestamp(cls, seconds, tz=None):
        return cls._of(round(seconds * 1000000) + 719163 * 86400000000 + (tz.utcoffset(None)._total if tz else 0), tz)
    @classmethod
    def utcfromtimestamp(cls, seconds):
        return cls.fromtimestamp(seconds)
    @classmethod
    def fromordinal(cls, ordinal):
        return cls(*_civil(ordinal))
    @classmethod
    def combine(cls, day, clock):
        return cls(day.year, day.month, day.day, clock.hour, clock.minute, clock.second, clock.microsecond)
    @classmethod
    def strptime(cls, text, format):
        return _strptime(text, format)
    @classmethod
    def fromisoformat(cls, text):
        for format in ['%Y-%m-%dT%H:%M:%S.%f%z', '%Y-%m-%dT%H:%M:%S%z', '%Y-%m-%dT%H:%M:%S.%f', '%Y-%m-%dT%H:%M:%S', '%Y-%m-%dT%H:%M', '%Y-%m-%d']:
            try:
                return _strptime(text.replace(' ', 'T'), format)
            except ValueError:
                pass
        raise ValueError('Invalid isoformat string: ' + repr(text))
    def timestamp(self):
        return (self._absolute() - 719163 * 86400000000) / 1000000
    def date(self):
        return date(self.year, self.month, self.day)
    def time(self):
        return time(self.hour, self.minute, self.second, self.microsecond)
    def utcoffset(self):
        return self.tzinfo.utcoffset(self) if self.tzinfo else None
    def tzname(self):
        return self.tzinfo.tzname(self) if self.tzinfo else None
    def astimezone(self, tz=None):
        tz = tz or timezone.utc
        return datetime._of(self._absolute() + tz.utcoffset(None)._total, tz)
    def timetuple(self):
        return (self.year, self.month, self.day, self.hour, self.minute, self.second, self.weekday(), self.toordinal() - _ordinal(self.year, 1, 1) + 1, -1)
    def replace(self, year=None, month=None, day=None, hour=None, minute=None, second=None, microsecond=None, tzinfo=False):
        pick = lambda given, own: own if given is None else given
        return datetime(pick(year, self.year), pick(month, self.month), pick(day, self.day), pick(hour, self.hour), pick(minute, self.minute), pick(second, self.second), pick(microsecond, self.microsecond), self.tzinfo if tzinfo is False else tzinfo)
    def isoformat(self, sep='T', timespec='auto'):
        text = date.isoformat(self) + sep + _two(self.hour) + ':' + _two(self.minute)
        if timespec != 'minutes':
            text += ':' + _two(self.second)
        if timespec == 'milliseconds':
            text += '.' + str(self.microsecond // 1000).zfill(3)
        elif timespec == 'microseconds' or (timespec == 'auto' and self.microsecond):
            text += '.' + str(self.microsecond).zfill(6)
        return text + (_offset_text(self.utcoffset()) if self.tzinfo else '')
    def __add__(self, span):
        return datetime._of(self._micros() + span._total, self.tzinfo)
    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self + -other
        if (self.tzinfo is None) != (other.tzinfo is None):
            raise TypeError("can't subtract offset-naive and offset-aware datetimes")
        return timedelta(microseconds=self._absolute() - other._absolute())
    def _against(self, other):
        if (self.tzinfo is None) != (other.tzinfo is None):
            raise TypeError("can't compare offset-naive and offset-aware datetimes")
        return self._absolute() - other._absolute()
    def __eq__(self, other):
        return isinstance(other, datetime) and self._absolute() == other._absolute()
    def __lt__(self, other):
        return self._against(other) < 0
    def __le__(self, other):
        return self._against(other) <= 0
    def __gt__(self, other):
        return self._against(other) > 0
    def __ge__(self, other):
        return self._against(other) >= 0
    def __hash__(self):
        return hash(self._absolute())
    def __str__(self):
        return self.isoformat(' ')
    def __repr__(self):
        parts = [self.year, self.month, self.day, self.hour, self.minute] + ([self.second] if self.second or self.microsecond else []) + ([self.microsecond] if self.microsecond else [])
        return 'datetime.datetime(' + ', '.join(str(one) for one in parts) + (', tzinfo=' + repr(self.tzinfo) if self.tzinfo else '') + ')'
def _strftime(moment, format):
    clock = isinstance(moment, datetime)
    zone = moment.tzinfo if clock else None
    seconds = moment._moment() + (moment.hour * 3600 + moment.minute * 60 + moment.second if clock else 0)
    own = {'f': str(moment.microsecond if clock else 0).zfill(6), 'z': _offset_text(moment.utcoffset(), '') if zone else '', 'Z': moment.tzname() if zone else ''}
    text, at = '', 0
    while at < len(format):
        if format[at] == '%' and format[at + 1:at + 2] in own:
            text += own[format[at + 1]].replace('%', '%%')
            at += 2
        else:
            step = 2 if format[at] == '%' else 1
            text += format[at:at + step]
            at += step
    return _time.strftime(text, seconds)
def _strptime(text, format):
    import re
    patterns = {'Y': '[0-9]{4}', 'm': '1[0-2]|0[1-9]|[1-9]', 'd': '3[0-1]|[1-2][0-9]|0[1-9]|[1-9]| [1-9]', 'H': '2[0-3]|[0-1][0-9]|[0-9]', 'I': '1[0-2]|0[1-9]|[1-9]| [1-9]', 'M': '[0-5][0-9]|[0-9]', 'S': '6[0-1]|[0-5][0-9]|[0-9]', 'f': '[0-9]{1,6}', 'j': '[0-9]{1,3}', 'y': '[0-9]{2}', 'b': '[A-Za-z]{3}', 'B': '[A-Za-z]+', 'a': '[A-Za-z]{3}', 'A': '[A-Za-z]+', 'p': '[AaPp][Mm]', 'z': 'Z|[+-][0-9]{2}:?[0-9]{2}', 'Z': '[A-Z]+'}
    format_ = format.replace('%T', '%H:%M:%S').replace('%F', '%Y-%m-%d')
    source, at = '', 0
    while at < len(format_):
        letter = format_[at + 1:at + 2]
        if format_[at] == '%' and letter in patterns:
            source += '(?P<' + letter + '>' + patterns[letter] + ')'
            at += 2
        else:
            source += re.escape(format_[at])
            at += 1
    match = re.match(source, text)
    if match is None:
        raise ValueError('time data ' + repr(text) + ' does not match format ' + repr(format))
    if match.end() != len(text):
        raise ValueError('unconverted data remains: ' + text[match.end():])
    part = match.groupdict()
    number = lambda letter, other: int(part.get(letter, other))
    month = number('m', 1)
    for letter in ['b', 'B']:
        if letter in part:
            found = [i for i, name in enumerate(_MONTHS) if name.lower()[:3] == part[letter].lower()[:3]]
            if not found:
                raise ValueError('time data ' + repr(text) + ' does not match format ' + repr(format))
            month = found[0] + 1
    year = number('Y', 1900)
    if 'y' in part:
        year = number('y', 0) + (2000 if number('y', 0) < 69 else 1900)
    hour = number('H', 0)
    if 'I' in part:
        hour = number('I', 0) % 12 + (12 if part.get('p', 'AM').upper() == 'PM' else 0)
    zone = None
    if 'z' in part:
        offset = part['z'].replace(':', '')
        minutes = 0 if offset == 'Z' else int(offset[1:3]) * 60 + int(offset[3:5])
        zone = timezone(timedelta(minutes=-minutes if offset[0] == '-' else minutes)) if minutes else timezone.utc
    return datetime(year, month, number('d', 1), hour, number('M', 0), number('S', 0), int(part.get('f', '0').ljust(6, '0')), zone)
`;
