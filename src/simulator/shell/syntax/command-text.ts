/** Commands as bash writes them down again: `declare -f`, `type`, `jobs`. */
import { parse, type CommandExpansionPart, type ProcessSubstitutionPart, type WordPart } from 'unbash';
import { unescapeAnsi } from '../expand/ansi.ts';
import { quoteSingle } from '../expand/quote.ts';
import { compileScript } from './compile.ts';
import type { Assignment, Condition, Item, List, Node, Redirection } from './program.ts';
import type { CompiledWord } from './word.ts';

/** A function: `name () ` and its body, which always stands in braces. */
export function writeFunction(name: string, body: Node): string {
  const printer = new Printer(true);
  printer.functionBody(`${name} () `, body);
  return printer.out;
}

/** A command of a job; a pipeline is written stage by stage. */
export function writeCommand(node: Node): string {
  if (node.type === 'pipeline' && node.commands.length > 1) return node.commands.map((one, i) => writeCommand(one) + (node.merge[i] ? ' 2>&1' : '')).join(' | ');
  const printer = new Printer(false);
  printer.command(node);
  return printer.out;
}

/** The commands of `$(…)`: on one line where they were. */
export function writeSubstitution(body: List): string {
  const printer = new Printer(false, true);
  printer.list(body);
  return printer.out;
}

