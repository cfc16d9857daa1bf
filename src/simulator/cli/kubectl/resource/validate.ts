/** What kubectl itself checks of a manifest; the fields are the server's matter (fieldValidation). */
import { CommandError } from '../client/failure.ts';
import type { Document } from './files.ts';

export const HINT = 'if you choose to ignore these errors, turn validation off with --validate=false';

/** @throws CommandError */
export function validate({ source, object }: Document): void {
  // What is there and empty is left to the decoder.
  const problem = (field: string): string => (object[field] === '' ? '' : problemOf(field, object[field]));
  const odd = /\/.*\//.test(String(object.apiVersion)) ? `unexpected GroupVersion string: ${String(object.apiVersion)}` : '';
  const missing = [problem('apiVersion'), odd, problem('kind')].filter((text) => text !== '');
  if (missing.length === 0) return;
  throw new CommandError(`error validating ${JSON.stringify(source)}: error validating data: ${missing.length === 1 ? missing[0] : `[${missing.join(', ')}]`}; ${HINT}`);
}

export const problemOf = (field: string, value: unknown): string => (value === undefined || value === null || value === '' ? `${field} not set` : typeof value === 'string' ? '' : `${field} isn't string type`);
