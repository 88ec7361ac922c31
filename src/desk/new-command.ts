// `npm run new -- <kind> [--field value …]`: writes the file of a new entry. In a terminal it asks
// for what is needed; elsewhere it takes the flags alone.
import { createInterface } from 'node:readline/promises';
import { contentFolder } from '../load/content-folder.ts';
import { makeNew } from './commands/make-new.ts';
import { reportRefusal } from './commands/report-refusal.ts';
import { say } from './words/say.ts';

const isTerminal = process.stdin.isTTY === true && process.stdout.isTTY === true;
const terminal = isTerminal
	? createInterface({ input: process.stdin, output: process.stdout })
	: undefined;
const ended = new AbortController();
terminal?.once('SIGINT', () => ended.abort());
terminal?.once('close', () => ended.abort());

try {
	await makeNew(process.argv.slice(2), {
		folder: contentFolder(),
		snapshots: process.env.SNAPSHOTS || '.snapshots',
		tell: console.log,
		...(terminal
			? { ask: (question: string) => terminal.question(question, { signal: ended.signal }) }
			: {}),
	});
} catch (error) {
	if (ended.signal.aborted) {
		console.log(`\n${say('command.nothingWritten')}`);
		process.exitCode = 1;
	} else reportRefusal(error);
} finally {
	terminal?.close();
}
