// A build with caches must write the same site as a build from nothing. Of two copies of the
// project, one is built after each edit with the site and the caches of the last build, so without
// Astro when only the story was edited; the other has nothing and is built by Astro.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { sites } from '../sites.ts';
import { type Edit, edits } from './edits.ts';
import { failing, OF_SITE } from './failing.ts';
import { type BuiltSite, ProjectCopy, type State } from './project-copy.ts';

mkdirSync('tests/.out', { recursive: true });
const work = mkdtempSync('tests/.out/warm-');
after(() => rmSync(work, { recursive: true, force: true }));
const copy = (name: string) => new ProjectCopy(join(work, name), sites.harbour.contentDir);

/** The files in which a site differs from one that was built from nothing. */
function differences(
	warm: BuiltSite,
	cold: BuiltSite,
): { missing: string[]; tooMany: string[]; stale: string[] } {
	return {
		missing: [...cold.keys()].filter((file) => !warm.has(file)),
		tooMany: [...warm.keys()].filter((file) => !cold.has(file)),
		stale: [...cold].flatMap(([file, { bytes }]) =>
			warm.get(file)?.bytes.equals(bytes) === false ? [file] : [],
		),
	};
}
const NONE = { missing: [], tooMany: [], stale: [] };

interface Step {
	before: BuiltSite;
	after: BuiltSite;
	/** Of the edits from which something else is built. */
	state: State | undefined;
	/** What the build printed. */
	said: string;
}

const stateOf = ({ state }: Step): State => state ?? assert.fail('its state was not kept');

async function crashed(
	project: ProjectCopy,
	{ leaves, ...fail }: NonNullable<Edit['crash']>,
): Promise<void> {
	await assert.rejects(
		project.build(failing({ ...fail, of: OF_SITE, how: 'SIGKILL' })),
		({ message }: Error) => !/ERROR/.test(message),
		'the build was killed',
	);
	assert.equal(project.isPublished, leaves === 'a site');
}

/** Runs the items one after another and returns a promise for each. */
function inTurn<T, R>(items: T[], run: (item: T, i: number) => Promise<R>): Promise<R>[] {
	let last: Promise<unknown> = Promise.resolve();
	return items.map((item, i) => {
		const result = last.then(() => run(item, i));
		// A test awaits each result later; until then a rejection must not count as unhandled.
		result.catch(() => {});
		last = result;
		return result;
	});
}

const BY_ASTRO = /\[build\] with Astro:/;
const WITHOUT_ASTRO = /\[build\] without Astro:/;

const warm = copy('warm');
const first = warm.build().then(() => warm.site);
const steps = inTurn(edits, async (edit, i): Promise<Step> => {
	const before = i === 0 ? await first : (await (steps[i - 1] as Promise<Step>)).after;
	await edit.make(warm);
	const isNeeded = isCompared(i) || FAULTS.some(({ edit: of }) => of - 1 === i);
	const state = isNeeded ? warm.keepState(join(work, `state-${i}`)) : undefined;
	if (edit.crash) await crashed(warm, edit.crash);
	const said = await warm.build();
	return { before, after: warm.site, state, said };
});

/**
 * Edits after which the site is compared with one from nothing: one in six, and those that the
 * faults below are about. With EVERY_EDIT=1 all are.
 */
const isCompared = (i: number): boolean =>
	process.env.EVERY_EDIT === '1' || i % 6 === 3 || FAULTS.some(({ edit }) => edit === i);

const cold = copy('cold');
const references = inTurn(edits, async ({ undoes }, i): Promise<BuiltSite | undefined> => {
	const step = steps[i] as Promise<Step>;
	if (!isCompared(i)) return undefined;
	if (undoes !== undefined && isCompared(undoes - 1)) return references[undoes - 1];
	cold.begin(stateOf(await step));
	assert.match(await cold.build(), BY_ASTRO);
	return cold.site;
});

