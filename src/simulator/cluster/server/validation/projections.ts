/** Volumes that are put together of several sources. */
import type { KeyToPath, Volume, VolumeProjection } from '../../../api/kubernetes/volume.ts';
import { validateFieldRef, validateResourceRef, VOLUME_FIELDS } from './downward.ts';
import { validateSignerName } from './certificates.ts';
import type { FieldErrors } from './field-errors.ts';
import { validatePodCertificate } from './pod-certificate.ts';
import { descendingPath, validateMode } from './volumes.ts';

function nonReservedPath(target: string, path: string, errors: FieldErrors): void {
  descendingPath(target, path, errors);
  if (target.startsWith('..') && !target.startsWith('../')) errors.invalid(path, target, `must not start with '..'`);
}

function validateItem(item: KeyToPath, path: string, errors: FieldErrors): void {
  if (!item.key) errors.required(`${path}.key`);
  if (!item.path) errors.required(`${path}.path`);
  nonReservedPath(item.path ?? '', `${path}.path`, errors);
  validateMode(item.mode, `${path}.mode`, errors);
}

export function validateItems(items: readonly KeyToPath[] | undefined, path: string, errors: FieldErrors): void {
  (items ?? []).forEach((item, i) => validateItem(item, `${path}.items[${i}]`, errors));
}

type DownwardItem = NonNullable<NonNullable<Volume['downwardAPI']>['items']>[number];

/** All items are told apart by nothing: their mistakes have the place of the source. */
export function validateDownwardItem(item: DownwardItem, path: string, errors: FieldErrors): void {
  if (!item.path) errors.required(`${path}.path`);
  nonReservedPath(item.path ?? '', `${path}.path`, errors);
  if (item.fieldRef) {
    validateFieldRef(item.fieldRef, VOLUME_FIELDS, `${path}.fieldRef`, errors);
    if (item.resourceFieldRef) errors.invalid(path, 'resource', 'fieldRef and resourceFieldRef can not be specified simultaneously');
  } else if (item.resourceFieldRef) validateResourceRef(item.resourceFieldRef, `${path}.resourceFieldRef`, errors, true);
  else errors.required(path, 'one of fieldRef and resourceFieldRef is required');
  validateMode(item.mode, `${path}.mode`, errors);
}

const LONGEST_TOKEN = 2 ** 32;

function validateToken({ expirationSeconds: seconds, path: file }: NonNullable<VolumeProjection['serviceAccountToken']>, path: string, beside: string, errors: FieldErrors): void {
  const at = `${path}.expirationSeconds`;
  if (seconds === undefined) errors.required(at);
  else {
    if (seconds < 600) errors.invalid(at, seconds, 'may not specify a duration less than 10 minutes');
    if (seconds > LONGEST_TOKEN) errors.invalid(at, seconds, 'may not specify a duration larger than 2^32 seconds');
  }
  if (!file) errors.required(`${beside}.path`);
  else nonReservedPath(file, `${beside}.path`, errors);
}

/** `path` is the place of the projected volume. */
export function validateProjections(sources: readonly VolumeProjection[], path: string, errors: FieldErrors): void {
  const seen = new Set<string>();
  const take = (file: string | undefined, shown: string | undefined): void => {
    if (!file) return;
    if (seen.has(file)) errors.invalid(path, shown ?? '', 'conflicting duplicate paths');
    seen.add(file);
  };
  sources.forEach((source, i) => {
    const at = `${path}.sources[${i}]`, { downwardAPI, serviceAccountToken, clusterTrustBundle: bundle, podCertificate } = source;
    for (const kind of ['secret', 'configMap'] as const) {
      const held = source[kind];
      if (held && !held.name) errors.required(`${at}.${kind}.name`);
      (held?.items ?? []).forEach((item, j) => {
        validateItem(item, `${at}.${kind}.items[${j}]`, errors);
        take(item.path, held!.name);
      });
    }
    for (const item of downwardAPI?.items ?? []) {
      validateDownwardItem(item, `${at}.downwardAPI`, errors);
      take(item.path, item.path);
    }
    if (serviceAccountToken) validateToken(serviceAccountToken, `${at}.serviceAccountToken`, path, errors);
    if (bundle) {
      const name = `${at}.clusterTrustBundle`;
      if (bundle.name !== undefined && bundle.signerName !== undefined) errors.invalid(name, bundle, 'only one of name and signerName may be used');
      else if (bundle.name === undefined && bundle.signerName === undefined) errors.required(name, 'either name or signerName must be specified');
      else if (bundle.signerName !== undefined) {
        if (bundle.signerName === '') errors.required(`${name}.signerName`, 'must be a valid signer name');
        validateSignerName(bundle.signerName, `${name}.signerName`, errors);
      }
      if (!bundle.path) errors.required(`${name}.path`);
      nonReservedPath(bundle.path ?? '', `${name}.path`, errors);
      take(bundle.path, bundle.path);
    }
    if (podCertificate) {
      validatePodCertificate(podCertificate, `${at}.podCertificate`, (file, place) => {
        nonReservedPath(file, place, errors);
        take(file, file);
      }, errors);
    }
    if (Object.keys(source).length > 1) errors.forbidden(at, 'may not specify more than 1 volume type per source');
  });
}
