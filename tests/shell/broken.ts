/** Scripts with mistakes in them: correct ones, made from a grammar, in which a few tokens are dropped, doubled, swapped, or put in. */
import { random, type Random } from '../../src/simulator/kernel/random.ts';

const TOKENS = [
  'if', 'then', 'else', 'elif', 'fi', 'case', 'esac', 'for', 'select', 'while', 'until', 'do', 'done', 'in', 'function', 'time', '{', '}', '!', '[[', ']]', 'coproc',
  ';', '&', '|', '&&', '||', ';;', ';&', ';;&', '|&', '(', ')', '((', '))', '$(', '${', '$((', '`', '"', "'", '\n', '\n', ' ', '\\', '\\\n', '#', '$', "$'", '<', '>', '>>', '<<', '<<E', '<<-E', '<<<', '<&', '>&', '&>', '&>>', '>|', '<>', '<(', '>(', '2>', '1', '=', '+=', 'x=', 'x=(', 'x[', ']', '=~', '==', '-f', '-eq', 'a', 'E', '\nE\n', '\r\n', '@(', '*', '?(', '$[', '-', '{a,', '"$(', '-p', '--', 'echo', ':', 'f()', 'f() {',
];

export class Broken {
  readonly #random: Random;
  readonly #posix: boolean;
  #fuel = 10;

  constructor(seed: string, posix: boolean) {
    this.#random = random(seed, 'broken scripts', 'script');
    this.#posix = posix;
  }

  script(): string {
    let text = this.#times(5, () => this.#list(), '\n');
    const mutations = 1 + this.#random.int(3);
    for (let i = 0; i < mutations; i++) text = this.#mutated(text);
    return this.#random.int(4) === 0 ? text : `${text}\n`;
  }

  #mutated(text: string): string {
    const tokens = text.match(/[ \t]+|\n|\w+|;;&|;;|;&|&&|\|\||\|&|<<-|<<<|<<|>>|<&|>&|&>|\$\(\(|\$\(|\$\{|\(\(|\)\)|\[\[|\]\]|./gs) ?? [''];
    const at = this.#random.int(tokens.length), other = this.#random.int(tokens.length), spaced = (token: string): string => (this.#random.int(3) === 0 ? token : ` ${token} `);
    switch (this.#random.int(12)) {
      case 0: case 1: case 2: tokens.splice(at, 1); break;
      case 3: tokens.splice(at, 0, tokens[at]!); break;
      case 4: [tokens[at], tokens[other]] = [tokens[other]!, tokens[at]!]; break;
      case 5: return text.slice(0, this.#random.int(text.length + 1));
      case 6: return this.#random.int(6) === 0 ? text.replaceAll('\n', '\r\n') : text;
      case 7: case 8: tokens[at] = spaced(this.#pick(TOKENS)); break;
      default: tokens.splice(at, 0, spaced(this.#pick(TOKENS)));
    }
    return tokens.join('');
  }

  #pick<T>(choices: readonly T[]): T {
    return choices[this.#random.int(choices.length)]!;
  }

  #times(most: number, make: () => string, between: string): string {
    return Array.from({ length: 1 + this.#random.int(most) }, make).join(between);
  }

  #separator(): string {
    return this.#pick(['; ', '\n', '\n  ', ' ;\n']);
  }

  #list(): string {
    return this.#times(2, () => this.#andOr(), this.#separator());
  }

  #andOr(): string {
    return this.#random.int(3) > 0 ? this.#pipeline() : `${this.#pipeline()} ${this.#pick(['&&', '||', '&&\n', '||\n'])} ${this.#pipeline()}`;
  }

  #pipeline(): string {
    return (this.#random.int(12) === 0 ? '! ' : '') + (this.#random.int(4) > 0 ? this.#command() : `${this.#command()} ${this.#pick(['|', '|\n'])} ${this.#pick(['cat', '{ cat; }', '( cat )'])}`);
  }

  #body(): string {
    return `${this.#list()}${this.#separator()}`;
  }

  #command(): string {
    if (this.#fuel-- <= 0) return `echo ${this.#word()}`;
    const of = this.#posix ? 13 : 22;
    switch (this.#random.int(of)) {
      case 0: return `if ${this.#test()}${this.#separator()}then ${this.#body()}${this.#pick(['', `else ${this.#body()}`, `elif ${this.#test()}; then ${this.#body()}`])}fi`;
      case 1: return `for i in ${this.#times(2, () => this.#word(), ' ')}${this.#separator()}do ${this.#body()}done`;
      case 2: return `case ${this.#word()} in${this.#pick([' ', '\n'])}${this.#pick(['', '('])}${this.#pick(['a', 'a|b', '*'])}) ${this.#pick(['', this.#list()])} ;;${this.#pick([' ', '\n'])}b) ${this.#list()}${this.#pick([';;', ''])}\nesac`;
      case 3: return `( ${this.#list()} )`;
      case 4: return `{ ${this.#body()}}`;
      case 5: return `f() {${this.#pick([' ', '\n'])}${this.#body()}}${this.#separator()}f ${this.#word()}`;
      case 6: return `x=${this.#word()}`;
      case 7: return `cat <<${this.#pick(['', '-'])}${this.#pick(['E', "'E'"])}\n${this.#word()} text\n${this.#pick(['', `$(echo ${this.#word()})\n`])}E\n:`;
      case 8: return `while false${this.#separator()}do ${this.#body()}done`;
      case 9: return `${this.#pick(['until true', 'until :'])}; do ${this.#body()}done`;
      case 10: return `echo ${this.#word()} ${this.#pick(['>f', '2>&1', '>>f', '>/dev/null', '</dev/null'])}`;
      case 11: return `x=${this.#word()} echo ${this.#word()}`;
      case 13: return `[[ ${this.#word()} ${this.#pick(['==', '!=', '<', '=~'])} ${this.#word()} ${this.#pick(['', '&& -n a ', '|| ( a )', '\n&& ! -f b '])}]]`;
      case 14: return `((${this.#pick(['1 + 1', 'n++', '(1)', 'n = 2 , 3'])}))`;
      case 15: return `for ((i = 0; i < 2; i++))${this.#separator()}do ${this.#body()}done`;
      case 16: return `a=(1 "2 3" ${this.#word()})`;
      case 17: return `function g ${this.#pick(['()', ''])} {\n${this.#body()}}`;
      case 18: return `cat <(echo ${this.#word()})`;
      case 19: return `case a in a) ${this.#list()} ;& b) : ;;& *) : ;; esac`;
      case 20: return `cat <<< ${this.#word()}`;
      case 21: return `select i in a b; do break; done </dev/null 2>/dev/null`;
      default: return `echo ${this.#times(3, () => this.#word(), ' ')}`;
    }
  }

  #test(): string {
    return this.#pick(['true', 'false', '[ a = b ]', `[ -n ${this.#word()} ]`]);
  }

  #word(): string {
    const make: (() => string)[] = [
      () => 'a', () => 'b', () => 'abc', () => '"a b"', () => "'c d'", () => '$x', () => '"$x"', () => '${x}', () => '${x:-d}', () => '"${x:-"q r"}"', () => '$((1 + 2))', () => `$(${this.#list()})`, () => `"$(echo ${this.#word()})"`, () => '`echo q`', () => `"\`echo b\`"`, () => '\\*', () => 'a\\\nb',
      () => '"a\nb"', () => "'a\nb'", () => `$(\n${this.#list()}\n)`,
    ];
    if (this.#fuel-- <= 0) return 'z';
    return this.#pick(make)();
  }
}
