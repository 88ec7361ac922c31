// Parties are treated alike whatever their order, and only somebody's own words are in quotation
// marks.
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { leanEnv, leanSite } from '../lean-site.ts';
import { build, sites } from '../sites.ts';
import { filesOf, read } from './files.ts';

mkdirSync('tests/.out', { recursive: true });
const work = mkdtempSync('tests/.out/swapped-');
after(() => rmSync(work, { recursive: true, force: true }));

/** The words of a page, sorted, so that pages can be compared without regard to order. */
function words(html: string): string {
	const text = html
		.replace(/<(?:script|style)[\s\S]*?<\/(?:script|style)>/g, ' ')
		.replace(/<[^>]*>/g, ' ')
		// The HTML that readers copy.
		.replace(/&lt;(?:[^&]|&quot;|&amp;)*&gt;/g, ' ');
	return text.split(/\s+/).filter(Boolean).sort().join(' ');
}

test('swapping the order of the parties changes order and nothing else, on every page', async () => {
	const contentDir = join(work, 'content');
	cpSync(sites.harbour.contentDir, contentDir, { recursive: true });
	const story = readFileSync(join(contentDir, 'story.mdx'), 'utf8');
	const swapped = story.replace(
		/^parties: \[(.*)\]$/m,
		(_, list: string) =>
			`parties: [${list
				.split(',')
				.map((one) => one.trim())
				.reverse()
				.join(', ')}]`,
	);
	assert.notEqual(swapped, story);
	writeFileSync(join(contentDir, 'story.mdx'), swapped);
	const outDir = join(work, 'site');
	await build({ ...leanSite, contentDir, outDir }, leanEnv(join(work, 'cache')));
	const pages = filesOf(leanSite.outDir, '.html');
	assert.deepEqual(filesOf(outDir, '.html'), pages);
	const changed = pages.filter((page) => read(outDir, page) !== read(leanSite.outDir, page));
	assert.ok(changed.includes('index.html') && changed.includes('differences/index.html'));
	// The changes page compares with the last edition, which had the original order.
	assert.deepEqual(
		pages.filter(
			(page) =>
				page !== 'changes/index.html' &&
				words(read(outDir, page)) !== words(read(leanSite.outDir, page)),
		),
		[],
	);
});

test('a paraphrase stands nowhere in quotation marks, a translation has its original in its own language, and both say what they are', () => {
	const paraphrase = 'The group wants to hear of a slow night a day before it comes.';
	const all = filesOf(sites.harbour.outDir, '.html').map((file) =>
		read(sites.harbour.outDir, file),
	);
	const held = all.filter((html) => html.includes(paraphrase));
	assert.ok(held.length >= 2);
	// The head is left out, where straight quotation marks belong to attributes and JSON.
	for (const html of held)
		assert.doesNotMatch(html, new RegExp(`[“‘«]\\s*(?:<[^>]*>\\s*)*${paraphrase}`));
	for (const html of held)
		assert.doesNotMatch(
			html.slice(html.indexOf('<body')),
			new RegExp(`"\\s*(?:<[^>]*>\\s*)*${paraphrase}`),
		);
	const page = read(sites.harbour.outDir, 'quotes/q-told-in-time/index.html');
	assert.match(page, /A paraphrase by the source, not the speaker’s words/);
	assert.doesNotMatch(page, /<blockquote/);
	const translated = read(sites.harbour.outDir, 'quotes/q-no-ice/index.html');
	assert.match(
		translated,
		/“Without ice there is no fishing[\s\S]*lang="es"[\s\S]*“Sin hielo no hay pesca/,
	);
	assert.match(
		translated,
		/Translated from Spanish by the desk of the harbour story; the original is what is checked/,
	);
});

test('every quotation says in plain words how it was checked, with a link to how that works, and the method page counts them', () => {
	const expected = {
		'q-crews-stretched': /Verified word for word against the full text, \d/,
		'q-ships-wait':
			/Unchecked by machine; compared by hand with the part of the text that was read, by the desk of the harbour story/,
		'q-trial-letter': /Passed on by the council’s clerk/,
	};
	for (const [id, says] of Object.entries(expected)) {
		const html = read(sites.harbour.outDir, `quotes/${id}/index.html`);
		assert.match(html, says);
		assert.match(html, /href="[^"]*\/about\/#quotations"/);
	}
	assert.match(
		read(sites.harbour.outDir, 'about/index.html'),
		/6: 5 verified against the full text of their source, 1 compared by hand, 0 unchecked; besides them a paraphrase/,
	);
	assert.match(
		read(sites.root.outDir, 'about/index.html'),
		/18: 5 verified against the full text of their source, 13 unchecked/,
	);
	assert.match(
		read(sites.root.outDir, 'quotes/x-rosselli-mourning/index.html'),
		/Unchecked: only part of the source could be read/,
	);
});
