/** Modules about texts and settings: io, configparser, pprint, types. */
export const TEXTS: Readonly<Record<string, string>> = {
  io: `
import _machine
UnsupportedOperation = _machine.UnsupportedOperation
SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
class StringIO:
    _empty = ''
    def __init__(self, initial=None, newline=None):
        self._text, self._at, self.closed = self._empty if initial is None else initial, 0, False
    def write(self, text):
        self._text = self._text[:self._at] + text + self._text[self._at + len(text):]
        self._at += len(text)
        return len(text)
    def writelines(self, lines):
        for line in lines:
            self.write(line)
    def read(self, size=None):
        end = len(self._text) if size is None or size < 0 else self._at + size
        text = self._text[self._at:end]
        self._at += len(text)
        return text
    def readline(self):
        end = self._text.find(b'\\n' if self._empty == b'' else '\\n', self._at)
        return self.read(None if end < 0 else end + 1 - self._at)
    def readlines(self):
        return list(self)
    def getvalue(self):
        return self._text
    def seek(self, at, whence=0):
        self._at = at if whence == 0 else self._at + at if whence == 1 else len(self._text) + at
        return self._at
    def tell(self):
        return self._at
    def truncate(self, size=None):
        self._text = self._text[:self._at if size is None else size]
        return len(self._text)
    def flush(self):
        pass
    def close(self):
        self.closed = True
    def readable(self):
        return True
    writable = seekable = readable
    def isatty(self):
        return False
    def __iter__(self):
        return self
    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line
    def __enter__(self):
        return self
    def __exit__(self, *rest):
        self.close()
class BytesIO(StringIO):
    _empty = b''
    def getbuffer(self):
        return self._text
StringIO.__module__ = BytesIO.__module__ = '_io'
open = open
SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
`,
  configparser: `
class Error(Exception):
    pass
class NoSectionError(Error):
    def __init__(self, section):
        Error.__init__(self, 'No section: ' + repr(section))
        self.section = section
class NoOptionError(Error):
    def __init__(self, option, section):
        Error.__init__(self, 'No option ' + repr(option) + ' in section: ' + repr(section))
        self.option, self.section = option, section
class DuplicateSectionError(Error):
    pass
class DuplicateOptionError(Error):
    pass
class MissingSectionHeaderError(Error):
    pass
class ParsingError(Error):
    pass
_unset = object()
class SectionProxy:
    def __init__(self, parser, name):
        self._parser, self.name = parser, name
    def __getitem__(self, key):
        if not self._parser.has_option(self.name, key):
            raise KeyError(key)
        return self._parser.get(self.name, key)
    def __setitem__(self, key, value):
        self._parser.set(self.name, key, value)
    def __contains__(self, key):
        return self._parser.has_option(self.name, key)
    def __iter__(self):
        return iter(self._parser.options(self.name))
    def __len__(self):
        return len(self._parser.options(self.name))
    def keys(self):
        return self._parser.options(self.name)
    def values(self):
        return [self[key] for key in self]
    def items(self):
        return [(key, self[key]) for key in self]
    def get(self, key, fallback=None):
        return self._parser.get(self.name, key, fallback=fallback)
    def getint(self, key, fallback=None):
        return self._parser.getint(self.name, key, fallback=fallback)
    def getfloat(self, key, fallback=None):
        return self._parser.getfloat(self.name, key, fallback=fallback)
    def getboolean(self, key, fallback=None):
        return self._parser.getboolean(self.name, key, fallback=fallback)
    def __repr__(self):
        return '<Section: ' + self.name + '>'
class RawConfigParser:
    BOOLEAN_STATES = {'1': True, 'yes': True, 'true': True, 'on': True, '0': False, 'no': False, 'false': False, 'off': False}
    _inserts = False
    def __init__(self, defaults=None, allow_no_value=False, delimiters=('=', ':'), comment_prefixes=('#', ';'), interpolation=_unset, **rest):
        self._defaults, self._sections = {}, {}
        self._bare, self._delimiters, self._comments = allow_no_value, delimiters, comment_prefixes
        if interpolation is None:
            self._inserts = False
        for key, value in (defaults or {}).items():
            self._defaults[self.optionxform(key)] = value
    def optionxform(self, name):
        return name.lower()
    def defaults(self):
        return self._defaults
    def sections(self):
        return list(self._sections)
    def add_section(self, name):
        if name in self._sections:
            raise DuplicateSectionError('Section ' + repr(name) + ' already exists')
        self._sections[name] = {}
    def has_section(self, name):
        return name in self._sections
    def _own(self, name):
        if name == 'DEFAULT':
            return self._defaults
        if name not in self._sections:
            raise NoSectionError(name)
        return self._sections[name]
    def options(self, name):
        return list({**self._own(name), **self._defaults})
    def has_option(self, name, option):
        return (name in self._sections or name == 'DEFAULT') and self.optionxform(option) in {**self._defaults, **self._own(name)}
    def get(self, section, option, *, raw=False, vars=None, fallback=_unset):
        try:
            all = {**self._defaults, **self._own(section)}
        except NoSectionError:
            if fallback is _unset:
                raise
            return fallback
        key = self.optionxform(option)
        if key not in all:
            if fallback is _unset:
                raise NoOptionError(option, section)
            return fallback
        value = all[key]
        if self._inserts and not raw and value is not None and '%' in value:
            import re
            for _ in range(10):
                value = re.sub(r'%\\(([^)]+)\\)s', lambda found: all.get(self.optionxform(found.group(1)), ''), value)
            value = value.replace('%%', '%')
        return value
    def _as(self, kind, section, option, fallback):
        value = self.get(section, option, fallback=fallback)
        return value if value is fallback else kind(value)
    def getint(self, section, option, *, fallback=_unset, **rest):
        return self._as(int, section, option, fallback)
    def getfloat(self, section, option, *, fallback=_unset, **rest):
        return self._as(float, section, option, fallback)
    def getboolean(self, section, option, *, fallback=_unset, **rest):
        def truth(value):
            if value.lower() not in self.BOOLEAN_STATES:
                raise ValueError('Not a boolean: ' + value)
            return self.BOOLEAN_STATES[value.lower()]
        return self._as(truth, section, option, fallback)
    def items(self, section=_unset, raw=False):
        if section is _unset:
            return [(name, SectionProxy(self, name)) for name in ['DEFAULT'] + self.sections()]
        return [(key, self.get(section, key)) for key in self.options(section)]
    def set(self, section, option, value=None):
        if value is not None and not isinstance(value, str):
            raise TypeError('option values must be strings')
        self._own(section)[self.optionxform(option)] = value
    def remove_option(self, section, option):
        return self._own(section).pop(self.optionxform(option), _unset) is not _unset
    def remove_section(self, name):
        return self._sections.pop(name, _unset) is not _unset
    def read(self, files, encoding=None):
        done = []
        for one in [files] if isinstance(files, str) or not hasattr(files, '__iter__') else files:
            try:
                with open(str(one)) as file:
                    text = file.read()
            except OSError:
                continue
            self._parse(text, str(one))
            done.append(one)
        return done
    def read_file(self, file, source=None):
        self._parse(file.read(), source or getattr(file, 'name', '<???>'))
    def read_string(self, text, source='<string>'):
        self._parse(text, source)
    def read_dict(self, sections, source='<dict>'):
        for name, options in sections.items():
            if name != 'DEFAULT' and name not in self._sections:
                self._sections[name] = {}
            for key, value in options.items():
                self._own(name)[self.optionxform(str(key))] = None if value is None else str(value)
    def _parse(self, text, source):
        own, last, seen = None, None, []
        for number, line in enumerate(text.splitlines(), 1):
            bare = line.strip()
            if not bare or bare.startswith(tuple(self._comments)):
                continue
            if line[0] in ' \\t' and own is not None and last is not None:
                own[last] = (own[last] or '') + '\\n' + bare
                continue
            if bare.startswith('[') and ']' in bare:
                name = bare[1:bare.index(']')]
                if name in seen:
                    raise DuplicateSectionError('While reading from ' + repr(source) + ' [line ' + str(number).rjust(2) + ']: section ' + repr(name) + ' already exists')
                seen.append(name)
                if name != 'DEFAULT' and name not in self._sections:
                    self._sections[name] = {}
                own, last = self._own(name), None
                continue
            if own is None:
                raise MissingSectionHeaderError('File contains no section headers.\\nfile: ' + repr(source) + ', line: ' + str(number) + '\\n' + repr(line + '\\n'))
            places = [at for at in [bare.find(mark) for mark in self._delimiters] if at >= 0]
            if not places and not self._bare:
                raise ParsingError('Source contains parsing errors: ' + repr(source) + '\\n\\t[line ' + str(number).rjust(2) + ']: ' + repr(line + '\\n'))
            last = self.optionxform(bare[:min(places)].rstrip() if places else bare)
            own[last] = bare[min(places) + 1:].strip() if places else None
    def write(self, file, space_around_delimiters=True):
        mark = ' = ' if space_around_delimiters else '='
        for name, options in ([('DEFAULT', self._defaults)] if self._defaults else []) + list(self._sections.items()):
            file.write('[' + name + ']\\n')
            for key, value in options.items():
                file.write(key + ('' if value is None else mark + value.replace('\\n', '\\n\\t')) + '\\n')
            file.write('\\n')
    def __getitem__(self, name):
        if name != 'DEFAULT' and name not in self._sections:
            raise KeyError(name)
        return SectionProxy(self, name)
    def __setitem__(self, name, options):
        if name != 'DEFAULT':
            self._sections[name] = {}
        self.read_dict({name: options})
    def __delitem__(self, name):
        if not self.remove_section(name):
            raise KeyError(name)
    def __contains__(self, name):
        return name == 'DEFAULT' or name in self._sections
    def __iter__(self):
        return iter(['DEFAULT'] + self.sections())
    def __len__(self):
        return len(self._sections) + 1
class ConfigParser(RawConfigParser):
    _inserts = True
class BasicInterpolation:
    pass
class ExtendedInterpolation:
    pass
`,
  pprint: `
def pformat(value, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True):
    def shown(one):
        if isinstance(one, dict):
            keys = sorted(one) if sort_dicts else list(one)
            return '{' + ', '.join(repr(key) + ': ' + shown(one[key]) for key in keys) + '}'
        if isinstance(one, list):
            return '[' + ', '.join(shown(item) for item in one) + ']'
        if isinstance(one, tuple):
            return '(' + ', '.join(shown(item) for item in one) + (',)' if len(one) == 1 else ')')
        return repr(one)
    def text(one, column, after):
        whole = shown(one)
        if len(whole) <= width - column - after or not isinstance(one, (dict, list, tuple)) or not one:
            return whole
        opening, closing = ('{', '}') if isinstance(one, dict) else ('[', ']') if isinstance(one, list) else ('(', ',)' if len(one) == 1 else ')')
        lines, inner = [], column + indent
        if isinstance(one, dict):
            pairs = [(repr(key) + ': ', one[key]) for key in (sorted(one) if sort_dicts else one)]
        else:
            pairs = [('', item) for item in one]
        for i, (label, item) in enumerate(pairs):
            lines.append(label + text(item, inner + len(label), after + 1 if i == len(pairs) - 1 else 1))
        return opening + ' ' * (indent - 1) + (',\\n' + ' ' * inner).join(lines) + closing
    return text(value, 0, 0)
def pprint(value, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True):
    print(pformat(value, indent, width, depth, sort_dicts=sort_dicts), file=stream)
def pp(value, *args, sort_dicts=False, **keywords):
    pprint(value, *args, sort_dicts=sort_dicts, **keywords)
`,
  types: `
class SimpleNamespace:
    def __init__(self, **keywords):
        for key, value in keywords.items():
            setattr(self, key, value)
    def __repr__(self):
        return 'namespace(' + ', '.join(key + '=' + repr(value) for key, value in vars(self).items()) + ')'
    def __eq__(self, other):
        return isinstance(other, SimpleNamespace) and vars(self) == vars(other)
def _own():
    yield 1
FunctionType = LambdaType = type(lambda: 0)
GeneratorType = type(_own())
BuiltinFunctionType = type(len)
NoneType = type(None)
def MappingProxyType(mapping):
    return dict(mapping)
`,
};
