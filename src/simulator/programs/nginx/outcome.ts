/** What a location answers before it becomes bytes. */
export interface Outcome {
  status: number;
  type?: string;
  body?: Uint8Array;
  /** Last-Modified and Location stand before Connection, the rest behind it. */
  marks?: [string, string][];
  headers?: [string, string][];
  /** Told behind those that add_header adds. */
  last?: [string, string][];
  /** Its length is not told: it goes in chunks. */
  chunked?: boolean;
  /** Lines of the log that stand before the error's, with their levels. */
  notes?: { level: string; words: string }[];
  /** A line for error.log, without date and client. */
  error?: string;
  /** The connection is closed without a word (444). */
  silent?: boolean;
}
