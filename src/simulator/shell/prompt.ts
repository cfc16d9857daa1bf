/** Prompts: the escapes of PS1 and their expansion. */
import { bashVersion } from './version.ts';
import type { Shell } from './shell.ts';

/** Replaces the backslash escapes; `\[` and `\]` become the marks that the line editor knows. */
export function renderPrompt(shell: Shell, template: string): string {
  if (shell.dash) return template;
  return template.replace(/\\(?:([0-7]{3})|D\{([^}]*)\}|(.))/gs, (_, octal?: string, format?: string, letter?: string) => {
    if (octal !== undefined) return String.fromCharCode(parseInt(octal, 8));
    if (format !== undefined) return shell.formatTime(format || '%X');
    return escape(shell, letter!);
  });
}

export const INVISIBLE_START = '\u0001', INVISIBLE_END = '\u0002';

function escape(shell: Shell, letter: string): string {
  switch (letter) {
    case 'u': return shell.userName();
    case 'h': return shell.p.ns.uts.hostname.split('.')[0]!;
    case 'H': return shell.p.ns.uts.hostname;
    case 'w': return abbreviated(shell);
    case 'W': return abbreviated(shell) === '~' ? '~' : shell.p.cwd.slice(shell.p.cwd.lastIndexOf('/') + 1) || '/';
    case '$': return shell.p.uid === 0 ? '#' : '$';
    case 's': return shell.name.replace(/^-/, '').replace(/.*\//, '');
    case 't': return shell.formatTime('%H:%M:%S');
    case 'T': return shell.formatTime('%I:%M:%S');
    case '@': return shell.formatTime('%I:%M %p');
    case 'A': return shell.formatTime('%H:%M');
    case 'd': return shell.formatTime('%a %b %d');
    case 'j': return String(shell.jobs.length);
    case 'l': return shell.terminal()?.name.replace(/^\/dev\//, '').replace(/.*\//, '') ?? 'tty';
    case '!': return String(shell.history.nextNumber);
    case '#': return String(shell.commandNumber);
    case 'v': return '5.2';
    case 'V': return bashVersion(shell.p);
    case 'n': return '\n';
    case 'r': return '\r';
    case 'a': return '\x07';
    case 'e': return '\x1b';
    case '[': return INVISIBLE_START;
    case ']': return INVISIBLE_END;
    case '\\': return '\\';
    default: return `\\${letter}`;
  }
}

function abbreviated(shell: Shell): string {
  const home = shell.variables.get('HOME'), cwd = shell.variables.get('PWD') ?? shell.p.cwd;
  if (home && home !== '/' && (cwd === home || cwd.startsWith(`${home}/`))) return `~${cwd.slice(home.length)}`;
  return cwd;
}
