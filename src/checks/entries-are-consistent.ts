import type { Problem } from '../schema/problem.ts';
import { type AnyEntry, type Entry, keyOf } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { demandProblems } from './demand-problems.ts';
import { personProblems } from './person-problems.ts';
import { quoteProblems } from './quote-problems.ts';

type Path = (string | number)[];

const problem = ({ file }: AnyEntry, path: Path, what: string, fix: string): Problem => ({
	file,
	path,
	what,
	fix,
});

/** Whether following `next` from an id leads back to it. */
function isInCircle(start: string, next: (id: string) => string | undefined): boolean {
	const seen = new Set<string>();
	for (let id = next(start); id !== undefined && !seen.has(id); id = next(id)) {
		if (id === start) return true;
		seen.add(id);
	}
	return false;
}

function sourceProblems(source: Entry<'sources'>): Problem[] {
	const { headline, addressWords, url, reference } = source.data;
	const problems: Problem[] = [];
	if (!headline && !addressWords)
		problems.push(
			problem(
				source,
				['headline'],
				'the source has neither a headline nor the words of its address',
				'Give headline as printed, or addressWords when no headline was seen.',
			),
		);
	if (!url && !reference)
		problems.push(
			problem(
				source,
				['url'],
				'the source has neither an address nor a reference',
				'Give url, or say in reference where the work is held: a court’s number, an archive’s shelf mark.',
			),
		);
	return problems;
}

function circleProblems({ parties, demands }: Story): Problem[] {
	const fix = 'Remove the field partOf from one of the entries in the circle.';
	const inCircle = [
		...[...parties.values()].filter(({ id }) =>
			isInCircle(id, (other) => parties.get(other)?.data.partOf),
		),
		...[...demands.values()].filter(({ id }) =>
			isInCircle(id, (other) => demands.get(other)?.data.partOf),
		),
	];
	return inCircle.map((entry) =>
		problem(
			entry,
			['partOf'],
			`partOf leads back to this ${entry.collection === 'parties' ? 'party' : 'entry'}`,
			fix,
		),
	);
}

function lookalikeParties(story: Story): Problem[] {
	const sides = story.story.data.parties.flatMap((id) => story.parties.get(id) ?? []);
	return sides.flatMap((side, i) => {
		const twin = sides
			.slice(0, i)
			.find((other) => other.data.mark === side.data.mark || other.data.hue === side.data.hue);
		if (!twin) return [];
		return problem(
			side,
			[twin.data.mark === side.data.mark ? 'mark' : 'hue'],
			`${side.id} and ${twin.id} share a mark or a hue`,
			'Give each party set side by side its own mark and its own hue, so that readers can tell them apart in grey print and with colour blindness.',
		);
	});
}

function sharedOrders(story: Story): Problem[] {
	const topicByOrder = new Map<number, string>();
	return [...story.topics.values()].flatMap((topic) => {
		const { order } = topic.data;
		const other = topicByOrder.get(order);
		topicByOrder.set(order, topic.id);
		if (!other) return [];
		return problem(
			topic,
			['order'],
			`${topic.id} and ${other} have the same order`,
			'Give each question its own number.',
		);
	});
}

function correctionProblems(story: Story, entries: AnyEntry[]): Problem[] {
	const known = new Set<string>([
		'story',
		...entries.map(keyOf),
		...Object.keys(story.permalinks.retired),
	]);
	return entries
		.filter((entry): entry is Entry<'corrections'> => entry.collection === 'corrections')
		.flatMap((correction) =>
			correction.data.affects.flatMap((key, i) =>
				known.has(key)
					? []
					: problem(
							correction,
							['affects', i],
							`there is no entry “${key}”`,
							'Write collection/id of an entry that exists.',
						),
			),
		);
}

function editionProblems({ story }: Story): Problem[] {
	if (story.data.editionDate >= story.data.asOf) return [];
	return [
		problem(
			story,
			['editionDate'],
			'editionDate is before asOf: an edition cannot be older than the day it is told as of',
			'One of the two dates is wrong.',
		),
	];
}

/** What an entry says contradicts neither itself nor other entries. */
export function entriesAreConsistent(story: Story, entries: AnyEntry[]): Problem[] {
	return [
		...[...story.sources.values()].flatMap(sourceProblems),
		...[...story.demands.values()].flatMap(demandProblems),
		...[...story.quotes.values()].flatMap(quoteProblems),
		...[...story.people.values()].flatMap(personProblems),
		...circleProblems(story),
		...lookalikeParties(story),
		...sharedOrders(story),
		...correctionProblems(story, entries),
		...editionProblems(story),
	];
}
