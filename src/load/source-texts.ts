// The private texts of sources, one `<source id>.txt` each.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nearest } from '../schema/nearest.ts';
import { normalise } from '../story/normalise.ts';
import { segmentParts } from '../story/segment-parts.ts';
import { readText } from './read-text.ts';

/** Shorter passages stand in many texts. */
const SHORTEST = 20;

export class SourceTexts {
	readonly #folder: string;
	/** Names of the files in the folder, sorted. */
	readonly #files: string[];
	readonly #normalised = new Map<string, string>();

	constructor(folder: string) {
		this.#folder = folder;
		this.#files = existsSync(folder)
			? readdirSync(folder, { withFileTypes: true })
					.filter((one) => !one.isDirectory() && !one.name.startsWith('.'))
					.map(({ name }) => name)
					.sort()
			: [];
	}

	pathOf(source: string): string {
		return join(this.#folder, `${source}.txt`);
	}

	/**
	 * The text of a source; neither field when there is none. A text in another encoding has no words
	 * in common with any quotation, so it is not compared: `fault` says so.
	 */
	of(source: string): { text?: string; fault?: string } {
		const path = this.pathOf(source);
		if (!existsSync(path)) return {};
		const [problem] = readText(path).problems;
		if (problem)
			return { fault: `${path}:${problem.line}\n    ${problem.what}.\n    ${problem.fix}` };
		return { text: readFileSync(path, 'utf8') };
	}

	/** The other files in which the words of a quotation stand. */
	holding(words: string[], except: string): string[] {
		const longest = words
			.flatMap((segment) => segmentParts(segment).texts)
			.reduce((a, b) => (b.length > a.length ? b : a), '');
		if (longest.length < SHORTEST) return [];
		return this.#files.filter(
			(file) => file !== `${except}.txt` && this.#inRules(file).includes(longest),
		);
	}

	/** The files that belong to no source, each with the name it may be meant to have. */
	strange(sources: string[]): string[] {
		const known = new Set(sources.map((id) => `${id}.txt`));
		return this.#files
			.filter((file) => !known.has(file) && !/^readme\b/i.test(file))
			.map((file) => {
				const meant = nearest(file.replace(/\.[^.]*$/, ''), sources);
				return meant ? `${file} (did you mean ${meant}.txt?)` : file;
			});
	}

	#inRules(file: string): string {
		const known = this.#normalised.get(file);
		if (known !== undefined) return known;
		const text = normalise(readText(join(this.#folder, file)).text);
		this.#normalised.set(file, text);
		return text;
	}
}
