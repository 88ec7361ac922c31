// What the views of the workbench say.

const frame = {
	desk: 'The desk',
	needsScript: 'The desk is made by a script, and scripts are turned off in this browser.',
	opening: 'Opening the story …',
	stopped: 'The desk does not answer. Is “npm run desk” still running in the terminal?',
	views: 'The desk',
	sources: 'Sources',
	entries: 'Entries',
	missing: 'What is missing',
	site: 'The site',
	undo: 'Undo the last change',
	undone: (what: string) => `Undone: ${what}.`,
};

const kinds = {
	quotation: 'Quotation',
	demand: 'Demand',
	offer: 'Offer',
	event: 'Event',
	person: 'Person',
	party: 'Party',
	account: 'Account',
	topic: 'Question',
	term: 'Term',
};

/** What one entry of a collection is called. */
const nouns = {
	story: 'Story',
	parties: 'Party',
	people: 'Person',
	demands: 'Demand or offer',
	quotes: 'Quotation',
	topics: 'Question',
	events: 'Event',
	differences: 'Difference',
	sources: 'Source',
	terms: 'Term',
	corrections: 'Correction',
};

const source = {
	textLabel: 'The text of the source',
	side: 'What is recorded',
	howTo:
		'Select words in the text, with the mouse, or with the arrow keys and Shift. Then say what they are: by a button here, or by its letter.',
	selection: 'The selection',
	selectedIn: (locator: string) => `Selected, ${locator}`,
	dateFound: (shown: string) => `Reads as a date: ${shown}`,
	recordAs: 'Record it as',
	recordTitle: (kind: string) => `New ${kind.toLowerCase()}`,
	addPart: 'Add as a part of the quotation',
	removePart: 'Take this part out',
	passages: 'In quotation marks',
	passageCount: (all: number, done: number) =>
		all === 0
			? 'Nothing in this text stands in quotation marks. Select what people say by hand.'
			: `${all} ${all === 1 ? 'passage' : 'passages'}, ${done} recorded. What is reported without marks is found by reading.`,
	perhaps: (speaker: string) => `${speaker}?`,
	record: 'Record',
	recordPassage: (words: string) => `Record “${words}”`,
	recordedAs: (title: string) => `Recorded: ${title}`,
	resting: 'Rests on this source',
	nothingRests: 'Nothing yet.',
	verified: (file: string) => `Saved to ${file}. The words stand in the source, letter by letter.`,
	editEntry: 'Edit the entry of the source',
};

const add = {
	title: 'Add a source',
	lead: 'Bring the text of an article, a release or a letter. It stays on this machine, in a private folder, and is never published.',
	drop: 'Drop a file here, or choose one',
	dropHint: 'Text, web page, Word document or PDF.',
	paste: 'Or paste the text',
	usePasted: 'Use this text',
	keepText: 'Keep this text',
	address: 'Or give its address',
	addressHint: 'The page is fetched once, by this machine.',
	fetch: 'Fetch the page',
	reading: (name: string) => `Reading ${name} …`,
	read: (name: string) => `${name} is read. Cut what does not belong to the text.`,
	cleanTitle: 'Clean the text',
	cleanHint:
		'Cut what is not the text itself: navigation, captions, advertisements. Nothing else is changed.',
	cut: 'Cut',
	cutThis: (start: string) => `Cut “${start}”`,
	bringBack: 'Bring back',
	bringBackThis: (start: string) => `Bring back “${start}”`,
	saved: (id: string) => `The source ${id} is saved. Now record from it.`,
};

const entries = {
	title: 'Entries',
	new: 'New',
	broken: 'has mistakes',
};

const states = {
	verified: 'verified',
	altered: 'not as in the source',
	absent: 'not in the source',
	unchecked: 'not yet verified',
};

const entry = {
	shows: 'Beside the form',
	pageTab: 'The page',
	fileTab: 'The file',
	file: 'The file, as it is saved',
	page: (title: string) => `The page as readers will see it: ${title}`,
	wordsAreTaken: 'The words are taken from the source and cannot be typed.',
	openSource: 'Open the source',
	notThere: (key: string) => `There is no entry ${key}.`,
	unchanged: 'Nothing has changed.',
	unreadable: (file: string) =>
		`The form cannot read ${file}. Mend it in a text editor; the desk notices when it is saved.`,
	stale: (file: string) =>
		`${file} was changed elsewhere after you opened it. Nothing of it was overwritten.`,
	takeTheirs: 'Show the file as it is now',
	keepMine: 'Write my fields into it',
};

const missing = {
	title: 'What is missing',
	error: 'Error: ',
	warning: 'Warning: ',
	count: (errors: number, warnings: number) => {
		if (errors + warnings === 0) return 'Nothing stands in the way of publishing.';
		const told = [
			errors > 0 ? `${errors} ${errors === 1 ? 'error' : 'errors'}` : '',
			warnings > 0 ? `${warnings} ${warnings === 1 ? 'warning' : 'warnings'}` : '',
		];
		const stops = errors > 0 ? 'A build stops until they are fixed.' : 'None stops a build.';
		return `${told.filter(Boolean).join(', ')}. ${stops}`;
	},
	coverage: 'Coverage',
	balance: 'Balance',
	balanceCaption: 'By party',
	balanceHead: [
		'Party',
		'Quotations',
		'Words',
		'Share',
		'Verified',
		'Questions',
		'First mentions',
		'Demands',
	],
	balanceHint: 'The same figures as on /about/. They count; they do not judge.',
};

const coverage = {
	captions: {
		sources: 'By source',
		parties: 'By party, with its people',
		topics: 'By question',
	},
	heads: {
		sources: ['Source', 'In quotation marks', 'Recorded', 'Quotations', 'Entries'],
		parties: [
			'Party',
			'Quotations',
			'Asks and offers',
			'Made to it',
			'Positions',
			'In its own words',
		],
		topics: ['Question', 'Quotations', 'Demands', 'Events', 'Differences'],
	},
};

const sources = {
	title: 'Sources',
	lead: 'Everything in the story is taken from a source: open one and select its words.',
	noStory: 'There is no story in this folder yet.',
	beginStory: 'Begin one',
	head: ['Source', 'Kind', 'Date', 'Text', 'Quotations'],
	here: 'here',
	notHere: 'missing',
	quotations: (all: number, verified: number) =>
		all === 0 ? '–' : `${verified} of ${all} verified`,
};

export const VIEW_WORDS = {
	frame,
	kinds,
	nouns,
	source,
	add,
	entries,
	states,
	entry,
	missing,
	coverage,
	sources,
} as const;
