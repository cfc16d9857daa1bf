/** Hands over what ash and dash read otherwise than bash; it comes with the seldom builtins. */
import { forEachChild, parse, type AndOr, type CommandNode, type ParsedScript, type ParseError, type Pipeline, type SyntaxNode } from 'unbash';
import type { Blocking } from '../../kernel/blocking.ts';
import { compileCondition, compileScript } from './compile.ts';
import { keepJobs, placed, takeNumber } from '../posix-jobs.ts';
import { badSubstitutions } from './reader/posix-reader.ts';
import { providePosixForms } from './posix-forms.ts';
import type { Shell } from '../shell.ts';
import type { Node } from './program.ts';
import type { Dialect, Source } from './word.ts';

/** What is a keyword to bash alone, as the command that the others take it for. */
function asCommand(written: string, pos: number, source: Source): Node {
  const text = `\\${written}`, line = source.lineAt(pos), tree = parse(text);
  const error = tree.errors?.[0];
  if (error) source.foreign!(pos + error.pos - 1, error.message);
  return { type: 'group', line, body: compileScript(tree, { ...source, text, lineAt: () => line }) };
}

/** To ash and dash `time` is a program: no keyword stands after it, and what belongs to one is out of place. */
function timed(node: Pipeline, source: Source): Node {
  const time = node.prefixes.find((prefix) => prefix.type === 'Time')!, command = node.commands[0];
  const inner = command?.type === 'Redirected' ? command.command : command;
  if (inner?.type === 'BraceGroup') source.foreign!(inner.end - 1);
  else if (inner?.type === 'Subshell') source.foreign!(inner.end - 1, "unexpected token ')'");
  else if (inner?.type === 'If') source.foreign!(source.text.indexOf('then', inner.clause.end));
  else if (inner?.type === 'For' || inner?.type === 'While') source.foreign!(source.text.indexOf('do', inner.type === 'For' ? inner.wordlist?.at(-1)?.end ?? inner.name.end : inner.clause.end));
  return asCommand(source.text.slice(time.pos, command?.end ?? time.end), time.pos, source);
}

/** To ash and dash `[[` is the name of a command: its words are split, < and > are redirections; ash hands it && and || as words. */
function test(node: Extract<CommandNode, { type: 'TestCommand' }>, source: Source): Node {
  const written = source.text.slice(node.pos, node.end);
  compileCondition(node.expression, { ...source, extendedGlob: () => {} });
  const text = source.dialect === 'dash' ? written : written.replace(/"(?:[^"\\]|\\.)*"|'[^']*'|\\.|\$\([^()]*\)|&&|\|\|/gs, (part) => ({ '&&': '\\&\\&', '||': '\\|\\|' })[part] ?? part);
  return asCommand(text, node.pos, source);
}

function rewritten(text: string, tree: ParsedScript, dialect: Dialect): string | undefined {
  if (dialect === 'dash' && text.includes('&>')) {
    const at = redirection(tree, text);
    if (at !== undefined) return `${text.slice(0, at)}& ${text.slice(at + 1)}`;
  }
  if (/\$(\\\n)*\{(?!#?(\w+|[!#$*?@-])[:%#/=+?}-])/.test(text)) {
    const plain = withoutBad(text, dialect === 'dash');
    if (plain !== text) return plain;
  }
  const bare = tree.errors?.find(({ message }) => message === 'expected compound command as function body');
  if (bare) {
    const braced = withBraces(text, bare.pos);
    if (braced !== undefined) return braced;
  }
  const first = tree.errors?.[0], plain = tree.errors?.find(({ message }) => message === 'unterminated array subscript' || message === "unexpected token ']]'")?.pos ?? (/\w\[[^\]]*\s/.test(text) ? subscript(tree) : undefined);
  if (plain !== undefined) return `${text.slice(0, plain)}\\${text.slice(plain)}`;
  return first && /\[\[|select|function|coproc/.test(text) ? withoutKeyword(text, first, dialect) : undefined;
}

function lineRead({ unit, line, dash }: Shell): number {
  if (!unit) return dash ? 1 : line;
  const { last, parsed: { items, text, lineAt } } = unit, end = text.indexOf('\n', last.end);
  // The lines of here-documents have been read as well.
  const after = end >= 0 && text.slice(0, last.end).includes('<<') ? items.find(({ pos }) => pos >= last.end)?.pos ?? text.length : end + 1;
  return lineAt(after || text.length);
}

/** Text in which every `${…}` that means nothing to the shell means nothing to the parser either, and ends where it ends to the shell. */
function withoutBad(text: string, dash: boolean): string {
  let out = '', at = 0;
  for (const { from, to } of badSubstitutions(text, dash)) {
    if (from < at || to - from < 4) continue;
    out += `${text.slice(at, from)}\${/${text.slice(from + 3, to - 1).replace(/[^\n]/g, '/')}}`;
    at = to;
  }
  return out + text.slice(at);
}

/** To ash and dash the body of a function may be a simple command: the text with braces around it. */
function withBraces(text: string, at: number): string | undefined {
  let body: CommandNode | Pipeline | AndOr | undefined = parse(text.slice(at)).commands[0]?.command;
  while (body?.type === 'AndOr' || body?.type === 'Pipeline') {
    if (body.type === 'Pipeline' && body.prefixes.length > 0) return undefined;
    body = body.commands[0];
  }
  if ((body?.type !== 'Command' && body?.type !== 'Function') || body.pos === body.end || !/\)\s*(#.*\n\s*)*$/.test(text.slice(0, at))) return undefined;
  return `${text.slice(0, at + body.pos)}{ ${text.slice(at + body.pos, at + body.end)}; }${text.slice(at + body.end)}`;
}

/** Where a bracket stands that opens a subscript to bash alone, with a blank or an operator in it. */
function subscript(node: SyntaxNode): number | undefined {
  const open = node.type === 'Word' || node.type === 'Assignment' ? /^\w+\[(?=[^\]"'\\`$\s;&|()<>]*[\s;&|()<>])/.exec(node.text) : null;
  let found = open ? node.pos + open[0].length - 1 : undefined;
  forEachChild(node, (child) => {
    found ??= subscript(child);
  });
  return found;
}

/** Where an `&>` stands that is one to bash. */
function redirection(node: SyntaxNode, text: string): number | undefined {
  if ('operator' in node && (node.operator === '&>' || node.operator === '&>>') && text.startsWith('&>', node.pos)) return node.pos;
  let found: number | undefined;
  forEachChild(node, (child) => {
    found ??= redirection(child, text);
  });
  return found;
}

/** The one in which, or at whose beginning, the mistake was found. */
function withoutKeyword(text: string, { pos }: ParseError, dialect: Dialect): string | undefined {
  const names = dialect === 'dash' ? /(?<![^\s;&|({!])(\[\[|select|coproc|function)(?=\s)/g : /(?<![^\s;&|({!])(\[\[|select|coproc)(?=\s)/g;
  const at = [...text.slice(0, pos + 1).matchAll(names)].at(-1)?.index;
  return at === undefined ? undefined : `${text.slice(0, at)}\\${text.slice(at)}`;
}

providePosixForms({ timed, test, rewritten, lineRead, takeNumber, placed, keepJobs, command: (pos, end, source) => asCommand(source.text.slice(pos, end), pos, source) });

export function* loadPosixForms(): Blocking<void> {}
