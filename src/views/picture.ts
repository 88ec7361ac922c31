// What a share picture shows: the same views as the pages, and no more than fits on a card.
import { COLLECTIONS_WITH_PAGE } from '../story/addresses.ts';
import { wordCount } from '../story/balance.ts';
import type { Story } from '../story/graph.ts';
import { bodyView, plainText } from './body.ts';
import { demandView } from './demand.ts';
import { type DifferenceView, differenceView } from './difference.ts';
import { Footnotes } from './footnotes.ts';
import { type Frame, frameView } from './frame.ts';
import { partyKind } from './labels.ts';
import { type Mark, type Name, nameOf, partyName } from './names.ts';
import { quoteInALine, quoteView } from './quote.ts';
import { shorten } from './shorten.ts';
import { sourceName } from './source-name.ts';
import type { SubjectKey } from './subject-key.ts';

/** One party’s column of a difference: its words, our words for what it says, or that it has not said. */
export interface Voice {
	name: Name;
	words?: string[];
	position?: string;
	none?: string;
}

export type PictureBody =
	/** `way`: how the words came to the source, when it does not simply quote the speaker. */
	| { kind: 'quotation'; shown: string[]; speakers: Name[]; receipt: string; way?: string }
	| { kind: 'demand'; label: string; title: string; by: Name[]; to: Name[]; status: string }
	| { kind: 'voices'; label: string; title: string; voices: Voice[] }
	/** A headline, question or name, and a text under it. */
	| { kind: 'title'; label: string; mark?: Mark; title: string; text: string };

export interface PictureView {
	/** What its address is made of: `quotes/q-example`, `story`. */
	key: string;
	/** The picture in words. */
	alt: string;
	/** What every picture says at its foot. */
	foot: { title: string; asOf: string; publisher: string };
	/** Colours of the bar along its top, the parties’ in order; none for what belongs to no party. */
	hues: Mark['hue'][];
	language: string;
	body: PictureBody;
}

type Drawn = Pick<PictureView, 'alt' | 'hues' | 'body'>;

/** Longer quotations would have to be cut in a column; then our words for the position stand there, whole. */
const WORDS_IN_COLUMN = 24;
/** What X allows an alternative text (help.x.com), the least of those that show one. */
const ALT = 420;

const huesOf = (names: Name[]): Mark['hue'][] => [
	...new Set(names.flatMap((one) => one.mark?.hue ?? [])),
];
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const named = (names: Name[]): string => names.map((one) => one.name).join(' and ');

function quotation(story: Story, id: string): Drawn {
	const quote = quoteView(story, id);
	return {
		alt: quoteInALine(quote, ALT),
		hues: huesOf(quote.speakers),
		body: {
			kind: 'quotation',
			shown: quote.shown,
			speakers: quote.speakers,
			receipt: [
				capital(quote.mediumGiven ? `${quote.medium}, ${quote.said}` : quote.said),
				quote.source.publisher,
			].join(' · '),
			...(quote.way ? { way: quote.way } : {}),
		},
	};
}

function demand(story: Story, id: string): Drawn {
	const { kind, title, by, to, describedBy, status, statusDate } = demandView(story, id);
	const known = story.demands.get(id)?.data.statusDate !== 'unknown';
	const state = `${status}${known ? `, as of ${statusDate}` : ''}${describedBy ? `; as described by ${describedBy.name}` : ''}`;
	return {
		alt: shorten(`${kind} by ${named(by)} to ${named(to)}: ${title}. ${state}.`, ALT),
		hues: huesOf(by),
		body: { kind: 'demand', label: kind, title, by, to, status: state },
	};
}

function voice({ party, accounts }: DifferenceView['cells'][number]): Voice {
	const [first] = accounts;
	if (!first || 'none' in first) return { name: party, none: first ? first.none : 'No account' };
	const short =
		'quote' in first &&
		first.quote.isDirect &&
		first.quote.shown.reduce((sum, one) => sum + wordCount(one), 0) <= WORDS_IN_COLUMN;
	return short
		? { name: party, words: first.quote.shown }
		: { name: party, position: first.position };
}

