/** All data of the lesson pages, computed once: what is written, in which order, what stands in it. */
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { CURRICULUM, lessonFolder, type CurriculumLesson, type CurriculumPart } from '../../content/curriculum.ts';
import type { Language } from '../i18n/language.ts';
import type { Lesson } from '../sandbox/lesson.ts';

export interface Heading {
  depth: number;
  slug: string;
  text: string;
}

interface MdxModule {
  Content: AstroComponentFactory;
  frontmatter: { description?: string };
  getHeadings(): Heading[];
}

export interface LessonPage {
  part: CurriculumPart;
  entry: CurriculumLesson;
  lesson: Lesson;
  text: Readonly<Record<Language, MdxModule>>;
}

const TEXTS = import.meta.glob<MdxModule>('../../content/*/*/*.mdx', { eager: true });
const LESSONS = import.meta.glob<{ lesson: Lesson }>('../../content/*/*/lesson.ts', { eager: true });

export const LESSON_PAGES: readonly LessonPage[] = CURRICULUM.flatMap((part) =>
  part.lessons.flatMap((entry) => {
    const folder = `../../${lessonFolder(part, entry)}`;
    const lesson = LESSONS[`${folder}/lesson.ts`]?.lesson;
    const en = TEXTS[`${folder}/en.mdx`];
    const ko = TEXTS[`${folder}/ko.mdx`];
    return lesson && en && ko ? [{ part, entry, lesson, text: { en, ko } }] : [];
  }),
);

const WRITTEN = new Set(LESSON_PAGES.map((page) => page.entry.id));

export function isWritten(entry: CurriculumLesson): boolean {
  return WRITTEN.has(entry.id);
}
