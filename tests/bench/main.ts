/**
 * Speed of the machine in CPU seconds on one core, and as a ratio to a fixed piece of arithmetic in the same run
 * (so that two machines can be compared): `npm run bench [-- NAME…]`. Where the site is built, also the prompt's time.
 * The one core is the thread on which the machine runs. What V8 compiles and collects on threads of its own beside it
 * is said apart, as the whole of the process. What takes minutes and gigabytes has a process of its own, held to two gigabytes.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Session } from '../../src/sandbox/session.ts';
import { decode } from '../../src/simulator/kernel/bytes.ts';
import { boot, type Machine } from '../../src/simulator/machine.ts';
import { clusterParts } from '../../src/simulator/parts/cluster.ts';
import { workstationParts } from '../../src/simulator/parts/workstation.ts';
import { worlds } from '../transcripts/worlds.ts';
import { largeCluster, untilReady } from './large-cluster.ts';

interface Bench {
  name: string;
  /** What the design asks for, CPU seconds; undefined: only to look at. */
  limit?: number;
  /** Minutes and gigabytes: only where it is named, and in a process of its own. */
  long?: boolean;
  /** Run so often, after a few runs that are not measured; the mean counts. */
  times?: number;
  /** Makes the world; not measured. */
  prepare: () => Machine | undefined;
  run: (machine: Machine) => void;
}

const workstation = (): Machine => boot(worlds.workstation, 'bench', workstationParts);
const cluster = (): Machine => boot(worlds.cluster, 'bench', [...workstationParts, ...clusterParts]);

/** The cluster with room for a thousand pods on each node. */
const roomy = (): Machine => {
  const nodes = worlds.cluster.cluster!.nodes.map((node, index) => ({ ...node, podCidr: `10.${64 + index}.0.0/16` }));
  const machine = boot({ ...worlds.cluster, cluster: { ...worlds.cluster.cluster!, nodes } }, 'bench', [...workstationParts, ...clusterParts]);
  type(machine, "kubectl patch node worker-1 worker-2 --subresource=status --type=merge -p '{\"status\":{\"capacity\":{\"pods\":\"5000\"},\"allocatable\":{\"pods\":\"5000\"}}}'");
  return machine;
};

/** Types a line into a fresh terminal and lets time pass until the prompt is back. */
function type(machine: Machine, line: string, patience = 3_600_000): string {
  const terminal = machine.openTerminal(24, 200), mark = `finished-${machine.now}`;
  machine.runUntil(machine.now + 50);
  terminal.type(`${line}; echo ${mark.slice(0, 4)}''${mark.slice(4)}\r`);
  const end = machine.now + patience;
  let shown = '';
  while (machine.now < end && !shown.includes(mark)) {
    machine.runUntil(Math.min(machine.nextAt() ?? end, end), 50_000);
    // The end of what was shown is enough to see the mark; looking through all of it each time is no work of the machine.
    const bytes = terminal.read();
    if (bytes.length > 0) shown = shown.slice(-1000) + decode(bytes);
  }
  if (!shown.includes(mark)) throw new Error(`did not end: ${line}\n${shown}`);
  if (machine.faults.length > 0) throw machine.faults[0]!.error;
  return shown;
}

/** Pods of the pause image, as Kubernetes' own scale tests have them, or with a program that starts, logs and serves in each. */
const deployment = (replicas: number, image: 'registry.k8s.io/pause:3.10.1' | 'nginx:1.27', limit?: number): Bench => ({
  name: `deployment of ${replicas} (${image.replace(/^.*\/|:.*/g, '')}) until all are ready`, ...(limit === undefined ? {} : { limit }),
  prepare: roomy,
  run: (machine) => {
    type(machine, `kubectl create deployment web --image=${image} --replicas=${replicas} && kubectl rollout status deployment/web --timeout=600s`);
  },
});