/** A word as bash has read it: the commands in it are written anew. */
export function printedWord(raw: string): string {
  if (!/[$<>]\(/.test(raw)) return raw;
  const command = parse(`: ${raw}`).commands[0]?.command, word = command?.type === 'Command' ? command.suffix[0] : undefined;
  const parts: (CommandExpansionPart | ProcessSubstitutionPart)[] = [];
  const collect = (all: readonly WordPart[] | undefined): void => {
    for (const part of all ?? []) {
      if (part.type === 'DoubleQuoted') collect(part.parts);
      else if ((part.type === 'CommandExpansion' && part.text.startsWith('$(')) || part.type === 'ProcessSubstitution') parts.push(part);
    }
  };
  if (word?.type === 'Word') collect(word.parts);
  let text = `: ${raw}`;
  for (const { pos, end } of parts.reverse()) {
    const inner = text.slice(pos + 2, end - 1), tree = parse(inner);
    if (tree.errors) continue;
    const printed = writeSubstitution(compileScript(tree, { text: inner, lineAt: () => 1, dialect: 'bash' }));
    text = `${text.slice(0, pos + 2)}${printed.startsWith('(') ? ' ' : ''}${printed}${text.slice(end - 1)}`;
  }
  return text.slice(2);
}

class Printer {
  out = '';
  #depth = 0;
  /** Within a function every command has a line of its own. */
  #lines: boolean;
  /** How deep in lists, pipelines and `&&`: there the texts of here-documents wait for the end of the line. */
  #connections = 0;
  #waiting: Redirection[] = [];
  #wasDocument = false;

  /** Within `$(…)`, line ends stay. */
  readonly #substitution: boolean;

  constructor(lines: boolean, substitution = false) {
    this.#substitution = substitution;
    this.#lines = lines;
  }

  functionBody(head: string, body: Node): void {
    const [inner, redirections] = body.type === 'redirected' ? [body.command, body.redirections] : [body, []];
    this.out += `${head}\n${this.#indent()}{ \n`;
    const lines = this.#lines;
    this.#lines = true;
    this.#deeper(() => {
      this.out += this.#indent();
      if (inner.type === 'group') this.list(inner.body);
      else this.command(inner);
    });
    this.#lines = lines;
    this.out += `\n${this.#indent()}}`;
    this.#redirections(redirections);
  }

  command(node: Node): void {
    switch (node.type) {
      case 'simple': return this.#simple(node);
      case 'pipeline': return this.#pipeline(node);
      case 'and-or': return this.#connected(node.commands, (i) => ` ${node.operators[i]} `);
      case 'group': return this.#group(node.body);
      case 'subshell': {
        this.out += '( ';
        this.list(node.body);
        this.out += ' )';
        return;
      }
      case 'redirected':
        this.command(node.command);
        return this.#redirections(node.redirections);
      case 'if': return this.#if(node.branches, node.otherwise);
      case 'for':
      case 'select': return this.#loop(`${node.type} ${node.name} in ${node.words ? node.words.map(wordText).join(' ') : '"$@"'};`, node.body);
      case 'arithmetic-for': return this.#loop(`for ((${[node.initialize, node.test, node.update].map((part) => part?.raw.trim() || '1').join('; ')}))`, node.body);
      case 'while': return this.#while(node.until ? 'until' : 'while', node.condition, node.body);
      case 'case': return this.#case(node);
      case 'test': this.out += `[[ ${conditionText(node.expression)} ]]`; return;
      case 'arithmetic': this.out += `((${node.expression.raw}))`; return;
      case 'function': return this.functionBody(`function ${node.name} () `, node.body);
      case 'coprocess':
        this.out += `coproc ${node.name} `;
        return this.command(node.body);
    }
  }

  #indent = (): string => ' '.repeat(4 * this.#depth);

  #deeper(write: () => void): void {
    this.#depth++;
    write();
    this.#depth--;
  }

  /** A list in its own lines, one level deeper. */
  #block(list: List): void {
    this.#deeper(() => {
      this.out += this.#indent();
      this.list(list);
    });
  }

  #semicolon(): void {
    if (!/[&\n]$/.test(this.out)) this.out += ';';
  }

  #newline(text: string): void {
    this.out += `\n${this.#indent()}${text}`;
  }

  list(items: readonly Item[]): void {
    const connects = items.length > 1 || items[0]?.background === true;
    if (connects) this.#connections++;
    items.forEach((item, i) => {
      const last = i === items.length - 1;
      this.command(item.node);
      if (item.background) {
        this.#documents(' &');
        if (!last) this.out += ' ';
      } else if (!last) this.#separator(item.newline);
    });
    if (connects) {
      this.#documents('');
      this.#connections--;
    }
  }

  #separator(newline: boolean): void {
    const ends = this.#substitution && newline;
    if (this.#waiting.length > 0) this.#documents(this.#lines ? '' : ';');
    else if (this.#wasDocument) this.#wasDocument = false;
    else if (ends && !this.#lines) {
      this.out += '\n';
      return;
    } else this.out += ';';
    this.out += ends && !this.#lines ? '\n' : this.#lines ? `\n${this.#indent()}` : ' ';
  }

  #connected(commands: readonly Node[], operator: (i: number) => string): void {
    this.#connections++;
    commands.forEach((one, i) => {
      this.command(one);
      if (i === commands.length - 1) return;
      // What follows the texts of here-documents stands a little apart.
      const waits = this.#waiting.length > 0, pipes = operator(i).endsWith(' | ');
      this.#documents(waits && pipes ? operator(i).trimEnd() : operator(i));
      if (waits) this.out += pipes ? '  ' : ' ';
    });
    this.#documents('');
    this.#connections--;
  }

  #pipeline({ timed, negated, commands, merge }: Extract<Node, { type: 'pipeline' }>): void {
    this.out += `${timed === 'no' ? '' : timed === 'posix' ? 'time -p ' : 'time '}${negated ? '! ' : ''}`;
    if (commands.length === 1) this.command(commands[0]!);
    else this.#connected(commands, (i) => `${merge[i] ? ' 2>&1' : ''} | `);
  }

  #simple({ assignments, words, redirections }: Extract<Node, { type: 'simple' }>): void {
    const text = [...assignments.map(assignmentText), ...words.map(({ word }) => this.#word(word))].join(' ');
    this.out += text;
    this.#redirections(redirections, text !== '');
  }

  #word(word: CompiledWord): string {
    return this.#substitution ? printedWord(wordText(word)) : wordText(word);
  }

  #group(body: List): void {
    if (!this.#lines) {
      this.out += '{ ';
      this.list(body);
      this.#semicolon();
      this.out += ' }';
      return;
    }
    this.out += '{ \n';
    this.#block(body);
    this.#newline('}');
  }

  #if(branches: readonly { condition: List; body: List }[], otherwise: List | undefined): void {
    const [{ condition, body }, ...more] = branches as [{ condition: List; body: List }];
    this.out += 'if ';
    this.list(condition);
    this.#semicolon();
    this.out += ' then\n';
    this.#block(body);
    if (more.length > 0 || otherwise) {
      this.#semicolon();
      this.#newline('else\n');
      if (more.length === 0) this.#block(otherwise!);
      else this.#deeper(() => {
        this.out += this.#indent();
        this.#if(more, otherwise);
      });
    }
    this.#semicolon();
    this.#newline('fi');
  }

  #loop(head: string, body: List): void {
    this.out += head;
    this.#newline('do\n');
    this.#block(body);
    this.#semicolon();
    this.#newline('done');
  }

  #while(keyword: string, condition: List, body: List): void {
    this.out += `${keyword} `;
    this.list(condition);
    this.#semicolon();
    this.out += ' do\n';
    this.#block(body);
    this.#semicolon();
    this.#newline('done');
  }

  #case({ word, items }: Extract<Node, { type: 'case' }>): void {
    this.out += `case ${wordText(word)} in `;
    this.#deeper(() => {
      for (const { patterns, body, terminator } of items) {
        this.#newline(`${patterns.map(wordText).join(' | ')})\n`);
        if (body.length > 0) this.#block(body);
        this.#newline(terminator);
      }
    });
    this.#newline('esac');
  }

  #redirections(list: readonly Redirection[], space = true): void {
    if (list.length === 0) return;
    this.out += (space ? ' ' : '') + list.map(redirectionText).join(' ');
    this.#waiting.push(...list.filter(({ document }) => document !== undefined));
    if (this.#connections === 0) this.#documents('');
  }

  /** The rest of the line, and then the texts of the here-documents that began on it. */
  #documents(rest: string): void {
    if (rest !== ';') this.out += rest;
    if (this.#waiting.length === 0) return;
    this.out += `\n${this.#waiting.map(({ target, document }) => `${target.raw}${document!.end}\n`).join('')}`;
    this.#waiting = [];
    this.#wasDocument = true;
  }
}

