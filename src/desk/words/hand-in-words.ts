// Every text of handing in, in one place, so that it can be translated: whole sentences, with what
// changes in them as parameters. A problem has `what`, a clause without a full stop, and `fix`,
// whole sentences.

/** What entries are called in a count. */
const NOUNS = {
	story: ['story page', 'story pages'],
	topics: ['question', 'questions'],
	quotes: ['quotation', 'quotations'],
	demands: ['demand or offer', 'demands and offers'],
	differences: ['difference', 'differences'],
	events: ['event', 'events'],
	parties: ['party', 'parties'],
	people: ['person', 'people'],
	terms: ['term', 'terms'],
	sources: ['source', 'sources'],
	corrections: ['correction', 'corrections'],
};

type Collection = keyof typeof NOUNS;

const counted = (count: number, collection: Collection): string =>
	`${count} ${NOUNS[collection][count === 1 ? 0 : 1]}`;

const SAFE = 'Nothing is lost: your files are as you left them.';
const COMMITTED = 'Your work is committed on this machine, and nothing is lost.';

const changes = {
	counted: (count: number, collection: Collection, how: 'added' | 'changed' | 'removed') =>
		`${counted(count, collection)} ${how}`,
	/** The line of a list: what happened to how many, and which. */
	line: (head: string, which: string[]) => `${head}: ${which.join('; ')}`,
	title: (title: string) => `“${title}”`,
	fields: (title: string, fields: string[]) => `“${title}” (${fields.join(', ')})`,
	body: 'text',
	form: 'comments or layout',
	unreadable: 'its front matter cannot be read yet',
	renamed: (title: string, from: string, to: string) => `“${title}” is now ${to}, was ${from}`,
	renamedCount: (count: number, collection: Collection) => `${counted(count, collection)} renamed`,
	others: (files: string[]) => `Kept by commands: ${files.join(', ')}`,
	otherFiles: (count: number) => (count === 1 ? '1 other file' : `${count} other files`),
	more: (count: number) => `and ${count} more`,
	nothing: 'Nothing has changed since it was last handed in.',
	leftOut: (files: string[]) =>
		`Left out: ${files.join(', ')}. No build reads ${files.length === 1 ? 'it' : 'them'}, and the text of a source must never enter the repository.`,
};

const done = {
	committed: (branch: string) => `Committed on the branch ${branch}.`,
	newBranch: (branch: string, from: string) =>
		`The branch ${branch} was made from ${from}, so that ${from} stays as it is until somebody has looked at your work. You are on the new branch now, and what you hand in next goes there too.`,
	pushed: (branch: string, remote: string) =>
		`Sent to ${remote}, as the branch ${branch}. Whoever takes it over can see it there now.`,
	noRemote:
		'This repository has no remote, so your work stays on this machine until somebody fetches it.',
	notPushed: 'It was not sent anywhere, as you asked; it stays on this machine.',
};

const problems = {
	noFolder: (folder: string) => ({
		what: `there is no folder ${folder}`,
		fix: 'CONTENT_DIR names the folder of the story, from the root of the project; without it that is content.',
	}),
	noGit: {
		what: 'git is not installed on this machine, or not found',
		fix: `Install it from https://git-scm.com/downloads, start the terminal again, and hand in again. ${SAFE}`,
	},
	noRepository: (folder: string) => ({
		what: `${folder} stands in no git repository`,
		fix: 'Work in a copy made by git clone, or run git init in the root of the project. A folder that was downloaded as a ZIP file is no repository.',
	}),
	ignored: (folder: string) => ({
		what: `git ignores the folder ${folder}, so nothing in it can be handed in`,
		fix: 'Take it out of .gitignore, or keep the story in another folder.',
	}),
	underWay: (what: string) => ({
		what: `${what} was begun in this repository and is not finished`,
		fix: `Whoever began it finishes it, or takes it back with git ${what.split(' ').at(-1)} --abort. Then hand in again. ${SAFE}`,
	}),
	conflict: (files: string[]) => ({
		what: `two versions of ${files.join(', ')} have not been brought together`,
		fix: `Choose what shall stand, take out the lines of git (<<<<<<<, =======, >>>>>>>) and run git add on the file. Then hand in again. ${SAFE}`,
	}),
	noBranch: {
		what: 'no branch is checked out, so what is committed here could get lost',
		fix: `Make one with git switch -c and a name, or go back to one with git switch. Then hand in again. ${SAFE}`,
	},
	noName: (missing: string[]) => ({
		what: `git does not know who you are: ${missing.join(' and ')} ${missing.length === 1 ? 'is' : 'are'} not set`,
		fix: `Run ${missing.map((one) => `git config --global ${one} "…"`).join(' and ')} with your own, and hand in again. They stand beside your work in the history. ${SAFE}`,
	}),
	locked: {
		what: 'another program is using git in this folder',
		fix: `Wait until it is done, and hand in again. If no program is, one was broken off: delete the file index.lock in the folder .git. ${SAFE}`,
	},
	notCommitted: (said: string) => ({
		what: `git did not commit this: ${said}`,
		fix: `When a check of the repository refused it, do what it says and hand in again; no check is skipped. ${SAFE}`,
	}),
	failed: (command: string, said: string) => ({
		what: `git ${command} failed: ${said}`,
		fix: `Show this to somebody who knows git. ${SAFE}`,
	}),
	tookTooLong: (command: string, seconds: number) => ({
		what: `git ${command} was stopped after ${seconds} seconds`,
		fix: 'It may have waited for a password that cannot be typed here. Run it once in a terminal, then hand in again.',
	}),
	severalRemotes: (remotes: string[]) => ({
		what: `the repository has several remotes (${remotes.join(', ')}) and none is called origin`,
		fix: `${COMMITTED} Say which one takes your work with git config remote.pushDefault and its name, and hand in again.`,
	}),
	behind: (branch: string, remote: string) => ({
		what: `${remote} did not take ${branch}: somebody else has sent work to that branch`,
		fix: `${COMMITTED} Bring the two together with git pull --no-rebase ${remote} ${branch}, and hand in again. Nothing was forced.`,
	}),
	refused: (branch: string, remote: string, said: string) => ({
		what: `${remote} did not take ${branch}: ${said}`,
		fix: `${COMMITTED} Ask whoever runs the repository what it asks for, and hand in again. Nothing was forced.`,
	}),
	notReached: (remote: string, said: string) => ({
		what: `${remote} could not be reached: ${said}`,
		fix: `${COMMITTED} Look at the network and at your access to the repository, and hand in again.`,
	}),
};

const command = {
	usage:
		'npm run hand-in -- --message "what this is about" (without a message, what changed is the message). --dry-run only says what changed; --no-push sends nothing.',
	would: (branch: string) => `This would be committed on the branch ${branch}.`,
	wouldBranch: (branch: string, from: string) =>
		`This would be committed on a new branch, ${branch}, made from ${from}.`,
};

const view = {
	title: 'Hand in',
	lead: 'What has changed since it was last handed in. It goes to the repository with the git of this machine, on a branch of its own; the texts of sources stay here.',
	message: 'What this is about, in a line',
	messageHint: 'Left empty, what changed is the message.',
	push: 'Send it to the remote, when there is one',
	handIn: 'Hand in',
	working: 'Handing in …',
	again: 'Look again',
	done: 'What happened',
};

export const HAND_IN = { changes, done, problems, command, view } as const;
