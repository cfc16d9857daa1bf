/** The keys of readline's vi mode: while inserting and while commanding. */
import { Keymap, SPECIAL_KEYS, type KeymapName } from '../keymap.ts';

const INSERT = `backward-delete-char \\C-h \\C-?
complete \\C-i
forward-search-history \\C-s
menu-complete \\C-n
menu-complete-backward \\C-p
overwrite-mode \\e[2~
quoted-insert \\C-v
reverse-search-history \\C-r
transpose-chars \\C-t
unix-line-discard \\C-u
vi-eof-maybe \\C-d
vi-movement-mode \\e
vi-undo \\C-_
vi-unix-word-rubout \\C-w
yank \\C-y`;

const COMMAND = `abort \\C-g
backward-char \\C-h h
beginning-of-line 0
clear-screen \\C-l
end-of-line $
forward-char \\040 l
forward-search-history \\C-s
insert-comment #
kill-line \\C-k
next-history \\C-n + j
overwrite-mode \\e[2~
previous-history \\C-p - k
quoted-insert \\C-q \\C-v
reverse-search-history \\C-r
revert-line U
transpose-chars \\C-t
unix-line-discard \\C-u
vi-append-eol A
vi-append-mode a
vi-arg-digit 1 2 3 4 5 6 7 8 9
vi-change-case ~
vi-complete \\\\ * =
vi-change-char r
vi-change-to C c
vi-char-search , ; F T f t
vi-column |
vi-delete x
vi-delete-to D d
vi-edit-and-execute-command v
vi-end-word E e
vi-eof-maybe \\C-d
vi-fetch-history G
vi-first-print ^
vi-goto-mark \`
vi-insert-beg I
vi-insertion-mode i
vi-match %
vi-next-word W w
vi-prev-word B b
vi-put P p
vi-redo .
vi-replace R
vi-rubout X
vi-search / ?
vi-search-again N n
vi-set-mark m
vi-subst S s
vi-tilde-expand &
vi-undo \\C-_ u
vi-unix-word-rubout \\C-w
vi-yank-arg _
vi-yank-to Y y
yank \\C-y`;

export const viMaps = (): [KeymapName, Keymap][] => [['vi-insert', new Keymap(`${SPECIAL_KEYS}\n${INSERT}`)], ['vi-command', new Keymap(`${SPECIAL_KEYS}\n${COMMAND}`)]];