/** `$'…'` and `$"…"` are ordinary quotes once they have been read. */
const wordText = ({ raw: written }: CompiledWord): string => {
  const raw = withoutContinuations(written);
  return /\$['"]/.test(raw) ? raw.replace(/'[^']*'|\\[^]|\$'((?:[^'\\]|\\[^])*)'|\$("(?:[^"\\]|\\[^])*")/g, (whole, ansi?: string, locale?: string) => (ansi !== undefined ? quoteSingle(unescapeAnsi(ansi), false) : locale ?? whole)) : raw;
};

/** What was read of a word has no line continuations any more. */
const withoutContinuations = (raw: string): string =>
  !raw.includes('\\\n') ? raw : raw.replace(/"(?:[^"\\]|\\[^])*"|'[^']*'|\\[^]/g, (part) => (part.startsWith("'") ? part : part.replace(/\\([^])/g, (pair, next) => (next === '\n' ? '' : pair))));

const assignmentText = ({ name, index, append, value, elements }: Assignment): string =>
  `${name}${index ? `[${index.raw}]` : ''}${append ? '+' : ''}=${elements ? `(${elements.map((one) => `${one.index ? `[${one.index.raw}]${one.append ? '+' : ''}=` : ''}${wordText(one.value)}`).join(' ')})` : wordText(value)}`;

function redirectionText({ operator, fd, variable, target, document }: Redirection): string {
  const input = operator.startsWith('<');
  const number = variable === undefined ? String(fd ?? (input ? 0 : 1)) : `{${variable}}`;
  if (document) return `${fd ?? ''}${document.head}`;
  if (operator === '>&' || operator === '<&') {
    if (target.raw === '-') return `${number}>&-`;
    if (operator === '>&' && fd === undefined && variable === undefined && !/^\d+-?$/.test(target.raw) && !target.raw.startsWith('$')) return `&> ${wordText(target)}`;
    return `${number}${operator}${wordText(target)}`;
  }
  return `${variable !== undefined || (fd !== undefined && fd !== (input ? 0 : 1)) ? number : ''}${operator} ${wordText(target)}`;
}

function conditionText(condition: Condition): string {
  switch (condition.type) {
    case 'unary': return `${condition.operator} ${wordText(condition.operand)}`;
    case 'binary': return `${wordText(condition.left)} ${condition.operator} ${wordText(condition.right)}`;
    case 'not': return condition.direct ? `! ${conditionText(condition.operand)}` : `! ( ${conditionText(condition.operand)} )`;
    case 'and': return condition.operands.map((one) => (one.type === 'or' ? `( ${conditionText(one)} )` : conditionText(one))).join(' && ');
    case 'or': return condition.operands.map(conditionText).join(' || ');
  }
}
