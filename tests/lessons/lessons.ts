/** The lessons that are written, with their prose, for the tests of this folder. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CURRICULUM, lessonFolder } from '../../content/curriculum.ts';
import type { Language } from '../../src/i18n/language.ts';
import type { Lesson } from '../../src/sandbox/lesson.ts';

export const root = join(import.meta.dirname, '../..');

export interface Written {
  /** '01-first-container', as its folder is called. */
  name: string;
  lesson: Lesson;
  prose: Record<Language, string>;
}

export async function writtenLessons(): Promise<Written[]> {
  const found: Written[] = [];
  for (const part of CURRICULUM) {
    for (const entry of part.lessons) {
      const folder = join(root, lessonFolder(part, entry));
      if (!existsSync(join(folder, 'lesson.ts'))) continue;
      const { lesson } = (await import(pathToFileURL(join(folder, 'lesson.ts')).href)) as { lesson: Lesson };
      const read = (language: Language): string => readFileSync(join(folder, `${language}.mdx`), 'utf8');
      found.push({ name: folder.split('/').at(-1)!, lesson, prose: { en: read('en'), ko: read('ko') } });
    }
  }
  return found;
}
