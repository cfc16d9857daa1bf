/** Syntax errors in the words of the shells. */
import { parse, type ParseError } from 'unbash';
import { conditionError } from './condition-error.ts';
import { innermostOpen } from './innermost-open.ts';
import { onlyOpened } from './only-opened.ts';
import type { Shell } from '../shell.ts';
import type { Parsed } from './parse.ts';
import { tokenBefore, wordEnd } from './word-end.ts';

/** What the message names: the token at the error, or the end. */
function offendingToken(text: string, pos: number): string | undefined {
  const at = pos + /^[ \t]*/.exec(text.slice(pos))![0].length;
  const operator = /^(\n|;;&|;;|;&|&&|\|\||\|&|<<-|<<<|<<|<&|>&|<>|>>|>\||&>>|&>|[;&|()<>])/.exec(text.slice(at, at + 3))?.[0];
  if (at >= text.length) return undefined;
  if (text[at] === '#') return '\n';
  return operator !== undefined && !/^[<>]\(/.test(text.slice(at, at + 2)) ? operator : text.slice(at, wordEnd(text, at));
}

/** Where a keyword was wanted but the text goes on, the token before the place is what stood there instead. */
const misplaced = (text: string, message: string, pos: number): string | undefined =>
  /^expected '/.test(message) && pos < text.length ? tokenBefore(text, pos) : undefined;

/** `print("x")` is the beginning of a function to bash: what stands where the parenthesis should close. */
const insideFunctionHead = (text: string, message: string, pos: number): string | undefined =>
  message === "unexpected token ')'" ? /[^\s;&|()<>]+[ \t]*\([ \t]*([^\s;&|()<>]+)[^()]*$/.exec(text.slice(0, pos))?.[1] : undefined;

/** The text with blanks in the place of remarks. */
const withoutRemarks = (text: string): string => text.replace(/'[^']*'|"(?:[^"\\]|\\.)*"|\\.|(?<=^|[\s;&|()])#.*/gs, (part) => (part.startsWith('#') ? part.replace(/^.*/, (remark) => ' '.repeat(remark.length)) : part));

const MATCHING: Record<string, string> = {
  'double quote': '"', 'single quote': "'", 'command substitution': ')', 'parameter expansion': '}', 'arithmetic expansion': ')', backtick: '`', 'extended glob': ')', 'arithmetic for header': ')',
};

/** What stands in the place of a function's body: the parser has gone over it. */
function beforeBody(text: string, error: ParseError): ParseError {
  const wrong = error.message === 'expected compound command as function body' ? /(?:\)\s*([;&|])|\bfunction[ \t]*(\n)\s*)$/.exec(text.slice(0, error.pos)) : null;
  return wrong ? { message: 'unexpected token', pos: text.lastIndexOf(wrong[1] ?? wrong[2]!, error.pos - 1) } : error;
}

export function syntaxError(shell: Shell, given: Parsed, evaluated: boolean): string {
  const parsed = { ...given, error: beforeBody(withoutRemarks(given.text), given.error!) }, { text, error, lineAt } = parsed;
  const { message, pos } = error;
  const name = shell.name.replace(/^-/, '');
  if (shell.dialect === 'ash') return ashError(shell, name, parsed);
  const place = (line: number): string => (shell.place === 'none' ? `${name}: ${shell.sources.length > 0 ? `${shell.sources.at(-1)}: line ${line}: ` : ''}` : `${shell.sources.at(-1) ?? name}: ${evaluated ? 'eval: ' : shell.fromArgument && shell.sources.length === 0 ? '-c: ' : ''}line ${line}: `);
  const condition = text.includes('[[') ? conditionError(text, pos) : undefined;
  if (condition) {
    const group = condition.group ? `${place(lineAt(text.length - 1))}unexpected EOF while looking for matching \`)'\n` : '';
    return condition.message === '' ? '' : `${group}${place(lineAt(condition.pos) + (condition.group ? 1 : 0))}${condition.message}\n`;
  }
  const open = /^unterminated (.*)$/.exec(message);
  if (open) {
    const { end, at, commands } = innermostOpen(text, pos) ?? { end: MATCHING[open[1]!] ?? ')', at: pos, commands: open[1] === 'command substitution' && !text.startsWith('$((', pos) };
    return `${place(lineAt(commands ? text.length : at))}unexpected EOF while looking for matching \`${end}'\n`;
  }
  const token = message === 'expected redirect target' && text.slice(pos).trim() === '' ? '\n' : insideFunctionHead(text, message, pos) ?? misplaced(text, message, pos) ?? offendingToken(text, pos);
  if (onlyOpened(text, error!) || token !== '\n' && (token === undefined || (text.slice(pos).trim() === '' && misplaced(text, message, pos) === undefined))) {
    const last = lineAt(text.length - 1) + 1;
    return `${place(last)}syntax error: unexpected end of file\n`;
  }
  const shown = token === '\n' ? 'newline' : token;
  const line = lineAt(pos);
  const start = text.lastIndexOf('\n', Math.max(0, pos - 1)) + 1;
  const end = text.indexOf('\n', pos);
  const quoted = text.slice(start, end < 0 ? undefined : end);
  return `${place(line)}syntax error near unexpected token \`${shown}'\n${shell.interactive && shell.sources.length === 0 ? '' : `${place(line)}\`${quoted}'\n`}`;
}

/** What is named as it is; all else is a word. */
const TOKEN = /^(if|then|else|elif|fi|case|esac|for|while|until|do|done|in|[{}!]|[;&|()<>]+)$/;

function ashError(shell: Shell, name: string, { text, lastLine, error, errors, lineAt }: Parsed): string {
  const { message, pos } = error!;
  const at = lineAt(Math.max(0, Math.min(pos, text.length - 1)));
  const open = /^unterminated (.*)$/.exec(message), wrong = misplaced(text, message, pos);
  const opened = onlyOpened(text, error!);
  const atEnd = open || opened || text.slice(pos).trim() === '' && wrong === undefined;
  const file = shell.sources.length > 0 ? `${shell.sources.at(-1)}: ` : '', number = atEnd && !(open?.[1] === 'parameter expansion' && /\$\{\w*\s*$/.test(text)) ? lastLine : at;
  const line = shell.dash ? `${name}: ${number}: ${file}S` : `${shell.scriptName !== undefined || file !== '' ? `${name}: ${file}line ${number}: ` : `${name}: `}s`;
  if (message === 'bad for loop variable' || message === "expected word after 'for'") return shell.dash ? `${line}yntax error: Bad for loop variable\n` : `${name}: syntax error: bad for loop variable\n`;
  // `case` and the end of its line; an array.
  if (message === "expected word after 'case'" && withoutRemarks(text)[pos + /^ */.exec(withoutRemarks(text).slice(pos))![0].length] === '\n') return `${line.replace(`: ${number}: `, `: ${lineAt(pos) + 1}: `)}yntax error: ${shell.dash ? 'newline unexpected' : 'unexpected newline'} (expecting word)\n`;
  if (message === 'unterminated extended glob' && text.startsWith('=(', pos)) return `${line.replace(`: ${number}: `, `: ${lineAt(pos)}: `)}yntax error: ${unexpected(shell, '(')}\n`;
  if (open) {
    const inner = innermostOpen(text, pos, true);
    return `${line}yntax error: ${unterminated(shell.dash, inner?.end ?? MATCHING[open[1]!] ?? ')', inner ? inner.end === ')' && !inner.commands : open[1] === 'arithmetic expansion')}\n`;
  }
  // `;;&` ends an item, and the & is a pattern; `[[ (` heads a function.
  if (/;;$/.test(text.slice(0, pos)) && text[pos] === '&') return `${line}yntax error: ${unexpected(shell, text.slice(pos + 1))} (expecting ")")\n`;
  if (/\[\[[ \t]*$/.test(text.slice(0, pos)) && text[pos] === '(') return `${line}yntax error: ${unexpected(shell, text.slice(pos + 1))} (expecting ")")\n`;
  if (/\bfunction[ \t]*$/.test(text.slice(0, pos)) && text[pos] === '\n') return `${line}yntax error: unexpected newline (expecting word)\n`;
  const inHead = insideFunctionHead(text, message, pos) !== undefined;
  const expected = inItem(text, message, pos) ? ';;' : inHead || message === 'no function head' ? ')' : expectedAt(text, (text[pos] === '(' && errors.length === 0 ? parse(text.slice(0, pos)).errors ?? [] : errors).map((one) => /expected '(\w+|\}|\))'/.exec(one.message)?.[1]).find((word) => word !== undefined));
  const token = message === 'expected redirect target' && text.slice(pos).trim() === '' ? '\n' : wrong ?? offendingToken(text, pos);
  const shown = inHead || message === 'no function head' && token === '{' ? 'word' : opened || token === undefined || (token !== '\n' && wrong === undefined && text.slice(pos).trim() === '') ? 'end of file' : token === '\n' ? (expected && text.slice(pos).trim() === '' && expected !== ')' ? 'end of file' : 'newline') : /^[<>]/.test(token) ? 'redirection' : TOKEN.test(token) ? `"${token}"` : 'word';
  return `${line}yntax error: ${shell.dash ? `${shown} unexpected` : `unexpected ${shown}`}${expected ? ` (expecting "${expected}")` : ''}\n`;
}

/** The token that a text begins with, where another was wanted. */
function unexpected(shell: Shell, text: string): string {
  const token = offendingToken(text, 0), shown = token === undefined ? 'end of file' : token === '\n' ? 'newline' : TOKEN.test(token) ? `"${token}"` : 'word';
  return shell.dash ? `${shown} unexpected` : `unexpected ${shown}`;
}

/** A parenthesis that would end a pattern, where the commands of the item before have not ended. */
const inItem = (text: string, message: string, pos: number): boolean => message.startsWith('unexpected token') && text[pos] === ')' && /\bcase\s+\S+\s+in\b[^)]*\)(?:(?!;;|\besac\b)[\s\S])*$/.test(text.slice(0, pos));

/** Before the end of a `case` its item has to end, or its pattern. */
const expectedAt = (text: string, word: string | undefined): string | undefined => (word !== 'esac' ? word : /\)[^)]*\S[^)]*$/s.test(text) && !/;;\s*$/.test(withoutRemarks(text)) ? ';;' : ')');

function unterminated(dash: boolean, end: string | undefined, arithmetic: boolean): string {
  if (arithmetic) return dash ? "Missing '))'" : "missing '))'";
  if (end === '"' || end === "'") return dash ? 'Unterminated quoted string' : 'unterminated quoted string';
  if (end === '`') return 'EOF in backquote substitution';
  if (end === '}') return dash ? "Missing '}'" : "missing '}'";
  if (dash && end === ')') return 'end of file unexpected (expecting ")")';
  return dash ? `end of file unexpected (expecting "${end}")` : `unexpected end of file${end === ')' ? ' (expecting ")")' : ''}`;
}
