/** df: the room on file systems, in GNU's columns and in busybox's. */
import type { Blocking } from '../kernel/blocking.ts';
import { DISK_SIZE, DISK_USED } from '../kernel/disk.ts';
import { treeSize } from '../kernel/file-system.ts';
import { lookup } from '../kernel/files.ts';
import type { Inode } from '../kernel/inode.ts';
import type { Process } from '../kernel/process.ts';
import { humanSize, siSize } from './format.ts';
import { nameShown } from './quoting.ts';
import { complain, quoted, tryHelp, type Invocation, type Tool } from './tool.ts';

interface Room {
  source: string;
  type: string;
  target: string;
  file: string;
  size: number;
  used: number;
  nodes: number;
}

/** ext4 makes a file's node for so many bytes. */
const BYTES_A_NODE = 16_384;

const NOWHERE = new Set(['proc', 'sysfs', 'devpts', 'mqueue', 'cgroup', 'cgroup2']);

/** Fields of --output, their headings, and which are to the left. */
const FIELDS: Readonly<Record<string, string>> = { source: 'Filesystem', fstype: 'Type', itotal: 'Inodes', iused: 'IUsed', iavail: 'IFree', ipcent: 'IUse%', size: '1K-blocks', used: 'Used', avail: 'Avail', pcent: 'Use%', file: 'File', target: 'Mounted on' };
const LEFT = new Set(['source', 'fstype', 'file', 'target']);

export const df: Tool = {
  name: 'df', usage: '[FILE]...', summary: 'Show the room on file systems',
  options: [
    { short: 'h', long: 'human-readable' }, { short: 'H', long: 'si' }, { short: 'T', long: 'print-type' }, { short: 'k' }, { short: 'm' }, { short: 'a', long: 'all' }, { short: 'i', long: 'inodes' }, { short: 'P', long: 'portability' }, { short: 'B', long: 'block-size', value: true }, { short: 'l', long: 'local' },
    { short: 't', long: 'type', value: true }, { short: 'x', long: 'exclude-type', value: true }, { long: 'total' }, { long: 'output', value: 'optional' }, { long: 'sync' }, { long: 'no-sync' },
  ],
  *run(p, call) {
    const { options, operands, flavour } = call, rooms: Room[] = [];
    const wrong = mistake(p, call);
    if (wrong !== undefined) {
      yield* complain(p, `df: ${wrong}`);
      return 1;
    }
    const missing: string[] = [];
    let status = 0;
    for (const path of operands) {
      if (lookup(p, path)) rooms.push(roomOf(p.ns.mounts.locate(path, p.cwd).mount, path));
      else {
        // busybox has begun its table by then.
        if (flavour === 'gnu') yield* complain(p, `df: ${nameShown(path)}: No such file or directory`);
        else missing.push(`df: ${path}: can't find mount point`);
        status = 1;
      }
    }
    if (operands.length === 0) rooms.push(...p.ns.mounts.list().filter(({ fileSystem }) => options.has('a') || !NOWHERE.has(fileSystem.type)).map((mount) => roomOf(mount, '-')));
    const shown = rooms.filter(({ type }) => (!options.has('t') || options.values('t').includes(type)) && !options.values('x').includes(type));
    if (shown.length > 0 || (flavour === 'busybox' && status > 0)) yield* flavour === 'gnu' ? gnuTable(p, call, shown) : busyboxTable(p, call, shown);
    else if (status === 0) {
      yield* complain(p, 'df: no file systems processed');
      return 1;
    }
    for (const words of missing) yield* complain(p, words);
    return status;
  },
};

function mistake(p: Process, { options }: Invocation): string | undefined {
  const block = options.value('B');
  if (block !== undefined && !/^\d*([KMGTP](i?B)?|B)?$/.test(block)) return `invalid ${block === '' ? '' : 'suffix in '}-B argument '${block}'`;
  const fields = options.value('output')?.split(',') ?? [], twice = fields.find((field, i) => FIELDS[field] && fields.indexOf(field) < i), alone = options.has('output') ? ['i', 'P', 'T'].find((one) => options.has(one)) : undefined;
  if (alone !== undefined) return `options -${alone} and --output are mutually exclusive\n${tryHelp('df')}`;
  if (twice !== undefined) return `option --output: field ${quoted(p, twice)} used more than once\n${tryHelp('df')}`;
  const both = options.values('t').find((type) => options.values('x').includes(type));
  if (both !== undefined) return `file system type ${quoted(p, both)} both selected and excluded`;
  const bad = (options.value('output') ?? '').split(',').find((field) => field !== '' && FIELDS[field] === undefined);
  return bad === undefined ? undefined : `option --output: field ${quoted(p, bad)} unknown\n${tryHelp('df')}`;
}

const countNodes = (node: Inode): number => (node.kind === 'directory' && !node.dynamic ? [...node.entries.values()].reduce((sum, child) => sum + countNodes(child), 1) : 1);

function roomOf({ fileSystem, path }: { fileSystem: { size?: number | undefined; type: string; source: string; root: Inode }; path: string }, file: string): Room {
  // What the kernel makes up has no room.
  if (NOWHERE.has(fileSystem.type)) return { source: fileSystem.source, type: fileSystem.type, target: path, file, size: 0, used: 0, nodes: 0 };
  const isMemory = fileSystem.type === 'tmpfs', given = fileSystem.size ?? (isMemory ? 64 * 2 ** 20 : DISK_SIZE);
  // Memory comes in whole pages.
  const size = isMemory ? Math.ceil(given / 4096) * 4096 : given;
  return { source: fileSystem.source, type: fileSystem.type, target: path, file, size, used: (isMemory ? 0 : DISK_USED) + treeSize(fileSystem.root), nodes: countNodes(fileSystem.root) + (isMemory ? 0 : Math.floor(DISK_USED / BYTES_A_NODE / 2)) };
}

