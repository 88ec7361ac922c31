import type { Entry } from '../../story/entry.ts';
import type { Story } from '../../story/graph.ts';
import { recordedSpans } from '../server/recorded-spans.ts';
import { quotedPassages } from '../texts/quoted-passages.ts';
import { say } from '../words/say.ts';

export interface SourceCoverage {
	id: string;
	/** Whether its text is at hand. */
	hasText: boolean;
	/** Passages of its text that stand in quotation marks. */
	passages: number;
	/** Those that a quotation holds, or a part of which it holds. */
	recorded: number;
	/** Quotations taken from it, paraphrases among them. */
	quotations: number;
	/** Entries of every kind that rest on it or cite it. */
	entries: number;
	/** Clauses on what is missing. */
	lacks: string[];
}

/** The words that quotations take from a source, or that it carries too. Of a paraphrase, none. */
function recordedWords(story: Story, source: string): string[][] {
	return [...story.quotes.values()]
		.map(({ data }) => data)
		.filter(
			({ source: from, alsoIn, attribution }) =>
				attribution !== 'paraphrase' &&
				(from === source || alsoIn.some((one) => one.source === source)),
		)
		.map(({ words }) => words);
}

/** How much of a source is recorded. `text` is its text, when it is at hand. */
export function sourceCoverage(
	story: Story,
	source: Entry<'sources'>,
	text: string | undefined,
): SourceCoverage {
	const passages = text === undefined ? [] : quotedPassages(text);
	const spans = recordedWords(story, source.id).flatMap((words) =>
		text === undefined ? [] : recordedSpans(text, words),
	);
	const recorded = passages.filter(({ start, end }) =>
		spans.some((span) => span.start < end && start < span.end),
	).length;
	const quotes = [...story.quotes.values()].filter(({ data }) => data.source === source.id);
	const links = story.linksTo.get(`sources/${source.id}`) ?? [];
	const entries = new Set(links.map(({ from }) => from)).size;
	const open = passages.length - recorded;
	return {
		id: source.id,
		hasText: text !== undefined,
		passages: passages.length,
		recorded,
		quotations: quotes.length,
		entries,
		lacks: [
			...(text === undefined && quotes.length > 0 ? [say('lack.source.noText')] : []),
			...(open > 0 ? [say('lack.source.unrecorded', { count: open, all: passages.length })] : []),
			...(entries === 0 ? [say('lack.source.unused')] : []),
		],
	};
}
