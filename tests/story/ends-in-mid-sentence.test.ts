import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endsInMidSentence } from '../../src/story/ends-in-mid-sentence.ts';

for (const text of [
	'The talks ended. The union said that',
	'The talks ended. It said: “We will',
	'It said:',
	'The talks ended, and',
	'The talks ended. The com-',
	'The talks ended. Nobody knows why…',
	'The talks ended. Nobody knows why ...',
	'The talks ended.\n\nThe union said that the crews',
	'交渉は終わったが',
])
	test(`${JSON.stringify(text)} ends in mid-sentence`, () =>
		assert.equal(endsInMidSentence(text), true));

for (const text of [
	'The talks ended.',
	'The talks ended.\n\n',
	'It said: “We will.”',
	'Will they agree?',
	'Il a dit : « Non. »',
	'The talks ended (see page 2.)',
	'Er sagte: „Sie rief: ‚Nein.‘“',
	'Sie rief: ›Nein.‹',
	'انتهت المحادثات.\n\nأمل المرفئي',
	'การเจรจาจบลงแล้ว',
	'交渉は終わった。',
	'We wish you well.\n\nAda Grünwald',
	'We wish you well.\n\nA. Grünwald, Secretary\n6 March 2024',
	'',
])
	test(`${JSON.stringify(text)} ends with a sentence`, () =>
		assert.equal(endsInMidSentence(text), false));
