/** Where a request about an image names a platform: few do. */
import type { Blocking } from '../../kernel/blocking.ts';
import type { Engine } from '../engine.ts';
import { badRequest, notSimulated } from '../http/errors.ts';
import { platformOf, platformsOf, platformText } from '../http/platform-parameter.ts';
import { flag, text } from '../http/query.ts';
import type { Call } from '../http/router.ts';
import { lacksPlatform, wantedPlatform } from '../images/platform-specifier.ts';

/** The one that is to be inspected. @throws 400, 404 */
export function* inspectedPlatform({ images }: Engine, call: Call): Blocking<ReturnType<typeof platformOf>> {
  const platform = platformOf(call)!;
  if (flag(call, 'manifests')) throw badRequest('conflicting options: manifests and platform options cannot both be set');
  const found = images.require(call.params['name']!);
  if (!images.manifests(found.target).some((one) => one.platform?.os === platform.os && one.platform.architecture === platform.architecture)) throw lacksPlatform(call.params['name']!, platformText(platform));
  return platform;
}

/** @throws 400 */
export function* refuseRemoval(call: Call): Blocking<never> {
  platformsOf(call, 'platforms');
  throw flag(call, 'force') ? notSimulated('removing one platform of an image') : badRequest('Content will be removed from all images referencing this variant. Use —-force to force delete.');
}

/** The one that is to be pulled. @throws 400 */
export function* pulledPlatform(call: Call): Blocking<string> {
  return wantedPlatform(text(call, 'platform'));
}
