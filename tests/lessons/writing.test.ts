/** What can be checked about the writing itself. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { checkLessons } from '../../src/build/check-lessons.ts';
import { root, writtenLessons } from './lessons.ts';

/** Spellings and habits that the glossary rules out in Korean text, with what it wants instead. */
const NOT_KOREAN: [RegExp, string][] = [
  [/어플리케이션/, '애플리케이션'], [/디렉토리/, '디렉터리'], [/쉘/, '셸'], [/브릿지/, '브리지'], [/스케쥴/, '스케줄'], [/레포지토리|리포지토리/, '리포지터리'],
  [/라벨/, '레이블'], [/포드|팟\b/, '파드'], [/컨테이너화 된/, '컨테이너화된'], [/저장소/, '레지스트리, 리포지터리, 스토리지'], [/을\(를\)|이\(가\)|은\(는\)/, 'one particle'],
  [/당신|여러분/, 'nobody is addressed'], [/되어지/, 'no double passive'], [/—/, 'two sentences'], [/(해요|세요요|네요|어요|아요)[.\n]/, '합니다체'],
  [/`[^`\n]+` (을|를|이|가|은|는|로|으로|와|과|의|에서|에)\s/, 'a particle attached'],
];

/** The prose without code blocks, figures and what stands in backticks. */
const plain = (mdx: string): string => mdx.replace(/^```[\s\S]*?^```/gm, '').replace(/<svg[\s\S]*?<\/svg>/g, '');

const lessons = await writtenLessons();

describe('lessons', () => {
  it('are complete, and the same in both languages', () => checkLessons(root));

  for (const { name, lesson, prose } of lessons) {
    it(`${name} gets to its first command within a few sentences`, () => {
      for (const language of LANGUAGES) {
        const first = prose[language].split(/^```sh run/m)[0]!.replace(/^---[\s\S]*?---/, '');
        assert.ok(first.split(/\s+/).length < 90, `${language}: ${first.split(/\s+/).length} words before the first command`);
      }
    });

    it(`${name} says after each block of commands what should be seen`, () => {
      const lead = { en: 'What you should see:', ko: '결과:' };
      for (const language of LANGUAGES) {
        for (const [block, after] of [...prose[language].matchAll(/^(```sh run\n[\s\S]*?^```)\n\n(.*)$/gm)].map((match) => [match[1]!, match[2]!] as const)) {
          assert.ok(after.startsWith(lead[language]), `${language}: after ${block}: ${after}`);
        }
      }
    });

    it(`${name} has hints and texts in both languages for every task`, () => {
      for (const task of lesson.tasks) {
        assert.ok(task.hints.length > 0 && task.solution.length > 0, task.id);
        for (const text of [task.title, ...task.hints]) for (const language of LANGUAGES) assert.ok(text[language].trim().length > 0, `${task.id}: ${language}`);
        assert.ok((task.wrong ?? []).length > 0, `${task.id} has no plausible mistake`);
      }
    });

    it(`${name} is written in the glossary’s Korean`, () => {
      const texts = [plain(prose.ko), ...lesson.tasks.flatMap((task) => [task.title.ko, ...task.hints.map((hint) => hint.ko)])];
      for (const text of texts) for (const [pattern, instead] of NOT_KOREAN) {
        const found = pattern.exec(text);
        assert.equal(found === null ? '' : text.slice(Math.max(0, found.index - 20), found.index + 20), '', `instead: ${instead}`);
      }
    });
  }
});
