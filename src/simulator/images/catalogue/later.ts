/** The images that a page fetches when somebody first asks for one of them, with their files. */
import type { Blocking } from '../../kernel/blocking.ts';
import type { CatalogueImage } from '../catalogue.ts';
import { defined } from '../registry-later.ts';
import { frontends } from './frontends.ts';
import { kubernetes, ofDocumentation } from './kubernetes.ts';
import { lessons } from './lessons.ts';
import { lessonsLater } from './lessons-later.ts';
import { quay } from './quay.ts';
import { releasesBeside } from './releases.ts';

export function* laterOfHub(): Blocking<readonly CatalogueImage[]> {
  return [...lessonsLater, ...releasesBeside([...lessons, ...lessonsLater]), ...frontends].map(defined);
}

export function* ofKubernetes(): Blocking<readonly CatalogueImage[]> {
  return [...kubernetes, ...ofDocumentation(releasesBeside([...lessons, ...lessonsLater]))].map(defined);
}

export function* ofQuay(): Blocking<readonly CatalogueImage[]> {
  return quay.map(defined);
}
