import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textsDigest } from '../../src/load/texts-digest.ts';
import type { Story } from '../../src/story/graph.ts';
import { buildStory } from '../../src/story/graph.ts';
import { tagOf } from '../../src/story/tag-of.ts';
import { translateStory } from '../../src/story/translate-story.ts';
import type { Translation } from '../../src/story/translation.ts';
import { wordsOf } from '../../src/story/words-of.ts';
import { makeEntries, makeStory, type StoryGiven } from '../make-story.ts';
import { makeTranslation, SPANISH_STORY } from '../make-translation.ts';

const BODIES: Record<string, string> = {
	'topics/t': 'The union said “no way”.[@report, paragraph 1]',
};

const given: StoryGiven = {
	topics: [
		{ id: 't', question: 'Why?', answer: 'So.', body: BODIES['topics/t'] ?? '' },
		{ id: 'u', question: 'When?', answer: 'Now.' },
	],
	quotes: [{ id: 'q', words: ['No way', 'ever.'], locator: 'paragraph 1' }],
	terms: [
		{ id: 'a', name: 'zeal' },
		{ id: 'z', name: 'ardour' },
	],
};

/** A story whose entries know their digests, as entries do that were read from files. */
function readStory(permalinks?: Story['permalinks']): Story {
	const entries = makeEntries(given).map((entry) => ({
		...entry,
		textsDigest: textsDigest(
			entry.collection,
			entry.data,
			BODIES[`${entry.collection}/${entry.id}`] ?? '',
		),
	}));
	return buildStory(entries, { languages: ['es'], ...(permalinks ? { permalinks } : {}) });
}

/** The translation as it is once somebody has accepted it. */
function accepted(story: Story, file: string, text: string): Translation {
	const made = makeTranslation(file, text);
	const entry = made.collection === 'story' ? story.story : story[made.collection].get(made.id);
	return { ...made, original: entry?.textsDigest ?? '' };
}

function spanish(story: Story, files: Record<string, string> = {}): Story {
	const all = Object.entries({ 'es/story.mdx': SPANISH_STORY, ...files });
	return translateStory(
		story,
		all.map(([file, text]) => accepted(story, file, text)),
	);
}

test('texts are those of the translation, and everything else is the original’s', () => {
	const story = readStory();
	const es = spanish(story, {
		'es/topics/u.mdx': '---\nquestion: ¿Cuándo?\nanswer: Ahora.\n---\n',
	});
	assert.equal(tagOf(es), 'es');
	assert.equal(es.story.data.language, 'es-NZ');
	assert.equal(es.story.data.headline, 'Un sindicato y una empresa discrepan');
	// Left out in the translation.
	assert.equal(es.story.data.standfirst, story.story.data.standfirst);
	const topic = es.topics.get('u');
	assert.equal(topic?.data.question, '¿Cuándo?');
	assert.equal(topic?.data.order, story.topics.get('u')?.data.order);
	assert.equal(topic?.language, undefined);
	assert.deepEqual(es.translated?.states.get('topics/u'), 'translated');
	assert.equal(es.translated?.from, story);
	assert.equal(es.translated?.by, 'The Desk');
});

test('what is not translated, or whose original has changed, says that it is in the original’s language', () => {
	const story = readStory();
	const stale: Translation = {
		...makeTranslation('es/topics/u.mdx', '---\nquestion: ¿Cuándo?\n---\n'),
		original: 'another',
	};
	const es = translateStory(story, [accepted(story, 'es/story.mdx', SPANISH_STORY), stale]);
	assert.equal(es.translated?.states.get('topics/u'), 'stale');
	assert.equal(es.topics.get('u')?.data.question, 'When?');
	assert.equal(es.topics.get('u')?.language, 'en-NZ');
	assert.equal(es.translated?.states.get('topics/t'), 'original');
	assert.deepEqual(
		es.topics.get('t')?.body.map(({ language }) => language),
		['en-NZ'],
	);
});

test('the words of a quotation stay, and their translation is beside them', () => {
	const es = spanish(readStory(), {
		'es/quotes/q.mdx': '---\ntitle: Nunca\ntranslation: [De ningún modo, jamás.]\n---\n',
	});
	const quote = es.quotes.get('q');
	assert.deepEqual(quote?.data.words, ['No way', 'ever.']);
	assert.deepEqual(quote?.data.translation, {
		from: 'en-NZ',
		words: ['De ningún modo', 'jamás.'],
		by: 'The Desk',
	});
});

test('places in sources are said once for the whole story', () => {
	const es = spanish(readStory(), { 'es/quotes/q.mdx': '---\ntitle: Nunca\n---\n' });
	assert.equal(es.quotes.get('q')?.data.locator, 'párrafo 1');
});

test('quoted words in a translated text are in the language of the original', () => {
	const es = spanish(readStory(), {
		'es/topics/t.mdx':
			'---\nquestion: ¿Por qué?\n---\n\nEl sindicato se negó (“no way”).[@report, párrafo 1]\n',
	});
	const [block] = es.topics.get('t')?.body ?? [];
	assert.match(JSON.stringify(block?.parts), /“<span lang=\\"en-NZ\\">no way<\/span>”/);
});

test('lists are in the order of the other language', () => {
	const es = spanish(readStory(), {
		'es/terms/a.mdx': '---\nname: abandono\n---\n',
		'es/terms/z.mdx': '---\nname: zozobra\n---\n',
	});
	assert.deepEqual([...readStory().terms.keys()], ['z', 'a']);
	assert.deepEqual([...es.terms.keys()], ['a', 'z']);
});

test('the ledger of a translation has its own addresses, as those of a site', () => {
	const story = readStory({
		addresses: { '/topics/t/': 1, '/es/topics/t/': 2, '/quotes/in/2019/': 1, '/search/in/a/': 1 },
		retired: {},
	});
	assert.deepEqual(spanish(story).permalinks.addresses, { '/topics/t/': 2 });
});

test('a language needs a translation of the story itself', () => {
	assert.throws(() => translateStory(readStory(), []), /needs one of story\.mdx/);
});

test('numbers and dates are written as where the story is from, unless the translation names a region', () => {
	const written = (from: string, language: string) => {
		const story = makeStory({ story: { language: from } });
		const whole = makeTranslation(`${language}/story.mdx`, SPANISH_STORY);
		const say = wordsOf(translateStory(story, [whole]));
		return [say.language, say.number(4000)];
	};
	assert.deepEqual(written('en-US', 'es'), ['es-US', '4,000']);
	assert.deepEqual(written('en-US', 'es-ES'), ['es-ES', '4000']);
	assert.deepEqual(written('en', 'es'), ['es', '4000']);
	assert.deepEqual(written('es-MX', 'en'), ['en-MX', '4,000']);
});
