/** Variables that the shell itself sets or computes. */
import { randomNumbers } from './random-variable.ts';
import { bashVersion } from './version.ts';
import type { Shell } from './shell.ts';
import type { Variable } from './variables.ts';


/** Defines them. `from`: the shell that this one is a subshell of, whose plain values are already copied. */
export function defineDynamicVariables(shell: Shell, from?: Shell): void {
  const { variables, p } = shell;
  const dynamic = (name: string, read: () => string, assigned?: (value: string) => void): void => {
    const before = variables.own(name);
    if (from && !before?.dynamic) return;
    variables.define(name, { ...before, value: '', dynamic: read, ...(assigned ? { assigned } : {}) });
  };
  if (shell.dialect === 'bash') {
    const random = p.kernel.random('shell RANDOM', `${p.pid} ${p.now}`);
    let offset = p.now, numbers = randomNumbers(random.int(0x7fffffff));
    dynamic('RANDOM', () => String(numbers()), (value) => (numbers = randomNumbers(Number.parseInt(value, 10) || 0)));
    dynamic('SRANDOM', () => String(random.int(2 ** 32)));
    dynamic('SECONDS', () => String(Math.floor((p.now - offset) / 1000)), (value) => (offset = p.now - Number(value) * 1000));
    dynamic('EPOCHSECONDS', () => String(Math.floor(p.now / 1000)));
    dynamic('EPOCHREALTIME', () => (p.now / 1000).toFixed(6));
    dynamic('BASHPID', () => String(p.pid));
    dynamic('BASH_SUBSHELL', () => String(shell.subshellDepth));
    dynamic('BASH_COMMAND', () => (shell.command && 'text' in shell.command ? shell.command.text : ''));
    dynamic('HISTCMD', () => String(shell.history.nextNumber));
    dynamic('SHELLOPTS', () => Object.entries(shell.options).filter(([, on]) => on).map(([name]) => name).sort().join(':'));
    dynamic('BASHOPTS', () => Object.entries(shell.shopts).filter(([, on]) => on).map(([name]) => name).sort().join(':'));
    for (const name of ['SHELLOPTS', 'BASHOPTS']) variables.own(name)!.readonly = true;
    list(shell, 'FUNCNAME', () => (shell.callStack.length === 0 ? [] : [...callFrames(shell).map(({ name }) => name), ...(shell.interactive || shell.fromArgument || shell.scriptName !== undefined ? [] : ['main'])]));
    list(shell, 'BASH_SOURCE', () => callFrames(shell).map(({ source }) => source));
    list(shell, 'BASH_LINENO', () => callFrames(shell).map(({ line }) => String(line)));
    list(shell, 'PIPESTATUS', () => shell.pipeStatus.map(String));
    list(shell, 'DIRSTACK', () => [variables.get('PWD') ?? p.cwd, ...shell.directories]);
    list(shell, 'GROUPS', () => [String(p.gid), ...p.groups.map(String)]);
  }
  if (shell.dialect === 'ash' && !shell.dash) {
    const random = p.kernel.random('shell RANDOM', `${p.pid} ${p.now}`);
    dynamic('RANDOM', () => String(random.int(32768)));
    dynamic('FUNCNAME', () => shell.callStack.at(-1)?.name ?? '');
  }
  if (!shell.dash) dynamic('LINENO', () => String(shell.dialect === 'ash' && shell.fromArgument && !shell.dash ? shell.line - 1 : shell.line));
  if (!from) defineConstants(shell);
}

/** Functions and sourced files that run, the innermost first; last the script. */
export function callFrames({ callStack, sources, sourceLines, scriptName }: Shell): { name: string; line: number; source: string }[] {
  const frames = scriptName === undefined ? [] : [{ name: 'main', line: 0, source: scriptName }];
  for (let i = 0; i <= sources.length; i++) frames.push(...callStack.filter(({ depth }) => depth === i), ...sources.slice(i, i + 1).map((source) => ({ name: 'source', line: sourceLines[i] ?? 0, source })));
  return frames.reverse();
}

/** An array computed when it is read. */
function list(shell: Shell, name: string, read: () => string[]): void {
  const variable: Variable = { value: undefined, array: [] };
  Object.defineProperty(variable, 'array', { get: read, set: () => {}, enumerable: true, configurable: true });
  shell.variables.define(name, variable);
}

function defineConstants(shell: Shell): void {
  const { variables, p } = shell;
  const once = (name: string, value: string, more: Partial<Variable> = {}): void => {
    if (variables.get(name) === undefined) variables.define(name, { value, ...more });
  };
  variables.define('IFS', { value: ' \t\n' });
  variables.define('OPTIND', { value: '1' });
  once('PS4', '+ ');
  variables.define('PPID', { value: String(p.parent?.numberIn(p.ns.pids) ?? 0), ...(shell.dialect === 'bash' ? { readonly: true, integer: true } : {}) });
  const cwd = variables.get('PWD');
  if (cwd !== p.cwd) variables.define('PWD', { value: p.cwd, exported: true });
  once('PATH', '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin');
  if (!shell.dash) variables.define('SHLVL', { value: String((Number(variables.get('SHLVL')) || 0) + 1), exported: true });
  if (shell.dialect === 'ash' && !shell.dash) once('HOSTNAME', p.ns.uts.hostname);
  if (shell.dialect !== 'bash') return;
  variables.define('UID', { value: String(p.uid), readonly: true, integer: true });
  variables.define('EUID', { value: String(p.uid), readonly: true, integer: true });
  once('HOSTNAME', p.ns.uts.hostname);
  once('HOSTTYPE', 'x86_64');
  once('MACHTYPE', 'x86_64-pc-linux-gnu');
  once('OSTYPE', 'linux-gnu');
  once('BASH', '/bin/bash');
  const version = bashVersion(p);
  once('BASH_VERSION', `${version}(1)-release`);
  once('OPTERR', '1');
  once('TERM', 'dumb');
  variables.define('BASH_VERSINFO', { value: undefined, array: [...version.split('.'), '1', 'release', 'x86_64-pc-linux-gnu'], readonly: true });
  variables.define('OLDPWD', variables.own('OLDPWD') ?? { value: undefined, exported: true });
}
