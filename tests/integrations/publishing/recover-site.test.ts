import assert from 'node:assert/strict';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	renameSync,
	rmSync,
	truncateSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import {
	type PublicationNote,
	readNote,
	writeNote,
} from '../../../src/integrations/publishing/publication-note.ts';
import { needsRecovery, recoverSite } from '../../../src/integrations/publishing/recover-site.ts';
import { Site } from '../../../src/integrations/site/site.ts';
import { filesIn } from '../../../src/load/files-in.ts';

const PAGE = `<!doctype html>${'<p>The same words.</p>'.repeat(100)}`;

/** A folder to publish to, with as many editions as are asked for. */
function place(t: TestContext, editions: number) {
	const folder = mkdtempSync(join(tmpdir(), 'recover-'));
	t.after(() => rmSync(folder, { recursive: true }));
	const begin = () => {
		const site = new Site(join(folder, 'site'), { precompress: true });
		site.open({ manifestFile: join(folder, 'site.json'), fingerprint: '' });
		return site;
	};
	const publish = (edition: number) => {
		const site = begin();
		site.add('index.html', PAGE);
		site.add('edition.txt', String(edition));
		site.add('empty.txt', '');
		return site.publish();
	};
	for (let edition = 1; edition <= editions; edition += 1) publish(edition);
	const { folders } = begin();
	const editionIn = (site: string) => readFileSync(join(site, 'edition.txt'), 'utf8');
	/** What the note holds after the machine was started again. */
	const restart = (more: Partial<PublicationNote> = {}) => {
		const note = readNote(folders);
		assert.ok(note);
		writeNote(folders, { ...note, start: 'an earlier one', ...more });
	};
	return { folders, begin, publish, editionIn, restart };
}

test('there is nothing to recover after a publication, nor before the first', (t) => {
	for (const editions of [0, 1, 2]) {
		const { folders } = place(t, editions);
		assert.equal(needsRecovery(folders), false);
		assert.equal(recoverSite(folders), undefined);
		assert.equal(existsSync(folders.target), editions > 0);
	}
});

test('what a build left that died while it rendered, or before it put an older site aside, is no part of the next site', (t) => {
	const { folders, begin, publish, editionIn } = place(t, 2);
	const dying = begin();
	for (let i = 0; i < 20; i += 1) dying.add(`${i}.txt`, 'never published');
	assert.ok(filesIn(folders.staging).length > 10);
	assert.equal(recoverSite(folders), undefined);
	publish(3);
	assert.deepEqual(filesIn(folders.target), filesIn(folders.previous));
	for (const isTwice of [false, true]) {
		if (isTwice) mkdirSync(folders.outdated);
		else renameSync(folders.staging, folders.outdated);
		assert.equal(needsRecovery(folders), true);
		assert.equal(recoverSite(folders), undefined);
		assert.ok(existsSync(folders.staging));
		assert.equal(existsSync(folders.outdated), false);
	}
	assert.equal(editionIn(folders.target), '3');
	assert.equal(editionIn(folders.previous), '2');
});

test('a note that a power cut left empty is no note, and a folder that somebody deleted is not put back', (t) => {
	const { folders } = place(t, 2);
	rmSync(folders.target, { recursive: true });
	assert.equal(recoverSite(folders), undefined);
	assert.equal(existsSync(folders.target), false);
	writeFileSync(folders.note, '');
	assert.equal(recoverSite(folders), undefined);
});

test('a switch is undone after each of its renames', (t) => {
	const moves = [
		['previous', 'outdated'],
		['target', 'previous'],
		['staging', 'target'],
	] as const;
	for (let done = 0; done <= moves.length; done += 1) {
		const { folders, editionIn } = place(t, 2);
		mkdirSync(folders.staging, { recursive: true });
		writeFileSync(join(folders.staging, 'edition.txt'), '3');
		writeNote(folders, {
			step: 'switching',
			from: 'staging',
			start: readNote(folders)?.start ?? '',
		});
		for (const [from, to] of moves.slice(0, done)) renameSync(folders[from], folders[to]);
		assert.equal(needsRecovery(folders), true);
		const said = recoverSite(folders);
		const isNew = done === moves.length;
		assert.equal(said === undefined, isNew);
		assert.equal(editionIn(folders.target), isNew ? '3' : '2');
		assert.equal(editionIn(folders.previous), isNew ? '2' : '1');
		assert.equal(needsRecovery(folders), false);
		assert.equal(recoverSite(folders), undefined);
	}
});

test('a site from which a power cut took what had just been written makes place for the one before', (t) => {
	for (const taken of ['edition.txt', 'index.html.br']) {
		const { folders, editionIn, publish, restart } = place(t, 1);
		if (taken === 'edition.txt') publish(2);
		// Not in place, which would empty the previous site too: they share what did not change.
		rmSync(join(folders.target, taken));
		writeFileSync(join(folders.target, taken), '');
		restart();
		const said = recoverSite(folders);
		assert.match(
			said ?? '',
			/^The power went before .*site\/ was on the disk, and left 1 of its files empty\./,
		);
		if (taken !== 'edition.txt') {
			assert.match(said ?? '', /no older site to put back: build again/);
			continue;
		}
		assert.match(said ?? '', /The site from before is back; build again/);
		assert.equal(editionIn(folders.target), '1');
		assert.equal(existsSync(folders.previous), false);
		assert.equal(needsRecovery(folders), false);
		assert.equal(publish(2).unchanged, 0);
		assert.equal(editionIn(folders.target), '2');
	}
});

test('a site that is whole after the machine was started again stays, with what somebody changed by hand', (t) => {
	const { folders, editionIn, restart } = place(t, 2);
	writeFileSync(join(folders.target, 'edition.txt'), 'by hand');
	rmSync(join(folders.target, 'index.html'));
	writeFileSync(join(folders.target, 'strange.txt'), '');
	restart();
	assert.equal(needsRecovery(folders), true);
	assert.equal(recoverSite(folders), undefined);
	assert.equal(editionIn(folders.target), 'by hand');
	assert.equal(needsRecovery(folders), false);
});

test('without the manifest of just this site nobody can tell what is empty, and it stays', (t) => {
	for (const manifest of [undefined, '/nowhere/site.json']) {
		const { folders, editionIn, restart } = place(t, 2);
		truncateSync(join(folders.target, 'index.html'));
		restart({ manifest });
		assert.equal(recoverSite(folders), undefined);
		assert.equal(editionIn(folders.target), '2');
	}
});

test('a build relies on nothing when a power cut emptied a file or a copy', (t) => {
	for (const file of ['edition.txt', 'index.html.gz']) {
		const { folders, publish } = place(t, 1);
		assert.equal(publish(1).unchanged, 3);
		truncateSync(join(folders.target, file));
		assert.equal(publish(1).unchanged, 0);
		assert.ok(readFileSync(join(folders.target, file)).length > 0);
		assert.deepEqual(filesIn(folders.target).length, 5);
	}
});
