/** imagetools inspect --format: name, manifest, configurations, and what attestations say of each platform. */
import type { Descriptor, Index, Manifest } from '../../../../api/engine/images.ts';
import type { Blocking } from '../../../../kernel/blocking.ts';
import type { Process } from '../../../../kernel/process.ts';
import { dockerFunctions, type TemplateFunction } from '../../../../kernel/gotemplate/functions.ts';
import { indentJson } from '../../../../kernel/gotemplate/json.ts';
import { ExecutionError, Template, TemplateError } from '../../../../kernel/gotemplate/template.ts';
import { GoStruct } from '../../../../kernel/gotemplate/value.ts';
import { CliError } from '../../errors.ts';
import type { Reference } from '../../reference.ts';
import type { Document } from '../../registry/content.ts';
import { fetchImage } from './location.ts';
import { descriptorValue, imageValue, indexValue } from './values.ts';

const SPDX = 'https://spdx.dev/Document', PROVENANCE = 'https://slsa.dev/provenance/';

/** One platform of an image. */
interface Asset {
  config: GoStruct;
  sbom: GoStruct | undefined;
  provenance: GoStruct | undefined;
}

const withoutVariant = (architecture: string, variant: string | undefined): string => (variant === undefined || variant === '' || (architecture === 'arm64' && variant === 'v8') ? architecture : `${architecture}/${variant}`);

function* json<T>(p: Process, reference: Reference, digest: string, kind: 'manifests' | 'blobs'): Blocking<T> {
  return JSON.parse((yield* fetchImage(p, { ...reference, digest }, kind)).text) as T;
}

/** What the statements of an attestation of this type say. */
function* predicates(p: Process, reference: Reference, attestation: Descriptor | undefined, type: string): Blocking<unknown[]> {
  if (!attestation) return [];
  const { layers } = yield* json<Manifest>(p, reference, attestation.digest, 'manifests');
  const found: unknown[] = [];
  for (const { digest, annotations } of layers) {
    if (!annotations?.['in-toto.io/predicate-type']?.startsWith(type)) continue;
    found.push((yield* json<{ predicate?: unknown }>(p, reference, digest, 'blobs')).predicate ?? null);
  }
  return found;
}

function* assetOf(p: Process, reference: Reference, manifest: Manifest, attestation: Descriptor | undefined): Blocking<{ platform: string; asset: Asset }> {
  const config = yield* json<{ os: string; architecture: string; variant?: string }>(p, reference, manifest.config.digest, 'blobs');
  const [spdx, ...more] = yield* predicates(p, reference, attestation, SPDX), [slsa] = yield* predicates(p, reference, attestation, PROVENANCE);
  return {
    platform: `${config.os}/${withoutVariant(config.architecture, config.variant)}`,
    asset: {
      config: imageValue(config),
      sbom: spdx === undefined ? undefined : new GoStruct('imagetools.sbomStub', { SPDX: spdx, AdditionalSPDXs: more }, () => ({ SPDX: spdx, ...(more.length > 0 ? { AdditionalSPDXs: more } : {}) })),
      provenance: slsa === undefined ? undefined : new GoStruct('imagetools.provenanceStub', { SLSA: slsa }),
    },
  };
}

function* assetsOf(p: Process, reference: Reference, { text }: Document): Blocking<Map<string, Asset>> {
  const top = JSON.parse(text) as Partial<Index> & Partial<Manifest>, assets = new Map<string, Asset>();
  const about = (digest: string): Descriptor | undefined => top.manifests?.find((one) => one.annotations?.['vnd.docker.reference.digest'] === digest);
  for (const one of top.manifests ?? [undefined]) {
    if (one?.annotations?.['vnd.docker.reference.digest']) continue;
    const { platform, asset } = yield* assetOf(p, reference, one ? yield* json<Manifest>(p, reference, one.digest, 'manifests') : (top as Manifest), one && about(one.digest));
    assets.set(platform, asset);
  }
  return new Map([...assets].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Of one platform the thing itself, of several a map of them. */
function pick(assets: ReadonlyMap<string, Asset>, of: (asset: Asset) => GoStruct | undefined, empty: GoStruct): unknown {
  if (assets.size === 1) return of([...assets.values()][0]!) ?? empty;
  return new Map([...assets].flatMap(([platform, asset]) => (of(asset) ? [[platform, of(asset)] as const] : [])));
}

export function* formatted(p: Process, reference: Reference, name: string, found: Document, format: string): Blocking<string> {
  const template = compiled(format, { ...dockerFunctions, json: { ...dockerFunctions['json']!, call: ([value]) => indentJson(value, '  ', { ordered: true, escapeHtml: true }) } });
  const top = JSON.parse(found.text) as Partial<Index>;
  const manifest = top.manifests ? indexValue(found, top) : descriptorValue({ mediaType: found.mediaType, digest: found.digest, size: found.size });
  const assets = yield* assetsOf(p, reference, found), image = pick(assets, ({ config }) => config, new GoStruct('*v1.Image', {}));
  const fields = { Name: name, Manifest: manifest, Image: image, SBOM: pick(assets, ({ sbom }) => sbom, new GoStruct('imagetools.sbomStub', { SPDX: null }, () => ({}))), Provenance: pick(assets, ({ provenance }) => provenance, new GoStruct('imagetools.provenanceStub', { SLSA: null }, () => ({}))) };
  try {
    return template.execute(new GoStruct(assets.size === 1 ? 'imagetools.tplInput' : 'imagetools.tplInputs', fields, () => ({ name, manifest: manifest.json, image })));
  } catch (error) {
    if (error instanceof ExecutionError) throw new CliError(`ERROR: ${error.message}`);
    throw error;
  }
}

function compiled(format: string, functions: Record<string, TemplateFunction>): Template {
  try {
    return new Template(format, { functions });
  } catch (error) {
    if (error instanceof TemplateError) throw new CliError(`ERROR: ${error.message}`);
    throw error;
  }
}
