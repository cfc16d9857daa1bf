/** base64, hashlib, uuid and getpass. */
export const ENCODINGS: Readonly<Record<string, string>> = {
  base64: `
import _machine
from binascii import Error as _Error
def b64encode(data):
    if isinstance(data, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    return _machine.encode64(data).encode()
def b64decode(text, validate=False):
    made = _machine.decode64(text)
    if made is None:
        raise _Error('Incorrect padding')
    return made
standard_b64encode, standard_b64decode = b64encode, b64decode
def urlsafe_b64encode(data):
    return b64encode(data).decode().replace('+', '-').replace('/', '_').encode()
def urlsafe_b64decode(text):
    text = text if isinstance(text, str) else text.decode()
    return b64decode(text.replace('-', '+').replace('_', '/'))
def b16encode(data):
    return data.hex().upper().encode()
`,
  binascii: `
class Error(ValueError):
    pass
Error.__module__ = 'binascii'
def hexlify(data):
    return data.hex().encode()
def unhexlify(text):
    return bytes.fromhex(text if isinstance(text, str) else text.decode())
`,
  hashlib: `
import _machine
algorithms_available = {'md5', 'sha1', 'sha256', 'sha384', 'sha512'}
algorithms_guaranteed = algorithms_available
class _Hash:
    def __init__(self, name, data):
        self.name, self._data = name, b''
        self.update(data)
    def update(self, data):
        if isinstance(data, str):
            raise TypeError('Strings must be encoded before hashing')
        self._data = self._data + data
    def hexdigest(self):
        return _machine.digest(self.name, self._data)
    def digest(self):
        return bytes.fromhex(self.hexdigest())
    def copy(self):
        return _Hash(self.name, self._data)
    @property
    def block_size(self):
        return {'sha384': 128, 'sha512': 128, 'blake2b': 128, 'sha3_256': 136, 'sha3_512': 72}.get(self.name, 64)
    @property
    def digest_size(self):
        return len(self.digest())
def new(name, data=b''):
    if name not in algorithms_available:
        raise ValueError('unsupported hash type ' + name)
    return _Hash(name, data)
def md5(data=b'', usedforsecurity=True):
    return _Hash('md5', data)
def sha1(data=b'', usedforsecurity=True):
    return _Hash('sha1', data)
def sha256(data=b''):
    return _Hash('sha256', data)
def sha384(data=b''):
    return _Hash('sha384', data)
def sha512(data=b''):
    return _Hash('sha512', data)
`,
  uuid: `
import hashlib as _hashlib
import random as _random
class UUID:
    def __init__(self, hex):
        self.hex = hex.replace('-', '').lower()
    def __str__(self):
        h = self.hex
        return h[:8] + '-' + h[8:12] + '-' + h[12:16] + '-' + h[16:20] + '-' + h[20:]
    def __repr__(self):
        return 'UUID(' + repr(str(self)) + ')'
    def __eq__(self, other):
        return isinstance(other, UUID) and self.hex == other.hex
    def __hash__(self):
        return hash(self.hex)
    @property
    def version(self):
        return int(self.hex[12], 16)
def _named(namespace, name, digest, version):
    data = bytes.fromhex(namespace.hex) + (name.encode() if isinstance(name, str) else name)
    digits = list(digest(data).hexdigest()[:32])
    digits[12], digits[16] = version, '89ab'[int(digits[16], 16) % 4]
    return UUID(''.join(digits))
def uuid3(namespace, name):
    return _named(namespace, name, _hashlib.md5, '3')
def uuid5(namespace, name):
    return _named(namespace, name, _hashlib.sha1, '5')
NAMESPACE_DNS = UUID('6ba7b810-9dad-11d1-80b4-00c04fd430c8')
NAMESPACE_URL = UUID('6ba7b811-9dad-11d1-80b4-00c04fd430c8')
NAMESPACE_OID = UUID('6ba7b812-9dad-11d1-80b4-00c04fd430c8')
NAMESPACE_X500 = UUID('6ba7b814-9dad-11d1-80b4-00c04fd430c8')
def uuid4():
    digits = [_random.choice('0123456789abcdef') for _ in range(32)]
    digits[12], digits[16] = '4', _random.choice('89ab')
    return UUID(''.join(digits))
`,
  getpass: `
import os as _os
def getuser():
    for name in ['LOGNAME', 'USER', 'LNAME', 'USERNAME']:
        if _os.environ.get(name):
            return _os.environ[name]
    return 'root' if _os.getuid() == 0 else str(_os.getuid())
`,
};