/** Nodes and pods together, one change among them, and an hour in which nobody does anything. */
const large = (nodes: number, pods: number): Bench[] => {
  const long = pods > 20_000, what = `${nodes.toLocaleString('en')} nodes with ${pods.toLocaleString('en')} pods`;
  const ready = (): Machine => {
    const machine = largeCluster(nodes, pods);
    type(machine, 'kubectl create -f many.yaml > /dev/null');
    untilReady(machine);
    return machine;
  };
  let replicas = 300;
  return [
    { name: `${what} until all are ready`, ...(pods === 150_000 ? { limit: 60 } : {}), long, prepare: () => largeCluster(nodes, pods), run: (machine) => {
      type(machine, 'kubectl create -f many.yaml > /dev/null');
      untilReady(machine);
    } },
    { name: `one change among ${what} (the mean of twenty)`, long, times: 20, prepare: ready, run: (machine) => {
      type(machine, `kubectl scale deployment hold-1 --replicas=${++replicas}`);
      untilReady(machine);
    } },
    { name: `an idle hour of ${what}`, ...(pods === 150_000 ? { limit: 1 } : {}), long, prepare: ready, run: (machine) => void machine.runUntil(machine.now + 3_600_000) },
  ];
};

/** A Dockerfile of 20 steps; `before` is done first and not measured. */
const build = (name: string, limit: number, before: readonly string[]): Bench => ({
  name, limit,
  prepare: () => {
    const machine = workstation();
    type(machine, 'docker pull -q alpine:3.20');
    type(machine, "{ echo FROM alpine:3.20; for i in $(seq 10); do echo COPY f$i /d/; echo RUN echo $i '>>' /log; echo $i > f$i; done; } > Dockerfile");
    // What a first command makes once (its tree of commands, parsed scripts) is not the build's.
    type(machine, 'docker build -q --no-cache .');
    type(machine, 'docker builder prune -af');
    for (const line of before) type(machine, line);
    return machine;
  },
  run: (machine) => void type(machine, 'docker build -q -t steps .'),
});

/** A session of so many commands, as a reload or an undo plays it again. */
function replayOf(count: number): Bench {
  const lines = ['docker run -d nginx:1.29', 'docker ps', 'ls -la', 'for i in 1 2 3; do echo $i; done', 'docker images | head -3', 'cat /etc/os-release | grep NAME', 'docker inspect $(docker ps -q | head -1) | head -20', 'echo $((6 * 7)) > n; cat n'];
  const parts = workstationParts, start = (): Session => new Session({ boot, scenario: worlds.workstation, parts, seed: 'bench', size: [24, 80] });
  const live = start(), again = start();
  return {
    name: `${count} commands replayed`, limit: 0.2,
    prepare: () => {
      for (let i = 0; i < count; i++) {
        live.type(`${lines[i % lines.length]}\r`);
        live.advance(live.elapsed + 3000);
      }
      return undefined;
    },
    run: () => again.replay(live.log, live.elapsed),
  };
}

const benches: Bench[] = [
  { name: 'boot a workstation', limit: 0.05, prepare: () => undefined, run: () => void workstation() },
  { name: 'boot a cluster of three nodes, the first of a page', prepare: () => undefined, run: () => void cluster() },
  { name: 'boot a cluster of three nodes again, as reset and undo do (the mean of twenty)', limit: 0.01, times: 20, prepare: () => undefined, run: () => void cluster() },
  { name: '100,000 turns of a loop with echo', limit: 1, prepare: workstation, run: (machine) => void type(machine, 'for i in $(seq 100000); do echo $i; done > /dev/null') },
  { name: '100 MB through grep -c', limit: 2, prepare: workstation, run: (machine) => void type(machine, 'yes "a line of some thirty characters" | head -c 100000000 | grep -c line') },
  { name: '1,000 containers run and removed', limit: 1, prepare: () => {
    const machine = workstation();
    type(machine, 'docker pull -q busybox:1.36');
    return machine;
  }, run: (machine) => void type(machine, 'for i in $(seq 1000); do docker run --rm busybox:1.36 true; done') },
  build('an image of 20 steps built', 0.05, []), build('an image of 20 steps rebuilt from the cache', 0.005, ['docker build -q -t steps .']),
  deployment(30, 'registry.k8s.io/pause:3.10.1'), deployment(300, 'registry.k8s.io/pause:3.10.1', 0.3), deployment(1000, 'registry.k8s.io/pause:3.10.1', 1),
  deployment(300, 'nginx:1.27'), deployment(1000, 'nginx:1.27'),
  replayOf(50),
  ...large(50, 1500), ...large(500, 15_000), ...large(5000, 150_000),
  { name: 'an idle hour of the cluster', prepare: cluster, run: (machine) => void machine.runUntil(machine.now + 3_600_000) },
];

