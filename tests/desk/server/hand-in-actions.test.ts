import assert from 'node:assert/strict';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import type { Action } from '../../../src/desk/server/action.ts';
import { coverageActions } from '../../../src/desk/server/coverage-actions.ts';
import { Desk } from '../../../src/desk/server/desk.ts';
import { handInActions } from '../../../src/desk/server/hand-in-actions.ts';
import { makeRepository, run, withoutConfiguration, write } from '../hand-in/git-repository.ts';

withoutConfiguration();

/** Asks for an action by its name, as the page does. */
const asker = (actions: Record<string, Action>) => async (name: string, input: unknown) => {
	const action = actions[name];
	assert.ok(action, name);
	// biome-ignore lint/suspicious/noExplicitAny: each action answers something else.
	return (await action.answer(input)) as any;
};

function given(t: TestContext) {
	const repository = makeRepository(t);
	const desk = new Desk(repository.content, repository.snapshots, () => '2026-11-28');
	const actions = { ...handInActions(desk), ...coverageActions(desk) };
	return { repository, desk, ask: asker(actions) };
}

test('the desk says what changed, hands it in once however often it is asked, and then says that nothing has', async (t) => {
	const { repository, ask } = given(t);
	write(repository.content, { 'terms/roster.mdx': '---\nname: roster\n---\n' });
	assert.deepEqual(await ask('changes', {}), {
		summary: '1 term added',
		lines: ['1 term added: “roster”'],
		notes: [],
	});
	const asked = { message: 'A term', push: true };
	await Promise.all([ask('hand-in', asked), ask('hand-in', asked)]);
	assert.equal(run(repository.remote, 'rev-list', '--count', '--branches=desk/*'), '2');
	assert.equal((await ask('changes', {})).summary, '');
});

test('what cannot be handed in is a problem in words, and the next request is answered', async (t) => {
	const { repository, ask } = given(t);
	run(repository.root, 'switch', '--quiet', '--detach');
	const asked = { message: '', push: true };
	await assert.rejects(ask('hand-in', asked), /^DeskError: no branch/);
	await assert.rejects(ask('hand-in', { message: 'a' }), { status: 400 });
	assert.ok(await ask('changes', {}));
});

test('coverage counts what can be read, with the private texts; without a story there is none', async (t) => {
	const { repository, desk, ask } = given(t);
	const broken = { 'terms/a.mdx': '---\nname: "a\n---\n' };
	write(repository.content, broken);
	write(repository.snapshots, { 'report.txt': '“We will wait,” she said.' });
	desk.changed();
	const { sources } = await ask('coverage', {});
	assert.deepEqual(sources, [
		{
			id: 'report',
			hasText: true,
			passages: 1,
			recorded: 0,
			quotations: 0,
			entries: 1,
			lacks: ['1 of 1 passage in quotation marks is not recorded'],
		},
	]);
	const none = new Desk(join(repository.root, 'none'), repository.snapshots, () => '2026-11-28');
	const empty = await asker(coverageActions(none))('coverage', {});
	assert.deepEqual(empty.sources, []);
});
