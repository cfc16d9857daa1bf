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
            return 'Command ' + repr(self.cmd) + ' died with ' + repr(self.returncode) + '.'
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
