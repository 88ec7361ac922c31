import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { bundleFingerprint } from '../../../src/integrations/bundle/bundle-fingerprint.ts';

const fingerprint = (code: string, root: string) =>
	bundleFingerprint(code, root, join(root, 'public'));

test('the fingerprint of a bundle changes with the code, with a file of public/, and with the folder of the generator', (t) => {
	const work = mkdtempSync(join(tmpdir(), 'otr-bundle-'));
	t.after(() => rmSync(work, { recursive: true }));
	const project = (name: string, icon?: string) => {
		const root = join(work, name);
		mkdirSync(join(root, 'public'), { recursive: true });
		if (icon !== undefined) writeFileSync(join(root, 'public/icon.svg'), icon);
		return root;
	};
	const root = project('a', '<svg/>');
	const before = fingerprint('code', root);
	assert.equal(fingerprint('code', root), before);
	assert.notEqual(fingerprint('other code', root), before);
	assert.notEqual(fingerprint('code', project('b', '<svg/>')), before);
	project('a', '<svg></svg>');
	assert.notEqual(fingerprint('code', root), before);
	rmSync(join(root, 'public'), { recursive: true });
	assert.notEqual(fingerprint('code', root), before);
});
