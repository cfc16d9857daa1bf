import type { Schema } from '../http/go-json.ts';

/** Height and width of a terminal, in requests. */
export const CONSOLE_SIZE: Schema = { named: '[2]uint', of: { list: 'uint' } };
