// What the desk’s server and its command say.

const megabytes = (bytes: number): string => `${Math.round(bytes / 1_000_000)} MB`;

const command = {
	started: (address: string, folder: string) =>
		[
			`The desk is open for the story in ${folder}/:`,
			`  ${address}`,
			'The address holds a key that is made anew at each start; it opens the desk in your browser, and on this machine alone. To stop, press Ctrl+C.',
		].join('\n\n'),
};

const server = {
	otherHost: 'The desk answers this machine alone, by the name 127.0.0.1 or localhost.',
	otherOrigin: 'This request comes from another page than the desk and is not answered.',
	noToken:
		'This browser has no key to the desk. Open the address that “npm run desk” printed when it started, with everything after the question mark.',
	onlyJson: 'The desk reads JSON and nothing else.',
	brokenJson: 'This is not JSON.',
	tooLarge: (most: number) => `This is more than the desk takes at once: ${megabytes(most)}.`,
	noSuchAction: 'The desk has no such action.',
	otherMethod: 'The action is asked for with another method.',
	otherForm: (issues: { path: PropertyKey[]; message: string }[]) =>
		`The request has another form than the desk expects: ${issues.map(({ path, message }) => `${path.map(String).join('.')} ${message}`).join('; ')}.`,
	failed: (error: string) =>
		`The desk could not do this, for a reason it does not know: ${error}. The terminal says more.`,
	noSourceId: (id: string) => ({
		what: `“${id}” cannot be the id of a source`,
		fix: 'Use letters a to z, digits, hyphens and underscores.',
	}),
	noText: (id: string, folder: string) => ({
		what: `there is no text of ${id} in ${folder}/`,
		fix: 'Paste it, or choose the file. It stays on this machine and is never published.',
	}),
	textExists: (id: string) => ({
		what: `there is a text of ${id} already`,
		fix: 'Quotations rest on it, so it is not overwritten. Give the source another id.',
	}),
	noWebAddress: (address: string) => ({
		what: `“${address}” is no web address`,
		fix: 'It begins with https:// or http://.',
	}),
	notReached: (host: string) => ({
		what: `${host} cannot be reached from this machine`,
		fix: 'Open the page in your browser, then paste its text here, or save it and drop the file.',
	}),
	notFound: (host: string, status: number) => ({
		what: `${host} did not give the page; it answered with ${status}`,
		fix: 'Open the page in your browser, then paste its text here, or save it and drop the file.',
	}),
	pageTooLarge: (most: number) => ({
		what: `the page is larger than ${megabytes(most)}`,
		fix: 'Save it and cut what does not belong to the text.',
	}),
	idTaken: (id: string) => `There is an entry with the id ${id} already, or there was one.`,
	wordsAreTaken: {
		what: 'the words of a quotation are taken from its source and never typed',
		fix: 'Select them in the text of the source.',
	},
	stale: (file: string) => `${file} was changed elsewhere after you opened it.`,
	noEntry: (key: string) => `There is no entry ${key}.`,
};

export const SERVER_WORDS = { command, server } as const;
