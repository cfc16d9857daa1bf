/** What `pip install redis` gives: a client of redis-server over the simulated network. */
export const REDIS = `
import socket as _socket
__version__ = '7.0.1'
class RedisError(Exception):
    pass
class ConnectionError(RedisError):
    pass
class TimeoutError(RedisError):
    pass
class ResponseError(RedisError):
    pass
class DataError(RedisError):
    pass
class AuthenticationError(ConnectionError):
    pass
class NoScriptError(ResponseError):
    pass
class WatchError(RedisError):
    pass
for _one in (RedisError, ConnectionError, TimeoutError, ResponseError, DataError, AuthenticationError, NoScriptError, WatchError):
    _one.__module__ = 'redis.exceptions'
class exceptions:
    pass
exceptions.RedisError, exceptions.ConnectionError, exceptions.TimeoutError, exceptions.ResponseError, exceptions.DataError, exceptions.WatchError = RedisError, ConnectionError, TimeoutError, ResponseError, DataError, WatchError
def _sent(value):
    if isinstance(value, bytes):
        return value
    if isinstance(value, bool) or value is None or not isinstance(value, (str, int, float)):
        kind = type(value).__name__
        raise DataError("Invalid input of type: '" + kind + "'. Convert to a bytes, string, int or float first.")
    return (repr(value) if isinstance(value, float) else str(value)).encode()
class _Link:
    def __init__(self, host, port, timeout):
        self._socket = None
        try:
            self._socket = _socket.create_connection((host, port), timeout)
        except _socket.gaierror as error:
            raise ConnectionError('Error ' + str(error.errno) + ' connecting to ' + host + ':' + str(port) + '. ' + error.strerror + '.')
        except OSError as error:
            if error.errno is None:
                raise TimeoutError('Timeout connecting to server')
            raise ConnectionError('Error ' + str(error.errno) + ' connecting to ' + host + ':' + str(port) + '. ' + error.strerror + '.')
        self._file = self._socket.makefile('rb')
    def send(self, words):
        parts = [_sent(one) for one in words]
        self._socket.sendall(b''.join([b'*' + str(len(parts)).encode() + b'\\r\\n'] + [b'$' + str(len(one)).encode() + b'\\r\\n' + one + b'\\r\\n' for one in parts]))
    def answer(self):
        line = self._file.readline()
        if not line:
            raise ConnectionError('Connection closed by server.')
        kind, rest = line[:1], line[1:].rstrip(b'\\r\\n')
        if kind == b'+':
            return rest
        if kind == b'-':
            text = rest.decode()
            if text.startswith('ERR '):
                text = text[4:]
            if text.startswith('NOAUTH'):
                return AuthenticationError(text.partition(' ')[2])
            return ResponseError(text)
        if kind == b':':
            return int(rest)
        if kind == b'$':
            size = int(rest)
            return None if size < 0 else self._file.read(size + 2)[:-2]
        return None if int(rest) < 0 else [self.answer() for _ in range(int(rest))]
    def close(self):
        self._socket.close()
class ConnectionPool:
    def __init__(self, **how):
        self.how = how
    @classmethod
    def from_url(cls, url, **how):
        return cls(**{**_from_url(url), **how})
def _from_url(url):
    from urllib.parse import urlsplit
    parts = urlsplit(url)
    if parts.scheme not in ('redis', 'rediss'):
        raise ValueError('Redis URL must specify one of the following schemes (redis://, rediss://, unix://)')
    return {'host': parts.hostname or 'localhost', 'port': parts.port or 6379, 'db': int(parts.path.strip('/') or 0), 'password': parts.password}
_TRUE = 'PERSIST EXPIRE PEXPIRE EXPIREAT MOVE SISMEMBER HEXISTS MSETNX SETNX RENAMENX SMOVE HSETNX'.split()
_OK = 'MSET FLUSHDB FLUSHALL RENAME LSET LTRIM SETEX PSETEX SELECT AUTH CONFIG HMSET SAVE'.split()
class Redis:
    def __init__(self, host='localhost', port=6379, db=0, password=None, socket_timeout=None, decode_responses=False, username=None, socket_connect_timeout=None, connection_pool=None, **more):
        if connection_pool is not None:
            how = connection_pool.how
            host, port, db, password, decode_responses = how.get('host', host), how.get('port', port), how.get('db', db), how.get('password', password), how.get('decode_responses', decode_responses)
        self._host, self._port, self._db, self._password, self._timeout, self._decode, self._link = host, int(port), db, password, socket_timeout, decode_responses, None
    @classmethod
    def from_url(cls, url, **how):
        return cls(**{**_from_url(url), **how})
    def _open(self):
        if self._link is None:
            self._link = _Link(self._host, self._port, self._timeout)
            for words in ([('AUTH', self._password)] if self._password else []) + ([('SELECT', self._db)] if self._db else []):
                self._link.send(words)
                made = self._link.answer()
                if isinstance(made, Exception):
                    self._link = None
                    raise made
        return self._link
    def _shown(self, value):
        if isinstance(value, bytes):
            return value.decode() if self._decode else value
        return [self._shown(one) for one in value] if isinstance(value, list) else value
    def _made(self, name, words, value):
        if isinstance(value, Exception):
            raise value
        if name == 'PING':
            return value == b'PONG'
        if name in _TRUE:
            return bool(value)
        if name in _OK or name == 'SET' and value == b'OK':
            return value == b'OK'
        if name == 'HGETALL' or name == 'CONFIG GET':
            shown = self._shown(value)
            return dict(zip(shown[::2], shown[1::2]))
        if name in ('SMEMBERS', 'SINTER', 'SUNION', 'SDIFF'):
            return set(self._shown(value))
        if name in ('ZSCORE', 'ZINCRBY', 'INCRBYFLOAT'):
            return None if value is None else float(value)
        if name in ('ZRANGE', 'ZREVRANGE', 'ZRANGEBYSCORE') and 'WITHSCORES' in words:
            shown = self._shown(value)
            return [(shown[i], float(shown[i + 1])) for i in range(0, len(shown), 2)]
        if name == 'INFO':
            made = {}
            for line in value.decode().splitlines():
                key, colon, text = line.partition(':')
                if colon:
                    made[key] = int(text) if text.isdigit() else text
            return made
        return self._shown(value)
    def execute_command(self, *words, **how):
        link = self._open()
        try:
            link.send(words)
            value = link.answer()
        except ConnectionError:
            self._link = None
            raise
        except OSError:
            self._link = None
            raise TimeoutError('Timeout reading from socket')
        return self._made(words[0].upper(), [one.upper() for one in words if isinstance(one, str)], value)
    def set(self, name, value, ex=None, px=None, nx=False, xx=False, keepttl=False, get=False):
        return self.execute_command('SET', name, value, *(['EX', int(ex)] if ex is not None else []), *(['PX', int(px)] if px is not None else []), *(['NX'] if nx else []), *(['XX'] if xx else []), *(['KEEPTTL'] if keepttl else []), *(['GET'] if get else []))
    def setex(self, name, time, value):
        return self.execute_command('SETEX', name, int(time), value)
    def incr(self, name, amount=1):
        return self.execute_command('INCRBY', name, amount)
    incrby = incr
    def decr(self, name, amount=1):
        return self.execute_command('DECRBY', name, amount)
    decrby = decr
    def delete(self, *names):
        return self.execute_command('DEL', *names)
    def keys(self, pattern='*'):
        return self.execute_command('KEYS', pattern)
    def hset(self, name, key=None, value=None, mapping=None):
        pairs = ([key, value] if key is not None else []) + [one for pair in (mapping or {}).items() for one in pair]
        if not pairs:
            raise DataError("'hset' with no key value pairs")
        return self.execute_command('HSET', name, *pairs)
    def mset(self, mapping):
        return self.execute_command('MSET', *[one for pair in mapping.items() for one in pair])
    def mget(self, keys, *args):
        return self.execute_command('MGET', *(list(keys) if isinstance(keys, (list, tuple)) else [keys]), *args)
    def hmget(self, name, keys, *args):
        return self.execute_command('HMGET', name, *(list(keys) if isinstance(keys, (list, tuple)) else [keys]), *args)
    def zadd(self, name, mapping, **how):
        return self.execute_command('ZADD', name, *[one for key, score in mapping.items() for one in (score, key)])
    def zrange(self, name, start, end, desc=False, withscores=False):
        return self.execute_command('ZREVRANGE' if desc else 'ZRANGE', name, start, end, *(['WITHSCORES'] if withscores else []))
    def zrevrange(self, name, start, end, withscores=False):
        return self.execute_command('ZREVRANGE', name, start, end, *(['WITHSCORES'] if withscores else []))
    def zincrby(self, name, amount, value):
        return self.execute_command('ZINCRBY', name, amount, value)
    def info(self, section=None):
        return self.execute_command('INFO', *([section] if section else []))
    def scan_iter(self, match='*', count=None):
        for one in sorted(self.keys(match)):
            yield one
    def xadd(self, name, fields, id='*', **how):
        return self.execute_command('XADD', name, id, *[one for pair in fields.items() for one in pair])
    def blpop(self, keys, timeout=0):
        made = self.execute_command('BLPOP', *(list(keys) if isinstance(keys, (list, tuple)) else [keys]), timeout or 0)
        return None if made is None else tuple(made)
    def brpop(self, keys, timeout=0):
        made = self.execute_command('BRPOP', *(list(keys) if isinstance(keys, (list, tuple)) else [keys]), timeout or 0)
        return None if made is None else tuple(made)
    def config_get(self, pattern='*'):
        shown = self._shown(self._plain('CONFIG', 'GET', pattern))
        return dict(zip(shown[::2], shown[1::2]))
    def config_set(self, name, value):
        return self._plain('CONFIG', 'SET', name, value) == b'OK'
    def _plain(self, *words):
        link = self._open()
        link.send(words)
        made = link.answer()
        if isinstance(made, Exception):
            raise made
        return made
    def flushdb(self, asynchronous=False):
        return self.execute_command('FLUSHDB')
    def flushall(self, asynchronous=False):
        return self.execute_command('FLUSHALL')
    def pipeline(self, transaction=True):
        return Pipeline(self, transaction)
    def pubsub(self, **how):
        return PubSub(self)
    def close(self):
        if self._link is not None:
            self._link.close()
            self._link = None
    def __enter__(self):
        return self
    def __exit__(self, *rest):
        self.close()
    def __getitem__(self, name):
        value = self.get(name)
        if value is None:
            raise KeyError(name)
        return value
    def __setitem__(self, name, value):
        self.set(name, value)
    def __delitem__(self, name):
        self.delete(name)
    def __contains__(self, name):
        return bool(self.exists(name))
    def __getattr__(self, name):
        if name.startswith('_') or name.upper() not in _COMMANDS:
            raise AttributeError("'Redis' object has no attribute '" + name + "'")
        return lambda *args: self.execute_command(name.upper(), *args)
    def __repr__(self):
        return '<redis.client.Redis(<redis.connection.ConnectionPool(<redis.connection.Connection(host=' + self._host + ',port=' + str(self._port) + ',db=' + str(self._db) + ')>)>)>'
_COMMANDS = 'PING ECHO GET GETSET GETDEL GETEX APPEND STRLEN GETRANGE SETRANGE SETNX EXISTS EXPIRE PEXPIRE EXPIREAT TTL PTTL PERSIST TYPE RENAME RENAMENX RANDOMKEY DBSIZE INCRBYFLOAT LPUSH RPUSH LPOP RPOP LLEN LRANGE LINDEX LSET LREM LTRIM LINSERT HGET HGETALL HDEL HEXISTS HKEYS HVALS HLEN HINCRBY HINCRBYFLOAT HSETNX SADD SREM SMEMBERS SISMEMBER SCARD SPOP SRANDMEMBER SINTER SUNION SDIFF SMOVE ZSCORE ZREM ZCARD ZRANK ZREVRANK ZCOUNT ZRANGEBYSCORE ZPOPMIN ZPOPMAX PUBLISH SAVE BGSAVE LASTSAVE TIME WAIT UNLINK TOUCH OBJECT XLEN XRANGE XREVRANGE PFADD PFCOUNT SETBIT GETBIT BITCOUNT SELECT AUTH EVAL SHUTDOWN LMOVE RPOPLPUSH'.split()
StrictRedis = Redis
class Pipeline(Redis):
    def __init__(self, own, transaction):
        Redis.__init__(self)
        self._own, self._all, self._decode, self._transaction = own, [], own._decode, transaction
    def execute_command(self, *words, **how):
        self._all.append(words)
        return self
    def execute(self, raise_on_error=True):
        link, all = self._own._open(), self._all
        self._all = []
        if self._transaction and all:
            link.send(('MULTI',))
            link.answer()
            for words in all:
                link.send(words)
                link.answer()
            link.send(('EXEC',))
            values = link.answer()
        else:
            values = []
            for words in all:
                link.send(words)
                values.append(link.answer())
        if isinstance(values, Exception):
            raise values
        return [self._own._made(words[0].upper(), [one.upper() for one in words if isinstance(one, str)], value) for words, value in zip(all, values)]
    def __exit__(self, *rest):
        self._all = []
class PubSub:
    def __init__(self, own):
        self._own, self._link, self._ignore = own, _Link(own._host, own._port, None), False
    def subscribe(self, *names):
        self._link.send(('SUBSCRIBE',) + names)
    def psubscribe(self, *names):
        self._link.send(('PSUBSCRIBE',) + names)
    def unsubscribe(self, *names):
        self._link.send(('UNSUBSCRIBE',) + names)
    def _next(self):
        made = self._own._shown(self._link.answer())
        kind = made[0] if isinstance(made[0], str) else made[0].decode()
        if kind == 'pmessage':
            return {'type': kind, 'pattern': made[1], 'channel': made[2], 'data': made[3]}
        return {'type': kind, 'pattern': None, 'channel': made[1], 'data': made[2]}
    def listen(self):
        while True:
            yield self._next()
    def get_message(self, ignore_subscribe_messages=False, timeout=0.0):
        import select
        if self._link._file._rest or select.select([self._link._socket], [], [], timeout)[0]:
            return self._next()
        return None
    def close(self):
        self._link.close()
def from_url(url, **how):
    return Redis.from_url(url, **how)
`;
