import type { Event } from '../../../../api/kubernetes/event.ts';
import type { Kind } from '../../kind.ts';
import { equal } from '../../equal.ts';
import type { FieldErrors } from '../field-errors.ts';
import { isDnsSubdomain } from '../names.ts';
import { qualifiedName } from '../values.ts';
import { metadataLast } from './metadata-last.ts';

const LONGEST = { reportingInstance: 128, action: 128, reason: 128 } as const;
const LONGEST_MESSAGE = 1024;

/** An event of the new sort says when it was, and who did what. */
function validateNew(event: Event, reporterField: string, errors: FieldErrors): void {
  const reporter = event.reportingComponent ?? '';
  if (!reporter) errors.required(reporterField);
  qualifiedName(reporter, reporterField, errors);
  for (const [field, most] of Object.entries(LONGEST) as [keyof typeof LONGEST, number][]) {
    const text = event[field] ?? '';
    if (!text) errors.required(field);
    if (text.length > most) errors.invalid(field, '', `can have at most ${most} characters`);
  }
  if ((event.message ?? '').length > LONGEST_MESSAGE) errors.invalid('message', '', `can have at most ${LONGEST_MESSAGE} characters`);
}

function validateLegacy(event: Event, reporterField: string, errors: FieldErrors): void {
  const own = event.metadata.namespace ?? '', theirs = event.involvedObject?.namespace ?? '';
  // What belongs to no namespace is spoken of in the default one.
  const fits = theirs === '' ? own === '' || own === 'default' || (event.eventTime && own === 'kube-system') : event.eventTime || own === theirs;
  if (!fits) errors.invalid('involvedObject.namespace', theirs, 'does not match event.namespace');
  if (event.eventTime) validateNew(event, reporterField, errors);
}

function validateSeries({ series }: Event, errors: FieldErrors): void {
  if (series && (series.count ?? 0) < 2) errors.invalid('series.count', '', 'should be at least 2');
  if (series && !series.lastObservedTime) errors.required('series.lastObservedTime');
}

/** By the names of the core's struct; what they are when nobody has said. */
const UNCHANGING: Record<string, unknown> = { involvedObject: {}, reason: '', message: '', source: {}, firstTimestamp: null, lastTimestamp: null, count: 0, type: '', eventTime: null, action: '', related: null, reportingComponent: '', reportingInstance: '' };
const CALLED: Record<string, string> = { reportingComponent: 'reportingController' };
const STRUCTS: Record<string, readonly string[]> = { source: ['Component', 'Host'], involvedObject: ['Kind', 'Namespace', 'Name', 'UID', 'APIVersion', 'ResourceVersion', 'FieldPath'], related: ['Kind', 'Namespace', 'Name', 'UID', 'APIVersion', 'ResourceVersion', 'FieldPath'] };
const asStruct = (field: string, value: unknown): unknown => {
  const names = STRUCTS[field], given = Object.fromEntries(Object.entries((value ?? {}) as object).map(([key, one]) => [key.toLowerCase(), one as unknown]));
  return names && value !== null ? Object.fromEntries(names.map((name) => [name, given[name.toLowerCase()] ?? ''])) : value;
};

/** What the server of events.k8s.io lets nobody change. */
function validateUnchanged(event: Event, old: Event, errors: FieldErrors): void {
  const now = event as unknown as Record<string, unknown>, before = old as unknown as Record<string, unknown>;
  if (!equal(event.series ?? null, old.series ?? null)) validateSeries(event, errors);
  for (const [field, none] of Object.entries(UNCHANGING)) if (!equal(now[field] ?? none, before[field] ?? none)) errors.invalid(CALLED[field] ?? field, asStruct(field, now[field] ?? none), 'field is immutable');
}

/** What events.k8s.io asks besides: the fields of the old sort stay empty. */
function validateStrictly(event: Event, errors: FieldErrors): void {
  const { metadata, eventTime, type = '', firstTimestamp, lastTimestamp, count, source } = event;
  if (metadata.name) for (const problem of isDnsSubdomain(metadata.name)) errors.invalid('metadata.name', metadata.name, problem);
  validateSeries(event, errors);
  if (!eventTime) errors.required('eventTime');
  if (type !== 'Normal' && type !== 'Warning') errors.invalid('type', '', `has invalid value: ${type}`);
  const unset = { firstTimestamp, lastTimestamp, count, source: source?.component || source?.host };
  for (const [field, value] of Object.entries(unset)) if (value) errors.invalid(field, '', 'needs to be unset');
}

export const eventRules: Kind<Event> = {
  collection: 'core/events',
  validateCreate(event, errors, { local }, asked) {
    if (local) return;
    const strict = asked?.group === 'events.k8s.io', reporterField = strict ? 'reportingController' : 'reportingComponent';
    const meta = [...errors.all];
    errors.alone(() => validateLegacy(event, reporterField, errors));
    for (const { field, reason, body } of meta) errors.add(field, reason, body);
    if (strict) validateStrictly(event, errors);
    else metadataLast(errors);
  },
  validateUpdate(event, old, errors, { local }, asked) {
    if (local) return;
    const strict = asked?.group === 'events.k8s.io';
    validateLegacy(event, strict ? 'reportingController' : 'reportingComponent', errors);
    if (strict) validateUnchanged(event, old, errors);
  },
};
