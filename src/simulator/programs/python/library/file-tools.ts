/** Small modules about files: fnmatch, glob, shutil, tempfile. */
export const FILE_TOOLS: Readonly<Record<string, string>> = {
  fnmatch: `
import re as _re
def translate(pattern):
    source, at = '', 0
    while at < len(pattern):
        c = pattern[at]
        at += 1
        end = pattern.find(']', at + 1) if c == '[' else -1
        if c == '*':
            source += '.*'
        elif c == '?':
            source += '.'
        elif end > 0:
            inner = pattern[at:end]
            source += '[' + ('^' + inner[1:] if inner.startswith('!') else inner) + ']'
            at = end + 1
        else:
            source += _re.escape(c)
    return source
def fnmatch(name, pattern):
    return _re.fullmatch(translate(pattern), name) is not None
fnmatchcase = fnmatch
def filter(names, pattern):
    return [name for name in names if fnmatch(name, pattern)]
`,
  glob: `
import os as _os
from fnmatch import fnmatch as _fnmatch
def _below(folder, parts, recursive):
    if not parts:
        yield folder
        return
    part, rest = parts[0], parts[1:]
    if part == '**' and recursive:
        yield from _below(folder, rest, recursive)
    elif not any(c in part for c in '*?['):
        path = _os.path.join(folder, part) if folder else part
        if _os.path.exists(path):
            yield from _below(path, rest, recursive)
        return
    if folder and not _os.path.isdir(folder):
        return
    for name in _os.listdir(folder or '.'):
        path = _os.path.join(folder, name) if folder else name
        if name.startswith('.') and not part.startswith('.'):
            continue
        if part == '**' and recursive:
            if _os.path.isdir(path):
                yield from _below(path, parts, recursive)
        elif _fnmatch(name, part):
            yield from _below(path, rest, recursive)
def iglob(pattern, recursive=False):
    root = '/' if pattern.startswith('/') else ''
    return _below(root, [part for part in pattern.split('/') if part], recursive)
def glob(pattern, recursive=False):
    return list(iglob(pattern, recursive))
`,
  shutil: `
import os as _os
class SameFileError(OSError):
    pass
def copyfile(source, target):
    with open(source, 'rb') as file:
        data = file.read()
    with open(target, 'wb') as file:
        file.write(data)
    return target
def copy(source, target):
    source, target = str(source), str(target)
    return copyfile(source, _os.path.join(target, _os.path.basename(source)) if _os.path.isdir(target) else target)
copy2 = copy
def copytree(source, target, dirs_exist_ok=False):
    _os.makedirs(target, exist_ok=dirs_exist_ok)
    for name in _os.listdir(source):
        one, other = _os.path.join(source, name), _os.path.join(target, name)
        copytree(one, other, dirs_exist_ok) if _os.path.isdir(one) else copyfile(one, other)
    return target
def rmtree(path, ignore_errors=False):
    try:
        for name in _os.listdir(str(path)):
            one = _os.path.join(str(path), name)
            if _os.path.isdir(one) and not _os.path.islink(one):
                rmtree(one)
            else:
                _os.remove(one)
        _os.rmdir(str(path))
    except OSError:
        if not ignore_errors:
            raise
def move(source, target):
    source, target = str(source), str(target)
    made = _os.path.join(target, _os.path.basename(source)) if _os.path.isdir(target) else target
    _os.rename(source, made)
    return made
def which(name, path=None):
    for folder in (path or _os.environ.get('PATH', '/usr/bin:/bin')).split(':'):
        one = _os.path.join(folder, name)
        if _os.path.isfile(one):
            return one
    return None
`,
  tempfile: `
import os as _os
import random as _random
def gettempdir():
    return _os.environ.get('TMPDIR', '/tmp')
def _name(suffix, prefix, dir):
    return _os.path.join(dir or gettempdir(), (prefix or 'tmp') + ''.join(_random.choice('abcdefghijklmnopqrstuvwxyz0123456789_') for _ in range(8)) + (suffix or ''))
def mkdtemp(suffix=None, prefix=None, dir=None):
    path = _name(suffix, prefix, dir)
    _os.mkdir(path)
    return path
class TemporaryDirectory:
    def __init__(self, suffix=None, prefix=None, dir=None):
        self.name = mkdtemp(suffix, prefix, dir)
    def cleanup(self):
        import shutil
        shutil.rmtree(self.name)
    def __enter__(self):
        return self.name
    def __exit__(self, *error):
        self.cleanup()
class NamedTemporaryFile:
    def __init__(self, mode='w+b', suffix=None, prefix=None, dir=None, delete=True):
        self.name, self._delete = _name(suffix, prefix, dir), delete
        open(self.name, 'w').close()
        self._file = open(self.name, mode.replace('w+', 'r+'))
    def __getattr__(self, name):
        return getattr(self._file, name)
    def close(self):
        self._file.close()
        if self._delete and _os.path.exists(self.name):
            _os.remove(self.name)
    def __enter__(self):
        return self
    def __exit__(self, *error):
        self.close()
`,
};
