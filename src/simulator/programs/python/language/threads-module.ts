/** What the modules threading, atexit and traceback ask of the interpreter: threads with a stack of their own, and waiting for each other. */
import { anyOf, type Blocking, type Park } from '../../../kernel/blocking.ts';
import { flattened } from '../../node/language/trampoline.ts';
import type { Interpreter } from './interpreter.ts';
import { toNumber } from './operators.ts';
import { framesOf } from './trace-object.ts';
import { frames, traceback } from './traceback.ts';
import { Module, Native, PyObject, Raised, type Act, type Value } from './values.ts';

/** Runs a body beside others: whenever it goes on, the frames of the interpreter are its own. */
function* apart(run: Interpreter, thread: Value, body: Blocking<void>): Blocking<void> {
  let frames: Interpreter['frames'] = [];
  const step = (resume: () => IteratorResult<Park, void>): IteratorResult<Park, void> => {
    const outer = { frames: run.frames, thread: run.thread };
    Object.assign(run, { frames, thread });
    try {
      return resume();
    } finally {
      frames = run.frames;
      Object.assign(run, outer);
    }
  };
  let next = step(() => body.next());
  while (!next.done) {
    try {
      yield next.value;
    } catch (error) {
      next = step(() => body.throw(error));
      continue;
    }
    next = step(() => body.next());
  }
}

function* runThread(run: Interpreter, thread: PyObject): Blocking<void> {
  try {
    yield* flattened(run.method(thread, 'run'));
  } catch (error) {
    if (!(error instanceof Raised)) throw error;
    if (error.value.cls!.name !== 'SystemExit') yield* run.p.write(2, `Exception in thread ${String(thread.attrs.get('name'))}:\n${yield* traceback(run, error.value)}`);
  }
  thread.attrs.set('_alive', false);
  run.changed.wakeAll();
}

/** Waits until `met` or the time is over; whether it was met. */
function* waitUntil(run: Interpreter, met: () => boolean | Blocking<boolean>, seconds: Value): Blocking<boolean> {
  const { p } = run, end = seconds === null || seconds === undefined ? Infinity : p.now + toNumber(seconds) * 1000;
  for (;;) {
    const answer = met();
    if (typeof answer === 'boolean' ? answer : yield* answer) return true;
    if (p.now >= end) return false;
    const alarm: Park = (wake) => {
      const entry = p.agenda.at(end, 'python waits', wake);
      return () => p.agenda.cancel(entry);
    };
    // Signals are the main thread's.
    const parks = run.thread === null ? [run.changed.park, run.interruption.park] : [run.changed.park];
    yield end === Infinity ? anyOf(...parks) : anyOf(alarm, ...parks);
    if (run.thread === null) yield* run.heed();
  }
}

/** The module _threads. */
export function threadsModule(run: Interpreter): Module {
  const acts: Record<string, Act> = {
    start: ([thread]) => {
      run.p.thread(apart(run, thread, runThread(run, thread as PyObject)));
      return null;
    },
    current: () => run.thread,
    /** Takes a lock at once or when it is given back: nobody else comes between looking and taking. */
    acquire: ([lock, blocking, seconds]) => waitUntil(run, () => {
      const { attrs } = lock as PyObject, free = attrs.get('_held') === false;
      if (free) attrs.set('_held', true);
      return free;
    }, blocking === false ? 0 : seconds),
    wait: ([met, seconds]) => waitUntil(run, () => (function* () {
      return yield* run.truth(yield* run.call(met, []));
    })(), seconds),
    changed: () => (run.changed.wakeAll(), null),
    at_exit: ([call]) => {
      run.atExit.unshift(function* () {
        yield* flattened(run.call(call, []));
      });
      return null;
    },
    same_trace: ([from, to]) => (run.traces.set(to as PyObject, run.traces.get(from as PyObject) ?? []), null),
    frames: ([trace]) => frames(run, framesOf(trace)),
    trace: ([error]) => traceback(run, error as PyObject),
  };
  return new Module('_threads', Object.fromEntries(Object.entries(acts).map(([name, act]) => [name, new Native(name, act)])));
}
