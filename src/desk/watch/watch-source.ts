import { hashOfWords } from '../../load/hash.ts';
import type { Receipt } from '../../schema/receipt.ts';
import type { Watched } from '../../schema/watch.ts';
import type { Entry } from '../../story/entry.ts';
import { prove } from '../../story/provenance.ts';
import { classify, type WatchedWords } from './classify.ts';
import { pageText } from './page-text.ts';
import type { PoliteReader } from './polite-reader.ts';
import type { WebAnswer } from './web-answer.ts';

export interface WatchedSource {
	source: Entry<'sources'>;
	/** The quotations from it. */
	quotes: Entry<'quotes'>[];
	receipts: ReadonlyMap<string, Receipt>;
	before: Watched | undefined;
}

export interface Sighting {
	source: Entry<'sources'>;
	watched: Watched;
	before: Watched | undefined;
	answer: Pick<WebAnswer, 'status' | 'without'>;
	/** The quotations whose words were there before and are not there now. */
	lost: string[];
	/** Those whose words were never found there. */
	neverFound: string[];
	/** Whether the archived copy answered; undefined when the source has none. */
	isArchived?: boolean;
}

const isThere = (state: Watched['state']): boolean =>
	state === 'same' || state === 'moved' || state === 'changed';

const wasFound = (
	{ id, data }: Entry<'quotes'>,
	{ receipts, before }: Pick<WatchedSource, 'receipts' | 'before'>,
): boolean => {
	const receipt = receipts.get(id);
	const hash = hashOfWords(data.words);
	return (
		before?.found?.[id] === hash ||
		(receipt?.state === 'verified' && receipt.source === data.source && receipt.wordsHash === hash)
	);
};

/** The record of a source after a reading. */
function recordOf(
	state: Watched['state'],
	url: string,
	answer: WebAnswer,
	words: { hash: string; one: WatchedWords }[],
	{ before, today }: { before: Watched | undefined; today: string },
): Watched {
	const lastSeen = isThere(state) ? today : before?.lastSeen;
	// Found once is found: what is behind a wall today is not lost.
	const found = words.flatMap(({ hash, one }): [string, string][] =>
		one.isFound || before?.found?.[one.id] === hash ? [[one.id, hash]] : [],
	);
	return {
		url,
		state,
		on: today,
		...(lastSeen ? { lastSeen } : {}),
		...(state === 'gone' ? { missingSince: before?.missingSince ?? today } : {}),
		...(state === 'moved' ? { movedTo: answer.url } : {}),
		...(found.length > 0 ? { found: Object.fromEntries(found) } : {}),
	};
}

/** Reads a source at its address, which it must have. Nothing of its text is kept. */
export async function watchSource(
	{ source, quotes, receipts, before: known }: WatchedSource,
	reader: PoliteReader,
	today: string,
): Promise<Sighting> {
	const { url = '', archivedUrl } = source.data;
	const before = known?.url === url ? known : undefined;
	const answer = await reader.read(url);
	const text = await pageText(answer);
	const words = quotes.map((quote) => ({
		hash: hashOfWords(quote.data.words),
		one: {
			id: quote.id,
			isFound: prove(quote.data.words, text, { marks: false }).state === 'verified',
			wasFound: wasFound(quote, { receipts, before }),
		},
	}));
	const all = words.map(({ one }) => one);
	const state = classify(url, answer, text, all);
	const missing = all.filter(({ isFound }) => !isFound);
	const idsOf = (some: WatchedWords[]) => (isThere(state) ? some.map(({ id }) => id) : []);
	const archive = archivedUrl ? await reader.read(archivedUrl) : undefined;
	return {
		source,
		before,
		answer,
		watched: recordOf(state, url, answer, words, { before, today }),
		lost: idsOf(missing.filter((one) => one.wasFound)),
		neverFound: idsOf(missing.filter((one) => !one.wasFound)),
		...(archive ? { isArchived: archive.status === 200 } : {}),
	};
}
