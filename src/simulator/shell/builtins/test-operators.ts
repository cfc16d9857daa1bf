/** Operators that `test` and `[[` share. */
import { access, lookup } from '../../kernel/files.ts';
import type { Inode } from '../../kernel/inode.ts';
import { readElement, remarkCircle } from '../expand/cells.ts';
import { elements } from '../expand/parameter.ts';
import type { Shell } from '../shell.ts';
import type { OptionName } from '../options.ts';

export const UNARY = /^-[abcdefghknoprstuvwxzGLNORS]$/;
export const BINARY = new Set(['=', '==', '!=', '<', '>', '-eq', '-ne', '-lt', '-le', '-gt', '-ge', '-nt', '-ot', '-ef']);

export function testUnary(shell: Shell, operator: string, operand: string): boolean {
  const { p } = shell;
  const node = (follow = true): Inode | undefined => (operand === '' ? undefined : lookup(p, operand, follow));
  switch (operator) {
    case '-z': return operand === '';
    case '-n': return operand !== '';
    case '-e': case '-a': return node() !== undefined;
    case '-f': return node()?.kind === 'file';
    case '-d': return node()?.kind === 'directory';
    case '-h': case '-L': return node(false)?.kind === 'symlink';
    case '-p': return node()?.kind === 'fifo';
    case '-S': return node()?.kind === 'socket';
    case '-c': { const one = node(); return one?.kind === 'device' && one.device === 'character'; }
    case '-b': { const one = node(); return one?.kind === 'device' && one.device === 'block'; }
    case '-s': { const one = node(); return one !== undefined && (one.kind === 'directory' || (one.kind === 'file' && one.size > 0)); }
    case '-r': return node() !== undefined && access(p, operand, 'r');
    case '-w': return node() !== undefined && access(p, operand, 'w');
    case '-x': return node() !== undefined && access(p, operand, 'x');
    case '-u': return ((node()?.mode ?? 0) & 0o4000) !== 0;
    case '-g': return ((node()?.mode ?? 0) & 0o2000) !== 0;
    case '-k': return ((node()?.mode ?? 0) & 0o1000) !== 0;
    case '-O': return node()?.uid === p.uid;
    case '-G': return node()?.gid === p.gid;
    case '-N': return node() !== undefined;
    case '-t': return /^\d+$/.test(operand) && p.files.get(Number(operand))?.tty !== undefined;
    case '-o': return shell.options[operand as OptionName] === true;
    case '-v': return isSet(shell, operand);
    case '-R': return shell.variables.own(operand)?.reference === true;
    default: return false;
  }
}

function isSet(shell: Shell, name: string): boolean {
  const match = /^(\w+)\[(.*)\]$/s.exec(name);
  if (!match) {
    const there = shell.parameter(name) !== undefined;
    if (!there) remarkCircle(shell, name);
    return there;
  }
  return match[2] === '@' || match[2] === '*' ? elements(shell, match[1]!).length > 0 : readElement(shell, match[1]!, match[2]!) !== undefined;
}

export function testBinary(shell: Shell, operator: string, left: string, right: string): boolean {
  switch (operator) {
    case '=': case '==': return left === right;
    case '!=': return left !== right;
    case '<': return left < right;
    case '>': return left > right;
    case '-eq': return BigInt(left.trim()) === BigInt(right.trim());
    case '-ne': return BigInt(left.trim()) !== BigInt(right.trim());
    case '-lt': return BigInt(left.trim()) < BigInt(right.trim());
    case '-le': return BigInt(left.trim()) <= BigInt(right.trim());
    case '-gt': return BigInt(left.trim()) > BigInt(right.trim());
    case '-ge': return BigInt(left.trim()) >= BigInt(right.trim());
    case '-nt': return newer(shell, left, right);
    case '-ot': return newer(shell, right, left);
    case '-ef': { const one = lookup(shell.p, left); return one !== undefined && one === lookup(shell.p, right); }
    default: return false;
  }
}

function newer(shell: Shell, left: string, right: string): boolean {
  const one = lookup(shell.p, left), other = lookup(shell.p, right);
  return one !== undefined && (other === undefined ? shell.dialect === 'bash' : one.mtime > other.mtime);
}
