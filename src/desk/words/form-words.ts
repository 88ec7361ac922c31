// What the forms of the workbench say.

/** The forms that an account in a difference may have. */
const VARIANTS: Record<string, string> = {
	'position with quote': 'A position that rests on a quotation',
	'position with source': 'A position that rests on a source',
	'not found': 'Not found: no statement in the sources read',
	'has not said': 'Has not said: a source shows the silence',
	'declined or not asked': 'Declined, or not asked',
};

const form = {
	choose: 'Choose …',
	none: 'not stated',
	noDate:
		'This is not yet a date the desk can read. Try “June 9, 2019”, “late May 2019” or “2019”.',
	newEntry: (noun: string, typed: string) =>
		typed === '' ? `New ${noun.toLowerCase()} …` : `New ${noun.toLowerCase()} “${typed}” …`,
	newTitle: (noun: string) => `New ${noun.toLowerCase()}`,
	suggested: (name: string) => `${name}?`,
	suggestedNew: (name: string) => `${name}? Not recorded yet`,
	takeAway: (label: string) => `Remove ${label}`,
	item: (label: string) => label,
	change: 'Change',
	changeOf: (label: string) => `Change what ${label} says`,
	account: 'What it says',
	remove: 'Remove',
	add: (label: string) => `Add: ${label.toLowerCase()}`,
	addParty: 'Another party',
	another: 'Add another account of this party',
	variant: (name: string) => VARIANTS[name] ?? name,
	id: (collection: string) => `Id: ${collection}/`,
	idHint:
		'Made from the title. It becomes part of the address and cannot be changed once published.',
	cite: (place: string) => `Cite ${place}`,
	insert: 'Insert a source, a quotation, a party …',
	body: 'Text',
	bodyHint: {
		story:
			'The short version, for readers in a hurry. Every paragraph cites a source: [@source, paragraph 4].',
		parties: 'The profile of the party. Every paragraph cites a source: [@source, paragraph 4].',
		people: 'Who they are, and only what the sources say.',
		demands: 'What it asks, offers or orders, in plain words.',
		quotes: 'What it answers, and what a reader needs to know.',
		topics: 'The explanation. Every paragraph cites a source: [@source, paragraph 4].',
		events: 'One paragraph.',
		differences: 'What can be concluded and what cannot.',
		sources: 'A note about the source.',
		terms: 'The definition.',
		corrections: 'What readers should know of it.',
	},
	more: (count: number) => `${count} more fields`,
	save: (noun: string) => `Save the ${noun.toLowerCase()}`,
	saveChanges: 'Save the changes',
	cancel: 'Cancel',
	keys: 'Ctrl+Enter saves, Esc leaves.',
	needed: 'This is needed.',
	saved: (file: string) => `Saved to ${file}.`,
	notSaved: (count: number) =>
		count === 1
			? 'Not saved: one field needs another look.'
			: `Not saved: ${count} fields need another look.`,
};

const account = {
	difference: { label: 'On which point', hint: 'the question on which accounts differ' },
	party: { label: 'Whose account', hint: 'the party that says so' },
	account: { label: 'It rests on', hint: '' },
};

export const FORM_WORDS = { form, account } as const;
