import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ogLocale } from '../../src/formats/og-locale.ts';

test('a language without a region gets its likeliest one, and a script is left out', () => {
	const expected = {
		'en-US': 'en_US',
		'en-NZ': 'en_NZ',
		en: 'en_US',
		es: 'es_ES',
		'es-US': 'es_US',
		'es-419': 'es_LA',
		de: 'de_DE',
		'fr-CA': 'fr_CA',
		ar: 'ar_EG',
		'zh-Hant-TW': 'zh_TW',
		tlh: 'tlh',
	};
	for (const [tag, locale] of Object.entries(expected)) assert.equal(ogLocale(tag), locale);
});
