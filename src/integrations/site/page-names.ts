// Which tags and classes stand in a page.

/** Numbers for tags and classes: what stands in a page is noted and asked for tens of times a page, and that costs less by number than by name. */
export class Names {
	#numbers = new Map<string, number>();
	/** The last page in which each stood. */
	#seen: number[] = [];
	#page = 0;

	numberOf(name: string): number {
		const known = this.#numbers.get(name);
		if (known !== undefined) return known;
		const number = this.#numbers.size;
		// A piece of a page would hold on to the page.
		this.#numbers.set(Buffer.from(name).toString(), number);
		this.#seen.push(0);
		return number;
	}

	nextPage(): void {
		this.#page += 1;
	}

	see(number: number): void {
		this.#seen[number] = this.#page;
	}

	has(number: number): boolean {
		return this.#seen[number] === this.#page;
	}
}

/** The beginning of a tag, with its class when that comes first, or another class. */
const NAME = /<[a-z][a-z0-9]*(?:\sclass="[^"]*")?|\sclass="[^"]*"/g;
/** Those texts in their parts. */
const PARTS = /^(?:<([a-z0-9]+))?(?:\sclass="([^"]*)")?$/;
const SCRIPT = /<script>([\s\S]*?)<\/script>/g;

/** Remembers what `read` makes of a text, for texts of which there are few. */
function remembered(read: (text: string) => number[]): (text: string) => number[] {
	const known = new Map<string, number[]>();
	return (text) => {
		let made = known.get(text);
		if (!made) {
			made = read(text);
			known.set(Buffer.from(text).toString(), made);
		}
		return made;
	};
}

/** Makes the function that notes the tags and classes of a page’s body, of no other page. */
export function nameFinder(names: Names): (body: string) => void {
	const namesOf = remembered((text) => {
		const [, tag = '', classes = ''] = PARTS.exec(text) ?? [];
		return [
			tag,
			...classes
				.split(/\s+/)
				.filter(Boolean)
				.map((name) => `.${name}`),
		]
			.filter(Boolean)
			.map((name) => names.numberOf(name));
	});
	// What a script adds to its page it names.
	const wordsOf = remembered((script) =>
		(script.match(/[\w-]+/g) ?? []).flatMap((word) => [
			names.numberOf(word),
			names.numberOf(`.${word}`),
		]),
	);
	return (body) => {
		names.nextPage();
		for (const text of body.match(NAME) ?? []) for (const name of namesOf(text)) names.see(name);
		if (body.includes('<script>'))
			for (const [, script = ''] of body.matchAll(SCRIPT))
				for (const name of wordsOf(script)) names.see(name);
	};
}
