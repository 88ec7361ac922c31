import assert from 'node:assert/strict';
import { test } from 'node:test';
import { americanSpelling } from '../../../src/checks/style/american-spelling.ts';

const PAIRS = {
	authorisation: 'authorization',
	behaviour: 'behavior',
	cancelled: 'canceled',
	centre: 'center',
	counsellor: 'counselor',
	defence: 'defense',
	enrol: 'enroll',
	favour: 'favor',
	judgement: 'judgment',
	labour: 'labor',
	licence: 'license',
	organise: 'organize',
	paediatric: 'pediatric',
	practise: 'practice',
	programme: 'program',
	sceptical: 'skeptical',
	travelled: 'traveled',
	tyre: 'tire',
};
for (const [british, american] of Object.entries(PAIRS))
	test(`${british} is ${american} in America`, () =>
		assert.equal(americanSpelling(british), american));

for (const word of [
	'labor',
	'among',
	'inquiry',
	'adviser',
	'exercise',
	'promise',
	'improvisation',
	'flyer',
	'four',
	'our',
])
	test(`${word} is spelled so in America too`, () =>
		assert.equal(americanSpelling(word), undefined));
