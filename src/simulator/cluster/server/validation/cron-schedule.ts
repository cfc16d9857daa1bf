/** What is wrong with a cron schedule, in the words of the parser that Kubernetes uses. */

import { TIME_ZONES } from '../data/time-zones.ts';

interface Bounds {
  min: number;
  max: number;
  names?: readonly string[];
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const FIELDS: readonly Bounds[] = [{ min: 0, max: 59 }, { min: 0, max: 23 }, { min: 1, max: 31 }, { min: 1, max: 12, names: MONTHS }, { min: 0, max: 6, names: DAYS }];
const DESCRIPTORS = new Set(['@yearly', '@annually', '@monthly', '@weekly', '@daily', '@midnight', '@hourly']);

class ScheduleError extends Error {}

/** undefined where the schedule is all right. */
export function scheduleProblem(schedule: string): string | undefined {
  try {
    check(schedule);
    return undefined;
  } catch (error) {
    if (error instanceof ScheduleError) return error.message;
    throw error;
  }
}

function check(schedule: string): void {
  if (schedule.startsWith('@')) {
    if (DESCRIPTORS.has(schedule) || /^@every (?:\d+(?:\.\d+)?(?:ns|us|µs|ms|s|m|h))+$/.test(schedule)) return;
    if (schedule.startsWith('@every ')) throw new ScheduleError(`failed to parse duration ${schedule}: time: invalid duration ${JSON.stringify(schedule.slice(7))}`);
    throw new ScheduleError(`unrecognized descriptor: ${schedule}`);
  }
  const fields = schedule.trim().split(/\s+/).filter(Boolean);
  if (fields.length !== 5) throw new ScheduleError(`expected exactly 5 fields, found ${fields.length}: [${fields.join(' ')}]`);
  fields.forEach((field, i) => {
    // Nothing between two commas is passed over.
    for (const part of field.split(',').filter(Boolean)) checkRange(part, FIELDS[i]!);
  });
}

function number(text: string, bounds: Bounds): number {
  const name = bounds.names?.indexOf(text.toLowerCase()) ?? -1;
  if (name >= 0) return name + (bounds.names === MONTHS ? 1 : 0);
  if (!/^[+-]?\d+$/.test(text)) throw new ScheduleError(`failed to parse int from ${text}: strconv.Atoi: parsing ${JSON.stringify(text)}: invalid syntax`);
  if (Number(text) < 0) throw new ScheduleError(`negative number (${Number(text)}) not allowed: ${text}`);
  return Number(text);
}

function checkRange(text: string, bounds: Bounds): void {
  const parts = text.split('/');
  const [low = '', high, ...more] = parts[0]!.split('-');
  let start: number, end: number;
  const any = low === '*' || low === '?';
  if (any) {
    start = bounds.min;
    end = bounds.max;
  } else {
    start = number(low, bounds);
    if (more.length > 0) throw new ScheduleError(`too many hyphens: ${text}`);
    end = high === undefined ? start : number(high, bounds);
  }
  let step = 1;
  if (parts.length === 2) {
    step = number(parts[1]!, { min: 0, max: 0 });
    if (!any && high === undefined) end = bounds.max;
  } else if (parts.length > 2) throw new ScheduleError(`too many slashes: ${text}`);
  if (start < bounds.min) throw new ScheduleError(`beginning of range (${start}) below minimum (${bounds.min}): ${text}`);
  if (end > bounds.max) throw new ScheduleError(`end of range (${end}) above maximum (${bounds.max}): ${text}`);
  if (start > end) throw new ScheduleError(`beginning of range (${start}) beyond end of range (${end}): ${text}`);
  if (step === 0) throw new ScheduleError(`step of range should be a positive number: ${text}`);
}

let zones: Set<string> | undefined;

/** Whether Go finds a time zone of that name. */
export function isZone(name: string): boolean {
  zones ??= new Set(TIME_ZONES.split('\n').flatMap((line) => {
    const [area = '', ...cities] = line.split(' ');
    return cities.map((city) => (area ? `${area}/${city}` : city));
  }));
  return name === '' || name === 'UTC' || name === 'Local' || zones.has(name);
}

/** A schedule may begin with a zone: for the parser, not for Kubernetes. */
export function scheduleZoneProblem(schedule: string): string | undefined {
  const zone = schedule.slice(schedule.indexOf('=') + 1).split(' ')[0]!;
  return isZone(zone) ? undefined : `provided bad location ${zone}: unknown time zone ${zone}`;
}

export function zoneProblem(zone: string): string | undefined {
  if (zone === '') return 'timeZone must be nil or non-empty string';
  if (zone.toLowerCase() === 'local') return 'timeZone must be an explicit time zone as defined in https://www.iana.org/time-zones';
  return isZone(zone) ? undefined : `unknown time zone ${zone}`;
}
