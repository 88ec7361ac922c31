import type { Problem } from '../schema/problem.ts';
import { type AnyEntry, type Entry, keyOf } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';

function cycle(start: string, next: (id: string) => string | undefined): boolean {
	const seen = new Set<string>();
	for (let id = next(start); id !== undefined && !seen.has(id); id = next(id)) {
		if (id === start) return true;
		seen.add(id);
	}
	return false;
}

/** Marks that enclose the whole segment, or stand at one end of it without their partner; a quotation inside the words has both. */
const OUTER_MARKS = /^[“"][^“”"]*[”"]?$|^[^“”"]*[”"]$/;

/** What one entry says does not contradict itself or its neighbours. */
export function entriesAreConsistent(story: Story, entries: AnyEntry[]): Problem[] {
	const problems: Problem[] = [];
	const add = (entry: AnyEntry, path: (string | number)[], what: string, fix: string) =>
		problems.push({ file: entry.file, path, what, fix });

	for (const source of story.sources.values()) {
		if (!source.data.headline && !source.data.addressWords)
			add(
				source,
				['headline'],
				'the source has neither a headline nor the words of its address',
				'Give headline as printed, or addressWords when no headline was seen.',
			);
	}
	for (const quote of story.quotes.values()) {
		const { attribution, via, translation, words } = quote.data;
		if (attribution.startsWith('via-') && !via)
			add(
				quote,
				['attribution'],
				`attribution is ${attribution}, and via does not say through whom`,
				'Add the field via.',
			);
		if (!attribution.startsWith('via-') && via)
			add(
				quote,
				['via'],
				`via says through whom the words came, and attribution is ${attribution}`,
				'Write via-outlet or via-spokesperson, or take via out.',
			);
		if ((attribution === 'translated') !== (translation !== undefined))
			add(
				quote,
				['attribution'],
				translation
					? `there is a translation, and attribution is ${attribution}`
					: 'attribution is translated, and there is no translation',
				'A translated quotation holds its original in words and the translation in translation.',
			);
		if (translation && translation.words.length !== words.length)
			add(
				quote,
				['translation', 'words'],
				`the translation has ${translation.words.length} segments and the original ${words.length}`,
				'Translate segment by segment: readers see them side by side.',
			);
		words.forEach((segment, i) => {
			if (attribution === 'paraphrase' && /[“”"]/.test(segment))
				add(
					quote,
					['words', i],
					'a paraphrase holds quotation marks',
					'It is nobody’s words: write it without marks, and make what stands in marks a quotation of its own.',
				);
			else if (OUTER_MARKS.test(segment))
				add(
					quote,
					['words', i],
					'the segment carries its outer quotation marks',
					'Write the words alone; the pages set the marks.',
				);
			if (segment !== segment.trim())
				add(quote, ['words', i], 'the segment begins or ends with white space', 'Take it out.');
		});
	}
	for (const party of story.parties.values())
		if (cycle(party.id, (id) => story.parties.get(id)?.data.partOf))
			add(
				party,
				['partOf'],
				'partOf leads back to this party',
				'Take one of the partOf fields out.',
			);
	for (const demand of story.demands.values())
		if (cycle(demand.id, (id) => story.demands.get(id)?.data.partOf))
			add(
				demand,
				['partOf'],
				'partOf leads back to this entry',
				'Take one of the partOf fields out.',
			);

	const sides = story.story.data.parties
		.map((id) => story.parties.get(id))
		.filter((party) => party !== undefined);
	for (const [i, side] of sides.entries()) {
		const twin = sides
			.slice(0, i)
			.find((other) => other.data.mark === side.data.mark || other.data.hue === side.data.hue);
		if (twin)
			add(
				side,
				[twin.data.mark === side.data.mark ? 'mark' : 'hue'],
				`${side.id} and ${twin.id} share a mark or a hue`,
				'Parties set side by side differ in both, so that grey print and colour blindness keep them apart.',
			);
	}
	const orders = new Map<number, string>();
	for (const topic of story.topics.values()) {
		const other = orders.get(topic.data.order);
		if (other)
			add(
				topic,
				['order'],
				`${topic.id} and ${other} have the same order`,
				'Give each question its own number.',
			);
		orders.set(topic.data.order, topic.id);
	}
	const keys = new Set<string>([...entries.map(keyOf), ...Object.keys(story.permalinks.retired)]);
	for (const correction of entries.filter(
		(entry): entry is Entry<'corrections'> => entry.collection === 'corrections',
	)) {
		correction.data.affects.forEach((key, i) => {
			if (key !== 'story' && !keys.has(key))
				add(
					correction,
					['affects', i],
					`there is no entry “${key}”`,
					'Write collection/id of an entry that exists.',
				);
		});
	}
	if (story.story.data.editionDate < story.story.data.asOf)
		add(
			story.story,
			['editionDate'],
			'the edition was made before the day the story is told as of',
			'One of the two dates is wrong.',
		);
	return problems;
}
