/** The Pod Security Standards: the checks of the levels by version, in the order in which violations are told. */
import type { Container } from '../../../api/kubernetes/container.ts';
import { BASELINE } from './pod-security-baseline.ts';
import type { Standard, Subject, Violation } from './pod-security-check.ts';
import { RESTRICTED } from './pod-security-restricted.ts';
import type { Level, PodLike } from './pod-security.ts';

const LATEST = Infinity;
const minorOf = (version: string): number => (version === 'latest' ? LATEST : Number(version.slice('v1.'.length)));

export function violations({ spec, metadata }: PodLike, level: Level, version: string): Violation[] {
  if (level === 'privileged') return [];
  const all = [...(spec.initContainers ?? []), ...(spec.containers ?? []), ...((spec.ephemeralContainers ?? []) as unknown as Container[])];
  const minor = minorOf(version), subject: Subject = { spec, annotations: metadata?.annotations ?? {}, all, minor };
  const holds = ({ since = 0, until = LATEST }: Standard): boolean => minor >= since && (minor < until || until === LATEST);
  const standards = level === 'baseline' ? BASELINE : [...BASELINE.filter(({ stricterSince = LATEST }) => minor < stricterSince || stricterSince === LATEST), ...RESTRICTED];
  return standards.filter(holds).map(({ check }) => check(subject)).filter((one) => one !== undefined);
}
