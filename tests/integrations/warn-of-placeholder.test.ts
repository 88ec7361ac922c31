import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PLACEHOLDER, warnOfPlaceholder } from '../../src/integrations/warn-of-placeholder.ts';

test('a build for the placeholder warns, with the line to run; a build for an address does not', () => {
	const said = (url: string) => {
		const lines: string[] = [];
		const done = warnOfPlaceholder(url).hooks['astro:build:done'] as unknown as (given: {
			logger: { warn: (text: string) => void };
		}) => void;
		done({ logger: { warn: (text) => lines.push(text) } });
		return lines.join('\n');
	};
	assert.match(said(PLACEHOLDER), /oEmbed[\s\S]*feeds[\s\S]*SITE_URL=https:\S+ npm run build/);
	assert.equal(said('https://news.example/'), '');
});
