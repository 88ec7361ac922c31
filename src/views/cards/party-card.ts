import type { Entry } from '../../story/entry.ts';
import type { Story } from '../../story/graph.ts';
import { memoisePerEntry, memoisePerStory } from '../../story/memoise.ts';
import { wordsOf } from '../../story/words-of.ts';
import type { Words } from '../../words/words-in.ts';
import type { AskGroup } from '../ask-groups.ts';
import { askNouns } from '../ask-nouns.ts';
import { plainText } from '../body.ts';
import type { Name } from '../names.ts';
import { partyPage } from '../party-page.ts';
import { shortenToSentences } from '../shorten.ts';
import { sideWords } from '../side-words.ts';
import { type CardBase, cardBase, type EntryCardKind } from './card.ts';
import { HEADING, LABEL, leftOut, sum, titleHeight } from './card-height.ts';
import { fitting } from './fitting.ts';
import { serifHeight } from './text-height.ts';

export interface PartyCard extends CardBase {
	kind: 'party';
	name: Name;
	profile: string;
	groups: AskGroup[];
	asksLeft: number;
	/** What is left out: `ask`, `asks and offers`. */
	leftInWords: string;
}

/** Most characters of the profile, and most entries of all groups together. */
const MAX_PROFILE = 320;
const MAX_ASKS = 6;

/** Divides room for so many entries equally; what one group does not need goes to the others. */
function shares(sizes: number[], room: number): number[] {
	const given = sizes.map(() => 0);
	for (let left = Math.min(room, sum(sizes)); left > 0; )
		for (const [i, size] of sizes.entries())
			if (left > 0 && (given[i] ?? 0) < size) {
				given[i] = (given[i] ?? 0) + 1;
				left -= 1;
			}
	return given;
}

/** What a card leaves out, when it is one: `ask`. */
function askNoun(say: Words, groups: AskGroup[]): string {
	const one = {
		asks: say('askNoun.oneOfAsks'),
		offers: say('askNoun.oneOfOffers'),
		conditions: say('askNoun.oneOfConditions'),
		topics: say('askNoun.oneOfTopics'),
		decisions: say('askNoun.oneOfDecisions'),
	};
	return sideWords(groups, one, say);
}

/** The fullest card of a party that fits, with at most so many of its demands, offers and decisions. */
function fittingCard(story: Story, entry: Entry<'parties'>, room: number): PartyCard {
	const say = wordsOf(story);
	const { name, kind, partOf, body, demands } = partyPage(story, entry.id);
	const base = cardBase(story, entry, say('card.moreOfParty'));
	const sizes = demands.map(({ asks }) => asks.length);
	const most = Math.min(room, sum(sizes));
	const version = (less: number): PartyCard => {
		const shown = shares(sizes, most - less);
		const cut = demands.filter((_, i) => (shown[i] ?? 0) < (sizes[i] ?? 0));
		const asksLeft = sum(sizes) - sum(shown);
		return {
			...base,
			kind: 'party',
			label: partOf ? say('card.partyPartOf', { kind, party: partOf.short }) : kind,
			...(name.mark ? { hue: name.mark.hue } : {}),
			name,
			profile: shortenToSentences(plainText(body[0]?.parts ?? []), MAX_PROFILE, say.language),
			groups: demands
				.map((group, i) => ({ ...group, asks: group.asks.slice(0, shown[i]) }))
				.filter((group) => group.asks.length > 0),
			asksLeft,
			leftInWords: asksLeft === 1 ? askNoun(say, cut) : askNouns(say, cut),
		};
	};
	return fitting(
		partyHeight,
		Array(most + 1)
			.keys()
			.map(version),
	);
}

/**
 * Room for demands on the cards of the parties set side by side: what the card with the least room
 * for all of its own has, so that no side has more lines than another that had to leave some out.
 */
const roomOfSides = memoisePerStory((story: Story): { entries: number } => {
	const cards = story.story.data.parties
		.flatMap((id) => story.parties.get(id) ?? [])
		.map((party) => fittingCard(story, party, MAX_ASKS));
	const shown = cards
		.filter(({ asksLeft }) => asksLeft > 0)
		.map(({ groups }) => sum(groups.map(({ asks }) => asks.length)));
	return { entries: Math.max(1, Math.min(MAX_ASKS, ...shown)) };
});

/** The card of a party: what it is, and what it asks, offers and decides. */
export const partyCard = memoisePerEntry((story: Story, entry: Entry<'parties'>): PartyCard => {
	const isSide = story.story.data.parties.includes(entry.id);
	return fittingCard(story, entry, isSide ? roomOfSides(story).entries : MAX_ASKS);
});

function partyHeight(card: PartyCard, width: number): number {
	const groups = card.groups.map(({ asks }) => {
		// A title is followed by its status in small print.
		const lines = asks.map(
			(ask) => serifHeight(ask.title, width, { size: 16, line: 22, above: 8 }) + 18,
		);
		return HEADING + sum(lines);
	});
	return (
		LABEL +
		titleHeight(card, width, 28) +
		serifHeight(card.profile, width, { size: 17, line: 25, above: 10 }) +
		sum(groups) +
		leftOut(card.asksLeft)
	);
}

export const partyKind: EntryCardKind<'parties', PartyCard> = {
	view: partyCard,
	height: partyHeight,
	inWords: ({ profile }) => ({ text: profile }),
};
