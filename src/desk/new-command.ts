// `npm run new -- <kind> [--field value …]`: writes the file of a new entry. In a terminal it asks
// for what is needed; elsewhere it takes the flags alone. With a
// story, the package writes also what the folder of a newsroom needs.
import { createInterface } from 'node:readline/promises';
import { contentFolder } from '../load/content-folder.ts';
import { IS_PACKAGE } from '../load/generator-folder.ts';
import { makeNew } from './commands/make-new.ts';
import { reportRefusal } from './commands/report-refusal.ts';
import { beginNewsroom } from './newsroom/begin-newsroom.ts';
import { thisGenerator } from './newsroom/this-generator.ts';
import { say } from './words/say.ts';

const isTerminal = process.stdin.isTTY === true && process.stdout.isTTY === true;
const terminal = isTerminal
	? createInterface({ input: process.stdin, output: process.stdout })
	: undefined;
const ended = new AbortController();
terminal?.once('SIGINT', () => ended.abort());
terminal?.once('close', () => ended.abort());

try {
	const args = process.argv.slice(2);
	await makeNew(args, {
		folder: contentFolder(),
		snapshots: process.env.SNAPSHOTS || '.snapshots',
		tell: console.log,
		...(terminal
			? { ask: (question: string) => terminal.question(question, { signal: ended.signal }) }
			: {}),
	});
	if (IS_PACKAGE && args[0] === 'story') beginNewsroom(process.cwd(), thisGenerator(), console.log);
} catch (error) {
	if (ended.signal.aborted) {
		console.log(`\n${say('command.nothingWritten')}`);
		process.exitCode = 1;
	} else reportRefusal(error);
} finally {
	terminal?.close();
}
