/** Image references: 'nginx' is docker.io/library/nginx:latest. Grammar and words are those of distribution's reference package. */
import { CliError } from './errors.ts';

export interface Reference {
  /** 'docker.io', 'localhost:5000'. */
  domain: string;
  /** 'library/nginx'. */
  path: string;
  tag?: string;
  digest?: string;
}

const DEFAULT_DOMAIN = 'docker.io';

function splitDomain(name: string): [string, string] {
  const slash = name.indexOf('/');
  const first = slash < 0 ? '' : name.slice(0, slash);
  const isDomain = slash >= 0 && (/[.:]/.test(first) || first === 'localhost' || first.toLowerCase() !== first);
  const domain = isDomain ? first : DEFAULT_DOMAIN;
  const rest = isDomain ? name.slice(slash + 1) : name;
  if (domain === 'index.docker.io') return [DEFAULT_DOMAIN, rest.includes('/') ? rest : `library/${rest}`];
  return [domain, domain === DEFAULT_DOMAIN && !rest.includes('/') ? `library/${rest}` : rest];
}

/** Reads a name as a user writes it. @throws CliError with the real words */
export function parseReference(text: string): Reference {
  if (/^[0-9a-f]{64}$/.test(text)) throw new CliError(`invalid repository name (${text}), cannot specify 64-byte hexadecimal strings`);
  const [domain, rest] = splitDomain(text), name = rest.split(/[:@]/)[0]!;
  if (name.toLowerCase() !== name) throw new CliError(`invalid reference format: repository name (${name}) must be lowercase`);
  const at = rest.indexOf('@');
  const named = at < 0 ? rest : rest.slice(0, at);
  const colon = named.lastIndexOf(':');
  const path = colon < 0 ? named : named.slice(0, colon);
  const tag = colon < 0 ? undefined : named.slice(colon + 1);
  const digest = at < 0 ? undefined : rest.slice(at + 1);
  const good = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/.test(path)
    && (tag === undefined || /^\w[\w.-]{0,127}$/.test(tag)) && (digest === undefined || /^[A-Za-z][A-Za-z0-9]*:[0-9a-fA-F]{32,}$/.test(digest));
  if (!good || !/^(?:(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*|\[[a-fA-F0-9:]+\])(?::\d+)?$/.test(domain)) throw new CliError('invalid reference format');
  if (digest?.startsWith('sha256:') && digest.length !== 71) throw new CliError('invalid checksum digest length');
  return { domain, path, ...(tag !== undefined && { tag }), ...(digest !== undefined && { digest }) };
}

/** With the tag 'latest' where neither tag nor digest is given. */
export const withTag = (reference: Reference): Reference => (reference.tag === undefined && reference.digest === undefined ? { ...reference, tag: 'latest' } : reference);

/** 'nginx', 'localhost:5000/app'. */
export const familiarName = ({ domain, path }: Reference): string => (domain === DEFAULT_DOMAIN ? path.replace(/^library\/(?=[^/]+$)/, '') : `${domain}/${path}`);

const suffix = ({ tag, digest }: Reference): string => `${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;

export const familiarString = (reference: Reference): string => familiarName(reference) + suffix(reference);

/** 'docker.io/library/nginx:1.27'. */
export const fullString = (reference: Reference): string => `${reference.domain}/${reference.path}${suffix(reference)}`;
