// Every text that the desk and its commands show, in one place, so that it can be translated. A
// problem has `what`, a clause without a full stop, and `fix`, whole sentences.

const entries = {
	unreadable: {
		what: (what: string) => what,
		fix: 'Mend the front matter first; then the desk can change its fields.',
	},
	notChanged: {
		what: (path: string) => `the field “${path}” cannot be changed in place`,
		fix: 'Change it in the text of the file.',
	},
	noItem: {
		what: (path: string) => `there is no place “${path}” in this file`,
		fix: 'A new item of a list follows the last one.',
	},
	bodyEndsFrontMatter: {
		what: 'the text begins with a line of three hyphens and fields',
		fix: 'A file is one entry: write the second in a file of its own.',
	},
} as const;

export const WORDS = { entries } as const;
