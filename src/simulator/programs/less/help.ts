/** The screen of `h`, in our own words. */
export const HELP = `
                   SUMMARY OF LESS COMMANDS

  h  H                 This help.
  q  :q  Q  :Q  ZZ     Leave.
 ---------------------------------------------------------------------------

                           MOVING

  e  ^E  j  ^N  CR     Forward one line (or N lines).
  y  ^Y  k  ^K  ^P     Back one line (or N lines).
  f  ^F  ^V  SPACE     Forward one window (or N lines).
  b  ^B  ESC-v         Back one window (or N lines).
  z  w                 As f and b, and N becomes the size of the window.
  d  ^D  u  ^U         Forward, back half a window (and N becomes the half).
  ESC-)  RightArrow    Half a screen to the right (or N columns).
  ESC-(  LeftArrow     Half a screen to the left (or N columns).
  F                    Wait at the end of the file for more, like "tail -f".
  r  ^R  ^L            Draw the screen again.

                          SEARCHING

  /pattern             The N-th line further on that has it.
  ?pattern             The N-th line further back that has it.
                       Before the pattern: ! or ^N lines without it,
                       @ or ^F from the first line, ^R as it stands.
  n  N                 Again; again in the other direction.
  &pattern             Show only lines that have it.
  ESC-u                Mark what was found, or no longer.

                           JUMPING

  g  <  ESC-<          To the first line (or line N).
  G  >  ESC->          To the last line (or line N).
  p  %                 To N per cent of the file.
  mX  'X  ''           Mark a place with a letter; go to it; go back.

                        CHANGING FILES

  :e file              Look at another file.
  :n  :p  :x           The next, the previous, the first (or N-th) one.
  :f  =  ^G            Where am I?

                            OPTIONS

  -X                   Turn an option over: i I m M N R s S.
  _X                   Tell what it is.
`;
