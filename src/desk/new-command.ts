// `npm run new -- <kind> [--field value …]`: writes the file of a new entry. In a terminal it asks
// for what is needed; elsewhere it takes the flags alone.
import { createInterface } from 'node:readline/promises';
import { contentFolder } from '../load/content-folder.ts';
import { makeNew } from './commands/make-new.ts';
import { reportRefusal } from './commands/report-refusal.ts';

const isTerminal = process.stdin.isTTY === true && process.stdout.isTTY === true;
const terminal = isTerminal
	? createInterface({ input: process.stdin, output: process.stdout })
	: undefined;

try {
	await makeNew(process.argv.slice(2), {
		folder: contentFolder(),
		snapshots: process.env.SNAPSHOTS || '.snapshots',
		tell: console.log,
		...(terminal ? { ask: (question: string) => terminal.question(question) } : {}),
	});
} catch (error) {
	reportRefusal(error);
} finally {
	terminal?.close();
}
