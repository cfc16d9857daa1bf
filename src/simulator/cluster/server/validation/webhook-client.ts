/** How a webhook is reached, as its configuration says. */
import type { FieldErrors } from './field-errors.ts';
import { isDnsSubdomain } from './names.ts';
import { isPortNumber, PORT_RANGE } from './values.ts';

export interface WebhookService { name?: string; namespace?: string; path?: string; port?: number }

const FORM = '; desired format: https://host[/path]';

export function validateWebhookUrl(url: string, path: string, errors: FieldErrors): void {
  if (url.startsWith(':')) return errors.required(path, `url must be a valid URL: parse ${JSON.stringify(url)}: missing protocol scheme${FORM}`);
  const { scheme = '', user, host = '', query, fragment } = /^(?:(?<scheme>[A-Za-z][A-Za-z0-9+.-]*):)?(?:\/\/(?:(?<user>[^@/?#]*)@)?(?<host>[^/?#]*))?[^?#]*(?:\?(?<query>[^#]*))?(?:#(?<fragment>.*))?$/s.exec(url)?.groups ?? {};
  if (scheme.toLowerCase() !== 'https') errors.invalid(path, scheme.toLowerCase(), `'https' is the only allowed URL scheme${FORM}`);
  if (!host) errors.invalid(path, host, `host must be specified${FORM}`);
  if (user !== undefined) errors.invalid(path, user, 'user information is not permitted in the URL');
  if (fragment) errors.invalid(path, fragment, 'fragments are not permitted in the URL');
  if (query) errors.invalid(path, query, 'query parameters are not permitted in the URL');
}

export function validateWebhookService({ name, namespace, path, port = 443 }: WebhookService, at: string, errors: FieldErrors): void {
  if (!name) errors.required(`${at}.name`);
  if (!namespace) errors.required(`${at}.namespace`);
  if (!isPortNumber(port)) errors.invalid(`${at}.port`, port, `port is not valid: ${PORT_RANGE}`);
  if (path) validateUrlPath(path, `${at}.path`, errors);
}

function validateUrlPath(path: string, at: string, errors: FieldErrors): void {
  if (path === '/') return;
  if (path === '//') return errors.invalid(at, path, 'segment[0] may not be empty');
  if (!path.startsWith('/')) errors.invalid(at, path, "must start with a '/'");
  path.slice(1).replace(/\/$/, '').split('/').forEach((step, i) => {
    if (step === '') errors.invalid(at, path, `segment[${i}] may not be empty`);
    else for (const problem of isDnsSubdomain(step)) errors.invalid(at, path, `segment[${i}]: ${problem}`);
  });
}
