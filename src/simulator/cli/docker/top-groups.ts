/** Sections of `docker --help`, in order. */
export const topGroups: [string, string[]][] = [
  ['Common Commands', ['run', 'exec', 'ps', 'build', 'bake', 'pull', 'push', 'images', 'login', 'logout', 'search', 'version', 'info']],
  ['Management Commands', ['builder', 'buildx', 'compose', 'container', 'context', 'image', 'network', 'plugin', 'system', 'volume']],
  ['Swarm Commands', ['config', 'node', 'secret', 'service', 'stack', 'swarm']],
];
