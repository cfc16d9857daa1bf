/** What every page needs of scripts: colours, menu, search, command blocks, tasks, quizzes; the terminal's code comes when it is near the view. */
import './page-words.ts';
import { meantCommand } from '../sandbox/hangul.ts';
import { bridge } from './bridge.ts';
import { enhanceCodeBlocks } from './code-blocks.ts';
import { keepOffline } from './offline.ts';
import { listenForMenu, showProgress } from './navigation.ts';
import { QuizElement } from './quiz-element.ts';
import { listenForSearch } from './search-dialog.ts';
import { TaskElement } from './task-element.ts';
import { loadTerminals } from './terminal-loader.ts';
import { listenForTheme } from './theme.ts';

bridge.meantCommand = meantCommand;
listenForTheme();
listenForMenu();
showProgress();
listenForSearch();
enhanceCodeBlocks();
customElements.define('drydock-task', TaskElement);
customElements.define('drydock-quiz', QuizElement);
loadTerminals();
keepOffline();
