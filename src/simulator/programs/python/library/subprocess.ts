/** subprocess: other programs run to their end. */
export const SUBPROCESS = `
import _machine
PIPE, STDOUT, DEVNULL = -1, -2, -3
class SubprocessError(Exception):
    pass
class CalledProcessError(SubprocessError):
    def __init__(self, returncode, cmd, output=None, stderr=None):
        self.returncode, self.cmd, self.output, self.stdout, self.stderr = returncode, cmd, output, output, stderr
    def __str__(self):
        if self.returncode < 0:
            import signal
            try:
                return "Command '" + str(self.cmd) + "' died with " + repr(signal.Signals(-self.returncode)) + '.'
            except ValueError:
                return "Command '" + str(self.cmd) + "' died with unknown signal " + str(-self.returncode) + '.'
        return "Command '" + str(self.cmd) + "' returned non-zero exit status " + str(self.returncode) + '.'
class TimeoutExpired(SubprocessError):
    def __init__(self, cmd, timeout, output=None, stderr=None):
        self.cmd, self.timeout, self.output, self.stderr = cmd, timeout, output, stderr
    def __str__(self):
        return "Command '" + str(self.cmd) + "' timed out after " + str(self.timeout) + ' seconds'
class CompletedProcess:
    def __init__(self, args, returncode, stdout=None, stderr=None):
        self.args, self.returncode, self.stdout, self.stderr = args, returncode, stdout, stderr
    def check_returncode(self):
        if self.returncode:
            raise CalledProcessError(self.returncode, self.args, self.stdout, self.stderr)
    def __repr__(self):
        return 'CompletedProcess(args=' + repr(self.args) + ', returncode=' + repr(self.returncode) + ''.join(', ' + name + '=' + repr(value) for name, value in [('stdout', self.stdout), ('stderr', self.stderr)] if value is not None) + ')'
def run(args, input=None, capture_output=False, timeout=None, check=False, stdin=None, stdout=None, stderr=None, shell=False, cwd=None, env=None, text=None, universal_newlines=None, encoding=None, errors=None):
    argv = ['/bin/sh', '-c', args] if shell else [args] if isinstance(args, str) else [str(word) for word in args]
    if capture_output:
        stdout = stderr = PIPE
    how = {PIPE: 'pipe', STDOUT: 'stdout', DEVNULL: 'null'}
    given = b'' if input is None and stdin == DEVNULL else input
    status, out, err = _machine.spawn(argv, given, how.get(stdout), how.get(stderr), None if cwd is None else str(cwd), env, timeout)
    if status is None:
        raise TimeoutExpired(args, timeout)
    if text or universal_newlines or encoding:
        out, err = None if out is None else out.decode(), None if err is None else err.decode()
    made = CompletedProcess(args, status, out, err)
    if check:
        made.check_returncode()
    return made
class Popen:
    def __init__(self, args, stdin=None, stdout=None, stderr=None, **how):
        import io
        import threading
        self.args, self.returncode, self.pid = args, None, _machine.next_pid()
        self._how = {**how, 'stdout': stdout, 'stderr': stderr}
        self._made, self._asks = None, stdin == PIPE
        self.stdin, self.stdout, self.stderr = io.BytesIO() if self._asks else None, None, None
        self._thread = None
        if self._asks:
            self.stdin.write = self._write
        else:
            self._begin(None)
            if stdout == PIPE or stderr == PIPE:
                self._text = how.get('text') or how.get('universal_newlines') or how.get('encoding')
                self.stdout, self.stderr = _Pipe(self, 'stdout') if stdout == PIPE else None, _Pipe(self, 'stderr') if stderr == PIPE else None
    def _write(self, data):
        self._given = getattr(self, '_given', None) or []
        self._given.append(data)
        return len(data)
    def _begin(self, given):
        import threading
        def work():
            try:
                self._made = run(self.args, input=given, **self._how)
            except BaseException as error:
                self._error = error
        self._error = None
        self._thread = threading.Thread(target=work, daemon=True)
        self._thread.start()
    def _end(self, timeout=None):
        self._thread.join(timeout)
        if self._error is not None:
            raise self._error
        if self._made is None:
            raise TimeoutExpired(self.args, timeout)
        self.returncode = self._made.returncode
        return self.returncode
    def communicate(self, input=None, timeout=None):
        if self._asks:
            given = getattr(self, '_given', None)
            joined = None if not given else given[0][:0].join(given)
            self._begin(input if joined is None else joined if input is None else joined + input)
            if input is None and joined is None:
                pass
        self._end(timeout)
        return self._made.stdout, self._made.stderr
    def wait(self, timeout=None):
        if self._thread is None:
            self.communicate()
        return self._end(timeout)
    def poll(self):
        return self._end() if self._thread is not None and not self._thread.is_alive() else None
    def kill(self):
        raise NotImplementedError("this simulator's Popen runs to its end")
    terminate = send_signal = kill
    def __enter__(self):
        return self
    def __exit__(self, *rest):
        self.wait()
class _Pipe:
    def __init__(self, process, name):
        self._process, self._name, self._file = process, name, None
    def _all(self):
        import io
        if self._file is None:
            self._process._end()
            data = getattr(self._process._made, self._name)
            self._file = io.StringIO(data) if isinstance(data, str) else io.BytesIO(data)
        return self._file
    def read(self, size=None):
        return self._all().read(size)
    def readline(self):
        return self._all().readline()
    def readlines(self):
        return self._all().readlines()
    def __iter__(self):
        return iter(self._all())
    def close(self):
        pass
def call(args, **how):
    return run(args, **how).returncode
def check_call(args, **how):
    return run(args, check=True, **how).returncode
def check_output(args, **how):
    return run(args, stdout=PIPE, check=True, **how).stdout
def getstatusoutput(command):
    made = run(command, shell=True, text=True, stdout=PIPE, stderr=STDOUT)
    return made.returncode, made.stdout[:-1] if made.stdout.endswith('\\n') else made.stdout
def getoutput(command):
    return getstatusoutput(command)[1]
`;
