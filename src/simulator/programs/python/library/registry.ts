/** The modules that are written in Python, by their names. */
import { ALGORITHMS } from './algorithms.ts';
import { ARGPARSE } from './argparse.ts';
import { CSV } from './csv.ts';
import { DATETIME } from './datetime.ts';
import { ENCODINGS } from './encodings.ts';
import { ENUM } from './enum.ts';
import { EVERYDAY } from './everyday.ts';
import { FILE_TOOLS } from './file-tools.ts';
import { FLASK } from './flask.ts';
import { JINJA } from './jinja.ts';
import { JSON_MODULE } from './json.ts';
import { RANDOM } from './random.ts';
import { REDIS } from './redis.ts';
import { REQUESTS } from './requests.ts';
import { LOGGING } from './logging.ts';
import { NETWORK } from './network.ts';
import { PATHLIB } from './pathlib.ts';
import { SMALL } from './small.ts';
import { SUBPROCESS } from './subprocess.ts';
import { TEXTS } from './texts.ts';
import { THREADS } from './threads.ts';
import { TYPING } from './typing.ts';
import { URLLIB } from './urllib.ts';

export const WRITTEN: Readonly<Record<string, string>> = { ...ALGORITHMS, ...TEXTS, ...THREADS, enum: ENUM, ...ENCODINGS, ...FILE_TOOLS, ...URLLIB, ...NETWORK, ...SMALL, ...EVERYDAY, json: JSON_MODULE, random: RANDOM, typing: TYPING, _jinja: JINJA, argparse: ARGPARSE, csv: CSV, datetime: DATETIME, logging: LOGGING, pathlib: PATHLIB, subprocess: SUBPROCESS };

/** Modules of seldom.ts, whose texts are loaded when one is imported. */
export const SELDOM: ReadonlySet<string> = new Set(['asyncio', 'decimal', 'fractions', 'unittest', '_groups', 'logging.config']);

/** Packages that are there once pip has installed them, with their modules. */
export const PACKAGES: Readonly<Record<string, string>> = { ...FLASK, redis: REDIS, requests: REQUESTS };
