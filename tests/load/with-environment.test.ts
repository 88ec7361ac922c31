import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withEnvironment } from '../../src/load/with-environment.ts';

test('a command is given with the settings it needs and was given', () => {
	const env = { CONTENT_DIR: 'stories/harbour', OUT_DIR: 'public_html', SNAPSHOTS: '../my texts' };
	for (const [text, typed] of [
		[
			'Run npm run verify, then',
			"Run CONTENT_DIR=stories/harbour SNAPSHOTS='../my texts' npm run verify, then",
		],
		['npm run check:content', 'CONTENT_DIR=stories/harbour npm run check:content'],
		[
			'npm run publish-addresses -- --withdraw quotes/a',
			'CONTENT_DIR=stories/harbour OUT_DIR=public_html npm run publish-addresses -- --withdraw quotes/a',
		],
		['npm run serve', 'OUT_DIR=public_html npm run serve'],
		['npm run format', 'npm run format'],
	] as const) {
		assert.equal(withEnvironment(text, env), typed);
		assert.equal(withEnvironment(typed, env), typed, 'once is enough');
		assert.equal(withEnvironment(text, {}), text);
	}
});
