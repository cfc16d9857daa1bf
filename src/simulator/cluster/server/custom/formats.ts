/** The string formats that schemas of custom resources may demand; others are ignored, with a warning. */
import { parseRfc3339 } from '../../../kernel/calendar.ts';
import { isDnsLabel, isDnsSubdomain } from '../validation/names.ts';
import { isIpv4, isIpv6 } from '../validation/values.ts';

const digits = (text: string): string => text.replace(/[^0-9xX]/g, '');

function isIsbn10(text: string): boolean {
  const code = digits(text);
  if (!/^[0-9]{9}[0-9xX]$/.test(code)) return false;
  return [...code].reduce((sum, digit, i) => sum + (10 - i) * (digit === 'x' || digit === 'X' ? 10 : Number(digit)), 0) % 11 === 0;
}

function isIsbn13(text: string): boolean {
  const code = digits(text);
  return /^[0-9]{13}$/.test(code) && [...code].reduce((sum, digit, i) => sum + (i % 2 === 0 ? 1 : 3) * Number(digit), 0) % 10 === 0;
}

function isCidr(text: string): boolean {
  const [address = '', bits = '', more] = text.split('/');
  if (more !== undefined || !/^\d{1,3}$/.test(bits)) return false;
  return isIpv4(address) ? Number(bits) <= 32 : isIpv6(address) && Number(bits) <= 128;
}

const matches = (pattern: RegExp) => (text: string): boolean => pattern.test(text);
const DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const dateTime = (text: string): boolean => parseRfc3339(text) !== undefined;

const FORMATS: Record<string, (text: string) => boolean> = {
  bsonobjectid: matches(/^[0-9a-fA-F]{24}$/),
  uri: (text) => text.startsWith('/') || /^[A-Za-z][A-Za-z0-9+.-]*:[^\s]*$/.test(text),
  email: matches(/^(?:[^<>]*<)?[^\s@<>"(),:;]+@[^\s@<>"(),:;]+>?$/),
  hostname: (text) => text.length <= 255 && /^[a-zA-Z0-9\u00a0-\uffff]([a-zA-Z0-9\u00a0-\uffff-]*[a-zA-Z0-9\u00a0-\uffff])?(\.[a-zA-Z0-9\u00a0-\uffff]([a-zA-Z0-9\u00a0-\uffff-]*[a-zA-Z0-9\u00a0-\uffff])?)*$/.test(text),
  ipv4: isIpv4,
  ipv6: isIpv6,
  cidr: isCidr,
  mac: matches(/^([0-9a-fA-F]{2}([:-][0-9a-fA-F]{2}){5,7}|[0-9a-fA-F]{4}(\.[0-9a-fA-F]{4}){2,3})$/),
  uuid: matches(/^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i),
  uuid3: matches(/^[0-9a-f]{8}-?[0-9a-f]{4}-?3[0-9a-f]{3}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i),
  uuid4: matches(/^[0-9a-f]{8}-?[0-9a-f]{4}-?4[0-9a-f]{3}-?[89ab][0-9a-f]{3}-?[0-9a-f]{12}$/i),
  uuid5: matches(/^[0-9a-f]{8}-?[0-9a-f]{4}-?5[0-9a-f]{3}-?[89ab][0-9a-f]{3}-?[0-9a-f]{12}$/i),
  isbn: (text) => isIsbn10(text) || isIsbn13(text),
  isbn10: isIsbn10,
  isbn13: isIsbn13,
  creditcard: (text) => /^(4\d{12}(\d{3})?|5[1-5]\d{14}|6(011|5\d\d)\d{12}|3[47]\d{13}|3(0[0-5]|[68]\d)\d{11}|(2131|1800|35\d{3})\d{11})$/.test(text.replace(/\D/g, '')),
  ssn: matches(/^\d{3}[- ]?\d{2}[- ]?\d{4}$/),
  hexcolor: matches(/^#?([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$/),
  rgbcolor: matches(/^rgb\(\s*(0|[1-9]\d?|1\d\d?|2[0-4]\d|25[0-5])\s*,\s*(0|[1-9]\d?|1\d\d?|2[0-4]\d|25[0-5])\s*,\s*(0|[1-9]\d?|1\d\d?|2[0-4]\d|25[0-5])\s*\)$/),
  byte: matches(/^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/),
  password: () => true,
  date: matches(DATE),
  duration: matches(/^[+-]?(0|(\d+(\.\d*)?|\.\d+)(ns|us|µs|μs|ms|s|m|h)((\d+(\.\d*)?|\.\d+)(ns|us|µs|μs|ms|s|m|h))*|\s*\d+\s*(n|ns|nano|nanos|nanosecond|nanoseconds|us|micros?|microseconds?|ms|millis?|milliseconds?|s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|wks?|weeks?)\s*)$/),
  datetime: dateTime,
  'k8s-short-name': (text) => isDnsLabel(text).length === 0,
  'k8s-long-name': (text) => isDnsSubdomain(text).length === 0,
};

/** Formats that other types than strings have. */
const OF_NUMBERS: Record<string, readonly string[]> = { integer: ['int32', 'int64'], number: ['float', 'double'] };

/** Dashes in a name do not count ('date-time'), except in those of Kubernetes. */
const checkOf = (format: string): ((text: string) => boolean) | undefined => FORMATS[format] ?? FORMATS[format.replaceAll('-', '')];

export const isKnownFormat = (format: string, type = 'string'): boolean => (type === '' || type === 'string' ? checkOf(format) !== undefined : (OF_NUMBERS[type]?.includes(format) ?? false));

/** Whether the text has the format; true for formats that nobody knows. */
export const hasFormat = (text: string, format: string): boolean => checkOf(format)?.(text) ?? true;
