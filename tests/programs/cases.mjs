// The corpus: in cases/*.lines every line is a script, run in a folder that setup.sh has filled. A group is for the GNU tools and
// for busybox, unless its name begins with 'gnu-' or 'busybox-'. A group may have more in its folder: GROUP.setup.sh.
import fs from 'node:fs';

const folder = new URL('./cases/', import.meta.url);

export const flavours = ['gnu', 'busybox'];

const setup = fs.readFileSync(new URL('./setup.sh', import.meta.url), 'utf8');

/** Fills the folder of a group's cases. */
export function setupOf(group) {
  const more = new URL(`${group}.setup.sh`, folder);
  return fs.existsSync(more) ? setup + fs.readFileSync(more, 'utf8') : setup;
}

export function groups(flavour) {
  const others = flavours.filter((one) => one !== flavour);
  return fs.readdirSync(folder).filter((name) => name.endsWith('.lines') && !others.some((other) => name.startsWith(`${other}-`))).map((name) => name.replace('.lines', '')).sort();
}

/** Whether the cases of a group fetch from the site of site.mjs. */
export const usesSite = (group) => group.endsWith('http');

export const scriptsOf = (group) => fs.readFileSync(new URL(`${group}.lines`, folder), 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('## '));

export const recordingOf = (flavour, group) => new URL(`./recordings/${flavour}/${group}.json`, import.meta.url);
