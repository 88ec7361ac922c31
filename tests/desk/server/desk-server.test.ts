// Nothing of the desk is in a build.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { deskServer } from '../../../src/desk/server/desk-server.ts';
import { Session } from '../../../src/desk/server/session.ts';

test('the desk comes to a development server from its command alone, and has no part in a build', () => {
	const { hooks } = deskServer(new Session(), { folder: 'content', snapshots: '.snapshots' });
	assert.deepEqual(Object.keys(hooks), ['astro:config:setup']);
	for (const file of ['astro.config.mjs', 'src/content.config.ts'])
		assert.doesNotMatch(readFileSync(file, 'utf8'), /desk/);
	const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
	for (const [name, script] of Object.entries<string>(scripts))
		if (script.includes('desk-command')) assert.equal(name, 'desk');
});
