/** The lines that go-wordwrap v1.0.1, which kubectl's help goes through, makes of drawn texts. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordWrap } from '../../../src/simulator/cli/kubectl/tree/word-wrap.ts';

const RECORDED: [text: string, limit: number, lines: string][] = [
  ["  xxxx  xxxxxxxxxxxxxxxx xxxxxx", 5, "\nxxxx\nxxxxxxxxxxxxxxxx\nxxxxxx"],
  ["  xxxxxxxxxxxxxxxxxxxxxx   xxxxxx      xx\n\txxx  \nxxxxxxx   xx", 5, "\nxxxxxxxxxxxxxxxxxxxxxx\nxxxxxx\nxx\n\txxx\nxxxxxxx\nxx"],
  ["   \nxxxxxxxxxxxxxx   xxxx xx   \n\txxxxxxxx   xxxxxxx", 8, "   \nxxxxxxxxxxxxxx\nxxxx xx\n\txxxxxxxx\nxxxxxxx"],
  ["xx  xxxxxxxxx   xxxxxxxxxxxxxxxxxxxxxxxxx", 17, "xx  xxxxxxxxx\nxxxxxxxxxxxxxxxxxxxxxxxxx"],
  ["   xxxxxxxxxxxxxxxxxxxxxxxxxxxxx", 14, "\nxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
  ["   xxxxxx   xx   xxxxxxx \txxxxxx  xx  \txxxxxxxxxxxxxxxxxxxxxxxxxx   xxx   x\n", 7, "\nxxxxxx\nxx\nxxxxxxx\nxxxxxx\nxx\nxxxxxxxxxxxxxxxxxxxxxxxxxx\nxxx   x\n"],
  ["   x   x xxxxxxxxxxxxxxxxxxx   xxxxxx xxx", 23, "   x   x\nxxxxxxxxxxxxxxxxxxx\nxxxxxx xxx"],
  ["  xxxx  xxxxxxx    xxxxxxx  xxxx   ", 8, "  xxxx\nxxxxxxx\nxxxxxxx\nxxxx   "],
  ["  xxxxxxx   xxxxxxxxxxxxxxxxxxxxxxxxx   xxxxxxxxxxxxxxxxxxxxx  x  \n\txx  \nxxxxx", 7, "\nxxxxxxx\nxxxxxxxxxxxxxxxxxxxxxxxxx\nxxxxxxxxxxxxxxxxxxxxx\nx  \n\txx  \nxxxxx"],
  [" \nxxx   xxxx   \nxxxxxxxxxxxxxxxxxxx   xxxx\n\txxxxxxx\nxx  xxxx xxxx\nxxxxx", 19, " \nxxx   xxxx   \nxxxxxxxxxxxxxxxxxxx\nxxxx\n\txxxxxxx\nxx  xxxx xxxx\nxxxxx"],
  ["\t   xx  xxxx   xxxxxxxxxxxxxxxxxx xx xxxxxxx  \n", 16, "\t   xx  xxxx\nxxxxxxxxxxxxxxxxxx\nxx xxxxxxx  \n"],
  [" xxxxxxxxxxxxxxxxxxxxxx \tx  \n      xxxxx xxx", 21, " xxxxxxxxxxxxxxxxxxxxxx\nx  \n      xxxxx xxx"],
  ["xxx   \nx  xx  x xxxxxxx xxxxxxxxxxxxxxxxxx\txxxxxxxxxxx  xx", 12, "xxx   \nx  xx  x\nxxxxxxx\nxxxxxxxxxxxxxxxxxx\nxxxxxxxxxxx\nxx"],
  ["  \n\txxxxxxx \nxxxxx xxxxxxxxxxxxxxxxxx  xxxxxxxxxx  \t  xxxxx   xxxxxxxxx xxxxxxx", 15, "  \n\txxxxxxx \nxxxxx\nxxxxxxxxxxxxxxxxxx\nxxxxxxxxxx\nxxxxx\nxxxxxxxxx\nxxxxxxx"],
  ["   xxxxx xxxxxxxxxxxxxxx", 5, "\nxxxxx\nxxxxxxxxxxxxxxx"],
  ["  \nxxxxx xxxxxxx\nxxxxxxxxxxxxxxxxxx  xxxxxxx   x  \txxxxxxxxxxxxxxxxxxxxx", 12, "  \nxxxxx\nxxxxxxx\nxxxxxxxxxxxxxxxxxx\nxxxxxxx   x\nxxxxxxxxxxxxxxxxxxxxx"],
  ["   \tx xxxxxx  x", 5, "   \tx\nxxxxxx\nx"],
  [" xxxx  xxxxxxxxxxxx   \n  xxxxxxx  x", 6, " xxxx\nxxxxxxxxxxxx\n\nxxxxxxx\nx"],
  ["  \n\txxxx   xx   \nxxxxxxx   \n\txxxxxxx\n   xxxxxxx   xxxxxxxxxxxxxxxxxxxxxxxxxxx", 21, "  \n\txxxx   xx   \nxxxxxxx   \n\txxxxxxx\n   xxxxxxx\nxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
  ["\nxxxxxxxxxxxxxxxxx   xxxxxxx\nxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", 10, "\nxxxxxxxxxxxxxxxxx\nxxxxxxx\nxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
  [" \txxxxx      \nxxxxxxxxxxxxxxxxxxxxxxx   xxx  xxx  xxxxxxx", 14, " \txxxxx      \nxxxxxxxxxxxxxxxxxxxxxxx\nxxx  xxx\nxxxxxxx"],
  ["x    \txxxxx xxxxxxxx  xxxxxxx\nxxxxxx  \nxxxxxxxxxxxxxxxxxx", 10, "x\nxxxxx\nxxxxxxxx\nxxxxxxx\nxxxxxx  \nxxxxxxxxxxxxxxxxxx"],
  ["  xxxxxxxxxxxxxxxxxxxxxxxxx   xx  \nxxxxxxx  \nxxxxx \tx  xxxxxxxxxxxxxx  \n   xx", 11, "\nxxxxxxxxxxxxxxxxxxxxxxxxx\nxx  \nxxxxxxx  \nxxxxx \tx\nxxxxxxxxxxxxxx\n   xx"],
  ["  xxxxxxxxxxxxxxxxxxx   xxxxxx\nxxxxxxx  \t\nxxxx  x   x xxxxxxxxx  \txxxxxxx", 9, "\nxxxxxxxxxxxxxxxxxxx\nxxxxxx\nxxxxxxx\nxxxx  x\nx\nxxxxxxxxx\nxxxxxxx"],
];

test('help is broken where the real one is', () => {
  for (const [text, limit, lines] of RECORDED) assert.equal(wordWrap(text, limit), lines, `${limit}: ${JSON.stringify(text)}`);
});
