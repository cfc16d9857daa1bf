/** What a location answers before it becomes bytes. */
export interface Outcome {
  status: number;
  type?: string;
  body?: Uint8Array;
  /** Last-Modified and Location stand before Connection, the rest behind it. */
  marks?: [string, string][];
  headers?: [string, string][];
  /** A line for error.log, without date and client. */
  error?: string;
  /** The connection is closed without a word (444). */
  silent?: boolean;
}
