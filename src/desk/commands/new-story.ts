import { say } from '../words/say.ts';
import type { NewEntry } from './new-entry.ts';

/** What a new story has unless it is given: limits that most stories keep, and an open licence. */
export function newStory(fields: Record<string, unknown>, today: string): NewEntry {
	return {
		collection: 'story',
		fields: {
			language: 'en-US',
			edition: 1,
			editionDate: today,
			asOf: today,
			licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
			balance: { maxShareOfQuotedWords: 0.65, perPage: {} },
			...fields,
		},
		remarks: {
			...(fields.licence === undefined ? { licence: say('remark.licence') } : {}),
			...(fields.balance === undefined ? { balance: say('remark.balance') } : {}),
		},
	};
}
