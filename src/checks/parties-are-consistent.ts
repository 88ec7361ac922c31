import { HUES } from '../schema/party.ts';
import type { Problem } from '../schema/problem.ts';
import { spanOf } from '../story/dates.ts';
import type { Entry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';

type Party = Entry<'parties'>;

const problem = (
	{ file }: { file: string },
	path: (string | number)[],
	what: string,
	fix: string,
): Problem => ({ file, path, what, fix });

/** Whether a party became itself, at once or through others. */
function becomesItself(story: Story, party: Party): boolean {
	const seen = new Set<string>();
	const next = [...party.data.became];
	for (let id = next.pop(); id !== undefined; id = next.pop()) {
		if (id === party.id) return true;
		if (seen.has(id)) continue;
		seen.add(id);
		next.push(...(story.parties.get(id)?.data.became ?? []));
	}
	return false;
}

function courseProblems(story: Story, party: Party): Problem[] {
	const { since, until, became } = party.data;
	const problems: Problem[] = [];
	if (became.length > 0 && !until)
		problems.push(
			problem(
				party,
				['became'],
				'became says what the party turned into, but until is missing',
				'Give until, the last day of the party, or `until: unknown`; a party that goes on has become nothing else.',
			),
		);
	if (becomesItself(story, party))
		problems.push(
			problem(
				party,
				['became'],
				'the party becomes itself',
				'Remove its id from became, also from that of the parties it became. A party that changed its name is one entry.',
			),
		);
	const [first, last] = [spanOf(since ?? 'unknown'), spanOf(until ?? 'unknown')];
	if (first && last && last.to < first.from)
		problems.push(
			problem(party, ['until'], 'until is before since', 'One of the two dates is wrong.'),
		);
	return problems;
}

/** Roles of parties that are no column of the story. */
const BESIDE = ['part', 'affected', 'other'];

function roleProblems(story: Story, party: Party): Problem[] {
	const { role, partOf } = party.data;
	const isInOrder = story.story.data.parties.includes(party.id);
	const problems: Problem[] = [];
	if (role === 'part' && !partOf)
		problems.push(
			problem(
				party,
				['role'],
				'the role is part, but partOf is missing',
				'Say in partOf which party it belongs to, or give it another role.',
			),
		);
	if (role === 'side' && !isInOrder)
		problems.push(
			problem(
				party,
				['role'],
				'the role is side, but the parties of story.mdx do not list it',
				'Add its id to parties in story.mdx, so that it gets a column like the other sides, or give it another role.',
			),
		);
	if (role && isInOrder && BESIDE.includes(role))
		problems.push(
			problem(
				party,
				['role'],
				`the role is ${role}, but the parties of story.mdx list it among those set side by side`,
				'Remove its id from parties in story.mdx, or give it the role side, caller, go-between or authority.',
			),
		);
	return problems;
}

/** The parties that a party belongs to, the nearest first. */
function wholesOf(story: Story, id: string): string[] {
	const wholes: string[] = [];
	for (
		let whole = story.parties.get(id)?.data.partOf;
		whole !== undefined && whole !== id && !wholes.includes(whole);
		whole = story.parties.get(whole)?.data.partOf
	)
		wholes.push(whole);
	return wholes;
}

function orderProblems(story: Story): Problem[] {
	const order = story.story.data.parties;
	const nested = order.flatMap((id, i): Problem[] => {
		const whole = wholesOf(story, id).find((one) => order.includes(one));
		if (!whole) return [];
		return [
			problem(
				story.story,
				['parties', i],
				`parties lists ${id} beside ${whole}, which it is part of`,
				`What ${id} says counts for ${whole} already. List one of the two, or remove partOf from ${id} if it disputes for itself.`,
			),
		];
	});
	if (order.length <= HUES.length) return nested;
	return [
		...nested,
		problem(
			story.story,
			['parties'],
			`parties lists ${order.length} parties; at most ${HUES.length} can be set side by side`,
			'There is one hue for each. Leave out those that are parts, go-betweens or affected: they have pages and a place in who is who all the same.',
		),
	];
}

/** What parties say of their place and their course contradicts neither itself nor the story. */
export function partiesAreConsistent(story: Story): Problem[] {
	return [
		...[...story.parties.values()].flatMap((party) => [
			...courseProblems(story, party),
			...roleProblems(story, party),
		]),
		...orderProblems(story),
	];
}
