import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findNode } from '../../src/bin/find-node.ts';

const node = (version: string) => ({ execPath: '/usr/bin/node', version });

test('the Node that was tested with the generator runs it, whatever was started', () => {
	assert.equal(findNode(node('v20.11.0'), '/pinned/node'), '/pinned/node');
	assert.equal(findNode(node('v26.0.0'), '/pinned/node'), '/pinned/node');
	assert.match(findNode(), /node_modules.node.bin.node/);
});

test('without it a Node that is new enough will do, and an older one is told what to do', () => {
	const none = null as unknown as undefined;
	assert.equal(findNode(node('v24.0.0'), none), '/usr/bin/node');
	assert.throws(() => findNode(node('v22.22.0'), none), {
		message: /needs Node 24 or later; this is v22\.22\.0.*npm rebuild node/,
	});
});
