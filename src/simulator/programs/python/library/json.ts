/** json: what the native reader and writer lack: encoders of one's own, hooks. */
export const JSON_MODULE = `
import _json
from _json import JSONDecodeError
class JSONEncoder:
    item_separator, key_separator = ', ', ': '
    def __init__(self, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, sort_keys=False, indent=None, separators=None, default=None):
        self.skipkeys, self.ensure_ascii, self.check_circular, self.allow_nan, self.sort_keys, self.indent, self.separators = skipkeys, ensure_ascii, check_circular, allow_nan, sort_keys, indent, separators
        if default is not None:
            self.default = default
    def default(self, o):
        raise TypeError('Object of type ' + type(o).__name__ + ' is not JSON serializable')
    def encode(self, o):
        return _json.dumps(o, ensure_ascii=self.ensure_ascii, sort_keys=self.sort_keys, indent=self.indent, separators=self.separators, default=self.default)
    def iterencode(self, o):
        yield self.encode(o)
def dumps(obj, *, cls=None, **how):
    if cls is not None:
        return cls(**how).encode(obj)
    how.pop('check_circular', None)
    how.pop('skipkeys', None)
    return _json.dumps(obj, **how)
def dump(obj, fp, **how):
    fp.write(dumps(obj, **how))
def _hooked(value, hook, pairs, number, whole):
    if isinstance(value, dict):
        items = [(key, _hooked(one, hook, pairs, number, whole)) for key, one in value.items()]
        return pairs(items) if pairs else hook(dict(items)) if hook else dict(items)
    if isinstance(value, list):
        return [_hooked(one, hook, pairs, number, whole) for one in value]
    if number and isinstance(value, float):
        return number(repr(value))
    return whole(str(value)) if whole and isinstance(value, int) and not isinstance(value, bool) else value
def loads(s, *, cls=None, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, object_pairs_hook=None, strict=True):
    value = _json.loads(s)
    if object_hook or object_pairs_hook or parse_float or parse_int:
        return _hooked(value, object_hook, object_pairs_hook, parse_float, parse_int)
    return value
def load(fp, **how):
    return loads(fp.read(), **how)
class JSONDecoder:
    def __init__(self, **how):
        self._how = how
    def decode(self, s):
        return loads(s, **self._how)
`;
