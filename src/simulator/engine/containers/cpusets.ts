/** Processors and memory nodes by number ('0-2,5'): what a request names has to be there. */
import { badRequest } from '../http/errors.ts';

/** The numbers of a list, undefined where it is none. */
function numbers(list: string): number[] | undefined {
  const all: number[] = [];
  for (const part of list.split(',')) {
    const match = /^(\d+)(?:-(\d+))?$/.exec(part);
    const from = Number(match?.[1]), to = Number(match?.[2] ?? from);
    if (!match || to < from || to > 8191) return undefined;
    for (let n = from; n <= to; n++) all.push(n);
  }
  return all;
}

/** @throws 400 */
function check(list: string, what: string, named: string, present: number): void {
  if (list === '') return;
  const asked = numbers(list);
  const wrong = list.split(',').find((part) => numbers(part) === undefined);
  if (!asked) throw badRequest(`Invalid value ${list} for cpuset ${what}: invalid format: ${wrong ?? list}`);
  if (asked.some((n) => n >= present)) throw badRequest(`Requested ${named} are not available - requested ${list}, available: ${present === 1 ? '0' : `0-${present - 1}`}`);
}

export function checkSets(cpus: unknown, mems: unknown, present: number): void {
  check(String(cpus ?? ''), 'cpus', 'CPUs', present);
  check(String(mems ?? ''), 'mems', 'memory nodes', 1);
}
