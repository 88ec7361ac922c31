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
	outside: {
		what: (file: string) => `“${file}” is no file of this folder`,
		fix: 'The desk writes in the folders of the story and of its source texts alone, and follows no links out of them.',
	},
	noEntry: {
		what: (file: string) => `“${file}” cannot be a content file`,
		fix: 'A content file is story.mdx, or <collection>/<id>.mdx with an id of letters, digits and hyphens.',
	},
	missing: {
		what: (file: string) => `there is no file ${file}`,
		fix: 'It was deleted or renamed meanwhile. Load the list again.',
	},
	exists: {
		what: (file: string) => `there is a file ${file} already`,
		fix: 'Choose another id; a file is never overwritten.',
	},
	stale: {
		what: (file: string) => `${file} has changed since it was opened`,
		fix: 'Somebody, or another program, has saved it. Open it again, and make the change there.',
	},
	cannotUndo: {
		what: (file: string) => `${file} has changed since, so that the step cannot be undone`,
		fix: 'Change it by hand, or get the old text from version control.',
	},
	tooLong: {
		what: (file: string) => `${file} would be too long`,
	},
	made: (file: string) => `${file} was made`,
	changed: (file: string) => `${file} was changed`,
	removed: (file: string) => `${file} was deleted`,
} as const;

export const WORDS = { entries } as const;
