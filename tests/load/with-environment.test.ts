import assert from 'node:assert/strict';
import { test } from 'node:test';
import { COMMANDS } from '../../src/bin/commands.ts';
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

test('in a package, a command is one of the package, and guides are named where they lie', () => {
	const inPackage = (text: string) => withEnvironment(text, { CONTENT_DIR: 'ferry' }, true);
	for (const [text, typed] of [
		['Run npm run check:content.', 'Run CONTENT_DIR=ferry npx on-the-record check.'],
		['npm run words -- --missing pt', 'npx on-the-record words --missing pt'],
		['npm run --silent words -- --missing pt', 'npx on-the-record words --missing pt'],
		['npm run publish-addresses', 'CONTENT_DIR=ferry npx on-the-record publish'],
	] as const) {
		assert.equal(inPackage(text), typed);
		assert.equal(inPackage(typed), typed, 'once is enough');
	}
	for (const [name, { script }] of Object.entries(COMMANDS))
		assert.match(inPackage(`npm run ${script}`), new RegExp(`npx on-the-record ${name}$`));
	const guide = inPackage('The reference in content/README.md says it.');
	assert.match(guide, /^The reference in .*\/content\/README\.md says it\.$/);
	assert.equal(withEnvironment('in content/README.md', {}, false), 'in content/README.md');
});
