/**
 * Characters that a browser draws as one although they take columns of their own: emoji joined to another (👩‍💻), with a
 * colour of skin, and flags. The screen is told, so that it gives the one picture the columns of all, and what follows stands right.
 */
const JOINED = /\p{RI}{2}|\p{ExtPict}\ufe0f?\p{EMod}?(\u200d\p{ExtPict}\ufe0f?\p{EMod}?)+|\p{ExtPict}\p{EMod}/gu;

export const joinedRanges = (text: string): [start: number, end: number][] => [...text.matchAll(JOINED)].map(({ 0: joined, index }) => [index, index + joined.length]);
