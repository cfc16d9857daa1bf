/** Whether all that is wrong with a text is that nothing follows the `{` or `(` at its end, other than remarks. */
export const onlyOpened = (text: string, { message, pos }: { message: string; pos: number }): boolean =>
  /^expected command in (brace group|subshell)/.test(message) && /^[{(]$/.test(text.slice(pos).replace(/([\s(])#.*/g, '$1').trim());
