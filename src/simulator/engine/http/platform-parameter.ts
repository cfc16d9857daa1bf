/** The `platform` parameters of images: a platform as JSON. */
import type { Descriptor } from '../../api/engine/images.ts';
import { badRequest } from './errors.ts';
import { scanJson, ScanError } from './json-scan.ts';
import type { Call } from './router.ts';

type Platform = NonNullable<Descriptor['platform']>;

/** @throws 400 */
function decodePlatform(value: string): Platform {
  try {
    const { os = '', architecture = '', variant } = JSON.parse(scanJson(value).document) as Partial<Platform>;
    if (os === '' || architecture === '') throw badRequest('both OS and Architecture must be provided');
    return { os, architecture, ...(variant ? { variant } : {}) };
  } catch (error) {
    throw error instanceof ScanError ? badRequest(`failed to parse platform: ${error.message}`) : error;
  }
}

/** Each value that was given, in order. @throws 400 */
export const platformsOf = (call: Call, name = 'platform'): Platform[] => call.query.filter(([key, value]) => key === name && value !== '').map(([, value]) => decodePlatform(value));

export const platformOf = (call: Call): Platform | undefined => platformsOf(call)[0];

/** 'linux/arm64/v8'. */
export const platformText = ({ os, architecture, variant }: Platform): string => [os, architecture, variant].filter(Boolean).join('/');