/** At most three columns, in the story’s order. Who has not said stands there only beside a single account, which would look like agreement alone. */
function voices(story: Story, id: string): Drawn {
	const view = differenceView(story, id);
	const said = view.cells.filter(({ accounts }) => accounts.some((one) => !('none' in one)));
	const shown = (said.length > 1 ? said : view.cells).slice(0, 3).map(voice);
	const told = shown.map(
		(one) => `${one.name.name}: ${one.words ? one.words.join(' ') : (one.position ?? one.none)}`,
	);
	return {
		alt: shorten(`${view.question} ${told.join(' ')}`, ALT),
		hues: huesOf(shown.map(({ name }) => name)),
		body: {
			kind: 'voices',
			label: `Where accounts differ: ${view.state.toLowerCase()}`,
			title: view.question,
			voices: shown,
		},
	};
}

function titled(label: string, title: string, text: string, names: Name[] = []): Drawn {
	const [mark] = names.flatMap((one) => one.mark ?? []);
	return {
		alt: shorten(`${label}: ${title}. ${text}`.replaceAll('?.', '?'), ALT),
		hues: huesOf(names),
		body: { kind: 'title', label, ...(mark && names.length === 1 ? { mark } : {}), title, text },
	};
}

function found<T>(entry: T | undefined, key: string): T {
	if (!entry) throw new Error(`No entry has the key “${key}”.`);
	return entry;
}

function drawn(story: Story, key: SubjectKey): Drawn {
	const [collection, id = ''] = key.split('/');
	switch (collection) {
		case 'quotes':
			return quotation(story, id);
		case 'demands':
			return demand(story, id);
		case 'differences':
			return voices(story, id);
		case 'topics': {
			const topic = found(story.topics.get(id), key);
			return titled(
				`Question ${(story.rank.get(topic) ?? 0) + 1} of ${story.topics.size}`,
				topic.data.question,
				topic.data.answer,
			);
		}
		case 'parties': {
			const party = found(story.parties.get(id), key);
			const [profile] = bodyView(story, party.body.slice(0, 1), new Footnotes(story));
			return titled(partyKind[party.data.kind], party.data.name, plainText(profile?.parts ?? []), [
				partyName(party),
			]);
		}
		case 'people': {
			const person = nameOf(story, id);
			return titled('Person', person.name, capital(person.role ?? ''), [person]);
		}
		case 'sources': {
			const source = found(story.sources.get(id), key);
			const { publisher, title, headlineSeen, date } = sourceName(
				source,
				story.story.data.language,
			);
			const covers = capital(source.data.covers);
			return titled(
				`Source: ${source.data.kind}, ${date}`,
				headlineSeen ? title : publisher,
				headlineSeen ? `${publisher}. ${covers}` : covers,
			);
		}
		default:
			return ofStory(frameView(story));
	}
}

const ofStory = (frame: Frame): Drawn => ({
	...titled('The short version', frame.headline, frame.standfirst),
	hues: frame.hues,
});

const whole = (
	{ shortTitle, asOf, publisher, language }: Frame,
	key: string,
	shown: Drawn,
): PictureView => ({
	key,
	...shown,
	foot: { title: shortTitle, asOf: `As of ${asOf}`, publisher: publisher.name },
	language,
});

/** The story’s own picture, for every page that is about no single entry. */
export const storyPicture = (frame: Frame): PictureView => whole(frame, 'story', ofStory(frame));

/** The picture of an entry that has a page; anything else has the story’s. Throws when the key names no entry. */
export const pictureView = (story: Story, key: SubjectKey): PictureView =>
	key.includes('/')
		? whole(frameView(story), key, drawn(story, key))
		: storyPicture(frameView(story));

/** Every picture of the site, the story’s first. */
export const pictureViews = (story: Story): PictureView[] => [
	pictureView(story, 'story'),
	...COLLECTIONS_WITH_PAGE.flatMap((collection) =>
		[...story[collection].keys()].map((id) => pictureView(story, `${collection}/${id}`)),
	),
];
