// What the page asks about the story as a whole.
import { z } from 'zod';
import { identifyFile } from '../../load/identify-file.ts';
import { collectionNames } from '../../schema/collections.ts';
import { dateInWords } from '../../story/dates.ts';
import { wordsIn } from '../../words/words-in.ts';
import { proposeId } from '../entries/propose-id.ts';
import { takenIds } from '../entries/taken-ids.ts';
import { formFields } from '../forms/form-fields.ts';
import { dateFromWords } from '../texts/date-from-words.ts';
import { say } from '../words/say.ts';
import { type Action, action } from './action.ts';
import type { Desk } from './desk.ts';
import { proveQuotation } from './prove-quotation.ts';

const collection = z.enum(collectionNames);

export const storyActions = (desk: Desk): Record<string, Action> => ({
	state: action('GET', z.strictObject({}), () => desk.state()),
	forms: action('GET', z.strictObject({}), () =>
		Object.fromEntries(
			collectionNames.map((name) => [
				name,
				{
					fields: formFields(name),
					noun: say(`noun.${name}`),
					title: wordsIn('en')(`collection.${name}`),
				},
			]),
		),
	),
	'propose-id': action(
		'GET',
		z.strictObject({ collection, words: z.string().max(2_000) }),
		({ collection: name, words }) => ({ id: proposeId(name, words, takenIds(desk.folder, name)) }),
	),
	date: action(
		'GET',
		z.strictObject({ words: z.string().max(200), near: z.string().max(40).optional() }),
		({ words, near }) => {
			const found = dateFromWords(words, near);
			return found ? { ...found, shown: dateInWords(found.edtf, desk.language()) } : {};
		},
	),
	undo: action('POST', z.strictObject({}), () => {
		const files = desk.files.history.at(-1)?.files ?? [];
		const undone = desk.files.undo();
		desk.changed();
		for (const { file } of files) {
			const { collection: name, id } = identifyFile(file);
			if (name === 'quotes') proveQuotation(desk, id);
		}
		return { undone };
	}),
});
