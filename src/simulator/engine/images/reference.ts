/** Image references: familiar ('nginx:1.27') and normalised ('docker.io/library/nginx:1.27'). */
import { badRequest } from '../http/errors.ts';

export interface Reference {
  /** 'docker.io', 'localhost:5000'. */
  domain: string;
  /** 'library/nginx'. */
  path: string;
  tag?: string;
  digest?: string;
}

const DIGEST = /^sha256:[0-9a-f]{64}$/;

/** Splits and normalises; neither tag nor digest is added. @throws 400 */
export function parseReference(text: string): Reference {
  if (text === '') throw badRequest('invalid reference format');
  if (/^[0-9a-f]{64}$/.test(text)) throw badRequest(`invalid reference format: cannot specify 64-byte hexadecimal strings`);
  const [name = '', digest] = text.split(/@(.*)/s);
  const slash = name.indexOf('/');
  const first = slash < 0 ? '' : name.slice(0, slash);
  const isDomain = first.includes('.') || first.includes(':') || first === 'localhost' || first.toLowerCase() !== first;
  const domain = isDomain ? first : 'docker.io';
  let path = isDomain ? name.slice(slash + 1) : name;
  let tag: string | undefined;
  const colon = path.lastIndexOf(':');
  if (colon >= 0 && !path.slice(colon).includes('/')) {
    tag = path.slice(colon + 1);
    path = path.slice(0, colon);
  }
  if (domain === 'docker.io' && !path.includes('/')) path = `library/${path}`;
  const plain = domain === 'index.docker.io' ? 'docker.io' : domain;
  if (path !== path.toLowerCase()) throw badRequest(`invalid reference format: repository name (${path}) must be lowercase`);
  if (!/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/.test(path)) throw badRequest('invalid reference format');
  if (tag !== undefined && !/^\w[\w.-]{0,127}$/.test(tag)) throw badRequest('invalid reference format');
  if (digest !== undefined && !DIGEST.test(digest)) throw badRequest(/^sha256:[0-9a-f]{32,}$/i.test(digest) ? 'invalid checksum digest length' : 'invalid reference format');
  return { domain: plain, path, ...(tag === undefined ? {} : { tag }), ...(digest === undefined ? {} : { digest }) };
}

/** A name for an image: a repository and, apart from it, a tag. @throws 400 */
export function newName(repository: string, tag: string): string {
  const reference = parseReference(repository);
  if (reference.digest) throw badRequest('cannot import digest reference');
  if (reference.domain === 'docker.io' && reference.path === 'library/sha256') throw badRequest('refusing to create an ambiguous tag using digest algorithm as name');
  if (tag !== '' && !/^\w[\w.-]{0,127}$/.test(tag)) throw badRequest('invalid tag format');
  return normalised(withDefaultTag(tag === '' ? reference : { ...reference, tag }));
}

/** With ':latest' where there is neither tag nor digest. */
export const withDefaultTag = (reference: Reference): Reference => (reference.tag === undefined && reference.digest === undefined ? { ...reference, tag: 'latest' } : reference);

export const repositoryOf = ({ domain, path }: Reference): string => `${domain}/${path}`;

/** A digest wins over a tag beside it, as the engine names what it stores. */
export const normalised = (reference: Reference): string => `${repositoryOf(reference)}${reference.digest ? `@${reference.digest}` : `:${reference.tag ?? 'latest'}`}`;

/** As people write it: without docker.io and library. */
export const familiarRepository = (repository: string): string => repository.replace(/^docker\.io\/(library\/)?/, '');

export const familiar = (name: string): string => familiarRepository(name);

/** Repository part of a normalised name. */
export const repositoryPart = (name: string): string => (name.includes('@') ? name.slice(0, name.indexOf('@')) : name.replace(/:[^/]*$/, ''));
