// What the commands of the desk say.
export const commands = {
	unknownFlag: {
		what: (name: string) => `there is no field “${name}”`,
		fix: (allowed: string[], meant: string | undefined) =>
			`${meant ? `Did you mean --${meant}? ` : ''}Allowed: --id, --body, ${allowed.map((one) => `--${one}`).join(', ')}.`,
	},
	unknownId: {
		what: (id: string, targets: string[]) => `there is no “${id}” in ${targets.join(' or ')}`,
		fix: (targets: string[], meant: string | undefined) =>
			meant
				? `Did you mean ${meant}?`
				: `Make it first, or write the id of one in ${targets.join(' or ')}.`,
	},
	unknownKind: {
		what: (kind: string) => `“${kind}” is nothing that can be made`,
		fix: (kinds: string[]) =>
			`Say what to make: npm run new -- ${kinds.join('|')}. Fields follow as flags: --title "…".`,
	},
	idTaken: {
		what: (id: string) => `the id “${id}” is taken`,
		fix: (other: string) => `Choose another; ${other} is free. A file is never overwritten.`,
	},
	noName: {
		what: 'nothing was given from which an id could be made',
		fix: (fields: string[]) => `Give ${fields.map((one) => `--${one}`).join(' or ')}, or --id.`,
	},
	wordsNeedSource: {
		what: 'the words of a quotation are taken from a source, and none was named',
		fix: 'Give --source with the id of a source whose text lies in the private folder.',
	},
	noSnapshot: {
		what: (source: string, folder: string) => `there is no text of ${source} in ${folder}/`,
		fix: (source: string) =>
			`Words are taken from the source and never typed. Save the text as ${source}.txt there, or let npm run draft -- <file> do it.`,
	},
	unreadText: {
		what: (source: string) => `the text of ${source} cannot be read`,
		fix: (fault: string) =>
			fault
				.split('\n')
				.map((line) => line.trim())
				.join(' '),
	},
	notInSource: {
		what: (words: string, source: string) => `“${words}” does not stand in the text of ${source}`,
		fix: (near: string | undefined) =>
			near
				? `The nearest words there are: “${near}”.`
				: 'Look whether it is the right source. Write only words that stand together; what stands between two parts is left out with […].',
	},
	severalPlaces: (count: number, where: string) =>
		`The words stand in ${count} places; those in ${where} were taken.`,
	storyExists: {
		what: (file: string) => `there is a story in ${file} already`,
		fix: 'Name the folder of a new one: CONTENT_DIR=stories/<name> npm run new -- story.',
	},
	needed: (description: string, allowed: string[]) =>
		`Needed: ${description}${allowed.length > 0 && !allowed.every((one) => description.includes(one)) ? ` (${allowed.join(', ')})` : ''}`,
	suggests: (name: string) => `The words around it name ${name}.`,
	body: {
		story:
			'Below the second line of hyphens: the short version. Every paragraph cites a source, [@source-id, paragraph 4].',
		parties: 'Below: its profile. Every paragraph cites a source, [@source-id, paragraph 4].',
		people: 'Below: who they are, and only what the sources say.',
		demands: 'Below: what it asks, offers or orders, in plain words.',
		quotes: 'Below: the context, what it answers and what a reader needs to know.',
		topics:
			'Below: the explanation, 250 to 600 words. Every paragraph cites a source, [@source-id, paragraph 4].',
		events: 'Below: what happened, in one paragraph.',
		differences: 'Below: what can be concluded, and what cannot.',
		sources: 'Below: a note about the work, if one is needed.',
		terms: 'Below: the definition.',
		corrections: 'Below: what was wrong and how it came about.',
	},
	licence: 'The licence of your own words.',
	balance: 'Limits of the balance audit, see content/README.md. Each can be set otherwise.',
	draft: 'Take this line out when the entry may be published.',
	written: (file: string) => `written   ${file}`,
	isDraft: (names: string[]) =>
		`  A draft: no build shows it. Still needed: ${names.join(', ')}. Remarks in the file say what each holds.`,
	isIncomplete: (names: string[]) =>
		`  Still needed: ${names.join(', ')}. Remarks in the file say what each holds; npm run check:content lists them.`,
	next: {
		story:
			'Next: npm run draft -- <article.txt|.html|.docx|.pdf> for each source, then npm run check:content.',
		quotes: 'Next: npm run verify writes the receipt of the quotation.',
	},
	ask: {
		begin: 'An empty answer leaves a field for later. Ctrl+C ends, and nothing is written.',
		id: (proposed: string) => `id [${proposed}]: `,
		field: (name: string, description: string) => `\n${name}: ${description}`,
		choices: (all: string[]) => `  ${all.join(' · ')}`,
		again: (what: string) => `  That cannot be: ${what}.`,
	},
	nothingWritten: 'Nothing was written.',
	noFolder: {
		what: (folder: string) => `there is no folder ${folder}`,
		fix: 'CONTENT_DIR names the folder of the story. npm run new -- story makes a new one.',
	},
	drafted: (source: string) => `drafts were made from ${source}`,
	textExists: {
		what: (path: string) => `there is a text ${path} already`,
		fix: 'Quotations may rest on it. Give --id with another id for the source, or take the old text away.',
	},
	roleFromSource: 'As the source has it; write it as of the story, in our words.',
	namedIn: (source: string, locator: string) => `Named in ${source}, ${locator}.`,
	quotationOf: (speaker: string, locator: string) => `${speaker}, ${locator}`,
	somebody: 'Somebody',
	titleToWrite: 'Write what the quotation is about, in our words and without quotation marks.',
	noDraftFile: {
		what: 'no file was named from which drafts are to be made',
		fix: 'npm run draft -- article.txt (or .html, .docx, .pdf) makes them of a source, -- table.csv of a sheet; -- --template quotes writes an empty sheet.',
	},
	noSuchFile: {
		what: (path: string) => `there is no file ${path}`,
		fix: 'Paths begin at the folder in which the command is run.',
	},
	textWritten: (path: string) =>
		`written   ${path} (private: never published, never in the repository)`,
	cut: (lines: string[]) =>
		`  Left out of the text as furniture: ${lines.map((one) => `“${one}”`).join(', ')}.`,
	leftOut: (words: string, locator: string) => `  No draft was made of “${words}” (${locator}).`,
	alreadyKnown: (names: string[]) => `  Already in the story: ${names.join(', ')}.`,
	draftCounts: (counts: [number, string][]) =>
		`${counts.map(([count, noun]) => `${count} ${noun}`).join(', ')}, all drafts: no build shows them.`,
	checkDrafts:
		'Next: look at each, fill in what npm run check:content lists, take out draft: true, and run npm run verify.',
} as const;

