/** create deployment */
import { CommandError } from '../client/failure.ts';
import type { Session } from '../session.ts';
import { commandArguments, type Generator } from './generate.ts';

/** nginx of `docker.io/library/nginx:1.27`: a container's name from its image. */
function containerName(session: Session, image: string): string {
  const name = image.slice(image.lastIndexOf('/') + 1).replace(/[:@].*$/, '');
  // What had to be changed may clash now: it gets a suffix.
  return /[_.]/.test(name) ? `${name.replace(/[_.]/g, '-')}-${session.p.kernel.random('kubectl container name', `${name}/${session.p.now}`).letters(5, 'bcdfghjklmnpqrstvwxz2456789')}` : name;
}

export const deployment: Generator = {
  path: 'create deployment', required: ['image'], failure: 'failed to create deployment: ',
  build(session, name) {
    const images = session.list('image');
    const command = commandArguments(session);
    if (images.length > 1 && command.length > 0) throw new CommandError('cannot specify multiple --image options and command');
    const port = session.flags.number('port');
    const labels = { app: name };
    const containers = images.map((image, index) => ({
      name: containerName(session, image), image, ...(command.length > 0 && { command }), ...(port >= 0 && index === 0 && { ports: [{ containerPort: port }] }), resources: {},
    }));
    return {
      apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name, labels },
      spec: { replicas: session.flags.number('replicas'), selector: { matchLabels: labels }, template: { metadata: { labels }, spec: { containers } }, strategy: {} },
      status: {},
    };
  },
};
