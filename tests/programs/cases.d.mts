export const flavours: readonly string[];
export function setupOf(group: string): string;
export function groups(flavour: string): string[];
export function usesSite(group: string): boolean;
export function scriptsOf(group: string): string[];
export function recordingOf(flavour: string, group: string): URL;
