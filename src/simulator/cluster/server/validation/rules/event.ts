import type { Event } from '../../../../api/kubernetes/event.ts';
import type { Kind } from '../../kind.ts';
import type { FieldErrors } from '../field-errors.ts';
import { qualifiedName } from '../values.ts';

const LONGEST = { reportingInstance: 128, action: 128, reason: 128 } as const;
const LONGEST_MESSAGE = 1024;

/** An event of the new sort says when it was, and who did what. */
function validateNew(event: Event, errors: FieldErrors): void {
  const reporter = event.reportingComponent ?? '';
  if (!reporter) errors.required('reportingComponent');
  qualifiedName(reporter, 'reportingComponent', errors);
  for (const [field, most] of Object.entries(LONGEST) as [keyof typeof LONGEST, number][]) {
    const text = event[field] ?? '';
    if (!text) errors.required(field);
    if (text.length > most) errors.invalid(field, '', `can have at most ${most} characters`);
  }
  if ((event.message ?? '').length > LONGEST_MESSAGE) errors.invalid('message', '', `can have at most ${LONGEST_MESSAGE} characters`);
}

export const eventRules: Kind<Event> = {
  collection: 'core/events',
  validateCreate(event, errors, { local }) {
    if (local) return;
    const own = event.metadata.namespace ?? '', theirs = event.involvedObject?.namespace ?? '';
    // What belongs to no namespace is spoken of in the default one.
    const fits = theirs === '' ? own === '' || own === 'default' || (event.eventTime && own === 'kube-system') : event.eventTime || own === theirs;
    if (!fits) errors.invalid('involvedObject.namespace', theirs, 'does not match event.namespace');
    if (event.eventTime) validateNew(event, errors);
  },
};
