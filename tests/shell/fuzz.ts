/**
 * Compares our bash with the real one on scripts made from a grammar: node tests/shell/fuzz.ts [COUNT] [SEED]
 * Prints every difference with its seed; a seed can be given to see one again. Needs bash 5.2 on the PATH.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { random, type Random } from '../../src/simulator/kernel/random.ts';
import { play } from './world.ts';

/** Makes scripts; `fuel` keeps them small. */
class Grammar {
  readonly #random: Random;
  #fuel: number;

  constructor(seed: string, fuel = 14) {
    this.#random = random(seed, 'shell fuzz', 'script');
    this.#fuel = fuel;
  }

  #pick<T>(choices: readonly T[]): T {
    return choices[this.#random.int(choices.length)]!;
  }

  #times(most: number, make: () => string, between: string): string {
    return Array.from({ length: 1 + this.#random.int(most) }, make).join(between);
  }

  script(): string {
    return `${this.#pick(['x=1; y="a b"; z=', "x='*'; y=abcabc; z=3", 'x=/usr/lib/x.tar.gz; y=; z="1 2 3"', 'x=(1 "2 3" c); y=Hello; z=07'])}\nset -- ${this.#pick(['', 'p', '"q r" s', 'a b c'])}\n${this.#times(4, () => this.#list(), '\n')}\n`;
  }

  #list(): string {
    return this.#times(2, () => this.#andOr(), this.#pick(['; ', '\n']));
  }

  #andOr(): string {
    return this.#random.int(3) > 0 ? this.#pipeline() : `${this.#pipeline()} ${this.#pick(['&&', '||'])} ${this.#pipeline()}`;
  }

  #pipeline(): string {
    const head = this.#random.int(12) === 0 ? '! ' : '';
    return head + (this.#random.int(4) > 0 ? this.#command() : `${this.#command()} | ${this.#pick(['cat', 'tr a-c x-z', 'wc -l', 'head -n 2', 'sort'])}`);
  }

  #command(): string {
    if (this.#fuel-- <= 0) return `echo ${this.#word()}`;
    switch (this.#random.int(15)) {
      case 0: return `if ${this.#condition()}; then ${this.#list()}; else ${this.#list()}; fi`;
      case 1: return `for i in ${this.#times(3, () => this.#word(), ' ')}; do ${this.#list()}; done`;
      case 2: return `case ${this.#word()} in ${this.#pattern()}) ${this.#andOr()};; ${this.#pattern()}) ${this.#andOr()};& *) echo other;; esac`;
      case 3: return `( ${this.#list()} )`;
      case 4: return `{ ${this.#list()}; }`;
      case 5: return `f() { ${this.#list()}; return ${this.#random.int(5)}; }; f ${this.#word()} ${this.#word()}; echo $?`;
      case 6: return `${this.#pick(['x', 'y', 'z'])}=${this.#word()}`;
      case 7: return `((${this.#arithmetic()})); echo $?`;
      case 8: return `cat <<E\n${this.#inner()} ${this.#inner()}\nE\n:`;
      case 9: return `printf '${this.#pick(['%s|', '[%s]', '%5s|', '%-4s|', '%q '])}\\n' ${this.#times(3, () => this.#word(), ' ')}`;
      case 10: return `read a b <<< ${this.#word()}; echo "$a|$b"`;
      case 11: {
        const counter = `w${this.#fuel + 100}`;
        return `${counter}=0; while (( ${counter}++ < ${this.#random.int(4)} )); do ${this.#andOr()}; done`;
      }
      default: return `echo ${this.#times(3, () => this.#word(), ' ')}`;
    }
  }

  #condition(): string {
    return this.#pick([
      () => `[ ${this.#quoted()} ${this.#pick(['=', '!='])} ${this.#quoted()} ]`, () => `[[ ${this.#word()} == ${this.#pattern()} ]]`, () => `[ -${this.#pick(['n', 'z', 'd', 'f', 'e'])} ${this.#quoted()} ]`,
      () => `((${this.#arithmetic()}))`, () => `[[ ${this.#quoted()} < ${this.#quoted()} ]]`, () => this.#pick(['true', 'false']), () => `[[ ${this.#quoted()} =~ ${this.#pick(['^a', 'b.c', '[0-9]+', '^$', '(a|b)c'])} ]]`,
    ])();
  }

  #word(): string {
    return this.#times(2, () => this.#pick([() => this.#quoted(), () => this.#inner(), () => this.#literal(), () => this.#literal(), () => this.#brace()])(), '');
  }

  #quoted(): string {
    return this.#pick([() => `"${this.#inner()}"`, () => `'${this.#literal()} $x'`, () => `"${this.#inner()} ${this.#inner()}"`, () => `"${this.#literal()}"`, () => `$'a\\t${this.#literal()}'`])();
  }

  #literal(): string {
    return this.#pick(['a', 'abc', 'B', '12', 'x.y', '-n', 'a\\ b', '\\*', 'é', '한', '/', 'a=b', '~', '', '%s', '\\\\', '#', '!', 'foo', '[a]']);
  }

  #brace(): string {
    return this.#pick(['{a,b}', '{1..3}', 'x{,y}', '{c..a}', '{a}', '{01..03}', '{a,{b,c}}']);
  }

  #inner(): string {
    if (this.#fuel-- <= 0) return '$x';
    const name = this.#pick(['x', 'y', 'z', 'u', '1', '@', '*', '#', '?']);
    const plain = this.#pick(['x', 'y', 'z', 'u']);
    return this.#pick([
      () => `$${name}`, () => `\${${plain}}`, () => `\${${plain}:-${this.#operand()}}`, () => `\${${plain}:+${this.#operand()}}`, () => `\${${plain}-${this.#operand()}}`, () => `\${#${plain}}`, () => `\${${plain}${this.#pick(['#', '##', '%', '%%'])}${this.#pattern()}}`,
      () => `\${${plain}${this.#pick(['/', '//'])}${this.#pattern()}/${this.#operand()}}`, () => `\${${plain}:${this.#random.int(4)}:${this.#random.int(4)}}`, () => `\${${plain}: -2}`, () => `\${${plain}${this.#pick(['^', '^^', ',', ',,'])}}`,
      () => `$((${this.#arithmetic()}))`, () => `$(echo ${this.#word()})`, () => `\${x[@]}`, () => `\${x[1]}`, () => `\${#x[@]}`, () => `\${@:1:2}`, () => `\${${plain}@Q}`,
    ])();
  }

  #operand(): string {
    return this.#pick(['d', 'a b', '"q q"', '$z', '', '\\$', '*']);
  }

  #pattern(): string {
    return this.#pick(['a*', '*b', '?', '*', '[a-c]*', '"*"', 'a', '*/', '.*', '[!a]', '*.*', '$y', '[[:digit:]]*', 'x', 'l']);
  }

  #arithmetic(): string {
    if (this.#fuel-- <= 0) return '1';
    return this.#pick([
      () => String(this.#random.int(20)), () => this.#pick(['n', 'm', '$z', 'n++', '--m', '${#y}']), () => `${this.#arithmetic()}${this.#pick(['+', '-', '*', '<', '>', '==', '&', '|', '^', '<<', '&&', '||', ','])}${this.#arithmetic()}`, () => `(${this.#arithmetic()})`,
      () => `n=${this.#arithmetic()}`, () => `m+=${this.#arithmetic()}`, () => `${this.#arithmetic()}?${this.#arithmetic()}:${this.#arithmetic()}`, () => `!${this.#arithmetic()}`, () => `-${this.#random.int(9)}`,
    ])();
  }
}

