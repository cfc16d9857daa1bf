import { writtenLessons } from './lessons.ts';
import { testProse } from './prose.ts';
import { testTasks } from './tasks.ts';

for (const written of await writtenLessons()) {
  if (written.lesson.scenario.cluster) continue;
  testProse(written);
  testTasks(written.name, written.lesson);
}
