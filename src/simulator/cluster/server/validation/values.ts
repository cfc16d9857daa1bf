/** Checks of single values that many kinds share, with their sentences. */
import { parseQuantity } from '../../../api/kubernetes/quantity.ts';
import type { FieldErrors } from './field-errors.ts';
import { isDnsLabel, isDnsSubdomain, isQualifiedName } from './names.ts';

export const MAX_INT32 = 2147483647;
export const range = (first: number, last: number): string => `must be between ${first} and ${last}, inclusive`;

export function nonNegative(value: number | undefined, path: string, errors: FieldErrors): void {
  if (value !== undefined && value < 0) errors.invalid(path, value, 'must be greater than or equal to 0');
}

export function positive(value: number | undefined, path: string, errors: FieldErrors): void {
  if (value !== undefined && value <= 0) errors.invalid(path, value, 'must be greater than zero');
}

export const isPortNumber = (port: number): boolean => Number.isInteger(port) && port >= 1 && port <= 65535;
export const PORT_RANGE = range(1, 65535);

export function portProblems(name: string): string[] {
  const problems: string[] = [];
  if (name.length > 15) problems.push('must be no more than 15 characters');
  if (!/^[-a-z0-9]+$/.test(name)) problems.push('must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)');
  if (!/[a-z]/.test(name)) problems.push('must contain at least one letter (a-z)');
  if (name.includes('--')) problems.push('must not contain consecutive hyphens');
  if (name.startsWith('-') || name.endsWith('-')) problems.push('must not begin or end with a hyphen');
  return problems;
}

export function portNumberOrName(port: number | string | undefined, path: string, errors: FieldErrors): void {
  if (typeof port === 'string') for (const problem of portProblems(port)) errors.invalid(path, port, problem);
  else if (!isPortNumber(port ?? 0)) errors.invalid(path, port ?? 0, PORT_RANGE);
}

export function dnsLabel(value: string, path: string, errors: FieldErrors): void {
  for (const problem of isDnsLabel(value)) errors.invalid(path, value, problem);
}

export function dnsSubdomain(value: string, path: string, errors: FieldErrors): void {
  for (const problem of isDnsSubdomain(value)) errors.invalid(path, value, problem);
}

export function qualifiedName(value: string, path: string, errors: FieldErrors): void {
  for (const problem of isQualifiedName(value)) errors.invalid(path, value, problem);
}

export function oneOf(value: string | undefined, allowed: readonly string[], path: string, errors: FieldErrors): void {
  if (!value) errors.required(path);
  else if (!allowed.includes(value)) errors.notSupported(path, value, allowed);
}

export const PULL_POLICIES = ['Always', 'IfNotPresent', 'Never'];

/** A value that may be absent, but nothing else than these. */
export function supported(value: string | undefined, allowed: readonly string[], path: string, errors: FieldErrors): void {
  if (value !== undefined && !allowed.includes(value)) errors.notSupported(path, value, allowed);
}

const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/;
export const isIpv4 = (text: string): boolean => IPV4.test(text);

export function isIpv6(text: string): boolean {
  if (!/^[0-9a-fA-F:.]+$/.test(text) || !text.includes(':')) return false;
  const halves = text.split('::');
  if (halves.length > 2) return false;
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  const tail = groups.at(-1);
  const embedded = tail?.includes('.') ? 1 : 0;
  if (embedded && !isIpv4(tail!)) return false;
  if (!groups.slice(0, groups.length - embedded).every((group) => /^[0-9a-fA-F]{1,4}$/.test(group))) return false;
  const count = groups.length + embedded;
  return halves.length === 2 ? count < 8 : count === 8;
}

export const isIp = (text: string): boolean => isIpv4(text) || isIpv6(text);
const PERCENT = /^[0-9]+%$/;

/** An amount: a number that is not negative, or a percentage. */
export function intOrPercent(value: number | string | undefined, path: string, errors: FieldErrors): void {
  if (value === undefined) return;
  if (typeof value === 'number') nonNegative(value, path, errors);
  else if (!PERCENT.test(value)) errors.invalid(path, value, `a valid percent string must be a numeric string followed by an ending '%' (e.g. '1%',  or '93%', regex used for validation is '[0-9]+%')`);
}

export function notAboveHundredPercent(value: number | string | undefined, path: string, errors: FieldErrors): void {
  if (typeof value === 'string' && PERCENT.test(value) && Number.parseInt(value, 10) > 100) errors.invalid(path, value, 'must not be greater than 100%');
}

/** The amount as a number; percentages as such. */
export const amount = (value: number | string | undefined): number => (typeof value === 'string' ? Number.parseInt(value, 10) || 0 : (value ?? 0));

export const isNegativeQuantity = (text: string): boolean => (parseQuantity(text)?.nano ?? 0n) < 0n;

export function compareQuantities(a: string, b: string): number {
  const left = parseQuantity(a)?.nano ?? 0n, right = parseQuantity(b)?.nano ?? 0n;
  return left < right ? -1 : left > right ? 1 : 0;
}

export const isWholeQuantity = (text: string): boolean => (parseQuantity(text)?.nano ?? 0n) % 1_000_000_000n === 0n;
