import type { FieldErrors } from '../field-errors.ts';

/** Kinds whose own check passes over metadata: what is wrong with that is told only where the rest is right. */
export function metadataLast(errors: FieldErrors): void {
  const own = errors.all.filter(({ field }) => !field.startsWith('metadata'));
  if (own.length > 0) errors.alone(() => own.forEach(({ field, reason, body }) => errors.add(field, reason, body)));
}
