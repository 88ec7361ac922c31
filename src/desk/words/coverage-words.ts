// Every text about coverage, in one place, so that it can be translated: what lacks, as clauses.

const counted = (count: number, one: string, many: string) =>
	`${count} ${count === 1 ? one : many}`;
/** More questions than these are a number: the page of the party has the list. */
const MOST_QUESTIONS = 3;

function listed(questions: string[]): string {
	const shown = questions.slice(0, MOST_QUESTIONS).map((question) => `“${question}”`);
	const more = questions.length - shown.length;
	return [...shown, ...(more > 0 ? [`and ${more} more`] : [])].join(', ');
}

export const COVERAGE = {
	source: {
		noText:
			'words are quoted from it and its text is not in the private folder, so they cannot be proved',
		unrecorded: (count: number, all: number) =>
			`${count} of ${counted(all, 'passage', 'passages')} in quotation marks ${count === 1 ? 'is' : 'are'} not recorded`,
		unused: 'nothing rests on it',
	},
	party: {
		noQuotation: 'no words of its own are quoted',
		noDemand: 'no demand or offer is made by it or to it',
		noAccount: (questions: string[]) => `it has no account in ${listed(questions)}`,
		unsaid: (questions: string[]) =>
			`no position of it was found in ${listed(questions)}; readers are told why`,
		reported: (questions: string[]) =>
			`its position rests on a report and not on its own words in ${listed(questions)}`,
		unused: 'nothing names it',
	},
	topic: {
		empty: 'nothing belongs to it',
		noText: 'its text is not written',
		noQuotation: 'it has no quotation',
		unheard: (parties: string[]) => `no words of ${parties.join(', ')} are quoted in it`,
	},
	table: {
		sources: 'By source',
		parties: 'By party, with whoever belongs to it',
		topics: 'By question',
		heads: {
			sources: ['Source', 'In marks', 'Recorded', 'Quotations', 'Entries', 'Missing'],
			parties: [
				'Party',
				'Quotations',
				'Asks and offers',
				'To it',
				'Positions',
				'In its own words',
				'Missing',
			],
			topics: ['Question', 'Quotations', 'Asks and offers', 'Events', 'Differences', 'Missing'],
		},
		nothing: 'nothing',
	},
	without: {
		title: 'In no question',
		none: 'Every quotation, demand, event and difference belongs to a question.',
	},
} as const;