export const tables = {
	row: (row: number) => `row ${row}`,
	column: (name: string) => `column ${name}`,
	cell: (row: number, column: string) => `row ${row}, column ${column}`,
	unreadable: {
		what: 'the sheet cannot be read from here on: a quotation mark is opened and not closed, or stands in the middle of a cell',
		fix: 'Save the sheet as CSV (UTF-8) from a spreadsheet, which writes the marks as they must be.',
	},
	unknownColumn: {
		what: (name: string) => `“${name}” is no field`,
		fix: (allowed: string[], meant: string | undefined) =>
			`${meant ? `Did you mean “${meant}”? ` : ''}Allowed: ${allowed.join(', ')}.`,
	},
	twice: {
		what: (name: string) => `there are two columns “${name}”`,
		fix: 'Keep one; several values stand in one cell, a | b.',
	},
	extraCell: {
		what: 'a cell stands beyond the last named column',
		fix: 'Give its column a name, or put a text that holds commas in quotation marks.',
	},
	tooMany: {
		what: (rows: number) => `the sheet has ${rows} rows`,
		fix: 'Divide it into several sheets.',
	},
	empty: {
		what: 'the sheet has no entries',
		fix: 'Below the row with the names of the columns, each row is an entry.',
	},
	noName: {
		what: 'nothing stands in the row from which an id could be made',
		fix: 'Fill in the column id, or the one that names the entry.',
	},
	drafted: (collection: string) => `drafts were made of a sheet of ${collection}`,
	whichCollection: {
		what: (name: string) => `the name of ${name} does not say what the sheet holds`,
		fix: (all: string[]) =>
			`Give --collection with one of ${all.join(', ')}, or name the file after it: quotes.csv.`,
	},
	template: (path: string) =>
		`written   ${path} (what is in a row that begins with # is passed over)`,
	fileExists: {
		what: (path: string) => `there is a file ${path} already`,
		fix: 'Move it away; a file is never overwritten.',
	},
	count: (count: number, collection: string) =>
		`${count} drafts in ${collection}: no build shows them.`,
} as const;
