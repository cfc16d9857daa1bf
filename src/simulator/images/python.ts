import { programNode, symlinkNode } from '../kernel/inode.ts';
import { layered, type ImageDefinition } from './definition.ts';

/** '3.12' */
const minorOf = (env: readonly string[] | undefined): string => env?.map((one) => /^PYTHON_VERSION=(\d+\.\d+)/.exec(one)?.[1]).find(Boolean) ?? '3';

export const python: ImageDefinition = {
  repository: 'python',
  layers: (image) => layered(image, {
    '/usr/local/bin/python3': programNode('python3', 6_000_000),
    '/usr/local/bin/python': symlinkNode('python3'),
    [`/usr/local/bin/python${minorOf(image.config.Env)}`]: symlinkNode('python3'),
    '/usr/local/bin/pip': programNode('pip', 220),
    '/usr/local/bin/pip3': programNode('pip', 220),
  }),
};
