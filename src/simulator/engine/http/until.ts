/** The filter `until` of lists and prunes. */
import { parseRfc3339 } from '../../kernel/calendar.ts';
import type { Engine } from '../engine.ts';
import { badRequest } from './errors.ts';
import type { Filters } from './filters.ts';

/** 'until' as unix seconds or a Go duration before now, in ms. */
export function pruneUntil(engine: Engine, filters: Filters, where = ''): number | undefined {
  const [value, ...more] = filters.get('until');
  if (value === undefined) return undefined;
  if (more.length > 0) throw badRequest('more than one until filter specified');
  return untilMoment(engine, value, where);
}

export function untilMoment(engine: Engine, value: string, where = ''): number {
  if (/^\d+(\.\d+)?$/.test(value)) return Number(value) * 1000;
  const units: Record<string, number> = { h: 3_600_000, m: 60_000, s: 1000, ms: 1 };
  const parts = [...value.matchAll(/(\d+(?:\.\d+)?)(ms|h|m|s)/g)];
  if (parts.length > 0 && parts.map((part) => part[0]).join('') === value) return engine.now - parts.reduce((sum, part) => sum + Number(part[1]) * units[part[2]!]!, 0);
  if (value === '') throw badRequest(`${where}failed to parse value as time or duration: value is empty`);
  const date = /^(\d{4}-\d\d-\d\d)(?:T(\d\d)(?::(\d\d)(?::(\d\d(?:\.\d+)?))?)?)?(Z|[+-]\d\d:\d\d)?$/.exec(value);
  const moment = date && parseRfc3339(`${date[1]}T${date[2] ?? '00'}:${date[3] ?? '00'}:${date[4] ?? '00'}${date[5] ?? 'Z'}`);
  if (moment !== undefined && moment !== null) return moment;
  throw badRequest(`${where}failed to parse value as time or duration: invalid seconds ${JSON.stringify(value)}: invalid syntax`);
}
