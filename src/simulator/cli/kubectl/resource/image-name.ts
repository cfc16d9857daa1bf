/** Names of images, before a server sees them. */
import { CommandError } from '../client/failure.ts';

const REFERENCE = /^(?:(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*(?::\d+)?\/)?[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*(?::\w[\w.-]{0,127})?(?:@[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,})?$/;

/** @throws CommandError */
export function checkImageName(image: string, container?: string): void {
  if (REFERENCE.test(image)) return;
  throw new CommandError(`invalid image name ${JSON.stringify(image)}${container === undefined ? '' : ` for container ${JSON.stringify(container)}`}: invalid reference format`);
}
