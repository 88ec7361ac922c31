import type { BuildReceipt } from '../../formats/build-receipt.ts';

export interface Comparison {
	/** Why the two cannot be expected to be equal: sentences. */
	reasons: string[];
	/** What is wrong with a file, by its path; sorted. */
	wrong: [path: string, what: string][];
}

const toolsInWords = (tools: Record<string, string>): string =>
	Object.entries(tools)
		.map(([name, version]) => `${name} ${version}`)
		.sort()
		.join(', ');

/** Compares the receipt of a published site with that of a site built here. */
export function compareReceipts(published: BuildReceipt, here: BuildReceipt): Comparison {
	const reasons: string[] = [];
	if (published.content !== here.content)
		reasons.push(
			`The content is another one: edition ${published.edition} is published, ` +
				`edition ${here.edition} is here.`,
		);
	if (published.code !== here.code)
		reasons.push('The code, a library or a setting is another one.');
	const tools = [published, here].map((one) => toolsInWords(one.tools));
	if (tools[0] !== tools[1]) reasons.push(`It was built with ${tools[0]}; here it is ${tools[1]}.`);

	const paths = new Set([...Object.keys(published.files), ...Object.keys(here.files)]);
	const wrong = [...paths].sort().flatMap((path): Comparison['wrong'] => {
		const [theirs, ours] = [published.files[path], here.files[path]];
		if (theirs === ours) return [];
		if (ours === undefined) return [[path, 'is not made here']];
		if (theirs === undefined) return [[path, 'is made here and was not published']];
		return [[path, 'comes out with other bytes']];
	});
	return { reasons, wrong };
}
