/** The functions of awk that take values. Those that take an array or an expression as such are in expressions.ts. */
import type { Blocking } from '../../kernel/blocking.ts';
import { fromBytes, toBytes } from '../byte-text.ts';
import { strftime } from '../dates.ts';
import { formatPrintf } from '../printf-format.ts';
import { AwkError } from './jump.ts';
import { AwkStreams } from './streams.ts';
import { toNumber, type Value } from './values.ts';

/** Functions of the language; `gensub` and the like are gawk's, and busybox's has a few of them. */
export const BUILTINS = new Set(['length', 'substr', 'index', 'split', 'sub', 'gsub', 'match', 'tolower', 'toupper', 'sprintf', 'int', 'sqrt', 'exp', 'log', 'sin', 'cos', 'atan2', 'rand', 'srand', 'systime', 'strftime', 'system', 'close', 'fflush']);

export abstract class AwkBuiltins extends AwkStreams {
  #random = 0;

  protected *builtin(name: string, values: Value[]): Blocking<Value> {
    const text = (i: number): string => this.toText(values[i] ?? ''), number = (i: number): number => toNumber(values[i] ?? 0);
    switch (name) {
      case 'length': return toBytes(values.length > 0 ? text(0) : this.line()).length;
      case 'substr': {
        return fromBytes(this.#substring(toBytes(text(0)), Math.round(number(1)), values.length > 2 ? Math.round(number(2)) : Infinity));
      }
      case 'index': return this.flavour === 'busybox' && text(1) === '' ? 0 : toBytes(text(0)).indexOf(toBytes(text(1))) + 1;
      case 'tolower': return text(0).replace(/[A-Z]+/g, (part) => part.toLowerCase());
      case 'toupper': return text(0).replace(/[a-z]+/g, (part) => part.toUpperCase());
      case 'sprintf': return this.formatted('sprintf', values);
      case 'int': return Math.trunc(number(0));
      case 'sqrt': return Math.sqrt(number(0));
      case 'exp': return Math.exp(number(0));
      case 'log': return Math.log(number(0));
      case 'sin': return Math.sin(number(0));
      case 'cos': return Math.cos(number(0));
      case 'atan2': return Math.atan2(number(0), number(1));
      case 'rand': return this.p.kernel.random('awk rand', `${this.globals.get(' seed') ?? 0} ${this.#random++}`).next();
      case 'srand': {
        const before = (this.globals.get(' seed') as Value | undefined) ?? (this.flavour === 'busybox' ? 1 : Math.floor(this.p.now / 1000));
        this.globals.set(' seed', values.length > 0 ? number(0) : Math.floor(this.p.now / 1000));
        this.#random = 0;
        return before;
      }
      case 'systime': return Math.floor(this.p.now / 1000);
      case 'strftime': return strftime(values.length > 0 ? text(0) : '%a %b %e %H:%M:%S %Z %Y', values.length > 1 ? number(1) * 1000 : this.p.now);
      case 'system': {
        yield* this.out.flush();
        return yield* this.p.wait(this.p.spawn({ argv: ['sh', '-c', text(0)] }));
      }
      case 'close': {
        const entry = this.files.get(text(0));
        this.readers.delete(text(0));
        if (!entry) return -1;
        this.files.delete(text(0));
        return yield* entry.close();
      }
      case 'fflush':
        yield* this.out.flush();
        return 0;
    }
    throw new AwkError(this.flavour === 'gnu' ? `function ${name} never defined` : 'Call to undefined function');
  }

  /** mawk refuses a format with too few values; busybox takes them as empty. */
  protected formatted(name: string, values: readonly Value[]): string {
    const format = this.toText(values[0] ?? '');
    const wanted = format.replace(/%%/g, '').match(/%[-+ 0#]*(\*|\d+)?(\.(\*|\d+)?)?[a-zA-Z]/g) ?? [];
    const needed = wanted.reduce((sum, one) => sum + 1 + (one.match(/\*/g)?.length ?? 0), 0);
    if (this.flavour === 'gnu' && needed > values.length - 1) throw this.runTimeError(`not enough arguments passed to ${name}("${format}")`);
    const strange = this.flavour === 'gnu' ? wanted.findIndex((one) => !/[cdiouxXeEfFgGsalh]$/.test(one)) : -1;
    if (strange >= 0) throw this.runTimeError(`improper conversion(number ${strange + 1}) in ${name}("${format}")`);
    if (this.flavour === 'busybox' && wanted.some((one) => one.includes('*'))) throw new AwkError('%*x formats are not supported');
    return fromBytes(formatPrintf(toBytes(format), values.slice(1).map((value) => (typeof value === 'number' ? value : toBytes(this.toText(value))))));
  }

  protected runTimeError(words: string): AwkError {
    const show = (name: string): string => this.toText(this.globals.get(name) as Value);
    return new AwkError(`run time error: ${words}\n\tFILENAME="${show('FILENAME')}" FNR=${show('FNR')} NR=${show('NR')}`);
  }

  /** Each counts a start before the first character in its own way. */
  #substring(text: string, start: number, length: number): string {
    if (start >= 1) return length <= 0 ? '' : text.slice(start - 1, start - 1 + length);
    return this.flavour === 'gnu' ? text.slice(0, Math.max(0, length - start)) : text.slice(0, Math.max(0, length));
  }
}
