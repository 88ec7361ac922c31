// What a share picture shows: the same views as the pages, and no more than fits on a card.

import { type CardKey, COLLECTIONS_WITH_PAGE } from '../story/addresses.ts';
import type { Brand } from '../story/brand/brand.ts';
import type { Story } from '../story/graph.ts';
import { memoisePerStory } from '../story/memoise.ts';
import { wordsOf } from '../story/words-of.ts';
import { wordsIn } from '../words/words-in.ts';
import { bodyView, plainText } from './body.ts';
import { demandPicture } from './demand-picture.ts';
import { differencePicture } from './difference-picture.ts';
import { requireEntry } from './entry-page.ts';
import { Footnotes } from './footnotes.ts';
import { type Frame, frameView } from './frame.ts';
import { kindInWords } from './kind-in-words.ts';
import { nameOf, partyName } from './names.ts';
import { type PictureContent, titlePicture } from './picture-content.ts';
import { quotePicture } from './quote-picture.ts';
import { sourceName } from './source-name.ts';
import type { SubjectKey } from './subject-key.ts';

export interface PictureView extends PictureContent {
	/** What the address of the picture is made from: `quotes/q-example`, `story`. */
	key: string;
	/** What every picture says at its foot. */
	foot: { title: string; asOf: string; publisher: string };
	language: string;
	/** The face of the newsroom, when it has given one. */
	brand?: Brand;
}

function topicPicture(story: Story, id: string): PictureContent {
	const topic = requireEntry(story.topics.get(id), id);
	const number = (story.rank.get(topic) ?? 0) + 1;
	const say = wordsOf(story);
	const label = say('topic.place', { number, count: story.topics.size });
	return titlePicture(say, label, topic.data.question, topic.data.answer);
}

function partyPicture(story: Story, id: string): PictureContent {
	const party = requireEntry(story.parties.get(id), id);
	const [profile] = bodyView(story, party.body.slice(0, 1), new Footnotes(story));
	const text = plainText(profile?.parts ?? []);
	const kind = kindInWords(story, party);
	return titlePicture(wordsOf(story), kind, party.data.name, text, [partyName(party)]);
}

function personPicture(story: Story, id: string): PictureContent {
	const person = nameOf(story, id);
	const say = wordsOf(story);
	const role = say.capitalize(person.role ?? '');
	return titlePicture(say, say('noun.people'), person.name, role, [person]);
}

function sourcePicture(story: Story, id: string): PictureContent {
	const source = requireEntry(story.sources.get(id), id);
	const say = wordsOf(story);
	const { publisher, title, headlineSeen, date } = sourceName(source, say.language);
	const label = say('picture.source', { kind: kindInWords(story, source), date });
	const covers = say.capitalize(source.data.covers);
	return headlineSeen
		? titlePicture(say, label, title, `${say('text.sentence', { text: publisher })} ${covers}`)
		: titlePicture(say, label, publisher, covers);
}

function figurePicture(story: Story, id: string): PictureContent {
	const { data } = requireEntry(story.figures.get(id), id);
	const say = wordsOf(story);
	const label = say(`figureKind.${data.kind}`);
	const credit = say('text.labelled', { label: say('field.credit'), text: data.credit });
	return titlePicture(say, label, data.caption, credit);
}

function contentOfStory(frame: Frame): PictureContent {
	const say = wordsIn(frame.locale);
	return {
		...titlePicture(say, say('picture.short'), frame.headline, frame.standfirst),
		hues: frame.hues,
	};
}

function contentOf(story: Story, key: SubjectKey): PictureContent {
	const [collection, id = ''] = key.split('/');
	switch (collection) {
		case 'quotes':
			return quotePicture(story, id);
		case 'demands':
			return demandPicture(story, id);
		case 'differences':
			return differencePicture(story, id);
		case 'topics':
			return topicPicture(story, id);
		case 'parties':
			return partyPicture(story, id);
		case 'people':
			return personPicture(story, id);
		case 'sources':
			return sourcePicture(story, id);
		case 'figures':
			return figurePicture(story, id);
		default:
			return contentOfStory(frameView(story));
	}
}

const framed = (frame: Frame, key: string, content: PictureContent): PictureView => ({
	key,
	...content,
	foot: {
		title: frame.shortTitle,
		asOf: wordsIn(frame.locale)('picture.asOf', { date: frame.asOf }),
		publisher: frame.publisher.name,
	},
	language: frame.locale,
	...(frame.brand ? { brand: frame.brand } : {}),
});

/** The story's own picture, for every page that is not about a single entry. */
export const storyPicture = (frame: Frame): PictureView =>
	framed(frame, 'story', contentOfStory(frame));

const hasPage = (key: string): key is SubjectKey =>
	COLLECTIONS_WITH_PAGE.some((collection) => key.startsWith(`${collection}/`));

/** Its page, its card and its oEmbed answer ask for the picture of an entry, and the gallery. */
const picturesOf = memoisePerStory(() => new Map<string, PictureView>());

/**
 * The share picture of an entry that has a page, and the story's own for any other key. Throws when
 * no entry has the key.
 */
export function pictureView(story: Story, key: SubjectKey | CardKey): PictureView {
	if (!hasPage(key)) return storyPicture(frameView(story));
	const pictures = picturesOf(story);
	const picture = pictures.get(key) ?? framed(frameView(story), key, contentOf(story, key));
	pictures.set(key, picture);
	return picture;
}

/** Every share picture of the site, the story's own first. */
export const pictureViews = (story: Story): PictureView[] => [
	pictureView(story, 'story'),
	...COLLECTIONS_WITH_PAGE.flatMap((collection) =>
		[...story[collection].keys()].map((id) => pictureView(story, `${collection}/${id}`)),
	),
];
