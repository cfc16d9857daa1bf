/**
 * Generated command lines until a number is reached: `node tests/properties/robustness.ts [COUNT] [SEED]` (1,000,000 unless told).
 * After each no exception may have happened, the prompt must come back within so many steps of the machine, and memory may not
 * grow. What fails is printed as a line that repeats it, with the seed; the run goes on and ends with status 1.
 */
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
/** Of virtual time, ms, that a line is given, and of CPU, ms, at most: what loops is slow here, and is interrupted. */
const GIVEN = 400, LONGEST = 300;
/** Bytes that the process may hold. */
const MOST_MEMORY = 1_500_000_000;

export interface Finding {
  readonly line: string;
  readonly what: string;
}

const PARTS = [...workstationParts, ...clusterParts];
export const newSession = (seed: string): Session => new Session({ boot, scenario: home.scenario, parts: PARTS, seed, size: [24, 80], hasEditor: true });

/** CPU time of this process, ms: others may use the computer too. */
export const cpuTime = (): number => process.cpuUsage().user / 1000;

/** Runs one line, interrupts what still runs, and says what went wrong. */
export function tryLine(session: Session, line: string, clock: () => number): string | undefined {
  const pass = (milliseconds: number): string | undefined => {
    const until = session.elapsed + milliseconds, began = clock();
    let elapsed = session.elapsed, wentOn = began;
    while (!session.advance(until, () => false)) {
      for (const tab of session.tabs) session.read(tab);
      if (session.elapsed !== elapsed) [elapsed, wentOn] = [session.elapsed, clock()];
      else if (clock() - wentOn > PATIENCE) return `hangs at ${elapsed} ms`;
      if (milliseconds === GIVEN && clock() - began > LONGEST) break;
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
  return pass(50);
}

export function run(make: (dice: Random) => string, count: number, seed: string, clock: () => number, tell: (finding: Finding) => void, look: (done: number) => void = () => {}): void {
  const dice: Random = random('robustness', 'lines', seed);
  let session = newSession(seed);
  for (let done = 0; done < count; done++) {
    if (done % LINES_PER_MACHINE === 0 || session.closed) session = newSession(seed);
    const line = make(dice), what = tryLine(session, line, clock);
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
    const { rss } = process.memoryUsage();
    console.log(`${done} lines, ${failures} failures, ${Math.round(rss / 1e6)} MB`);
    if (rss > MOST_MEMORY) throw new Error(`memory grows: ${rss} bytes after ${done} lines of seed ${seed}`);
  });
  console.log(`${count} lines of seed ${seed}: ${failures} failures`);
  process.exitCode = failures > 0 ? 1 : 0;
}
