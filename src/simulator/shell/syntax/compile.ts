/** unbash's tree → the program that is run. */
import { parse } from 'unbash';
import type {
  Assignment as AssignmentNode, Command, CommandNode, CompoundList, PipelineNode, Redirection as RedirectionNode, Script, Statement, TestExpression, AndOr as AndOrNode, Word,
} from 'unbash';
import { posixForms } from './posix-forms.ts';
import type { Argument, ArrayElement, Assignment, Condition, Item, List, Node, Redirection } from './program.ts';
import { compileHereText, compileWord, constantWord, type CompiledWord, type Source } from './word.ts';

export const compileScript = (script: Script, source: Source): List => script.commands.map((statement) => compileStatement(statement, source));

const compileList = (list: CompoundList, source: Source): List => list.commands.map((statement) => compileStatement(statement, source));

function compileStatement(statement: Statement, outer: Source): Item {
  const { pos, end } = statement;
  let extendedGlob: number | undefined;
  const source: Source = {
    ...outer,
    extendedGlob: (offset) => {
      extendedGlob ??= offset;
      outer.extendedGlob?.(offset);
    },
  };
  return {
    node: compileNode(statement.command, source), extendedGlob, background: statement.background === true, newline: /^[ \t]*(#.*)?\n/.test(source.text.slice(end, end + 200)), pos, end, line: source.lineAt(pos),
    text: source.text.slice(pos, end).replace(/\s*&?\s*$/, ''),
  };
}

function compileNode(node: PipelineNode | AndOrNode, source: Source): Node {
  const line = source.lineAt(node.pos);
  if (node.type === 'AndOr') return { type: 'and-or', line, commands: node.commands.map((one) => compileNode(one, source)), operators: [...node.operators] };
  if (node.type === 'Pipeline') {
    const merged = node.operators.indexOf('|&');
    if (merged >= 0) source.foreign?.(source.text.indexOf('&', node.commands[merged]!.end));
    const [first, second] = node.prefixes.filter((prefix) => prefix.type === 'Negation');
    if (second && first && source.foreign) source.foreign(source.text.indexOf('!', source.text.indexOf('!', node.pos) + 1));
    // Alone it is a command to bash, where a line or `;` ends it.
    if (first && node.commands.every((one) => one.pos === one.end) && (source.foreign || /^[ \t]*[&|]/.test(source.text.slice(node.end)))) source.wrong?.(node.end);
    const time = node.prefixes.find((prefix) => prefix.type === 'Time'), program = time && source.foreign ? posixForms().timed(node, source) : undefined;
    return {
      type: 'pipeline', line, text: source.text.slice(node.pos, node.end), commands: program ? [program, ...node.commands.slice(1).map((one) => compileCommand(one, source))] : node.commands.map((one) => compileCommand(one, source)), merge: node.operators.map((operator) => operator === '|&'),
      negated: node.prefixes.filter((prefix) => prefix.type === 'Negation' && !(program && prefix.pos > time!.pos)).length % 2 === 1, timed: time && !program ? (time.posix ? 'posix' : 'bash') : 'no',
    };
  }
  return compileCommand(node, source);
}

function compileCommand(node: CommandNode | CompoundList, source: Source): Node {
  const line = source.lineAt(node.pos);
  const list = (body: CompoundList): List => compileList(body, source);
  const word = (one: Word) => compileWord(one, source);
  const slice = (expression: { pos: number; end: number } | undefined) => expression && compileHereText(source.text.slice(expression.pos, expression.end), source, source.lineAt(expression.pos));
  switch (node.type) {
    case 'Command': return compileSimple(node, source);
    case 'CompoundList': return { type: 'group', line, body: list(node) };
    case 'BraceGroup': return { type: 'group', line, body: list(node.body) };
    case 'Subshell': return { type: 'subshell', line: source.dialect === 'bash' ? source.lineAt(node.end - 1) : line, text: `( ${source.text.slice(node.pos + 1, node.end - 1).trim()} )`, body: list(node.body) };
    case 'Redirected': return { type: 'redirected', line, command: compileCommand(node.command, source), redirections: node.redirects.map((one) => compileRedirection(one, source)) };
    case 'If': return {
      type: 'if', line, branches: [node, ...node.elif].map((branch) => ({ condition: list(branch.clause), body: list(branch.then) })), otherwise: node.else && list(node.else),
    };
    case 'For':
      return { type: 'for', line, name: node.name.text, words: node.wordlist?.map(word), body: list(node.body) };
    case 'Select':
      return { type: 'select', line, name: node.name.text, words: node.wordlist?.map(word), body: list(node.body) };
    case 'ArithmeticFor':
      return { type: 'arithmetic-for', line: innermostFor(node, source) ?? line, initialize: slice(inHeader(node, source, 0) ?? node.initialize), test: slice(inHeader(node, source, 1) ?? node.test), update: slice(inHeader(node, source, 2) ?? node.update), body: list(node.body) };
    case 'While': return { type: 'while', line, until: node.kind === 'until', condition: list(node.clause), body: list(node.body) };
    case 'Case':
      return { type: 'case', line, word: word(node.word), items: node.items.map((item) => ({ patterns: item.pattern.map(word), body: list(item.body), terminator: item.terminator ?? ';;' })) };
    case 'TestCommand':
      if (source.dialect !== 'bash') return posixForms().test(node, source);
      return { type: 'test', line: source.lineAt(node.end - 1), expression: compileCondition(node.expression, { ...source, extendedGlob: () => {} }) };
    case 'ArithmeticCommand':
      // To ash, `((a b))` is a command in a subshell of a subshell.
      if (source.dialect !== 'bash') return { type: 'subshell', line, text: `(${node.body})`, body: compileScript(parse(node.body), { ...source, text: node.body, lineAt: (at) => source.lineAt(node.pos + 2 + at) }) };
      return { type: 'arithmetic', line: source.lineAt(node.end - 1), expression: compileHereText(node.body, source) };
    case 'Function':
      return { type: 'function', line, name: node.name.value, body: compileCommand(node.body, source), text: source.text.slice(node.body.pos, node.body.end) };
    case 'Coproc':
      if (source.dialect !== 'bash') return posixForms().command(node.pos, node.end, source);
      return { type: 'coprocess', line, name: node.name?.text ?? 'COPROC', body: compileCommand(node.body, source), text: source.text.slice(node.body.pos, node.body.end) };
  }
}

/** bash keeps the line of one `for ((` at a time: a loop around others has that of the last of them. */
function innermostFor({ body }: CommandNode & { type: 'ArithmeticFor' }, source: Source): number | undefined {
  const inner = source.text.slice(body.pos, body.end).search(/\bfor[ \t]*\(\((?![^]*\bfor[ \t]*\(\()/);
  return inner < 0 || source.dialect !== 'bash' ? undefined : source.lineAt(body.pos + inner);
}

/** An expression in the head of `for ((`, with the blanks behind it; undefined: there is none. */
function inHeader({ pos, body }: CommandNode & { type: 'ArithmeticFor' }, source: Source, at: number): { pos: number; end: number } | undefined {
  const head = source.text.slice(pos, body.pos), open = head.indexOf('((') + 2;
  const parts = head.slice(open, head.lastIndexOf('))')).split(';'), text = parts[at];
  if (parts.length !== 3 || !text?.trim()) return undefined;
  const start = pos + open + parts.slice(0, at).join(' ').length + (at > 0 ? 1 : 0);
  return { pos: start + /^\s*/.exec(text)![0].length, end: start + text.length };
}

export function compileCondition(node: TestExpression, source: Source): Condition {
  switch (node.type) {
    case 'TestUnary': return { type: 'unary', operator: node.operator, operand: compileWord(node.operand, source) };
    case 'TestBinary':
      return { type: 'binary', operator: node.operator, left: compileWord(node.left, source), right: compileWord(node.right, source) };
    case 'TestLogical': return { type: node.operator === '&&' ? 'and' : 'or', operands: node.operands.map((operand) => compileCondition(operand, source)) };
    case 'TestNot': {
      const operand = compileCondition(node.operand, source);
      return node.negations.length % 2 === 1 ? { type: 'not', operand, direct: /^Test(Unary|Binary)$/.test(node.operand.type) } : operand;
    }
    case 'TestGroup':
      return compileCondition(node.expression, source);
  }
}

/** Commands whose assignment-like arguments are expanded as assignments are. */
const DECLARING = new Set(['declare', 'typeset', 'local', 'export', 'readonly', 'alias']);

function compileSimple(node: Command, source: Source): Node {
  const assignments: Assignment[] = [], words: Argument[] = [], redirections: Redirection[] = [];
  let end = -1;
  const add = (argument: Argument, { pos, end: after }: { pos: number; end: number }): void => {
    const before = words.at(-1) ?? assignments.at(-1);
    if (pos === end && before) {
      if ('word' in before) before.word = joined(before.word, argument.word);
      else before.value = joined(before.value, argument.word);
    } else words.push(argument);
    end = after;
  };
  const declares = node.name !== undefined && DECLARING.has(node.name.text === 'command' || node.name.text === 'builtin' ? node.suffix.find((one) => one.type === 'Word')?.text ?? '' : node.name.text);
  for (const one of node.prefix) {
    if (one.type === 'Assignment' && (one.append || one.index) && one.value.type === 'Word' && source.dialect !== 'bash') add({ word: constantWord(one.text), assignment: undefined }, one);
    else if (one.type === 'Assignment') assignments.push(compileAssignment(one, source));
    else redirections.push(compileRedirection(one, source));
    end = one.end;
  }
  if (node.name) add({ word: compileWord(node.name, source), assignment: undefined }, node.name);
  for (const one of node.suffix) {
    if (one.type === 'Word') add({ word: compileArgument(one, source), assignment: undefined }, one);
    else if (one.type === 'Assignment') add({ word: compileAssignmentText(one, source), assignment: compileAssignment(one, source) }, one);
    else {
      // To ash and dash `{fd}` is a word.
      if (source.dialect !== 'bash' && one.descriptor?.type === 'FileDescriptorVariable') add({ word: constantWord(`{${one.descriptor.name}}`), assignment: undefined }, one);
      redirections.push(compileRedirection(one, source));
    }
  }
  const constant = words.every(({ word, assignment }) => word.constant !== undefined && !assignment) ? words.map(({ word }) => word.constant!) : undefined;
  return { type: 'simple', line: lineOf(node, source), assignments, words, redirections, declares, constant, text: source.text.slice(node.pos, node.end) };
}

/** bash counts a command as soon as it has read its second word to its end, the sign of a redirection behind its first, or its only one; what begins with an assignment or a redirection, at the end of that. ash and dash count their first word. */
function lineOf({ pos, end, prefix, name, suffix }: Command, source: Source): number {
  const bash = source.dialect === 'bash', counted = prefix[0] ?? (bash ? suffix[0] : undefined) ?? name;
  if (!counted) return source.lineAt(pos);
  if (counted.type === 'Word' || counted.type === 'Assignment' || (bash && prefix[0])) return source.lineAt(counted.end - 1);
  return source.lineAt(bash ? counted.pos + /^.*?[<>](\\\n)*/.exec(source.text.slice(counted.pos, end))![0].length : counted.pos);
}

/** The parser ends a word before `<(`, which to a shell goes on: `--file=<(…)`. */
const joined = (left: CompiledWord, right: CompiledWord): CompiledWord => ({ ...left, pieces: [...left.pieces, ...right.pieces], constant: undefined, raw: left.raw + right.raw });

/** bash expands a tilde after the `=` of whatever looks like an assignment. */
function compileArgument(word: Word, source: Source): CompiledWord {
  const compiled = compileWord(word, source);
  if (source.dialect === 'bash' && word.text.includes('~') && /^\w+=/.test(word.text)) compiled.assigns = true;
  return compiled;
}

/** `a=b` among the arguments of a command that does not declare: the whole is one word. */
function compileAssignmentText(node: AssignmentNode, source: Source) {
  if (node.value.type === 'ArrayValue') return constantWord(node.text);
  const value = compileWord(node.value, source);
  const head = node.text.slice(0, node.text.length - node.value.text.length);
  return { ...value, pieces: [{ kind: 'text' as const, text: head, quoted: false }, ...value.pieces], constant: value.constant === undefined ? undefined : head + value.constant, raw: node.text };
}

function compileAssignment(node: AssignmentNode, source: Source): Assignment {
  const { value } = node;
  return {
    name: node.name, append: node.append === true, index: node.index && compileWord(node.index, source),
    value: value.type === 'Word' ? { ...compileWord(value, source), braces: false } : constantWord(''),
    elements: value.type === 'ArrayValue' ? joinKeys(value.elements, source).map((element) => compileElement(element, source)) : undefined,
  };
}

/** A key may hold blanks (`[b c]=2`): what the parser split there belongs together. */
function joinKeys(elements: readonly Word[], source: Source): Word[] {
  const out: Word[] = [];
  for (let i = 0; i < elements.length; i++) {
    let word = elements[i]!;
    if (/^\[[^\]]*$/s.test(word.text)) {
      const last = elements.findIndex((other, k) => k > i && /\]\+?=/.test(other.text));
      if (last > i) {
        word = { ...word, type: 'Word', text: source.text.slice(word.pos, elements[last]!.end), pos: word.pos, end: elements[last]!.end, value: '' };
        i = last;
      }
    }
    out.push(word);
  }
  return out;
}

/** `[index]=value` or `value` within `(…)`. */
function compileElement(word: Word, source: Source): ArrayElement {
  const head = /^\[((?:[^\]"'\\$]|"[^"]*"|'[^']*'|\\.|\$\{[^}]*\}|\$\([^)]*\)|\$)*)\](\+?)=/s.exec(word.text);
  if (!head) return { index: undefined, append: false, value: compileWord(word, source) };
  const value = rawWord(word.text.slice(head[0].length), source);
  return { index: keyWord(head[1]!, source), append: head[2] === '+', value: { ...value, braces: false } };
}

/** A subscript, which may hold blanks: parsed where a subscript stands. */
function keyWord(text: string, source: Source) {
  const command = parse(`: \${x[${text}]}`).commands[0]?.command;
  const word = command?.type === 'Command' ? command.suffix[0] : undefined;
  const part = word?.type === 'Word' ? word.parts?.[0] : undefined;
  return part?.type === 'ParameterExpansion' && part.index ? compileWord(part.index, { ...source, text: `: \${x[${text}]}` }) : constantWord(text);
}

function rawWord(text: string, source: Source) {
  if (text === '') return constantWord('');
  const statement = parseWord(text);
  return statement ? compileWord(statement, { ...source, text: `: x${text}` }) : constantWord(text);
}

function compileRedirection(node: RedirectionNode, source: Source): Redirection {
  const { descriptor } = node;
  const fd = descriptor?.type === 'FileDescriptor' ? descriptor.value : undefined;
  const variable = descriptor?.type === 'FileDescriptorVariable' && source.dialect === 'bash' ? descriptor.name : undefined;
  if (node.type === 'HereDoc') {
    const { body, delimiter } = node;
    if (node.closing === undefined) source.openDocument?.(node.pos, delimiter?.value ?? '');
    const text = node.operator === '<<-' ? body.text.replace(/^\t+/gm, '') : body.text;
    const document = { head: `${node.operator}${delimiter?.quoted ? `'${delimiter.value}'` : delimiter?.text ?? ''}`, end: delimiter?.value ?? '' };
    return { operator: '<<', fd, variable, target: delimiter?.quoted ? constantWord(text) : compileHereText(text, source, source.lineAt((source.dialect === 'bash' ? node : body).pos)), document };
  }
  if (node.operator === '&>>' && source.dialect === 'ash') source.foreign?.(node.pos + 2);
  return { operator: node.operator, fd, variable, target: node.target ? compileWord(node.target, source) : constantWord('') };
}


function parseWord(text: string): Word | undefined {
  const command = parse(`: ${text}`).commands[0]?.command;
  const word = command?.type === 'Command' ? command.suffix[0] : undefined;
  return word?.type === 'Word' ? word : undefined;
}
