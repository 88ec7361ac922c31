// What an editor sees of a save while writing: the page as it is served, and that the browser is told
// to load it again.
import assert from 'node:assert/strict';
import {
	appendFileSync,
	cpSync,
	mkdtempSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { DevServer } from './dev-server.ts';
import { ProjectCopy } from './project-copy.ts';

const PAGE = '/topics/night-gangs/';
/** As often as is wished: 200 saves take some four minutes. */
const SAVES = Number(process.env.SAVES ?? 20);
/** In ms, from the last piece. A machine that runs builds beside this test may stand still for a while. */
const LATEST = 5_000;
/** What half of the saves need at most, on any machine. */
const USUAL = 1_000;

/** The ways in which editors write a file, each with a pause of 5 to 50 ms between its pieces. */
const WAYS: Record<string, (path: string, text: string, pause: number) => Promise<void>> = {
	'empty, then whole': async (path, text, pause) => {
		writeFileSync(path, '');
		await wait(pause);
		writeFileSync(path, text);
	},
	'by rename': async (path, text, pause) => {
		writeFileSync(`${path}~`, text);
		await wait(pause);
		renameSync(`${path}~`, path);
	},
	'in three pieces': async (path, text, pause) => {
		const third = Math.floor(text.length / 3);
		writeFileSync(path, text.slice(0, third));
		for (const piece of [text.slice(third, 2 * third), text.slice(2 * third)]) {
			await wait(pause);
			appendFileSync(path, piece);
		}
	},
	'deleted, then new': async (path, text, pause) => {
		rmSync(path);
		await wait(pause);
		writeFileSync(path, text);
	},
};

/** When a save was seen, in ms after it: on the page, and by a browser that loads it when told. */
async function seen(server: DevServer, words: string): Promise<{ page: number; browser: number }> {
	const saved = Date.now();
	const found = { page: Number.POSITIVE_INFINITY, browser: Number.POSITIVE_INFINITY };
	let asked = saved;
	while (found.browser > LATEST && Date.now() - saved < LATEST) {
		const isTold = server.wasTold(asked);
		if (isTold) asked = Date.now();
		if (isTold || found.page > LATEST) {
			const isShown = (await server.page(PAGE)).includes(words);
			const after = Date.now() - saved;
			if (isShown) found.page = Math.min(found.page, after);
			if (isShown && isTold) found.browser = after;
		}
		await wait(10);
	}
	return found;
}

/** Waits until a page holds what it should; fails with what it holds. */
async function until(server: DevServer, path: string, isThere: RegExp): Promise<string> {
	const end = Date.now() + LATEST;
	let page = '';
	do {
		page = await server.page(path);
		if (isThere.test(page)) return page;
		await wait(30);
	} while (Date.now() < end);
	return assert.fail(
		`${path} has no ${isThere}:\n${page.slice(-3_000)}\n${server.output.slice(-2_000)}`,
	);
}

async function followTranslation(server: DevServer, project: ProjectCopy): Promise<void> {
	const here = `/es${PAGE}`;
	for (const [path, words] of [
		['/es/', /<html lang="es".*href="\/es\/topics\/night-gangs\/"/s],
		['/es/embed/topics/night-gangs/', /<html lang="es".*¿Por qué se discute/s],
		['/es/search/', /<html lang="es".*Buscar/s],
		['/es/search-index.json', /¿Por qué se discute el turno de noche\?/],
		['/es/summary/', /<html lang="es".*Resumen/s],
		['/es/topics/what-next/', /Esta página aún no está traducida.*<h1 lang="en-NZ"/s],
		[PAGE, /<html lang="en-NZ".*href="\/es\/topics\/night-gangs\/"/s],
	] as const)
		await until(server, path, words);

	const file = 'content/translations/es/topics/night-gangs.mdx';
	const sound = readFileSync(join(project.folder, file), 'utf8');
	const saved = Date.now();
	project.write(file, sound.replace(/^question: .*/m, 'question: ¿Por qué no?'));
	await until(server, here, /<h1[^>]*>¿Por qué no\?/);
	assert.ok(server.wasTold(saved));
	project.write(file, sound.replace(/^question: .*/m, 'question: Why: this?'));
	assert.match(
		await until(server, here, /a second colon/),
		/<h1[^>]*>¿Por qué no\?.*as it was when it last fitted/s,
	);
	const whole = readFileSync(join(project.folder, 'content/translations/es/story.mdx'), 'utf8');
	project.write('content/translations/es/story.mdx', 'words');
	await until(server, '/es/', /<html lang="es".*there is no front matter/s);
	project.write('content/translations/es/story.mdx', whole);
	project.write(file, sound);
	await until(server, here, /<h1[^>]*>¿Por qué se discute/);

	const original = 'content/topics/night-gangs.mdx';
	const first = readFileSync(join(project.folder, original), 'utf8');
	project.write(original, first.replace(/^question: .*/m, 'question: Why nights?'));
	assert.match(
		await until(server, here, /<h1 lang="en-NZ"[^>]*>Why nights\?/),
		/ha cambiado desde que se tradujo/,
	);
	project.write(original, first.replace('---\n', '---\ndraft: true\n'));
	assert.match(
		await until(server, here, /<p class="held">Draft/),
		/a\[href="\/es\/topics\/night-gangs\/"\]::after/,
	);
	project.write(original, first);
	await until(server, here, /<h1[^>]*>¿Por qué se discute/);
}

test('a mistake takes down no page: the last sound state is shown with the problem beside it, and a draft with its mark', async (t) => {
	const folder = mkdtempSync(join(tmpdir(), 'dev-'));
	t.after(() => rmSync(folder, { recursive: true, force: true }));
	const project = new ProjectCopy(join(folder, 'project'), 'tests/fixtures/harbour');
	cpSync('tests/fixtures/harbour-es', join(project.folder, 'content/translations/es'), {
		recursive: true,
	});
	const story = join(project.folder, 'content/story.mdx');
	const whole = readFileSync(story, 'utf8');
	writeFileSync(story, 'words');
	const server = await DevServer.start(project);
	t.after(() => server.stop());

	const none = await until(server, PAGE, /There is no page to show yet/);
	assert.match(none, /content\/story\.mdx:1:1.*there is no front matter/s);
	let saved = Date.now();
	writeFileSync(story, whole);
	assert.doesNotMatch(
		await until(server, PAGE, /Why is the night roster disputed/),
		/<aside class="problems"/,
	);
	assert.ok(server.wasTold(saved), 'the page of problems was told to load again');

	await t.test(
		'a translation is served below its folder, and edits of it and of its original show',
		() => followTranslation(server, project),
	);

	const topic = join(project.folder, 'content/topics/night-gangs.mdx');
	const sound = readFileSync(topic, 'utf8');
	saved = Date.now();
	writeFileSync(topic, sound.replace(/^question: .*/m, 'question: Why: this?'));
	const beside = await until(server, PAGE, /a second colon/);
	assert.match(beside, /Why is the night roster disputed/);
	assert.match(beside, /Write: question: &quot;Why: this\?&quot;.*when it last fitted/s);
	assert.match(await server.page('/summary/'), /a second colon/, 'every page shows it');
	assert.ok(server.wasTold(saved));
	writeFileSync(topic, sound.replace(/^question: .*/m, 'question: "Why: this?"'));
	const plain = await until(server, PAGE, /<h1[^>]*>Why: this\?/);
	assert.doesNotMatch(plain, /<aside class="problems"/);

	const face = join(project.folder, 'content/brand/brand.json');
	saved = Date.now();
	writeFileSync(face, readFileSync(face, 'utf8').replaceAll('#1e2f97', '#1e2f98'));
	const [sheet = ''] = /\/_astro\/brand-page-Latn[^"]+/.exec(plain) ?? [];
	const [newer = ''] =
		/\/_astro\/brand-page-Latn[^"]+/.exec(
			await until(server, PAGE, new RegExp(`brand-page-Latn(?!.{0,20}${sheet.slice(-14)})`)),
		) ?? [];
	assert.match(await server.page(newer), /--link:#1e2f98/);
	assert.ok(server.wasTold(saved), 'a changed face is shown at once');

	const quote = readFileSync(join(project.folder, 'content/quotes/q-talks-first.mdx'), 'utf8');
	const words = quote.replace(/^ {2}- .*/m, '  - Words that nobody has compared.');
	project.write('content/quotes/q-new.mdx', words);
	assert.match(
		await until(server, '/quotes/q-new/', /Words that nobody has compared/),
		/Not yet verified.*the quotation has no receipt/s,
	);
	project.write('content/quotes/q-new.mdx', words.replace('---\n', '---\ndraft: true\n'));
	await until(server, '/quotes/q-new/', /<p class="held">Draft/);
	project.write('content/quotes/q-new.mdx', '---\ntitle: "\n---\n');
	assert.match(
		await until(server, '/quotes/q-new/', /a quotation mark is opened/),
		/Words that nobody has compared/,
	);
	rmSync(join(project.folder, 'content/people/idris-quellborn.mdx'));
	assert.match(
		await until(server, '/people/idris-quellborn/', /there is no “idris-quellborn”/),
		/<h1/,
	);
});

test('every save in pieces shows on the page, and the browser is told', async (t) => {
	const folder = mkdtempSync(join(tmpdir(), 'dev-'));
	t.after(() => rmSync(folder, { recursive: true, force: true }));
	const project = new ProjectCopy(join(folder, 'project'), 'tests/fixtures/harbour');
	const server = await DevServer.start(project);
	t.after(() => server.stop());
	const path = join(project.folder, 'content/topics/night-gangs.mdx');
	const original = readFileSync(path, 'utf8');
	assert.notEqual(await server.page(PAGE), '');
	const late: string[] = [];
	const times: { page: number; browser: number }[] = [];
	for (let i = 0; i < SAVES; i += 1) {
		const [name, save] = Object.entries(WAYS)[i % 4] ?? assert.fail();
		const words = `Saved for the ${i + 1}th time`;
		const pause = 5 + ((i * 7) % 46);
		await save(path, `${original}\n${words} [@lantern-2024-04-02, paragraph 8].\n`, pause);
		const { page, browser } = await seen(server, words);
		times.push({ page, browser });
		if (browser > LATEST)
			late.push(`${i}: ${name}, pause ${pause}: page ${page}, browser ${browser}`);
		await wait((i * 37) % 200);
	}
	const sorted = times.map((one) => one.browser).sort((a, b) => a - b);
	const usual = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
	const slow = sorted.filter((one) => one > USUAL).length;
	t.diagnostic(
		`browser: usually ${usual} ms, at most ${sorted.at(-1)} ms, ${slow} of ${SAVES} over ${USUAL} ms; page at most ${Math.max(...times.map((one) => one.page))} ms`,
	);
	assert.ok(usual <= USUAL, `usually ${usual} ms`);
	assert.deepEqual(late, [], server.output.slice(-2_000));
});
