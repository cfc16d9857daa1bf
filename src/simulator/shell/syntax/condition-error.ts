/** What is wrong with a `[[ … ]]` that does not parse, read as bash reads it: word by word. */

export interface ConditionError {
  /** Without words: bash says nothing. */
  message: string;
  /** Offset of the line that bash names. */
  pos: number;
  /** The text ends within the command. */
  open: boolean;
  /** A group of a regular expression that is not closed. */
  group: boolean;
}

interface Token {
  text: string;
  kind: 'word' | 'operator' | 'newline' | 'end' | 'unclosed';
  pos: number;
}

const UNARY = /^-[a-hknoprstuvwxzGLNORS]$/, BINARY = /^(?:=|==|!=|=~|-(?:eq|ne|lt|le|gt|ge|nt|ot|ef))$/;

/** The first `[[` up to `pos` that is wrong. */
export function conditionError(text: string, pos: number): ConditionError | undefined {
  for (const { index } of text.matchAll(/(?<=^|[\s;&|(!{])\[\[(?=\s|$)/g)) {
    if (index > pos) return undefined;
    const scan = new Scanner(text.endsWith('\n') ? text : `${text}\n`, index + 2);
    try {
      scan.command(index);
    } catch (error) {
      if (error instanceof Wrong) return error.what;
      throw error;
    }
  }
  return undefined;
}

class Wrong extends Error {
  readonly what: ConditionError;
  constructor(what: ConditionError) {
    super(what.message);
    this.what = what;
  }
}

class Scanner {
  readonly #text: string;
  #at: number;
  #next: Token;

  constructor(text: string, at: number) {
    this.#text = text;
    this.#at = at;
    this.#next = this.#read();
  }

  command(start: number): void {
    this.#either();
    const { kind, text } = this.#next;
    if (text === ']]') return;
    if (kind === 'end') throw this.#wrong("unexpected EOF while looking for `]]'", start);
    throw this.#wrong(`syntax error in conditional expression${kind === 'operator' ? `: unexpected token \`${text}'` : ''}`, start);
  }

  #either(): void {
    do {
      do this.#term();
      while (this.#take('&&'));
    } while (this.#take('||'));
  }

  #term(): void {
    this.#skipLines();
    const { kind, text } = this.#advance();
    if (text === ']]') throw this.#wrong('');
    if (kind === 'operator' && text === '(') {
      this.#either();
      if (!this.#take(')')) throw this.#wrong(`${this.#next.kind === 'word' ? `unexpected token \`${this.#next.text}', ` : ''}expected \`)'`);
    } else if (kind !== 'word') throw this.#wrong(`unexpected token \`${kind === 'end' ? 'EOF' : text}' in conditional command`);
    else if (text === '!') return this.#term();
    else if (UNARY.test(text)) this.#argument('unary');
    else this.#afterLeft();
    this.#skipLines();
  }

  #afterLeft(): void {
    const { kind, text } = this.#next;
    if (text === ']]' || (kind === 'operator' && /^(?:&&|\|\||\))$/.test(text))) return;
    if (!(kind === 'word' && BINARY.test(text)) && !(kind === 'operator' && /^[<>]$/.test(text))) throw this.#wrong(`${kind === 'newline' || kind === 'operator' ? `unexpected token \`${text}', ` : ''}conditional binary operator expected`);
    this.#next = this.#read(text === '=~');
    this.#argument('binary');
  }

  #argument(arity: string): void {
    const { kind, text } = this.#advance();
    if (kind !== 'word' || text === ']]') throw this.#wrong(`unexpected argument ${kind === 'unclosed' || kind === 'end' ? '' : `\`${text}' `}to conditional ${arity} operator`, undefined, kind === 'unclosed');
  }

  #wrong(message: string, pos = this.#next.pos, group = false): Wrong {
    return new Wrong({ message, pos: Math.min(pos, this.#text.length), open: this.#next.kind === 'end' || group, group });
  }

  #take(text: string): boolean {
    const found = this.#next.kind === 'operator' && this.#next.text === text;
    if (found) this.#advance();
    return found;
  }

  #advance(): Token {
    const token = this.#next;
    if (token.kind !== 'end' && token.kind !== 'unclosed') this.#next = this.#read();
    return token;
  }

  #skipLines(): void {
    while (this.#next.kind === 'newline') this.#advance();
  }

  #read(regex = false): Token {
    const text = this.#text;
    this.#at += /^(?:[ \t]|\\\n|#.*)*/.exec(text.slice(this.#at))![0].length;
    const pos = this.#at, rest = text.slice(pos);
    if (rest === '') return { kind: 'end', text: '', pos };
    const operator = /^(?:\n|&&|\|\||;;&?|;&|[;&|]|<<<?|>>|[<>]|[()])/.exec(rest)?.[0];
    if (operator !== undefined && !(regex && /^[(|<>]/.test(operator))) {
      this.#at += operator.length;
      return { kind: operator === '\n' ? 'newline' : 'operator', text: operator === '\n' ? 'newline' : operator, pos };
    }
    const end = wordEnd(rest, regex);
    this.#at += end ?? rest.length;
    return { kind: end === undefined ? 'unclosed' : 'word', text: rest.slice(0, end), pos };
  }
}

/** Where a word ends; undefined where a group in it does not. */
function wordEnd(text: string, regex: boolean): number | undefined {
  let depth = 0;
  for (let at = 0; at < text.length; ) {
    const c = text[at]!;
    const quoted = /^(?:\\[^]|'[^']*'|"(?:[^"\\]|\\[^])*"|`[^`]*`|\$\((?:[^()]|\([^()]*\))*\)|\$\{[^}]*\})/.exec(text.slice(at))?.[0];
    if (quoted !== undefined) at += quoted.length;
    else if (c === '(' && (regex || depth > 0 || /[?*+@!]/.test(text[at - 1] ?? ''))) depth++, at++;
    else if (c === ')' && depth > 0) depth--, at++;
    else if (depth === 0 && (regex ? /[\s;&)]/ : /[\s;&|<>()]/).test(c)) return at;
    else at++;
  }
  return depth > 0 ? undefined : text.length;
}
