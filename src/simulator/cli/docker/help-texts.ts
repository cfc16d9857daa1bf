/** One line about every command and flag, in our own words; help and completion show them. */

/** Sections of `docker --help`, in order. */
export const topGroups: [string, string[]][] = [
  ['Common Commands', ['run', 'exec', 'ps', 'build', 'bake', 'pull', 'push', 'images', 'login', 'logout', 'search', 'version', 'info']],
  ['Management Commands', ['builder', 'buildx', 'compose', 'container', 'context', 'image', 'network', 'plugin', 'system', 'volume']],
  ['Swarm Commands', ['config', 'node', 'secret', 'service', 'stack', 'swarm']],
];

const commandTexts: Record<string, string> = {};
const flagTexts: Record<string, string> = {};

export const commandText = (path: string): string => commandTexts[path] ?? '';

/** The text of a flag: that of this very command's, else that of all flags of this name. */
export const flagText = (path: string, name: string): string => flagTexts[`${path} --${name}`] ?? flagTexts[name] ?? '';
