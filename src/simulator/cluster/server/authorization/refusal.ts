import type { StatusError } from '../../../api/kubernetes/meta.ts';
import { failure, forbidden } from '../errors.ts';
import type { User } from '../user.ts';
import type { Attempt } from './authorizer.ts';

/** 403, in the words in which it is known. */
export function refusal(user: User, attempt: Attempt, reason: string): StatusError {
  const why = reason ? `: ${reason}` : '';
  const { path, verb, group, resource, subresource, namespace, name } = attempt;
  if (path !== undefined) return failure(403, 'Forbidden', `forbidden: User "${user.name}" cannot ${verb} path "${path}"${why}`, {});
  const where = namespace ? ` in the namespace "${namespace}"` : ' at the cluster scope';
  const full = subresource ? `${resource}/${subresource}` : resource;
  return forbidden({ group, name: resource }, name, `User "${user.name}" cannot ${verb} resource "${full}" in API group "${group}"${where}${why}`);
}
