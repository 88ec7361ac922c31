// The content files of a story on the disk: read, written and undone. A file that somebody else has
// changed meanwhile is never overwritten.
import { createHash, randomUUID } from 'node:crypto';
import {
	existsSync,
	linkSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { decodeText } from '../../load/decode-text.ts';
import { identifyFile } from '../../load/identify-file.ts';
import { FILE } from '../../schema/limits.ts';
import { DeskError } from '../desk-error.ts';
import { refused } from '../refused.ts';
import { say } from '../words/say.ts';
import { pathInside } from './path-inside.ts';

export interface EntryFile {
	/** With its line ends and its byte order mark, if it has one. */
	text: string;
	/** Of its bytes; to be handed back when the file is saved. */
	digest: string;
}

/** One step that can be undone. */
export interface Step {
	/** In words: “quotes/q-a.mdx was changed”. */
	what: string;
	/** `before` is undefined for a file that was made, `after` for one that was deleted. */
	files: { file: string; before?: string; after?: string }[];
}

/** More steps are forgotten, the oldest first. */
const MOST_STEPS = 200;

const digestOf = (text: string | Buffer): string => createHash('sha256').update(text).digest('hex');

const fail = (
	key: `file.${'missing' | 'exists' | 'stale' | 'cannotUndo' | 'noEntry'}`,
	file: string,
): never => {
	throw refused(key, { file });
};

/**
 * Makes a file that was written under another name. Unlike renaming, a link never takes the place of
 * another file; where the disk knows no links, it is written once more.
 */
function makeFile(written: string, path: string, text: string): void {
	try {
		linkSync(written, path);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
		writeFileSync(path, text, { flag: 'wx' });
	}
}

export class EntryFiles {
	readonly folder: string;
	/** The steps that were done, the last one at the end. */
	readonly history: Step[] = [];
	#group: Step | undefined;

	constructor(folder: string) {
		this.folder = folder;
	}

	/** A file, given as its path inside the folder. Throws when it is no text in UTF-8. */
	read(file: string): EntryFile {
		const path = this.#path(file);
		if (!existsSync(path)) return fail('file.missing', file);
		const bytes = readFileSync(path);
		const [problem] = decodeText(bytes).problems;
		if (problem) throw new DeskError(`${file}: ${problem.what}`, problem.fix);
		return { text: bytes.toString('utf8'), digest: digestOf(bytes) };
	}

	/** Writes a new file; throws when there is one of this name, also in other letter case. */
	create(file: string, text: string): EntryFile {
		const path = this.#path(file);
		const name = basename(path).toLowerCase();
		const beside = existsSync(dirname(path)) ? readdirSync(dirname(path)) : [];
		if (beside.some((one) => one.toLowerCase() === name)) return fail('file.exists', file);
		this.#write(path, file, text, 'new');
		this.#note(say('step.made', { file }), { file, after: text });
		return { text, digest: digestOf(text) };
	}

	/** Writes a file that was read; throws when it is not as it was then. */
	save(file: string, text: string, digestBefore: string): EntryFile {
		const before = this.read(file);
		if (before.digest !== digestBefore) return fail('file.stale', file);
		if (before.text !== text) {
			this.#write(this.#path(file), file, text, 'instead');
			this.#note(say('step.changed', { file }), { file, before: before.text, after: text });
		}
		return { text, digest: digestOf(text) };
	}

	/** Deletes a file that was read; throws when it is not as it was then. */
	remove(file: string, digestBefore: string): void {
		const before = this.read(file);
		if (before.digest !== digestBefore) fail('file.stale', file);
		rmSync(this.#path(file));
		this.#note(say('step.removed', { file }), { file, before: before.text });
	}

	/** What is done inside is one step for `undo`. When it throws, what it has written is undone. */
	together<T>(what: string, work: () => T): T {
		if (this.#group) return work();
		this.#group = { what, files: [] };
		const done = () => {
			const step = this.#group;
			this.#group = undefined;
			return step;
		};
		try {
			const result = work();
			this.#remember(done());
			return result;
		} catch (error) {
			this.#restore(done());
			throw error;
		}
	}

	/**
	 * Undoes the last step and says in words what it was; undefined when there is none. Throws, and
	 * undoes nothing, when one of its files has changed since.
	 */
	undo(): string | undefined {
		const step = this.history.at(-1);
		this.#restore(step);
		this.history.pop();
		return step?.what;
	}

	#restore(step: Step | undefined): void {
		const files = [...(step?.files ?? [])].reverse();
		const seen = new Set<string>();
		for (const { file, after } of files) {
			if (seen.has(file)) continue;
			seen.add(file);
			const path = this.#path(file);
			const now = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
			if (now !== after) fail('file.cannotUndo', file);
		}
		for (const { file, before } of files) {
			const path = this.#path(file);
			if (before === undefined) rmSync(path);
			else this.#write(path, file, before, existsSync(path) ? 'instead' : 'new');
		}
	}

	#path(file: string): string {
		if (identifyFile(file).problem || !file.endsWith('.mdx')) fail('file.noEntry', file);
		return pathInside(this.folder, file);
	}

	/** Readers of the folder see the old file or the whole new one, never a part. */
	#write(path: string, file: string, text: string, as: 'new' | 'instead'): void {
		if (text.length > FILE.most) throw new DeskError(say('file.tooLong', { file }), FILE.why);
		mkdirSync(dirname(path), { recursive: true });
		const written = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
		try {
			const mode = as === 'instead' ? statSync(path).mode : 0o644;
			writeFileSync(written, text, { flag: 'wx', mode });
			if (as === 'new') makeFile(written, path, text);
			else renameSync(written, path);
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code === 'EEXIST') fail('file.exists', file);
			throw error;
		} finally {
			rmSync(written, { force: true });
		}
	}

	#note(what: string, one: Step['files'][number]): void {
		if (this.#group) this.#group.files.push(one);
		else this.#remember({ what, files: [one] });
	}

	#remember(step: Step | undefined): void {
		if (!step || step.files.length === 0) return;
		this.history.push(step);
		if (this.history.length > MOST_STEPS) this.history.shift();
	}
}
