/** What stands in `[[ … ]]`, word by word. */
import { BashWords, type Token } from './bash-words.ts';

const UNARY = /^-[a-hknoprstuvwxzGLNORS]$/, BINARY = /^(?:=|==|!=|<|>|-(?:eq|ne|lt|le|gt|ge|nt|ot|ef))$/;

/** Something is wrong, and has been said. */
class Refused extends Error {}

export abstract class BashConditions extends BashWords {
  /** The token behind what was read. */
  #after: Token | undefined;

  protected override readCondition(): boolean {
    try {
      this.#either();
    } catch (error) {
      if (error instanceof Refused) return false;
      throw error;
    }
    const { type } = this.#after!;
    if (type === ']]') return true;
    const shown = operatorText(this.#after!);
    this.say(this.conditionLine, this.endReached ? "unexpected EOF while looking for `]]'" : `syntax error in conditional expression${shown === undefined ? '' : `: unexpected token \`${shown}'`}`);
    return false;
  }

  #either(): void {
    this.#all();
    if (this.#after!.type === '||') this.#either();
  }

  #all(): void {
    this.#term();
    if (this.#after!.type === '&&') this.#all();
  }

  #skipLines(): Token {
    do this.#after = this.token();
    while (this.#after.type === '\n');
    return this.#after;
  }

  #refuse(line: number, text: string): never {
    this.say(line, text);
    throw new Refused();
  }

  #term(): void {
    const token = this.#skipLines(), line = this.number;
    if (token.type === ']]') throw new Refused();
    if (token.type === '(') {
      try {
        this.#either();
      } catch (error) {
        if (error instanceof Refused) this.say(line, "expected `)'");
        throw error;
      }
      if (this.#after!.type !== ')') {
        const shown = operatorText(this.#after!);
        this.#refuse(line, shown === undefined ? "expected `)'" : `unexpected token \`${shown}', expected \`)'`);
      }
      this.#skipLines();
    } else if (token.type === '!' || (token.type === 'word' && token.text === '!')) this.#term();
    else if (token.type === 'word' && UNARY.test(token.text)) {
      this.#argument('unary');
      this.#skipLines();
    } else if (token.type === 'word') this.#binary();
    else this.#refuse(this.number, token.type === 'wrong' ? 'unexpected token `\udcff\' in conditional command' : `unexpected token \`${token.type.length === 1 ? token.type : operatorText(token) ?? token.text}' in conditional command`);
  }

  #binary(): void {
    const operator = this.token(), { type, text } = operator;
    if (type === ']]' || type === '&&' || type === '||' || type === ')') {
      this.#after = operator;
      return;
    }
    const { extglob } = this;
    if (type === 'word' && text === '=~') this.regex = true;
    else if (type === 'word' && /^[!=]?=$/.test(text)) this.extglob = true;
    else if (!(type === 'word' && BINARY.test(text)) && type !== '<' && type !== '>') {
      const shown = operatorText(operator);
      this.#refuse(this.number, `${shown === undefined ? '' : `unexpected token \`${shown}', `}conditional binary operator expected`);
    }
    try {
      this.#argument('binary');
    } finally {
      this.extglob = extglob;
      this.regex = false;
    }
    this.#skipLines();
  }

  #argument(arity: string): void {
    const token = this.token();
    if (token.type === 'word') return;
    const shown = operatorText(token);
    this.regex = false;
    this.#refuse(this.number, `unexpected argument ${shown === undefined ? '' : `\`${shown}' `}to conditional ${arity} operator`);
  }
}

/** What a message names: operators and reserved words, not other words. */
function operatorText({ type, text }: Token): string | undefined {
  return type === '\n' ? 'newline' : type === 'end' ? 'EOF' : /^(word|assignment|number|wrong|condition|arithmetic|head|name)$/.test(type) ? undefined : text;
}