/** A fixed piece of work: the unit of the ratios. */
function unit(): number {
  const before = process.cpuUsage();
  let x = 1;
  for (let i = 0; i < 50_000_000; i++) x = (Math.imul(x, 1103515245) + 12345) | 0;
  const { user } = process.cpuUsage(before);
  return x === 42 ? 0 : user / 1e6;
}

/** Seconds. */
const total = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1e6;

/**
 * What holds a process to two gigabytes: the limit itself, and that old objects are collected when there are twice as many
 * as after the last time (V8 waits for up to four times as many, where the machine has the room). New objects have more room
 * than usual, since most of those of a starting pod live just longer than V8's sixteen megabytes last.
 */
const WITHIN_TWO_GIGABYTES = ['--max-old-space-size=1800', '--heap-growing-percent=100', '--min-semi-space-size=64', '--max-semi-space-size=64'];
/** Before the name of what a process is to measure by itself. */
const ALONE = '--alone';

const megabytes = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MB`;

function measure({ name, limit, long, times = 1, prepare, run }: Bench, one: number): void {
  const machine = prepare();
  for (let warm = times > 1 ? times / 2 : 0; warm > 0; warm--) run(machine as Machine);
  const before = process.cpuUsage(), thread = process.threadCpuUsage();
  try {
    for (let turn = 0; turn < times; turn++) run(machine as Machine);
    const seconds = total(process.threadCpuUsage(thread)) / times, whole = total(process.cpuUsage(before)) / times;
    const memory = long ? `at most ${megabytes(process.resourceUsage().maxRSS * 1024)}` : megabytes(process.memoryUsage().rss);
    console.log(`${name}: ${seconds.toFixed(3)} s (${(seconds / one).toFixed(1)} units; whole process ${whole.toFixed(3)} s)${limit === undefined ? '' : `, asked for ${limit} s${long ? ' and 2 GB' : ''}`}, ${memory}`);
  } catch (error) {
    console.log(`${name}: failed: ${(error as Error).message.split('\n')[0]}`);
  }
}

/** The same in a process of its own. */
function measureAlone({ name }: Bench): void {
  const { status, signal } = spawnSync(process.execPath, [...WITHIN_TWO_GIGABYTES, import.meta.filename, ALONE, name], { stdio: 'inherit' });
  if (status !== 0) console.log(`${name}: failed: its process ended with ${signal ?? status}`);
}

if (process.argv[2] === ALONE) {
  measure(benches.find(({ name }) => name === process.argv[3])!, unit());
  process.exit();
}
const wanted = process.argv.slice(2), one = unit();
console.log(`unit: ${one.toFixed(3)} s of CPU`);
for (const bench of benches) {
  if (wanted.length > 0 ? !wanted.some((word) => bench.name.includes(word)) : bench.long) continue;
  if (bench.long) measureAlone(bench);
  else measure(bench, one);
}
if (existsSync('dist') && (wanted.length === 0 || wanted.includes('keys'))) {
  const { keyTimes } = await import('./keys.ts');
  const times = (await keyTimes()).sort((a, b) => a - b), at = (part: number): number => Math.round(times[Math.floor((times.length - 1) * part)]!);
  console.log(`key to glyph, CPU slowed four times: median ${at(0.5)} ms, 90 % within ${at(0.9)} ms, worst ${at(1)} ms, asked for 16 ms`);
}
if (existsSync('dist') && (wanted.length === 0 || wanted.includes('prompt'))) {
  const { promptTimes } = await import('./prompt.ts');
  console.log(`prompt after the scripts, CPU slowed four times: ${(await promptTimes()).map(Math.round).join(', ')} ms, asked for 300 ms`);
}
