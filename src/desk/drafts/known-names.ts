import { readFolder } from '../../load/read-folder.ts';
import { plainName } from '../../story/name-forms.ts';

/** Finds the person or party of the story that a text names so. */
/** Legal forms, which a text may leave out. */
const LEGAL_FORM = /,? (?:ltd|limited|llc|inc|corp|plc|gmbh|ag|sa|co)\.?$/;

interface Known {
	id: string;
	name: string;
	plain: string;
	isPerson: boolean;
}

const plainly = (name: string): string =>
	plainName(name.replaceAll('\u00ad', ''))
		.toLowerCase()
		.replace(/^the /, '')
		.replace(LEGAL_FORM, '')
		.trim();

/** Finds the person or party of the story that a text names. */
export class KnownNames {
	readonly #all: Known[] = [];

	constructor(folder: string) {
		for (const { entry } of readFolder(folder)) {
			if (entry?.collection !== 'people' && entry?.collection !== 'parties') continue;
			// A broken entry may hold anything.
			const { name, short } = entry.data as { name?: unknown; short?: unknown };
			for (const one of [name, short])
				if (typeof one === 'string') this.add(one, entry.id, entry.collection === 'people');
		}
	}

	add(name: string, id: string, isPerson: boolean): void {
		this.#all.push({ id, name, plain: plainly(name), isPerson });
	}

	/**
	 * Of whom a name is: the whole name; a person’s surname; a longer or shorter name of an
	 * organisation. Undefined when it may be several.
	 */
	of(name: string): { id: string; name: string } | undefined {
		const plain = plainly(name);
		const isWhole = (one: Known) => one.plain === plain;
		const isForm = ({ plain: known, isPerson }: Known) =>
			isPerson
				? known.endsWith(` ${plain}`)
				: [` ${known} `.includes(` ${plain} `), ` ${plain} `.includes(` ${known} `)].includes(true);
		for (const fits of [isWhole, isForm]) {
			const found = this.#all.filter(fits);
			const [first] = found;
			if (first && found.every(({ id }) => id === first.id)) return first;
			if (first) return undefined;
		}
		return undefined;
	}
}