const percent = (used: number, all: number): string => (all === 0 ? '-' : `${Math.ceil((used / all) * 100)}%`);

/** Sizes in the unit that was asked for. */
function unitOf({ options }: Invocation): { heading: string; show: (bytes: number) => string } {
  if (options.has('h')) return { heading: 'Size', show: humanSize };
  if (options.has('H')) return { heading: 'Size', show: siSize };
  const block = options.has('m') ? 'M' : options.value('B') ?? 'K', [, count = '', unit = ''] = /^(\d*)([KMGTP]?)/.exec(block) ?? [];
  const bytes = Number(count || 1) * (block.endsWith('B') && !block.endsWith('iB') && unit !== '' ? 1000 : 1024) ** ' KMGTP'.indexOf(unit || ' ');
  const heading = options.has('P') && block === 'K' ? '1024-blocks' : `${count || 1}${unit}-blocks`;
  return { heading, show: (value) => String(Math.ceil(value / bytes)) };
}

function* gnuTable(p: Process, call: Invocation, rooms: readonly Room[]): Blocking<void> {
  const { options } = call, unit = unitOf(call), asked = options.has('output') ? (options.value('output') ?? '').split(',').filter(Boolean) : undefined;
  const fields = asked ? (asked.length > 0 ? asked : ['source', 'fstype', 'itotal', 'iused', 'iavail', 'ipcent', 'size', 'used', 'avail', 'pcent', 'file', 'target']) : ['source', ...(options.has('T') ? ['fstype'] : []), ...(options.has('i') ? ['itotal', 'iused', 'iavail', 'ipcent'] : ['size', 'used', 'avail', 'pcent']), 'target'];
  const heading = (field: string): string => (field === 'size' ? unit.heading : field === 'avail' && !asked && unit.heading !== 'Size' ? 'Available' : field === 'pcent' && options.has('P') ? 'Capacity' : FIELDS[field]!);
  const count = (value: number): string => (options.has('h') || options.has('H') ? humanSize(value) : String(value));
  const cell = (room: Room, field: string): string => {
    const nodes = Math.floor(room.size / BYTES_A_NODE);
    return { source: room.source, fstype: room.type, target: room.target, file: room.file, size: unit.show(room.size), used: unit.show(room.used), avail: unit.show(room.size - room.used), pcent: percent(room.used, room.size), itotal: count(nodes), iused: count(room.nodes), iavail: count(nodes - room.nodes), ipcent: percent(room.nodes, nodes) }[field]!;
  };
  const sum = (pick: (room: Room) => number): number => rooms.reduce((total, room) => total + pick(room), 0);
  const total: Room[] = options.has('total') ? [{ source: 'total', type: '-', target: '-', file: '-', size: sum((room) => room.size), used: sum((room) => room.used), nodes: sum((room) => room.nodes) }] : [];
  const all = [fields.map(heading), ...[...rooms, ...total].map((room) => fields.map((field) => cell(room, field)))];
  const least = (field: string): number => (field === 'source' ? 14 : ['size', 'used', 'avail', 'itotal', 'iused', 'iavail'].includes(field) ? 5 : 4);
  const widths = fields.map((field, i) => Math.max(least(field), ...all.map((row) => row[i]!.length)));
  yield* p.write(1, all.map((row) => `${row.map((text, i) => (LEFT.has(fields[i]!) ? (i === row.length - 1 ? text : text.padEnd(widths[i]!)) : text.padStart(widths[i]!))).join(' ')}\n`).join(''));
}

/** busybox's columns are as wide as they are, whatever is in them; a longer name has a line of its own. */
function* busyboxTable(p: Process, call: Invocation, rooms: readonly Room[]): Blocking<void> {
  const { options } = call, unit = unitOf(call), counts = options.has('i');
  const show = options.has('h') && !counts ? oneDecimal : counts ? String : unit.show;
  const heading = counts ? '   Inodes' : options.has('h') ? '     Size' : unit.heading;
  const rows = rooms.map((room) => {
    const size = counts ? Math.floor(room.size / BYTES_A_NODE) : room.size, used = counts ? room.nodes : room.used;
    const name = room.source.length > 20 ? `${room.source}\n${' '.repeat(20)}` : room.source.padEnd(20);
    return `${name} ${options.has('T') ? `${room.type.padEnd(10)} ` : ''}${[size, used, size - used].map((value) => show(value).padStart(9)).join(' ')} ${percent(used, size).padStart(4)} ${room.target}\n`;
  });
  yield* p.write(1, `Filesystem           ${options.has('T') ? 'Type       ' : ''}${heading.padEnd(15)}Used Available ${options.has('P') ? 'Capacity' : 'Use%'} Mounted on\n${rows.join('')}`);
}

/** 61.9G, 512.0M. */
function oneDecimal(bytes: number): string {
  let value = bytes, unit = 0;
  for (; value >= 1024 && unit < 5; unit++) value /= 1024;
  return unit === 0 ? String(value) : `${value.toFixed(1)}${' KMGTP'[unit]}`;
}
