/** Where a request about an image names a platform: few do. */
import type { Blocking } from '../../kernel/blocking.ts';
import type { Engine } from '../engine.ts';
import { badRequest, notFound } from '../http/errors.ts';
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

/** Takes the content for some platforms away; the names stay. @throws 400, 404 */
export function* removePlatforms({ images }: Engine, call: Call): Blocking<{ Deleted: string }[]> {
  const platforms = platformsOf(call, 'platforms'), name = call.params['name']!;
  if (!flag(call, 'force')) throw badRequest('Content will be removed from all images referencing this variant. Use —-force to force delete.');
  const { target, record } = images.require(name);
  return platforms.map((asked) => {
    const platform = platformText(asked), image = images.platformImage(target, platform);
    if (!image) throw notFound(`failed to delete platform ${platform} for image ${target.digest}: image with reference ${record ? images.missingName(name) : target.digest} was found but does not provide any platform`);
    for (const digest of [image.descriptor.digest, image.manifest.config.digest]) images.content.delete(digest);
    images.collect();
    return { Deleted: image.descriptor.digest };
  });
}

/** The one that is to be pulled. @throws 400 */
export function* pulledPlatform(call: Call): Blocking<string> {
  return wantedPlatform(text(call, 'platform'));
}
