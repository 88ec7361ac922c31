import type { z } from 'zod';
import { schemaProblems } from '../../load/schema-problems.ts';
import { type CollectionName, collections } from '../../schema/collections.ts';
import { say } from '../words/say.ts';
import { missingFields } from './missing-fields.ts';
import { valueFromWords } from './value-from-words.ts';

/** Asks a question in the terminal and gives the answer. */
export type Ask = (question: string) => Promise<string>;
/** Shows a line in the terminal. */
export type Tell = (line: string) => void;

/** What is wrong with one field; undefined when nothing is. */
function fault(collection: CollectionName, name: string, value: unknown): string | undefined {
	const schema: z.ZodType = collections[collection];
	const paths: (string | number)[][] = [];
	const placeOf = (path: (string | number)[]) => ({ line: paths.push(path), column: 1 });
	const { problems } = schemaProblems(schema, { [name]: value }, placeOf);
	const own = problems.find(({ line = 1 }) => paths[line - 1]?.[0] === name);
	return own && `${own.what}. ${own.fix}`;
}

/**
 * Asks for every field that an entry needs and does not have, again until the answer can be a value.
 * An empty answer leaves the field out. The words of a quotation are not asked for: they are taken
 * from a source.
 */
export async function askFields(
	collection: CollectionName,
	fields: Record<string, unknown>,
	ask: Ask,
	tell: Tell,
	near?: string,
): Promise<Record<string, unknown>> {
	const answers: Record<string, unknown> = { ...fields };
	for (const { name, description, schema, allowed } of missingFields(collection, fields)) {
		if (collection === 'quotes' && name === 'words') continue;
		tell(`\n${say('ask.field', { name, description })}`);
		if (allowed.length > 0) tell(`  ${allowed.join(' · ')}`);
		for (;;) {
			const answer = (await ask('> ')).trim();
			if (answer === '') break;
			const { value, inWords } = valueFromWords(schema, [answer], near);
			const wrong = fault(collection, name, value);
			if (wrong) {
				tell(`  ${say('ask.again', { what: wrong.replace(/\.$/, '') })}`);
				continue;
			}
			answers[name] = value;
			if (inWords && `${name}InWords` in collections[collection].shape)
				answers[`${name}InWords`] ??= inWords;
			break;
		}
	}
	return answers;
}
