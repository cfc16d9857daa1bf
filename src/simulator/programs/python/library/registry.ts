/** The modules that are written in Python, by their names. */
import { ALGORITHMS } from './algorithms.ts';
import { ARGPARSE } from './argparse.ts';
import { ASYNCIO } from './asyncio.ts';
import { SYNCHRONISATION } from './asyncio-synchronisation.ts';
import { CSV } from './csv.ts';
import { DATETIME } from './datetime.ts';
import { ENCODINGS } from './encodings.ts';
import { ENUM } from './enum.ts';
import { FILE_TOOLS } from './file-tools.ts';
import { LOGGING } from './logging.ts';
import { PATHLIB } from './pathlib.ts';
import { SUBPROCESS } from './subprocess.ts';
import { TEXTS } from './texts.ts';
import { THREADS } from './threads.ts';
import { URLLIB } from './urllib.ts';

export const WRITTEN: Readonly<Record<string, string>> = { ...ALGORITHMS, ...TEXTS, ...THREADS, asyncio: ASYNCIO + SYNCHRONISATION, enum: ENUM, ...ENCODINGS, ...FILE_TOOLS, ...URLLIB, argparse: ARGPARSE, csv: CSV, datetime: DATETIME, logging: LOGGING, pathlib: PATHLIB, subprocess: SUBPROCESS };
