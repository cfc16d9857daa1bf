/**
 * Generated command lines until a number is reached: `node tests/properties/robustness.ts [COUNT] [SEED]` (1,000,000 unless told).
 * After each no exception may have happened, virtual time must go on, and the machine may not hold more than so much memory.
 * What fails is printed as a line that repeats it, with the seed; the run goes on and ends with status 1.
 * The memory of the process says nothing: it is the engine's garbage, which it collects late while there is room. So what
 * is held is measured after a collection.
 */
import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Session } from '../../src/sandbox/session.ts';
import { boot } from '../../src/simulator/machine.ts';
import { random, type Random } from '../../src/simulator/kernel/random.ts';
import { clusterParts } from '../../src/simulator/parts/cluster.ts';
import { workstationParts } from '../../src/simulator/parts/workstation.ts';
import { lesson as home } from '../../src/ui/home-lesson.ts';
import { commandLine, wildLine } from './command-lines.ts';

/** Lines that one machine takes before a new one is booted. */
const LINES_PER_MACHINE = 200;
/** Milliseconds of CPU within which virtual time must go on: a page takes keys only then. */
const PATIENCE = 5_000;
/** Of virtual time, ms, that a line is given, and of CPU, ms, at most, as is what goes on after ^C: what loops is slow here. */
const GIVEN = 400, LONGEST = 60;
/** Of CPU, ms, that 10 ms after a line may take: more is something in the background that no ^C ends, and the next line gets a new machine. */
const QUIET = 30;
/** Bytes that are live after a line, garbage collected. */
const MOST_MEMORY = 600_000_000;

export interface Finding {
  readonly line: string;
  readonly what: string;
}

const PARTS = [...workstationParts, ...clusterParts];
export const newSession = (seed: string): Session => new Session({ boot, scenario: home.scenario, parts: PARTS, seed, size: [24, 80], hasEditor: true });

/** CPU time of this process, ms: others may use the computer too. */
export const cpuTime = (): number => process.cpuUsage().user / 1000;

/** Bytes in use, garbage too. */
const used = (): number => getHeapStatistics().used_heap_size + getHeapStatistics().external_memory;

function collect(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return used();
}

/** Runs one line, interrupts what still runs, and says what went wrong. */
export function tryLine(session: Session, line: string, clock: () => number): string | undefined {
  const pass = (milliseconds: number): string | undefined => {
    const start = session.elapsed, until = start + milliseconds, began = clock();
    let elapsed = start, wentOn = began;
    while (!session.advance(until, () => false)) {
      for (const tab of session.tabs) session.read(tab);
      if (session.elapsed !== elapsed) [elapsed, wentOn] = [session.elapsed, clock()];
      else if (clock() - wentOn > PATIENCE) return `hangs at ${elapsed} ms`;
      // Time that moves is enough to see; a loop in the background goes on for ever.
      if (session.elapsed > start && clock() - began > LONGEST) break;
    }
    for (const tab of session.tabs) session.read(tab);
    return session.trouble && `throws: ${session.trouble.message}`;
  };
  session.type(`${line}\r`);
  return pass(GIVEN) ?? interrupt(session, pass);
}

/** ^C twice, for a here-document or a program that takes one of them; editors are told to end. */
function interrupt(session: Session, pass: (milliseconds: number) => string | undefined): string | undefined {
  session.type('\x03');
  const first = pass(100);
  if (first) return first;
  for (let id = 1; id < 200; id++) if (session.editing(id)) session.answer(id, { quit: 0 });
  session.type('\x03\x15');
  return pass(50) ?? (used() > MOST_MEMORY && collect() > MOST_MEMORY ? `holds ${Math.round(used() / 1e6)} MB` : undefined);
}

/** Something still runs at full speed. */
function isBusy(session: Session, clock: () => number): boolean {
  const until = session.elapsed + 10, began = clock();
  while (!session.advance(until, () => false)) if (clock() - began > QUIET) return true;
  return clock() - began > QUIET;
}

export function run(make: (dice: Random) => string, count: number, seed: string, clock: () => number, tell: (finding: Finding) => void, look: (done: number) => void = () => {}): void {
  const dice: Random = random('robustness', 'lines', seed);
  let session = newSession(seed);
  for (let done = 0, typed = 0, busy = false; done < count; done++, typed++) {
    if (typed === LINES_PER_MACHINE || session.closed || busy) [session, typed] = [newSession(seed), 0];
    const line = make(dice), what = tryLine(session, line, clock);
    busy = isBusy(session, clock);
    if (what !== undefined) {
      tell({ line, what });
      session = newSession(seed);
    }
    look(done + 1);
  }
}

/** One line in ten is wild: those that never end cost a hundred times as much. */
const mixed = (dice: Random): string => (dice.int(10) === 0 ? wildLine : commandLine)(dice);

if (import.meta.main) {
  const count = Number(process.argv[2] ?? 1_000_000), seed = process.argv[3] ?? 'robustness';
  let failures = 0;
  run(mixed, count, seed, cpuTime, ({ line, what }) => {
    failures++;
    console.log(`${what}\n    ${JSON.stringify(line)}`);
  }, (done) => {
    if (done % 10_000 !== 0) return;
    const live = collect(), { maxRSS } = process.resourceUsage();
    console.log(`${done} lines, ${failures} failures, ${Math.round(live / 1e6)} MB live, ${Math.round(maxRSS / 1e3)} MB at most, ${Math.round(cpuTime() / 1000)} s of CPU`);
  });
  console.log(`${count} lines of seed ${seed}: ${failures} failures`);
  process.exitCode = failures > 0 ? 1 : 0;
}
