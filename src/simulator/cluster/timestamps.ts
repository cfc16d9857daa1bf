/** Times as Kubernetes objects hold them. */
import { parseRfc3339, rfc3339 } from '../kernel/calendar.ts';

/** '2026-11-20T22:42:56Z' */
export const timestamp = rfc3339;

/** ms since the epoch; NaN where there is none. */
export const parseTimestamp = (text: string | undefined): number => (text === undefined ? NaN : (parseRfc3339(text) ?? NaN));
