/** child_process. */
export const childProcess = String.raw`
const EventEmitter = require('events');
const text = (bytes, { encoding = 'utf8' } = {}) => encoding === 'buffer' || encoding === null ? bytes : bytes.toString(encoding);
function failed(command, result) {
  const error = new Error('Command failed: ' + command + (result.stderr.length > 0 ? '\n' + result.stderr.toString() : ''));
  return Object.assign(error, { status: result.status, signal: result.signal, output: [null, result.stdout, result.stderr], pid: result.pid, stdout: result.stdout, stderr: result.stderr });
}
function missing(file, code, args, name) { return Object.assign(new Error(name + ' ' + file + ' ' + code), { errno: -2, code, syscall: name + ' ' + file, path: file, spawnargs: args }); }
function sync(argv, options, command) {
  const result = internals.spawnSync(argv, options);
  if (result.error) throw missing(argv[0], result.error, argv.slice(1), 'spawnSync');
  if (result.stderr.length > 0 && (!options || options.stdio === undefined)) process.stderr.write(result.stderr);
  if (result.status !== 0) throw failed(command, result);
  return options && options.encoding && options.encoding !== 'buffer' ? text(result.stdout, options) : result.stdout;
}
exports.execSync = function execSync(command, options) { return sync(['/bin/sh', '-c', command], options, command); };
exports.execFileSync = function execFileSync(file, args = [], options) { return sync([file, ...args], options, [file, ...args].join(' ')); };
exports.spawnSync = (file, args = [], options = {}) => { const result = internals.spawnSync(options.shell ? ['/bin/sh', '-c', [file, ...args].join(' ')] : [file, ...args], options); const out = options.encoding ? text(result.stdout, options) : result.stdout, err = options.encoding ? text(result.stderr, options) : result.stderr; return { status: result.error ? null : result.status, signal: result.signal, output: [null, out, err], pid: result.pid, stdout: out, stderr: err, ...(result.error ? { error: missing(file, result.error, args, 'spawnSync') } : {}) }; };
class ChildProcess extends EventEmitter {}
exports.ChildProcess = ChildProcess;
exports.spawn = (file, args = [], options = {}) => {
  if (!Array.isArray(args)) { options = args; args = []; }
  const child = new ChildProcess();
  for (const name of ['stdout', 'stderr']) { child[name] = new EventEmitter(); child[name].setEncoding = () => child[name]; child[name].pipe = (to) => { child[name].on('data', (data) => to.write(data)); return to; }; }
  const given = options.stdio === undefined || options.stdio === 'pipe' || Array.isArray(options.stdio) && (options.stdio[0] === 'pipe' || options.stdio[0] === undefined || options.stdio[0] === null);
  const shared = Array.isArray(options.stdio) ? options.stdio : [];
  const { Writable } = require('stream');
  child.stdin = given ? new Writable({ write(chunk, encoding, done) { running.write(chunk); done(); }, final(done) { running.end(); done(); } }) : null;
  child.killed = false; child.exitCode = null; child.signalCode = null; child.spawnfile = file; child.spawnargs = [file, ...args];
  child.kill = (signal) => { const done = running.kill(typeof signal === 'number' ? String(signal) : signal); if (done) child.killed = true; return done; };
  for (const [fd, name] of [[1, 'stdout'], [2, 'stderr']]) if (shared[fd] === 'inherit') child[name].on('data', (data) => process[name].write(data));
  const running = internals.spawn(options.shell ? ['/bin/sh', '-c', [file, ...args].join(' ')] : [file, ...args], { ...options, live: given }, (kind, data) => child[kind].emit('data', data), (result) => {
    if (result.error) { child.emit('error', missing(file, result.error, args, 'spawn')); return; }
    const code = result.signal ? null : result.status; child.exitCode = code; child.signalCode = result.signal; child.emit('exit', code, result.signal); child.stdout.emit('end'); child.stdout.emit('close'); child.emit('close', code, result.signal);
  });
  child.pid = running.pid;
  if (child.pid) process.nextTick(() => child.emit('spawn'));
  return child;
};
exports.execFile = (file, args, options, callback) => {
  if (typeof args === 'function') { callback = args; args = []; options = {}; }
  if (typeof options === 'function') { callback = options; options = {}; }
  internals.spawn([file, ...(args || [])], options, undefined, (result) => {
    if (!callback) return;
    const error = result.error ? missing(file, result.error, args, 'spawn') : result.status === 0 ? null : Object.assign(new Error('Command failed: ' + [file, ...(args || [])].join(' ') + '\n' + result.stderr.toString()), { code: result.status, killed: false, signal: result.signal, cmd: [file, ...(args || [])].join(' ') });
    callback(error, text(result.stdout, options || {}), text(result.stderr, options || {}));
  });
  return new ChildProcess();
};
exports.exec = (command, options, callback) => {
  if (typeof options === 'function') { callback = options; options = {}; }
  return exports.execFile('/bin/sh', ['-c', command], options || {}, callback && ((error, stdout, stderr) => { if (error) { error.message = 'Command failed: ' + command + '\n' + stderr; error.cmd = command; } callback(error, stdout, stderr); }));
};
exports.fork = () => internals.notSimulated('child_process.fork');
`;
