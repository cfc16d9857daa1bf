export const PORT: number;
export interface Page {
  status: number;
  headers: [string, string][];
  body: string;
}
export function answerOf(request: { method: string; target: string; headers: [string, string][]; body: string }): Page | 'hang' | 'close';
