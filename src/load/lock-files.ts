import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const NAMES = ['package-lock.json', 'npm-shrinkwrap.json', 'pnpm-lock.yaml', 'yarn.lock'];

/** The files that say which versions of libraries are installed for the newsroom. */
export const lockFiles = (): string[] => NAMES.map((name) => resolve(name)).filter(existsSync);
