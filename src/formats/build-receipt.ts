// `/receipt.json`: what a site was built from, with what, and what each of its files is. With it
// anybody can build the site anew and prove that it is what its publisher published.
import { z } from 'zod';
import type { Story } from '../story/graph.ts';

const hash = z.string().regex(/^sha256:[0-9a-f]{64}$/);

/** The newest form of a receipt. Programs that read it would have to change with the next. */
const VERSION = 1;

const receipt = z.object({
	version: z.literal(VERSION),
	/** The full address of the site. */
	site: z.url(),
	edition: z.number().int(),
	editionDate: z.string(),
	asOf: z.string(),
	/** A digest of all that is published of the content. */
	content: hash,
	/** A digest of the code, the libraries and the settings. */
	code: z.string(),
	/** Versions by name. `browser`: what printed the PDFs, if they were printed. */
	tools: z.record(z.string(), z.string()),
	/** How many quotations are in each state. */
	quotations: z.record(z.string(), z.number().int()),
	/** Every other file of the site, but for compressed copies. */
	files: z.record(z.string(), hash),
});

export type BuildReceipt = z.output<typeof receipt>;

/** What a build knows besides its story. */
export type Built = Pick<BuildReceipt, 'site' | 'content' | 'code' | 'tools' | 'files'>;

function quotationsByState({ quotes, receipts }: Story): Record<string, number> {
	const counts: Record<string, number> = { verified: 0, altered: 0, absent: 0, unchecked: 0 };
	for (const id of quotes.keys()) {
		const state = receipts.get(id)?.state ?? 'unchecked';
		counts[state] = (counts[state] ?? 0) + 1;
	}
	return counts;
}

/** The text of `/receipt.json`, a line for each file. */
export function buildReceiptText(story: Story, built: Built): string {
	const { edition, editionDate, asOf } = story.story.data;
	const whole: BuildReceipt = {
		version: VERSION,
		site: built.site,
		edition,
		editionDate,
		asOf,
		content: built.content,
		code: built.code,
		tools: built.tools,
		quotations: quotationsByState(story),
		files: Object.fromEntries(Object.entries(built.files).sort(([a], [b]) => (a < b ? -1 : 1))),
	};
	return `${JSON.stringify(whole, null, '\t')}\n`;
}

/** Reads a receipt. Throws with a sentence when the text is none. */
export function readBuildReceipt(text: string): BuildReceipt {
	let data: unknown;
	try {
		data = JSON.parse(text);
	} catch {
		throw new Error('receipt.json is not JSON.');
	}
	const read = receipt.safeParse(data);
	if (read.success) return read.data;
	const [issue] = read.error.issues;
	throw new Error(`receipt.json has no valid ${issue?.path.join('.') || 'form'}.`);
}
