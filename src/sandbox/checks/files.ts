/** What goals ask about files. */
import { decode } from '../../simulator/kernel/bytes.ts';
import { contentOf, type Inode } from '../../simulator/kernel/inode.ts';
import type { View } from '../lesson.ts';

/** Text of a regular file; undefined for anything else. */
export const textOf = (node: Inode | undefined): string | undefined => (node?.kind === 'file' && !node.generate ? decode(contentOf(node)) : undefined);

/** Text of a file of the learner's, by its path below the home directory. */
export const learnerText = (view: View, path: string): string | undefined =>
  textOf(view.world.learner.fileSystem.lookup([...view.world.scenario.learner.home.split('/').filter(Boolean), ...path.split('/')]));
