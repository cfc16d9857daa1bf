/** What /proc says of the machine, as top, free, uptime and vmstat read it. */
import { lookup, readText } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';

const proc = (p: Process, name: string): string => (lookup(p, `/proc/${name}`) ? readText(p, `/proc/${name}`) : '');

/** Lines of /proc/meminfo, in KiB. */
export const memoryInfo = (p: Process): Map<string, number> => new Map([...proc(p, 'meminfo').matchAll(/^(\w+):\s*(\d+)/gm)].map(([, name, value]) => [name!, Number(value)]));

/** Seconds since the machine was started. */
export const uptimeSeconds = (p: Process): number => Number(proc(p, 'uptime').split(' ')[0] || 0);

/** `0.00, 0.01, 0.05`. */
export const loadAverages = (p: Process): string[] => (proc(p, 'loadavg') || '0.00 0.00 0.00').split(' ').slice(0, 3);

/** Hundredths of seconds of a processor: user, nice, system, idle, waiting, hard and soft interrupts, stolen. */
export type Jiffies = readonly number[];

/** All processors together, then each. */
export const processorTimes = (p: Process): Jiffies[] => [...proc(p, 'stat').matchAll(/^cpu\d* +(.*)$/gm)].map(([, fields]) => fields!.split(' ').slice(0, 8).map(Number));

/** A figure of /proc/stat. */
export const statFigure = (p: Process, name: string): number => Number(new RegExp(`^${name} (\\d+)`, 'm').exec(proc(p, 'stat'))?.[1] ?? 0);

/** Terminals that somebody has logged in on: what utmp knows. */
export const logins = (p: Process): Process[] => (p.ns.pids.parent ? [] : [...p.ns.pids.processes.values()].filter((process) => !process.ended && process.tty && process.session === process.pid && (process.parent?.pid ?? 1) === 1));
