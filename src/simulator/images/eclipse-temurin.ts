/** Java, as Eclipse builds it. */
import { programNode } from '../kernel/inode.ts';
import { layered, type ImageDefinition } from './definition.ts';
import { entrypoint } from './entrypoint.ts';

export const eclipseTemurin: ImageDefinition = {
  repository: 'eclipse-temurin',
  layers: (image) => layered(image, {
    '/__cacert_entrypoint.sh': entrypoint('hand-over'),
    ...Object.fromEntries(['java', 'javac', 'jshell', 'jar', 'jcmd', 'jps', 'jlink', 'jstack', 'keytool'].map((name) => [`/opt/java/openjdk/bin/${name}`, programNode(name, 12_000)])),
  }),
};
