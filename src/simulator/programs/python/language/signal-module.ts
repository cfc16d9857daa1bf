/** The module _signal, which signal is made of: handlers in Python, which run where the program is next between two steps. */
import { SIGNALS } from '../../../kernel/signals.ts';
import type { Interpreter } from './interpreter.ts';
import { Module, Native, type Value } from './values.ts';

const DEFAULT = 0, IGNORE = 1;

export function signalModule(run: Interpreter): Module {
  const { p } = run, handlers = new Map<number, Value>();
  const set = (number: number, handler: Value): void => {
    if (handler === DEFAULT) p.handlers.delete(number);
    else p.handlers.set(number, handler === IGNORE ? 'ignore' : () => {
      run.caught.push([handler, number]);
      run.interruption.wakeAll();
      return 'restart';
    });
  };
  const natives = {
    default_int_handler: () => {
      throw run.error('KeyboardInterrupt');
    },
    signal: ([number, handler]: Value[]): Value => {
      const signal = Number(number), before = handlers.get(signal) ?? DEFAULT;
      if (signal === SIGNALS.KILL || signal === SIGNALS.STOP) throw run.error('OSError', 22, 'Invalid argument');
      if (handler === null || typeof handler === 'string') throw run.error('TypeError', 'signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object');
      handlers.set(signal, handler);
      set(signal, handler);
      return before;
    },
    getsignal: ([number]: Value[]): Value => handlers.get(Number(number)) ?? DEFAULT,
    pause: function* () {
      yield run.interruption.park;
      yield* run.heed();
      return null;
    },
    raise_signal: ([number]: Value[]): Value => (p.signal(Number(number)), null),
  };
  const constants = Object.fromEntries(Object.entries(SIGNALS).map(([name, number]) => [`SIG${name}`, number]));
  return new Module('signal', { SIG_DFL: DEFAULT, SIG_IGN: IGNORE, ...constants, ...Object.fromEntries(Object.entries(natives).map(([name, act]) => [name, new Native(name, act)])) });
}
