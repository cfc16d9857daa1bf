/** What is wrong before the build begins; the text stands after 'failed to build: '. */
export class Unprepared extends Error {}
