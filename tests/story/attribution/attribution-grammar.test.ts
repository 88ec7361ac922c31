// Verbs that take sides, in languages other than English.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attributionsAreNeutral } from '../../../src/checks/attributions-are-neutral.ts';
import { attributions } from '../../../src/story/attributions.ts';
import { ownTexts } from '../../../src/story/own-texts.ts';
import { found } from '../../checks/found.ts';
import { makeStory, type StoryGiven } from '../../make-story.ts';

/** The union with its short name, and the company. */
const NAMES: Record<string, [union: string, short: string, company: string]> = {
	ar: ['اتحاد أرصفة', 'نقابة', 'مؤسسة المرفأ'],
	de: ['Kaibund', 'Kaibund', 'Der Hafenbetrieb'],
	es: ['La Alianza del Muelle', 'sindicato', 'Puertos Reunidos'],
	fr: ['L’Alliance du quai', 'syndicat', 'Port d’Achquerry'],
};

function given(language: string, body: string): StoryGiven {
	const [union = '', short = '', company = ''] = NAMES[language] ?? [];
	return {
		story: { language },
		parties: [
			{ id: 'union', name: union, short, kind: 'union' },
			{ id: 'company', name: company, short: company, kind: 'employer' },
		],
		topics: [{ id: 't', body }],
	};
}

/** Each verb that takes sides in a text, with the side to whom it is applied. */
function sides(language: string, body: string): string[] {
	const story = makeStory(given(language, body));
	const [topic] = story.topics.values();
	if (!topic) throw new Error('the story has a topic');
	return ownTexts(story, topic).flatMap((own) =>
		attributions(story, own, 'loaded').flatMap(({ name, side }) => (side ? `${side} ${name}` : [])),
	);
}

const FOUND: [language: string, text: string, expected: string][] = [
	['de', 'Der Kaibund behauptete am Montag, die Schiffe warteten.', 'union behaupten'],
	['de', 'Die Schiffe warteten, behauptete der Hafenbetrieb.', 'company behaupten'],
	['de', '„Nein“, behauptete die Gewerkschaft.', 'union behaupten'],
	['de', 'Die Gewerkschaft hat am 3. März erneut behauptet, es eile.', 'union behaupten'],
	['de', 'Am Montag betonte der Hafenbetrieb die Kosten.', 'company betonen'],
	['de', 'Die Sprecherin der Gewerkschaft räumte am Montag ein, dass es eile.', 'union einräumen'],
	['de', 'Der Hafenbetrieb, der vier Kräne hat, gab zu, dass sie stehen.', 'company zugeben'],
	['de', '<Party id="union" /> pochte auf sieben.', 'union pochen auf'],
	['de', 'Der Hafenbetrieb wies darauf hin, dass es eile.', 'company hinweisen auf'],
	['de', 'Der Kaibund weigerte sich zu kommen.', 'union sich weigern'],
	['de', 'Beide Seiten beteuerten, bereit zu sein.', 'sides beteuern'],
	['de', 'Später beteuerten beide Seiten, bereit zu sein.', 'sides beteuern'],
	['es', 'La Alianza del Muelle alegó que los barcos esperan.', 'union alegar'],
	['es', 'El sindicato ha insistido en siete.', 'union insistir'],
	['es', '“No”, recalcó el sindicato.', 'union recalcar'],
	['es', 'La portavoz de Puertos Reunidos admitió que esperan.', 'company admitir'],
	['es', 'Puertos Reunidos se negó a recibirlos.', 'company negarse a'],
	['es', 'Ambas partes subrayaron el plazo.', 'sides subrayar'],
	['fr', 'L’Alliance du quai prétend que les navires attendent.', 'union prétendre'],
	['fr', 'Le syndicat a souligné le délai.', 'union souligner'],
	['fr', '« Non », martèle le syndicat.', 'union marteler'],
	['fr', 'La porte-parole de Port d’Achquerry a admis que tout attend.', 'company admettre'],
	['fr', 'Port d’Achquerry refuse de les recevoir.', 'company refuser de'],
	['fr', 'Les deux parties soulignent le délai.', 'sides souligner'],
	['ar', 'زعمت النقابة أن السفن تنتظر.', 'union زعم'],
	['ar', 'وزعم اتحاد أرصفة أن السفن تنتظر.', 'union زعم'],
	['ar', 'شددت إدارة مؤسسة المرفأ على المهلة.', 'company شدد'],
	['ar', 'النقابة تصر على سبعة.', 'union أصر'],
	['ar', 'أصر الطرفان على المهلة.', 'sides أصر'],
];
for (const [language, text, expected] of FOUND)
	test(`${language}: the verb and who speaks are found: ${text}`, () =>
		assert.deepEqual(sides(language, text), [expected]));

const NOT_FOUND: [language: string, text: string][] = [
	['de', 'Der Kaibund sagte, die Schiffe warteten.'],
	['de', 'Der Kaibund behauptete sich.'],
	['de', 'Die Gegner der Gewerkschaft behaupteten, es eile.'],
	['de', 'Ein Gutachter für den Hafenbetrieb betonte die Kosten.'],
	['de', 'Eine Gewerkschaft behauptete, es eile.'],
	['de', 'Der Hafenbetrieb räumte den Kai.'],
	['de', 'Der Hafenbetrieb gab das Ergebnis bekannt.'],
	['de', 'Gestern traf sich der Rat mit dem Kaibund im Hafen. Dagegen behauptete niemand etwas.'],
	['de', 'Der Rat sagte, ob der Kaibund weigerte sich, sei offen.'],
	['de', 'Der Hafenbetrieb schrieb „wir betonen es“ und *der Kaibund behauptete*.'],
	['es', 'Puertos Reunidos dijo que los barcos esperan.'],
	['es', 'Los rivales de Puertos Reunidos alegaron que esperan.'],
	['es', 'Un informe contra el sindicato recalcó el plazo.'],
	['es', 'Puertos Reunidos admitió 30 barcos.'],
	['fr', 'Port d’Achquerry a dit que tout attend.'],
	['fr', 'Les rivaux de Port d’Achquerry soulignent le délai.'],
	['fr', 'Un rapport sur le syndicat souligne le délai.'],
	['fr', 'Port d’Achquerry a admis 30 navires.'],
	['ar', 'قالت النقابة إن السفن تنتظر.'],
	['ar', 'أقرت مؤسسة المرفأ الجدول.'],
	['ar', 'شددت الحكومة على المهلة.'],
];
for (const [language, text] of NOT_FOUND)
	test(`${language}: no verb that takes sides of a party is found: ${text}`, () =>
		assert.deepEqual(sides(language, text), []));

test('the problem says in English what to do', () =>
	assert.deepEqual(
		found(
			attributionsAreNeutral,
			given('de', 'Die Gewerkschaft behauptete, es eile.[@report]'),
		).map(([file, , what]) => [file, what]),
		[['topics/t.mdx', '“behauptete” takes sides: it judges what Kaibund said']],
	));

test('a language that nobody has described has no verbs', () => {
	const story = makeStory(given('de', 'Der Kaibund behauptete, es eile.'));
	story.story.data.language = 'fi';
	const [topic] = story.topics.values();
	assert.deepEqual(topic && ownTexts(story, topic).flatMap((own) => attributions(story, own)), []);
});
