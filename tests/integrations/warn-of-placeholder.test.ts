import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Log } from '../../src/integrations/log.ts';
import { PLACEHOLDER, warnOfPlaceholder } from '../../src/integrations/warn-of-placeholder.ts';

test('a build for the placeholder warns, with the line to run; a build for an address does not', () => {
	const said = (url: string) => {
		const lines: string[] = [];
		const log = { warn: (text: string) => lines.push(text) } as unknown as Log;
		warnOfPlaceholder(new URL(url), log);
		return lines.join('\n');
	};
	assert.match(said(PLACEHOLDER), /oEmbed[\s\S]*feeds[\s\S]*SITE_URL=https:\S+ npm run build/);
	assert.equal(said('https://news.example/'), '');
});
