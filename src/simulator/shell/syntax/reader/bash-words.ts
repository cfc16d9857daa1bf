/**
 * Text as tokens, as bash takes it apart: which of them a word is depends on the ones before it. Only the limits of words and
 * what is wrong with them count here, not what they mean. Long because all of it shares the state between two tokens.
 */
import { printedWord } from '../command-text.ts';
import { Lines } from './lines.ts';

/** What bash writes of a mistake, and of which line. */
export interface Remark {
  line: number;
  text: string;
  /** Counted from the command that ran last. */
  relative?: boolean;
  /** Not a mistake: `warning: …`, of the line that is being read. */
  warning?: boolean;
  /** A line as it is written, which an interactive shell leaves out. */
  quotes?: boolean;
}

/** `word`, `assignment`, `name` ({name}> …), `number`, `arithmetic`, `head` (of `for ((`), `condition`, `end`, `wrong`; all others are what is written. */
export interface Token {
  type: string;
  text: string;
}

const RESERVED = new Set(['if', 'then', 'else', 'elif', 'fi', 'case', 'esac', 'for', 'select', 'while', 'until', 'do', 'done', 'in', 'function', 'time', '{', '}', '!', '[[', ']]', 'coproc']);

/** After these a word may be a reserved one. */
const BEFORE_RESERVED = new Set(['', '\n', ';', '(', ')', '|', '&', '{', '}', '&&', 'arithmetic', '!', '|&', ']]', 'do', 'done', 'elif', 'else', 'esac', 'fi', 'if', '||', ';;', ';&', ';;&', 'then', 'time', '-p', '--', 'coproc', 'until', 'while', '$(']);

const BEFORE_TIME = new Set(['', ';', '\n', '&&', '||', '&', 'while', 'do', 'until', 'if', 'then', 'elif', 'else', '{', '(', ')', '!', 'time', '-p', '--']);

const REDIRECTS = new Set(['<', '>', '>>', '>|', '<>', '<<-', '<<', '<<<', '<&', '>&', '&>']);

/** Their arguments may be lists in parentheses. */
const ASSIGNING = new Set(['alias', 'declare', 'eval', 'export', 'let', 'local', 'readonly', 'typeset']);

/** Something between two delimiters does not end, or is wrong: the token that it belongs to is none. */
export class Unmatched extends Error {}

/** The line is dropped, and reading goes on with the next. */
export class Discarded extends Error {}

/** A mistake in a command substitution: the shell ends, if it is not interactive. */
export class Fatal extends Error {}

export interface ReadingOptions {
  /** Where to begin, and on which line. */
  at: number;
  line: number;
  /** From an argument, not from a file. */
  string: boolean;
  extglob: boolean;
}

interface PairOptions {
  firstClose?: boolean;
  escapes?: boolean;
  braces?: boolean;
  subscript?: boolean;
  arithmetic?: boolean;
}

export abstract class BashWords extends Lines {
  readonly remarks: Remark[] = [];
  /** 2 for most mistakes; undefined: it stays what it was, and becomes 2 only from 0 at the end of the text. */
  status: number | undefined;
  /** A list of an array that is not one has the status 1. */
  protected extglob: boolean;
  protected last = '\n';
  protected before = '';
  protected given: string | undefined;
  protected pattern = false;
  protected caseStatement = false;
  protected inCondition = false;
  protected conditionRead = false;
  protected regex = false;
  #assigns = false;
  #opensBrace = false;
  #list = false;
  protected redirectsOnly = false;
  protected braces = 0;
  #esacs = 0;
  #ins = 0;
  protected documents: { end: string; quoted: boolean; tabs: boolean }[] = [];
  /** A parenthesis ends what is read. */
  protected substitution = false;
  protected conditionLine = 0;
  protected headLine = 0;

  constructor(text: string, { at, line, string, extglob }: ReadingOptions) {
    super(text, at, line, string);
    this.extglob = extglob;
  }

  protected abstract readSubstitution(): void;
  protected abstract readCondition(): boolean;

  protected say(line: number, text: string, quotes = false): void {
    this.remarks.push({ line, text, ...(quotes && { quotes }) });
  }

  /** What a mistake leaves behind: the line is dropped, and nothing is open. */
  protected reset(): void {
    this.drop();
    this.braces = this.#esacs = this.#ins = 0;
    this.documents = [];
    this.pattern = this.caseStatement = this.inCondition = this.conditionRead = this.regex = this.#assigns = this.#opensBrace = this.#list = this.redirectsOnly = this.substitution = false;
    this.last = '\n';
    this.given = '\n';
  }

