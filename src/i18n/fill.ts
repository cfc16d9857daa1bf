/** Puts values into the places `{name}` of a message. Messages are worded so that no Korean particle follows a place. */
export function fill(message: string, values: Readonly<Record<string, string | number>>): string {
  return message.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
