/** What form of answer the client accepts. */
import type { Request } from '../../../api/http.ts';
import { failure } from '../errors.ts';

export interface Accepted {
  format: 'json' | 'yaml';
  /** A table, or only the metadata; undefined: the object itself. */
  as: 'Table' | 'PartialObjectMetadata' | 'PartialObjectMetadataList' | 'APIGroupDiscoveryList' | undefined;
  /** Version of meta.k8s.io or of apidiscovery.k8s.io. */
  version: string;
  /** The content type that the answer carries. */
  contentType: string;
}

interface MediaType {
  type: string;
  parameters: Record<string, string>;
}

function parse(accept: string): MediaType[] {
  return accept.split(',').map((one) => {
    const [type = '', ...rest] = one.trim().split(';');
    const parameters: Record<string, string> = {};
    for (const part of rest) {
      const [key = '', value = ''] = part.trim().split('=');
      parameters[key.toLowerCase()] = value;
    }
    return { type: type.trim(), parameters };
  }).sort((a, b) => weight(b) - weight(a));
}

/** What is no number counts as 1. */
const weight = ({ parameters: { q } }: MediaType): number => (Number.isNaN(Number(q || 'x')) ? 1 : Number(q));

const FORMATS: Record<string, Accepted['format']> = { 'application/json': 'json', '*/*': 'json', 'application/yaml': 'yaml' };

const AVAILABLE = 'application/json, application/yaml, application/vnd.kubernetes.protobuf, application/json;stream=watch, application/vnd.kubernetes.protobuf;stream=watch';

const DISCOVERY = 'application/json, application/yaml, application/vnd.kubernetes.protobuf';

export const notAcceptable = (available = AVAILABLE) => failure(406, 'NotAcceptable', `406: Not Acceptable\n\nAvailable representations: ${available}`, {});

/** Where there is nothing to make a table of. */
export const plainOnly = () => failure(406, 'NotAcceptable', `only the following media types are accepted: ${DISCOVERY}`);

/** What most ask for. */
const PLAIN: Accepted = { format: 'json', as: undefined, version: '', contentType: 'application/json' };

/** Where there is but one form of answer: whether the client takes it. A half wildcard is none to these paths. */
export const takes = ({ headers: { accept } }: Request, form: string): boolean => parse(accept || '*/*').some(({ type }) => type === '*/*' || type === form);

/** @throws StatusError 406 */
export function negotiate(accept: string | undefined, transforms = true, watched = true): Accepted {
  if (accept === PLAIN.contentType) return PLAIN;
  for (const { type, parameters } of parse(accept || '*/*')) {
    const format = FORMATS[type];
    if (!format) continue;
    const contentType = format === 'yaml' ? 'application/yaml' : 'application/json';
    const as = parameters.as as Accepted['as'];
    if (!as) return { format, as: undefined, version: '', contentType };
    const version = parameters.v ?? '';
    if (as === 'APIGroupDiscoveryList') {
      if (!transforms && parameters.g === 'apidiscovery.k8s.io' && version === 'v2') return { format, as, version, contentType: `application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList` };
      continue;
    }
    if (!transforms || parameters.g !== 'meta.k8s.io' || (version !== 'v1' && version !== 'v1beta1')) continue;
    if (as === 'Table' || as === 'PartialObjectMetadata' || as === 'PartialObjectMetadataList') return { format, as, version, contentType };
  }
  const asked = parse(accept || '*/*').some(({ type, parameters }) => type in FORMATS && parameters.as !== undefined);
  if (transforms && !asked) throw notAcceptable(watched ? AVAILABLE : DISCOVERY);
  throw asked ? plainOnly() : notAcceptable(DISCOVERY);
}

const isYaml = ({ type, parameters }: MediaType): boolean => type === 'application/yaml' && !parameters.as;

/** A refusal comes as YAML only where nothing else was asked for. */
export const formOfErrors = ({ headers }: Request): Accepted | undefined => (headers.accept !== PLAIN.contentType && isYaml(parse(headers.accept ?? '')[0]!) ? { format: 'yaml', as: undefined, version: '', contentType: 'application/yaml' } : undefined);
