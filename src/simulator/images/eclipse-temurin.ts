/** Java, as Eclipse builds it. */
import { programNode } from '../kernel/inode.ts';
import { layered, type ImageDefinition } from './definition.ts';
import { entrypoint } from './entrypoint.ts';

export const eclipseTemurin: ImageDefinition = {
  repository: 'eclipse-temurin',
  layers: (image) => layered(image, {
    '/__cacert_entrypoint.sh': entrypoint('hand-over'),
    '/opt/java/openjdk/bin/java': programNode('java', 12_000),
    '/opt/java/openjdk/bin/javac': programNode('javac', 12_000),
    '/opt/java/openjdk/bin/jshell': programNode('jshell', 12_000),
  }),
};
