/** pathlib: paths as objects. */
export const PATHLIB = `
import os as _os
import fnmatch as _fnmatch
class PurePath:
    def __init__(self, *parts):
        joined = ''
        for part in parts:
            joined = _os.path.join(joined, str(part)) if joined else str(part)
        pieces = [piece for piece in joined.split('/') if piece not in ('', '.')]
        self._root = '/' if joined.startswith('/') else ''
        self._pieces = pieces
    def __str__(self):
        return self._root + '/'.join(self._pieces) or '.'
    def __fspath__(self):
        return str(self)
    def __repr__(self):
        return ('PurePosixPath(' if type(self) is PurePath else 'PosixPath(') + repr(str(self)) + ')'
    def __truediv__(self, other):
        return type(self)(str(self), str(other))
    def __rtruediv__(self, other):
        return type(self)(str(other), str(self))
    def __eq__(self, other):
        return isinstance(other, PurePath) and str(self) == str(other)
    def __lt__(self, other):
        return self._pieces < other._pieces
    def __hash__(self):
        return hash(str(self))
    @property
    def parts(self):
        return tuple(([self._root] if self._root else []) + self._pieces)
    @property
    def name(self):
        return self._pieces[-1] if self._pieces else ''
    @property
    def suffix(self):
        return _os.path.splitext(self.name)[1]
    @property
    def suffixes(self):
        return ['.' + part for part in self.name.lstrip('.').split('.')[1:]]
    @property
    def stem(self):
        return _os.path.splitext(self.name)[0]
    @property
    def parent(self):
        return type(self)(self._root + '/'.join(self._pieces[:-1]) or '.')
    @property
    def parents(self):
        made, at = [], self
        while str(at) not in ('.', '/'):
            at = at.parent
            made.append(at)
        return made
    @property
    def anchor(self):
        return self._root
    def is_absolute(self):
        return self._root == '/'
    def joinpath(self, *others):
        return type(self)(str(self), *others)
    def with_name(self, name):
        return self.parent / name
    def with_suffix(self, suffix):
        return self.parent / (self.stem + suffix)
    def with_stem(self, stem):
        return self.parent / (stem + self.suffix)
    def as_posix(self):
        return str(self)
    def match(self, pattern):
        return _fnmatch.fnmatch(self.name, pattern)
    def relative_to(self, other):
        base = Path(str(other))
        if self._root != base._root or self._pieces[:len(base._pieces)] != base._pieces:
            raise ValueError(repr(str(self)) + ' is not in the subpath of ' + repr(str(base)))
        return type(self)('/'.join(self._pieces[len(base._pieces):]))
class Path(PurePath):
    @classmethod
    def cwd(cls):
        return cls(_os.getcwd())
    @classmethod
    def home(cls):
        return cls(_os.path.expanduser('~'))
    def exists(self):
        return _os.path.exists(str(self))
    def is_file(self):
        return _os.path.isfile(str(self))
    def is_dir(self):
        return _os.path.isdir(str(self))
    def is_symlink(self):
        return _os.path.islink(str(self))
    def stat(self):
        return _os.stat(str(self))
    def open(self, mode='r', encoding=None):
        return open(str(self), mode)
    def read_text(self, encoding=None):
        with open(str(self)) as file:
            return file.read()
    def read_bytes(self):
        with open(str(self), 'rb') as file:
            return file.read()
    def write_text(self, text, encoding=None):
        with open(str(self), 'w') as file:
            return file.write(text)
    def write_bytes(self, data):
        with open(str(self), 'wb') as file:
            return file.write(data)
    def touch(self, exist_ok=True):
        if exist_ok or not self.exists():
            open(str(self), 'a').close()
        else:
            raise FileExistsError(17, 'File exists')
    def mkdir(self, mode=511, parents=False, exist_ok=False):
        if exist_ok and self.is_dir():
            return
        if parents:
            _os.makedirs(str(self), exist_ok=exist_ok)
        else:
            _os.mkdir(str(self))
    def rmdir(self):
        _os.rmdir(str(self))
    def unlink(self, missing_ok=False):
        if self.exists() or not missing_ok:
            _os.remove(str(self))
    def rename(self, target):
        _os.rename(str(self), str(target))
        return Path(str(target))
    replace = rename
    def resolve(self, strict=False):
        return Path(_os.path.realpath(str(self)))
    def absolute(self):
        return Path(_os.path.abspath(str(self)))
    def expanduser(self):
        return Path(_os.path.expanduser(str(self)))
    def iterdir(self):
        for name in _os.listdir(str(self)):
            yield self / name
    def glob(self, pattern):
        if pattern.startswith('**/'):
            return self.rglob(pattern[3:])
        head, _, rest = pattern.partition('/')
        found = [one for one in self.iterdir() if _fnmatch.fnmatch(one.name, head) and (head.startswith('.') or not one.name.startswith('.') or head != '*')]
        return [below for one in found if one.is_dir() for below in one.glob(rest)] if rest else found
    def rglob(self, pattern):
        for one in self.iterdir():
            if _fnmatch.fnmatch(one.name, pattern):
                yield one
            if one.is_dir() and not one.is_symlink():
                yield from one.rglob(pattern)
PosixPath = Path
PurePosixPath = PurePath
`;
