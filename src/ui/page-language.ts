/** The language of the page and what its scripts say in it; page.js brings the words, later scripts find them in the bridge. */
import { bridge } from './bridge.ts';

export const { language, m } = bridge.words!;
