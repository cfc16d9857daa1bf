/** What names may look like, and the sentences that refuse others. */

const regexMessage = (message: string, pattern: string, ...examples: string[]): string => {
  if (examples.length === 0) return `${message} (regex used for validation is '${pattern}')`;
  return `${message} (e.g. ${examples.map((one) => `'${one}'`).join(',  or ')}, regex used for validation is '${pattern}')`;
};

const LABEL_PATTERN = '[a-z0-9]([-a-z0-9]*[a-z0-9])?';
const SUBDOMAIN_PATTERN = `${LABEL_PATTERN}(\\.${LABEL_PATTERN})*`;
const LABEL_1035_PATTERN = '[a-z]([-a-z0-9]*[a-z0-9])?';
const QUALIFIED_PATTERN = '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]';
const LABEL_VALUE_PATTERN = '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?';

const whole = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`);
const LABEL = whole(LABEL_PATTERN), SUBDOMAIN = whole(SUBDOMAIN_PATTERN), LABEL_1035 = whole(LABEL_1035_PATTERN);
const QUALIFIED = whole(QUALIFIED_PATTERN), LABEL_VALUE = whole(LABEL_VALUE_PATTERN);

const tooLong = (most: number, unit = 'characters'): string => `must be no more than ${most} ${unit}`;

/** DNS label, RFC 1123: container names, namespaces. */
export function isDnsLabel(text: string): string[] {
  const problems: string[] = [];
  if (text.length > 63) problems.push(tooLong(63));
  if (!LABEL.test(text)) {
    problems.push(SUBDOMAIN.test(text)
      ? 'must not contain dots'
      : regexMessage(`a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character`, LABEL_PATTERN, 'my-name', '123-abc'));
  }
  return problems;
}

/** DNS subdomain, RFC 1123: most object names. */
export function isDnsSubdomain(text: string): string[] {
  const problems: string[] = [];
  if (text.length > 253) problems.push(tooLong(253));
  if (!SUBDOMAIN.test(text)) {
    problems.push(regexMessage(`a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character`, SUBDOMAIN_PATTERN, 'example.com'));
  }
  return problems;
}

/** DNS label, RFC 1035. */
export function isDns1035Label(text: string): string[] {
  const problems: string[] = [];
  if (text.length > 63) problems.push(tooLong(63));
  if (!LABEL_1035.test(text)) {
    problems.push(regexMessage(`a DNS-1035 label must consist of lower case alphanumeric characters or '-', start with an alphabetic character, and end with an alphanumeric character`, LABEL_1035_PATTERN, 'my-name', 'abc-123'));
  }
  return problems;
}

/** A name that becomes one segment of a path: RBAC objects. */
export function isPathSegment(text: string): string[] {
  if (text === '.' || text === '..') return [`may not be '${text}'`];
  return ['/', '%'].filter((one) => text.includes(one)).map((one) => `may not contain '${one}'`);
}

/** A label or annotation key: [prefix/]name. */
export function isQualifiedName(text: string): string[] {
  const problems: string[] = [];
  const parts = text.split('/');
  let name = text;
  if (parts.length === 2) {
    const prefix = parts[0]!;
    name = parts[1]!;
    if (prefix === '') problems.push('prefix part must be non-empty');
    else problems.push(...isDnsSubdomain(prefix).map((one) => `prefix part ${one}`));
  } else if (parts.length > 2) {
    return [`a valid label key must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '${QUALIFIED_PATTERN}') with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')`];
  }
  if (name === '') problems.push('name part must be non-empty');
  else if (name.length > 63) problems.push(`name part ${tooLong(63, 'bytes')}`);
  if (!QUALIFIED.test(name)) {
    problems.push(`name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '${QUALIFIED_PATTERN}')`);
  }
  return problems;
}

export function isLabelValue(text: string): string[] {
  const problems: string[] = [];
  if (text.length > 63) problems.push(tooLong(63, 'bytes'));
  if (!LABEL_VALUE.test(text)) {
    problems.push(`a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '${LABEL_VALUE_PATTERN}')`);
  }
  return problems;
}
