/** Fails the build where a lesson is incomplete or its two languages differ in structure, commands or tasks. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CURRICULUM, lessonFolder } from '../../content/curriculum.ts';
import { LANGUAGES } from '../i18n/language.ts';
import type { Lesson } from '../sandbox/lesson.ts';
import { differences, structureOf, type Piece } from './lesson-structure.ts';

/** @throws Error that names every problem */
export async function checkLessons(root: string): Promise<void> {
  const problems: string[] = [];
  const written = new Set<string>();
  for (const part of CURRICULUM) {
    for (const entry of part.lessons) if (existsSync(join(root, lessonFolder(part, entry), 'lesson.ts'))) written.add(entry.id);
  }
  for (const part of CURRICULUM) {
    for (const entry of part.lessons) {
      if (!written.has(entry.id)) continue;
      const folder = lessonFolder(part, entry);
      for (const problem of await checkLesson(join(root, folder), entry.id, written)) problems.push(`${folder}: ${problem}`);
    }
  }
  if (problems.length > 0) throw new Error(`lessons are not as they should be:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
}

async function checkLesson(folder: string, id: string, written: ReadonlySet<string>): Promise<string[]> {
  const problems: string[] = [];
  const { lesson } = (await import(pathToFileURL(join(folder, 'lesson.ts')).href)) as { lesson: Lesson };
  if (lesson.id !== id) problems.push(`lesson.ts has the id ${lesson.id}`);
  if (lesson.tasks.length < 3) problems.push(`only ${lesson.tasks.length} tasks`);
  const structures = new Map<string, Piece[]>();
  for (const language of LANGUAGES) {
    const path = join(folder, `${language}.mdx`);
    if (!existsSync(path)) {
      problems.push(`${language}.mdx is missing`);
      continue;
    }
    const text = readFileSync(path, 'utf8');
    const structure = structureOf(text);
    structures.set(language, structure);
    problems.push(...checkTasks(lesson, structure).map((problem) => `${language}.mdx: ${problem}`));
    problems.push(...checkLinks(text, written).map((problem) => `${language}.mdx: ${problem}`));
  }
  const [en, ko] = LANGUAGES.map((language) => structures.get(language));
  if (en && ko) problems.push(...differences(en, ko));
  return problems;
}

function checkTasks(lesson: Lesson, structure: readonly Piece[]): string[] {
  const placed = structure.filter((piece) => piece.kind === 'task').map((piece) => piece.text);
  const wanted = lesson.tasks.map((task) => task.id);
  return placed.join() === wanted.join() ? [] : [`places the tasks ${placed.join(', ') || '(none)'}; lesson.ts has ${wanted.join(', ')}`];
}

function checkLinks(text: string, written: ReadonlySet<string>): string[] {
  const links = [...text.matchAll(/\]\((?!https?:|#)([^)\s]+)\)/g)].map((match) => match[1]!);
  return links.filter((link) => !written.has(/^\.\/([a-z0-9-]+)\.html(#.*)?$/.exec(link)?.[1] ?? '')).map((link) => `the link ${link} leads nowhere`);
}
