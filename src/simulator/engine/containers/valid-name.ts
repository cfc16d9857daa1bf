/** Whether a container may have the name, with or without its slash. */
export const validName = (name: string): boolean => /^\/?[a-zA-Z0-9][a-zA-Z0-9_.-]+$/.test(name);
