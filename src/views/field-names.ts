// What the fields of entries are called where readers see that one has changed.
const NAMES: Record<string, string> = {
	accounts: 'Accounts', addressWords: 'Words of the address', affects: 'On', after: 'It now says', aliases: 'Other words', alsoIn: 'Also printed in', alsoReported: 'Also reported', answer: 'Answer', archivedUrl: 'Archived copy',
	attribution: 'How the words reached the source', before: 'It said', by: 'By', byline: 'Byline', bylineNote: 'Author', checked: 'Check of the words', covers: 'What it covers', date: 'Date', dateInWords: 'Date in words', dateKnown: 'How the date is known',
	dateNote: 'How the date is known', describedBy: 'Described by', headline: 'Headline', kind: 'Kind', licence: 'Licence', locator: 'Place in the source', medium: 'How it was said', name: 'Name', namedAs: 'Also printed as', notKnown: 'What is not known',
	notes: 'Notes', partOf: 'Part of', parties: 'Parties', partsAreExamples: 'Its parts are examples', party: 'Party', planned: 'Planned', printedOn: 'Printed on', publisher: 'Publisher', question: 'Question', read: 'How much was read', relations: 'Relations',
	role: 'Role', saidOn: 'Said on', saidOnInWords: 'Said on, in words', sameStatementAs: 'From the same statement', short: 'Short name', shortTitle: 'Short title', shows: 'Shown in the text', source: 'Source', sources: 'Sources', speakers: 'Said by',
	standfirst: 'Standfirst', state: 'State', status: 'Status', statusDate: 'Date of the status', statusNote: 'What the status rests on', text: 'Text', title: 'Title', to: 'To', topics: 'Questions', translation: 'Translation', url: 'Address', via: 'Through whom', voice: 'Whose voice',
	website: 'Website', window: 'Period', windowInWords: 'Period in words', words: 'The words',
};

/** The name of a field for readers. One without a name here is called by the words of its key: `spokenThrough` → `Spoken through`. */
export function fieldName(field: string): string {
	const words = field.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
	return NAMES[field] ?? words.charAt(0).toUpperCase() + words.slice(1);
}
