/** The refusals of the API server, each with the reason, message and code of the real one. */
import { StatusError, type Status, type StatusCause } from '../../api/kubernetes/meta.ts';
import type { FieldError } from './validation/field-errors.ts';

type Details = NonNullable<Status['details']>;

export function failure(code: number, reason: string | undefined, message: string, details?: Details): StatusError {
  return new StatusError({ kind: 'Status', apiVersion: 'v1', metadata: {}, status: 'Failure', message, ...(reason !== undefined ? { reason } : {}), ...(details ? { details } : {}), code });
}

/** How a message names a resource, and how the details of a Status do. */
export interface Named {
  group: string;
  name: string;
}

const qualified = ({ group, name }: Named): string => (group ? `${name}.${group}` : name);

function detailsOf({ group, name: kind }: Named, name: string): Details {
  const details: Details = {};
  if (name) details.name = name;
  if (group) details.group = group;
  details.kind = kind;
  return details;
}

export const notFound = (resource: Named, name: string): StatusError =>
  failure(404, 'NotFound', `${qualified(resource)} "${name}" not found`, detailsOf(resource, name));

export const alreadyExists = (resource: Named, name: string): StatusError =>
  failure(409, 'AlreadyExists', `${qualified(resource)} "${name}" already exists`, detailsOf(resource, name));

export const beingDeleted = (resource: Named, name: string): StatusError =>
  failure(409, 'AlreadyExists', `object is being deleted: ${qualified(resource)} "${name}" already exists`, detailsOf(resource, name));

export const conflict = (resource: Named, name: string, why: string): StatusError =>
  failure(409, 'Conflict', `Operation cannot be fulfilled on ${qualified(resource)} "${name}": ${why}`, detailsOf(resource, name));

export const modified = (resource: Named, name: string): StatusError =>
  conflict(resource, name, 'the object has been modified; please apply your changes to the latest version and try again');

export const badRequest = (message: string): StatusError => failure(400, 'BadRequest', message);

export const internalError = (message: string): StatusError =>
  failure(500, 'InternalError', `Internal error occurred: ${message}`, { causes: [{ message }] });

/** An error without a reason of its own, as Go's plain errors come out. */
export const plainError = (message: string): StatusError => failure(500, undefined, message);

/** `why` may be empty; a name may be too (creates and lists). */
export const forbidden = (resource: Named, name: string, why: string): StatusError =>
  failure(403, 'Forbidden', name ? `${qualified(resource)} "${name}" is forbidden: ${why}` : `${qualified(resource)} is forbidden: ${why}`, detailsOf(resource, name));

export const methodNotAllowed = (): StatusError => failure(405, 'MethodNotAllowed', 'the server does not allow this method on the requested resource', {});

/** What the server says about a path that it does not serve. */
export const noSuchResource = (): StatusError => failure(404, 'NotFound', 'the server could not find the requested resource', {});

export const gone = (message: string): StatusError => failure(410, 'Expired', message);

export const tooManyRequests = (message: string, seconds: number, causes?: StatusCause[]): StatusError => {
  const details: Details = {};
  if (causes) details.causes = causes;
  if (seconds > 0) details.retryAfterSeconds = seconds;
  return failure(429, 'TooManyRequests', message, details);
};

/** 422 with every cause; `kind` and `group` are the object's. */
export function invalid(group: string, kind: string, name: string, errors: readonly FieldError[]): StatusError {
  const details: Details = {};
  if (name) details.name = name;
  if (group) details.group = group;
  details.kind = kind;
  const different = errors.filter((error, i) => errors.findIndex((other) => other.field === error.field && other.body === error.body) === i);
  details.causes = different.map((error) => ({ reason: error.reason, message: error.body, field: error.field }));
  const texts = [...new Set(errors.map((error) => `${error.field}: ${error.body}`))];
  const said = texts.length === 1 ? texts[0]! : `[${texts.join(', ')}]`;
  return failure(422, 'Invalid', `${qualified({ group, name: kind })} "${name}" is invalid: ${said}`, details);
}
