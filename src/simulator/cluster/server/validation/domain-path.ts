/** Names like 'example.com/ingress-controller'. */
import type { FieldErrors } from './field-errors.ts';
import { isDnsSubdomain } from './names.ts';

export function domainPath(text: string, path: string, errors: FieldErrors): void {
  if (text === '') return errors.required(path);
  const slash = text.indexOf('/');
  if (slash <= 0 || slash === text.length - 1) return errors.invalid(path, text, 'must be a domain-prefixed path (such as "acme.io/foo")');
  const host = text.slice(0, slash), rest = text.slice(slash + 1);
  for (const problem of isDnsSubdomain(host)) errors.invalid(path, host, problem);
  if (!/^[A-Za-z0-9/\-._~%!$&'()*+,;=:]+$/.test(rest)) errors.invalid(path, rest, `Invalid path (regex used for validation is '[A-Za-z0-9/\\-._~%!$&'()*+,;=:]+')`);
}
