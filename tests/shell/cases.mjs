// The corpus: scripts in cases/. In *.sh a line that begins with ### ends a case; in *.lines every line is one.
// Groups whose name begins with 'ash-' are for busybox, with 'dash-' for Debian's sh, all others for bash.
import fs from 'node:fs';

const folder = new URL('./cases/', import.meta.url);

export const groups = () => fs.readdirSync(folder).filter((name) => /\.(sh|lines)$/.test(name)).sort();

export function scriptsOf(group) {
  const text = fs.readFileSync(new URL(group, folder), 'utf8');
  const scripts = group.endsWith('.lines') ? text.split('\n').filter((line) => line !== '' && !line.startsWith('## ')) : text.split(/^###.*\n/m).filter((script) => script.trim() !== '');
  return scripts;
}

export const shellOf = (group) => /^(ash|dash)-/.exec(group)?.[1] ?? 'bash';

export const recordingOf = (group) => new URL(`./recordings/${group.replace(/\.\w+$/, '')}.json`, import.meta.url);
