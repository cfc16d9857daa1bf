/** Syntax errors in the words of the shells. */
import { conditionError } from './condition-error.ts';
import type { Shell } from '../shell.ts';
import type { Parsed } from './parse.ts';

/** What the message names: the token at the error, or the end. */
function offendingToken(text: string, pos: number): string | undefined {
  const rest = text.slice(pos);
  const token = /^[ \t]*(\n|;;&|;;|;&|&&|\|\||\|&|<<-|<<<|<<|<&|>&|<>|>>|>\||&>>|&>|[;&|()<>]|[^\s;&|()<>]+)/.exec(rest);
  return token?.[1]?.startsWith('#') ? '\n' : token?.[1];
}

/** Where a keyword was wanted but the text goes on, the token before the place is what stood there instead. */
const misplaced = (text: string, message: string, pos: number): string | undefined =>
  /^expected '/.test(message) && pos < text.length ? /(;;&|;;|&&|\|\||[;&|()]|[^\s;&|()]+)[ \t]*$/.exec(text.slice(0, pos))?.[1] : undefined;

/** `print("x")` is the beginning of a function to bash: what stands where the parenthesis should close. */
const insideFunctionHead = (text: string, message: string, pos: number): string | undefined =>
  message === "unexpected token ')'" ? /[^\s;&|()<>]+[ \t]*\([ \t]*([^\s;&|()<>]+)[^()]*$/.exec(text.slice(0, pos))?.[1] : undefined;

const MATCHING: Record<string, string> = {
  'double quote': '"', 'single quote': "'", 'command substitution': ')', 'parameter expansion': '}', 'arithmetic expansion': ')', backtick: '`', 'extended glob': ')', 'arithmetic for header': ')',
};

export function syntaxError(shell: Shell, { text, error, lineAt }: Parsed, evaluated: boolean): string {
  const { message, pos } = error!;
  const name = shell.name.replace(/^-/, '');
  if (shell.dialect === 'ash') return ashError(shell, name, text, message, pos, lineAt);
  const place = (line: number): string => (shell.interactive && shell.sources.length === 0 ? `${name}: ` : `${shell.sources.at(-1) ?? name}: ${evaluated ? 'eval: ' : shell.fromArgument && shell.sources.length === 0 ? '-c: ' : ''}line ${line}: `);
  const condition = text.includes('[[') ? conditionError(text, pos) : undefined;
  if (condition) {
    const group = condition.group ? `${place(lineAt(text.length - 1))}unexpected EOF while looking for matching \`)'\n` : '';
    return condition.message === '' ? '' : `${group}${place(lineAt(condition.pos) + (condition.group ? 1 : 0))}${condition.message}\n`;
  }
  const open = /^unterminated (.*)$/.exec(message);
  if (open) return `${place(open[1] === 'command substitution' && !text.startsWith('$((', pos) ? lineAt(text.length) : lineAt(pos))}unexpected EOF while looking for matching \`${MATCHING[open[1]!] ?? ')'}'\n`;
  const token = message === 'expected redirect target' && text.slice(pos).trim() === '' ? '\n' : insideFunctionHead(text, message, pos) ?? misplaced(text, message, pos) ?? offendingToken(text, pos);
  if (token !== '\n' && (token === undefined || (text.slice(pos).trim() === '' && misplaced(text, message, pos) === undefined))) {
    const last = lineAt(text.length - 1) + 1;
    return `${place(last)}syntax error: unexpected end of file\n`;
  }
  const shown = token === '\n' ? 'newline' : token;
  const line = lineAt(pos);
  const start = text.lastIndexOf('\n', Math.max(0, pos - 1)) + 1;
  const end = text.indexOf('\n', pos);
  const quoted = text.slice(start, end < 0 ? undefined : end);
  return `${place(line)}syntax error near unexpected token \`${shown}'\n${shell.interactive ? '' : `${place(line)}\`${quoted}'\n`}`;
}

function ashError(shell: Shell, name: string, text: string, message: string, pos: number, lineAt: (offset: number) => number): string {
  const at = lineAt(Math.max(0, Math.min(pos, text.length - 1)));
  if (shell.dash) return dashError(name, at, text, message, pos);
  if (message === 'bad for loop variable') return `${name}: syntax error: ${message}\n`;
  const line = shell.scriptName !== undefined || shell.sources.length > 0 ? `${name}: line ${at}: ` : `${name}: `;
  const open = /^unterminated (.*)$/.exec(message);
  if (open) {
    const what = MATCHING[open[1]!];
    return what === '"' || what === "'" ? `${line}syntax error: unterminated quoted string\n` : what === '`' ? `${line}syntax error: EOF in backquote substitution\n` : `${line}syntax error: unexpected end of file${what === ')' ? ' (expecting ")")' : ''}\n`;
  }
  const wrong = misplaced(text, message, pos), token = wrong ?? offendingToken(text, pos);
  const expected = /expected '(\w+|\}|\))'/.exec(message)?.[1];
  const shown = token === undefined || (wrong === undefined && text.slice(pos).trim() === '') ? 'unexpected end of file' : token === '\n' ? 'unexpected newline' : /^[<>]/.test(token) ? 'unexpected redirection' : `unexpected "${token}"`;
  return `${line}syntax error: ${shown}${expected ? ` (expecting "${expected}")` : ''}\n`;
}

function dashError(name: string, line: number, text: string, message: string, pos: number): string {
  const open = /^unterminated (.*)$/.exec(message);
  const what = open ? MATCHING[open[1]!] : undefined;
  if (open) return `${name}: ${line}: Syntax error: ${what === '"' || what === "'" ? 'Unterminated quoted string' : what === '`' ? 'EOF in backquote substitution' : `end of file unexpected (expecting "${what}")`}\n`;
  if (message === 'bad for loop variable') return `${name}: ${line}: Syntax error: Bad for loop variable\n`;
  const wrong = misplaced(text, message, pos), token = wrong ?? offendingToken(text, pos);
  const expected = /expected '(\w+|\}|\))'/.exec(message)?.[1];
  const shown = token === undefined || (wrong === undefined && text.slice(pos).trim() === '') ? 'end of file' : token === '\n' ? 'newline' : /^[<>]/.test(token) ? 'redirection' : `"${token}"`;
  return `${name}: ${line}: Syntax error: ${shown} unexpected${expected ? ` (expecting "${expected}")` : ''}\n`;
}