for (const [i, edit] of edits.entries()) {
	test(`after an edit of ${edit.of}, the site is the one a build from nothing makes${edit.ofAll ? '' : ', and only the files that show it were written'}`, async () => {
		const [{ before, after: now, said }, reference] = await Promise.all([
			steps[i] as Promise<Step>,
			references[i],
		]);
		if (reference) assert.deepEqual(differences(now, reference), NONE);
		// A build that was killed while it made the site had made the bundle.
		const isBundled = !edit.ofCode || edit.crash;
		assert.match(said, isBundled ? WITHOUT_ASTRO : BY_ASTRO);
		for (const [file, words] of edit.shows)
			assert.match(now.get(file)?.bytes.toString() ?? '', words, file);
		assert.deepEqual(
			(edit.takes ?? []).filter((file) => !before.has(file) || now.has(file)),
			[],
		);
		const differ = [...now]
			.filter(([file, { bytes }]) => !before.get(file)?.bytes.equals(bytes))
			.map(([file]) => file);
		assert.ok(differ.length > 0);
		if (edit.ofAll) return;
		assert.ok(differ.length < now.size);
		assert.deepEqual(
			[...now]
				.filter(([file, { writing }]) => before.get(file)?.writing !== writing)
				.map(([file]) => file),
			differ,
		);
	});
}

/** The site before and after the edit whose `of` contains `words`. */
async function around(words: string): Promise<{ before: BuiltSite; after: BuiltSite }> {
	const step = steps[edits.findIndex(({ of }) => of.includes(words))];
	assert.ok(step, words);
	return step;
}
const answer = (site: BuiltSite) =>
	JSON.parse(String(site.get('oembed/parties/quayside-alliance.json')?.bytes)) as {
		height: number;
		html: string;
	};
const heightless = ({ height, html, ...rest }: ReturnType<typeof answer>) => ({
	...rest,
	html: html.replace(` height="${height}"`, ''),
});

test('an oEmbed answer that changes in its height alone is written, and so is the gallery that states it', async () => {
	const { before, after: now } = await around('makes a card higher');
	assert.ok(answer(now).height > answer(before).height);
	assert.deepEqual(heightless(answer(now)), heightless(answer(before)));
	const promised = (site: BuiltSite) =>
		/embed\/parties\/quayside-alliance\/(?:&#34;|&quot;|") height=(?:&#34;|&quot;|")(\d+)/.exec(
			String(site.get('share/parties/index.html')?.bytes),
		)?.[1];
	assert.equal(Number(promised(now)), answer(now).height);
});

test('cached pictures and heights are made again when the code that makes them has changed', async () => {
	const { before, after: now } = await around('how pictures are drawn');
	assert.equal(answer(now).height, answer(before).height + 10);
	const pictures = [...now].filter(([file]) => file.endsWith('.png') && file.startsWith('og/'));
	assert.ok(pictures.length > 20);
	assert.deepEqual(
		pictures
			.filter(([file, { bytes }]) => before.get(file)?.bytes.equals(bytes) !== false)
			.map(([file]) => file),
		[],
	);
});

/**
 * Mistakes that somebody might make in the code, to prove that the comparison notices them: what is
 * replaced in which file, after which edit (its index) it shows, and how.
 */
const FAULTS: {
	of: string;
	file: string;
	from: string;
	to: string;
	edit: number;
	found: keyof typeof NONE;
	at: string;
}[] = [
	{
		of: 'a cache key that lacks the other entries',
		file: 'src/load/page-data.ts',
		from: 'JSON.stringify(last.data)',
		to: 'JSON.stringify([address, Object(last.data).subject])',
		edit: 2,
		found: 'stale',
		at: 'topics/night-gangs/index.html',
	},
	{
		of: 'files that are never removed',
		file: 'src/integrations/site/add-unchanged.ts',
		from: 'new Set([...removed, ...staleCopies])',
		to: 'new Set(staleCopies)',
		edit: 4,
		found: 'tooMany',
		at: 'demands/ask-for-minutes/index.html',
	},
];

const faulty = inTurn(FAULTS, async ({ file, from, to, edit }): Promise<BuiltSite> => {
	// The copy is free once its last edit is built; the other copy may still be building.
	await Promise.allSettled(steps);
	warm.begin(stateOf(await (steps[edit - 1] as Promise<Step>)));
	warm.edit(file, [from, to]);
	await warm.build();
	await edits[edit]?.make(warm);
	await warm.build();
	return warm.site;
});

for (const [i, { of, edit, found, at }] of FAULTS.entries()) {
	test(`the comparison finds ${of}`, async () => {
		const all = differences(
			await (faulty[i] as Promise<BuiltSite>),
			await (references[edit] as Promise<BuiltSite>),
		);
		assert.ok(all[found].includes(at), all[found].join(', '));
		// The receipt names the code, which the fault is a part of.
		const stale = all.stale.filter((file) => file !== 'receipt.json');
		assert.deepEqual({ ...all, stale, [found]: [] }, NONE);
	});
}