function real(script: string): { stdout: string; stderr: string; status: number } {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'fuzz-'));
  const run = spawnSync('setsid', ['bash', '-c', script], { cwd: folder, encoding: 'utf8', timeout: 5000, stdio: ['ignore', 'pipe', 'pipe'], env: { PATH: '/usr/bin:/bin', HOME: '/root', LANG: 'C.UTF-8', PWD: folder } });
  // What a script without end has forked goes on when the shell is killed, and forks more.
  try {
    process.kill(-run.pid, 'SIGKILL');
  } catch {
    // nothing is left
  }
  fs.rmSync(folder, { recursive: true });
  return { stdout: run.stdout, stderr: run.stderr.replaceAll(folder, '/work'), status: run.status ?? 128 };
}

const [count = '200', first = '0'] = process.argv.slice(2);
let same = 0;
for (let n = 0; n < Number(count); n++) {
  const seed = String(Number(first) + n), script = new Grammar(seed).script();
  const theirs = real(script), ours = play('bash', script);
  const differs = (['stdout', 'stderr', 'status'] as const).filter((key) => theirs[key] !== ours[key]);
  if (differs.length === 0 && ours.faults.length === 0) same++;
  else console.log(`--- seed ${seed}\n${script}${differs.map((key) => `  ${key} real: ${String(JSON.stringify(theirs[key])).slice(0, 600)}\n  ${key} ours: ${String(JSON.stringify(ours[key])).slice(0, 600)}\n`).join('')}${ours.faults.map((fault) => String((fault as { error: Error }).error.stack)).join('\n')}`);
}
console.log(`${same}/${count} scripts do the same`);
