// Every text that the desk and its commands show, so that it can be translated; those of the command
// line are in command-words.ts, those of the workbench in workbench-words.ts. A problem has `what`, a
// clause without a full stop, and `fix`, whole sentences.
import { commands, tables } from './command-words.ts';

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

const texts = {
	tooLarge: (name: string) => `${name} is too large`,
	tooLong: (name: string) => `the text of ${name} is too long`,
	tooManyPages: (name: string, pages: number) => `${name} has ${pages} pages`,
	noText: {
		what: (name: string) => `${name} holds no text`,
		fix: 'Choose another file, or paste the text.',
	},
	pictures: {
		what: (name: string) => `${name} holds pictures of text and no text`,
		fix: 'It was scanned. Have its text recognised first (OCR), compare that with the paper, and save it as .txt.',
	},
	locked: {
		what: (name: string) => `${name} is locked with a password`,
		fix: 'Open it with the password and save it without, or paste the text.',
	},
	damaged: {
		what: (name: string) => `${name} cannot be read: it is damaged, or not what its name says`,
		fix: 'Open it in the program it comes from and save it again, or paste the text.',
	},
	trackedChanges: {
		what: (name: string) => `${name} holds tracked changes`,
		fix: 'Nobody can see which words its author stands by. Accept or reject all changes in the word processor, save it, and choose it again.',
	},
	otherKind: {
		what: (name: string) => `${name} is of a kind that the desk does not read`,
		fix: 'It reads .txt, .html, .docx and .pdf. Save the file as one of them, or paste the text.',
	},
	readAs: (encoding: string) =>
		`The file is no UTF-8 and was read as ${encoding}. Look whether accents, dashes and quotation marks are right.`,
	comments: 'Remarks in the margin of the document were left out.',
} as const;

export const WORDS = { entries, texts, commands, tables } as const;