  /** "syntax error near unexpected token …", of the token that was read last. */
  protected unexpected({ type, text }: Token): void {
    const shown = type === 'wrong' || type === 'condition' || type === 'name' ? undefined : type === '\n' ? 'newline' : type === 'word' || type === 'assignment' ? printedWord(text) : text;
    if (!this.endReached && shown !== undefined) {
      this.say(this.number, `syntax error near unexpected token \`${ansi(shown)}'`);
      this.say(this.number, `\`${(this.line ?? '').replace(/\n+$/, '')}'`, true);
    } else if (this.line) {
      const text = this.line.slice(0, this.index).trimEnd(), word = /[^ \n\t;|&]*[;|&]?$/.exec(text)![0];
      this.say(this.number, `syntax error near \`${word}'`);
      this.say(this.number, `\`${this.line.replace(/\n+$/, '')}'`, true);
    } else this.say(this.number, this.endReached && this.substitution ? "unexpected EOF while looking for matching `)'" : this.endReached ? 'syntax error: unexpected end of file' : 'syntax error');
    this.status = 2;
  }

  gatherDocuments(): void {
    for (const document of this.documents.splice(0)) this.#gather(document);
  }

  #gather({ end, quoted, tabs }: { end: string; quoted: boolean; tabs: boolean }): void {
    const line = this.number;
    for (let text; (text = this.documentLine(!quoted)) !== undefined;) {
      this.number++;
      if (text === `${end}\n` || (tabs && text.replace(/^\t+/, '') === `${end}\n`)) return;
      if (this.substitution && text.replace(tabs ? /^\t+/ : /^/, '').startsWith(end) && text.includes(')')) return this.unreadLine(text.replace(tabs ? /^\t+/ : /^/, '').slice(end.length));
    }
    this.remarks.push({ line: this.number, text: `warning: here-document at line ${line} delimited by end-of-file (wanted \`${end}')`, warning: true });
  }

  /** The next token; the ones before it have to be in `last` and `before`. */
  protected token(): Token {
    if (this.given !== undefined) {
      const type = this.given;
      this.given = undefined;
      return { type, text: type };
    }
    if (this.inCondition && !this.conditionRead) {
      this.conditionLine = this.number;
      this.conditionRead = true;
      if (!this.readCondition()) return WRONG;
      this.given = ']]';
      this.inCondition = this.conditionRead = false;
      return { type: 'condition', text: '' };
    }
    let c: string | undefined;
    do c = this.get();
    while (c === ' ' || c === '\t');
    if (c === undefined || (c === '\0' && this.string)) {
      this.endReached = true;
      return { type: 'end', text: 'EOF' };
    }
    if (c === '#') {
      while (c !== undefined && c !== '\n') c = this.get(false);
      c = '\n';
    }
    if (c === '\n') {
      this.gatherDocuments();
      this.#assigns = false;
      return { type: '\n', text: 'newline' };
    }
    if (!this.regex && '()<>;&|'.includes(c)) {
      const operator = this.#operator(c);
      if (operator) return operator;
    }
    if (c === '-' && (this.last === '<&' || this.last === '>&')) return { type: '-', text: '-' };
    try {
      return this.#word(c);
    } catch (error) {
      if (error instanceof Unmatched) return WRONG;
      throw error;
    }
  }

  #operator(c: string): Token | undefined {
    this.#assigns = false;
    const next = this.get(!(this.substitution && c === ')'));
    const written = (type: string): Token => ({ type, text: type });
    const longer = (more: string, type: string): Token | undefined => {
      if (this.peek() !== more) return undefined;
      this.get();
      return written(type);
    };
    if (next === c) {
      switch (c) {
        case '<': return longer('-', '<<-') ?? longer('<', '<<<') ?? written('<<');
        case '>': return written('>>');
        case ';':
          this.pattern = true;
          return longer('&', ';;&') ?? written(';;');
        case '&': return written('&&');
        case '|': return written('||');
        case '(': {
          const token = this.#doubleParenthesis();
          if (token) return token;
        }
      }
    } else if (next !== undefined && /^(<&|>&|<>|>\||\|&)$/.test(c + next)) return written(c + next);
    else if (c === '&' && next === '>') return longer('>', '&>>') ?? written('&>');
    else if (c === ';' && next === '&') {
      this.pattern = true;
      return written(';&');
    }
    this.unget(next);
    if (c === ')' && this.last === '(' && this.before === 'word') this.#opensBrace = true;
    if (this.pattern && c === ')') this.pattern = false;
    return (c === '<' || c === '>') && next === '(' ? undefined : written(c);
  }

  /** `((`: an expression, the head of a loop, or two subshells. */
  #doubleParenthesis(): Token | undefined {
    const head = this.last === 'for';
    if (head) this.headLine = this.number;
    if (!head && !this.#acceptsReserved()) return undefined;
    try {
      const body = this.#pair('', '(', ')', { arithmetic: true }), c = this.get(false);
      if (c === ')') return { type: head ? 'head' : 'arithmetic', text: body.slice(0, -1) };
      if (head) return WRONG;
      this.push(`(${body}${c ?? ''}`);
      return { type: '(', text: '(' };
    } catch (error) {
      if (error instanceof Unmatched) return WRONG;
      throw error;
    }
  }

  #acceptsReserved(): boolean {
    return BEFORE_RESERVED.has(this.last) || (this.last === 'word' && (this.before === 'coproc' || this.before === 'function'));
  }

  #atCommand(): boolean {
    return this.last === 'assignment' || (this.redirectsOnly && !REDIRECTS.has(this.last)) || (!/^;;?&?$/.test(this.last) || this.last === ';') && this.#acceptsReserved();
  }

  #acceptsAssignment(): boolean {
    return this.#atCommand() && !this.pattern;
  }

  #word(first: string): Token {
    let text = '', digits = /\d/.test(first), dollar = false, quoted = false, compound = false, c: string | undefined = first;
    for (let take = false; c !== undefined; c = this.get(!take)) {
      if (take) {
        take = false;
        text += c;
        digits = false;
        continue;
      }
      const rest = text;
      if (c === '\\') {
        const next = this.get(false);
        if (next === '\n' && !this.substitution) continue;
        this.unget(next);
        take = quoted = true;
        digits = false;
        text += c;
        continue;
      }
      if (c === '"' || c === "'" || c === '`') {
        const inner = this.#pair(c, c, c, {});
        text += c + inner;
        quoted ||= c !== '`';
        dollar ||= c === '"' && inner.includes('$');
      } else if (this.regex && c === '(') text += c + this.#pair('', '(', ')', {});
      else if (this.regex && c === '|') text += c;
      else if (this.extglob && /[@*+?!]/.test(c) && this.peek() === '(') {
        this.get();
        text += `${c}(${this.#pair('', '(', ')', {})}`;
      } else if (c === '$' && /^['"]$/.test(this.peek() ?? '')) {
        const quote = this.get()!, inner = this.#pair(quote, quote, quote, { escapes: quote === "'" });
        text += quote === '"' ? `"${inner}` : `'${plain(inner.slice(0, -1)).replaceAll("'", "'\\''")}'`;
        quoted = true;
      } else if (c === '$' && this.peek() === '$') {
        this.get();
        text += '$$';
        dollar = true;
      } else if ((c === '$' && /^[({[]$/.test(this.peek() ?? '')) || ((c === '<' || c === '>') && this.peek() === '(')) {
        const open = this.get()!;
        text += c + open + (open === '{' ? this.#pair('', '{', '}', { firstClose: true, braces: true }) : open === '(' ? this.#substitute() : this.#pair('', '[', ']', { arithmetic: true }));
        dollar = true;
      } else if (c === '[' && ((text !== '' && this.#acceptsAssignment() && /^[A-Za-z_]\w*$/.test(text)) || (text === '' && this.#list))) text += c + this.#pair('', '[', ']', { subscript: true });
      else if (c === '=' && text !== '' && (this.#acceptsAssignment() || this.#assigns) && (this.#list ? /^\[.*\]\+?$/s : /^[A-Za-z_]\w*(\[.*\])?\+?$/s).test(text) && this.peek() === '(') {
        this.get();
        text += `=(${this.#readList()})`;
        compound = true;
      } else if (' \t\n()<>;&|'.includes(c)) {
        this.unget(c);
        break;
      } else {
        digits &&= /\d/.test(c);
        dollar ||= c === '$';
        text += c;
        continue;
      }
      if (text !== rest) digits = false;
    }
    if (text.includes('\0')) text = text.slice(0, text.indexOf('\0'));
    if (digits && (c === '<' || c === '>' || this.last === '<&' || this.last === '>&') && Number(text) < 2 ** 31) return { type: 'number', text };
    const special = this.#special(text) ?? (!dollar && !quoted && this.#acceptsReserved() ? this.#reserved(text) : undefined);
    if (special !== undefined) return { type: special, text: special };
    const assignment = isAssignment(text, this.#list) && (this.#acceptsAssignment() || this.#list);
    if (this.#atCommand() && ASSIGNING.has(text)) this.#assigns = true;
    if ((c === '<' || c === '>') && /^\{[A-Za-z_]\w*(\[.+\])?\}$/s.test(text)) return { type: 'name', text };
    if (this.last === 'function') this.#opensBrace = true;
    else if (/^(case|select|for)$/.test(this.last)) this.#ins++;
    return { type: assignment || (compound && assignment) ? 'assignment' : 'word', text };
  }

  /** What is a reserved word only here. */
  #special(text: string): string | undefined {
    const { last, before } = this, afterName = last === 'word' && /^(for|case|select)$/.test(before);
    if (text === 'in' && (afterName || (this.#ins > 0 && (last === 'word' || last === '\n')))) {
      if (before === 'case' && afterName || !afterName && this.caseStatement) {
        this.pattern = true;
        this.#esacs++;
      }
      if (this.#ins > 0) this.#ins--;
      return 'in';
    }
    if (text === 'do' && ((this.#ins > 0 && (last === '\n' || last === ';')) || (last === 'word' && /^(for|select)$/.test(before)))) {
      if (this.#ins > 0) this.#ins--;
      return 'do';
    }
    if (this.#esacs > 0 && last === 'in' && text === 'esac') {
      this.#esacs--;
      this.pattern = false;
      return 'esac';
    }
    if (this.#opensBrace) {
      this.#opensBrace = false;
      if (text === '{') {
        this.braces++;
        return '{';
      }
    }
    if (last === 'head' && text === 'do') return 'do';
    if (last === 'head' && text === '{') {
      this.braces++;
      return '{';
    }
    if (this.braces > 0 && text === '}' && this.#acceptsReserved()) {
      this.braces--;
      return '}';
    }
    if (last === 'time' && text === '-p') return '-p';
    if ((last === 'time' || last === '-p') && text === '--') return '--';
    if (this.inCondition && this.conditionRead && text === ']]') return ']]';
    return undefined;
  }

  #reserved(text: string): string | undefined {
    if (!RESERVED.has(text)) return undefined;
    if (this.pattern && (text !== 'esac' || this.last === '|' || this.last === '(')) return undefined;
    if (text === 'time' && !(BEFORE_TIME.has(this.last) && !(/^[;\n]?$/.test(this.last) && this.before === '|'))) return undefined;
    if (text === 'esac') {
      this.pattern = this.caseStatement = false;
      this.#esacs--;
    } else if (text === 'case') this.caseStatement = true;
    else if (text === ']]') this.inCondition = this.conditionRead = false;
    else if (text === '[[') this.inCondition = true;
    else if (text === '{') this.braces++;
    else if (text === '}' && this.braces > 0) this.braces--;
    return text;
  }

  /** Up to the matching delimiter, with it. `quote`: the quote that is being read itself. */
  #pair(quote: string, open: string, close: string, options: PairOptions): string {
    const start = this.number;
    let text = '', count = 1, dollar = false, angle = false, take = false;
    for (;;) {
      const c = this.get(quote !== "'" && !take);
      if (c === undefined) {
        this.say(start, `unexpected EOF while looking for matching \`${close}'`);
        this.endReached = true;
        throw new Unmatched();
      }
      if (take) {
        take = false;
        text = quote !== "'" && c === '\n' ? text.slice(0, -1) : text + c;
        continue;
      }
      if (c === close) count--;
      else if (open !== close && dollar && open === '{' && c === '{') count++;
      else if (!options.firstClose && c === open) count++;
      text += c;
      if (count === 0) return text;
      if (open === "'") {
        take = options.escapes === true && c === '\\';
        continue;
      }
      take = c === '\\';
      const grouping = open !== close;
      if (grouping && (c === "'" || c === '"' || c === '`')) text += this.#pair(c, c, c, { escapes: dollar && c === "'" });
      else if (open === '"' && c === '`') text += this.#pair('', '`', '`', {});
      else if (
        (grouping && (((options.subscript || options.braces) && ((dollar && /[({[]/.test(c)) || (angle && c === '('))) || (options.arithmetic && dollar && c === '(')))
        || (!grouping && open !== '`' && dollar && /[({[]/.test(c))
      ) {
        if (open === c) count--;
        text += c === '(' ? this.#substitute() : c === '{' ? this.#pair('', '{', '}', { firstClose: true, braces: true }) : this.#pair('', '[', ']', { arithmetic: true });
      }
      angle = (c === '<' || c === '>') && !angle;
      dollar = c === '$' && !dollar;
    }
  }

  /** `$(…)`, `<(…)`: commands, unless another parenthesis makes it an expression. */
  #substitute(): string {
    if (this.peek() === '(') return this.#pair('', '(', ')', { arithmetic: true });
    const kept = this.#state(), from = this.line!.slice(this.index), begins = this.next;
    this.pattern = this.inCondition = this.conditionRead = this.regex = this.#list = this.redirectsOnly = false;
    this.documents = [];
    this.#esacs = this.#ins = 0;
    this.readSubstitution();
    if (this.documents.length > 0) {
      this.remarks.push({ line: this.number, text: `warning: command substitution: ${this.documents.length} unterminated here-document${this.documents.length > 1 ? 's' : ''}`, warning: true });
      this.gatherDocuments();
    }
    this.#restore(kept);
    // As written, near enough: bash prints the commands that it has read.
    return begins === this.next ? from.slice(0, from.length - (this.line!.length - this.index)) : `${from}${this.text.slice(begins, Math.max(begins, this.next - (this.line!.length - this.index)))}`;
  }

  #state(): Record<string, unknown> {
    const { last, before, pattern, caseStatement, inCondition, conditionRead, regex, redirectsOnly, documents, substitution, given } = this;
    return { last, before, pattern, caseStatement, inCondition, conditionRead, regex, redirectsOnly, documents, substitution, given, list: this.#list, assigns: this.#assigns, opens: this.#opensBrace, esacs: this.#esacs, ins: this.#ins };
  }

  #restore({ list, assigns, opens, esacs, ins, ...rest }: Record<string, unknown>): void {
    Object.assign(this, rest);
    [this.#list, this.#assigns, this.#opensBrace, this.#esacs, this.#ins] = [list as boolean, assigns as boolean, opens as boolean, esacs as number, ins as number];
  }

  /** The elements of an array. */
  #readList(): string {
    const kept = this.#state(), start = this.number, words: string[] = [];
    this.last = 'word';
    this.inCondition = this.conditionRead = this.regex = false;
    this.#list = true;
    this.#esacs = this.#ins = 0;
    for (;;) {
      const token = this.token();
      if (token.type === ')') break;
      if (token.type === '\n') continue;
      if (token.type !== 'word' && token.type !== 'assignment') {
        if (token.type === 'end') this.say(start, "unexpected EOF while looking for matching `)'");
        else {
          this.unexpected(token);
          this.reset();
        }
        this.status = 1;
        throw new Discarded();
      }
      words.push(token.text);
    }
    this.#restore(kept);
    return words.join(' ');
  }
}

export const WRONG: Token = { type: 'wrong', text: '' };

/** Whether a word begins with `name=`, `name+=`, `name[…]=`; in a list only `[…]=` counts. */
const isAssignment = (text: string, list: boolean): boolean => (list ? /^\[.*\]\+?=/s : /^[A-Za-z_]\w*(\[.*\])?\+?=/s).test(text);

const plain = (text: string): string => text.replace(/\\(.)/gs, (all, c: string) => ({ n: '\n', t: '\t', r: '\r', '\\': '\\', "'": "'" })[c] ?? all);

const LETTERS: Record<string, string> = { '\x07': '\\a', '\b': '\\b', '\x1b': '\\E', '\f': '\\f', '\n': '\\n', '\r': '\\r', '\t': '\\t', '\v': '\\v', '\\': '\\\\', "'": "\\'" };

/** What cannot be shown is told as `$'…'`. */
const ansi = (text: string): string => (/[\x00-\x1f\x7f]/.test(text) ? `$'${text.replace(/[\x00-\x1f\x7f\\']/g, (c) => LETTERS[c] ?? `\\${c.charCodeAt(0).toString(8).padStart(3, '0')}`)}'` : text);
