/** How the text in an editor looks: as the screen that it lies over. */
import { HighlightStyle } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

export const look = EditorView.theme({
  '&': { height: '100%', color: 'var(--screen-text)', backgroundColor: 'var(--screen)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--mono)', lineHeight: '1.35' },
  '.cm-content': { caretColor: 'var(--screen-accent)' },
  '.cm-cursor, .cm-dropCursor': { borderLeftColor: 'var(--screen-accent)' },
  '.cm-fat-cursor': { background: 'var(--screen-accent) !important', color: 'var(--screen) !important' },
  '&:not(.cm-focused) .cm-fat-cursor': { background: 'none !important', outline: '1px solid var(--screen-accent) !important', color: 'inherit !important' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground, ::selection': { background: 'var(--screen-selection) !important' },
  '.cm-gutters': { backgroundColor: 'transparent', color: 'var(--screen-muted)', border: '0' },
  '.cm-panels': { backgroundColor: 'var(--screen-bar)', color: 'var(--screen-text)' },
  '.cm-panels.cm-panels-bottom': { borderTop: '0' },
  '.cm-vim-panel, .cm-vim-panel input': { fontFamily: 'var(--mono)', fontSize: 'inherit', color: 'inherit', background: 'transparent' },
  '.cm-vim-message': { color: 'var(--screen-bad) !important' },
  '.cm-searchMatch': { backgroundColor: '#b4690e60' },
  '.cm-searchMatch-selected': { backgroundColor: '#e58f1c' },
});

export const colours = HighlightStyle.define([
  { tag: [tags.propertyName, tags.definition(tags.propertyName)], color: 'var(--screen-accent)' },
  { tag: [tags.string, tags.special(tags.string)], color: 'var(--screen-string)' },
  { tag: [tags.number, tags.bool, tags.null, tags.keyword], color: 'var(--screen-value)' },
  { tag: [tags.comment, tags.meta], color: 'var(--screen-muted)' },
]);
