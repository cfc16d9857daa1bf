import type { Failure } from '../failure.ts';

/** What cannot be assigned is only the status of `read` and the like; a subscript that cannot be calculated ends the line. */
export const isSoft = ({ message, fatal }: Failure): boolean => !fatal && /(?:readonly variable|bad array subscript|circular name reference|not a valid identifier)$/.test(message);
