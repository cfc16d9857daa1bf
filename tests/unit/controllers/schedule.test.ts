import assert from 'node:assert/strict';
import test from 'node:test';
import { nextTime, parseSchedule } from '../../../src/simulator/cluster/controllers/cronjob/schedule.ts';

const next = (schedule: string, from: string): string | undefined => {
  const at = nextTime(parseSchedule(schedule), Date.parse(from));
  return at === undefined ? undefined : new Date(at).toISOString().slice(0, 16);
};

for (const [schedule, from, expected] of [
  ['* * * * *', '2026-11-20T22:40:10Z', '2026-11-20T22:41'],
  ['*/15 * * * *', '2026-11-20T22:40:10Z', '2026-11-20T22:45'],
  ['0 3 * * *', '2026-11-20T22:40:10Z', '2026-11-21T03:00'],
  ['30 4 1 * *', '2026-11-20T22:40:10Z', '2026-12-01T04:30'],
  ['0 9 * * mon-fri', '2026-11-20T22:40:10Z', '2026-11-23T09:00'],
  ['0 0 13 * 5', '2026-11-20T22:40:10Z', '2026-11-27T00:00'],
  ['5,10 1-3/2 * jan *', '2026-11-20T22:40:10Z', '2027-01-01T01:05'],
  ['@hourly', '2026-11-20T22:40:10Z', '2026-11-20T23:00'],
  ['0 0 29 2 *', '2026-11-20T22:40:10Z', '2028-02-29T00:00'],
  ['0 0 30 2 *', '2026-11-20T22:40:10Z', undefined],
] as const) test(`${schedule} after ${from}`, () => assert.equal(next(schedule, from), expected));
