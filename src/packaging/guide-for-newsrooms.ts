import { COMMANDS } from '../bin/commands.ts';

const SCRIPT = /\bnpm run (?:--silent )?([a-z]+(?:[:-][a-z]+)*)( --(?= ))?/g;
const names = new Map(Object.entries(COMMANDS).map(([name, { script }]) => [script, name]));

/** A guide with the commands of the package in the place of the npm scripts of a checkout. */
export const guideForNewsrooms = (text: string): string =>
	text.replace(SCRIPT, (typed, script: string) =>
		names.has(script) ? `npx on-the-record ${names.get(script)}` : typed,
	);
