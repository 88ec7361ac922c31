// A dispute over land: everything it has that a labor dispute has not.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { sites } from '../sites.ts';
import { filesOf, read } from './files.ts';

const { outDir } = sites.meadow;
const page = (path: string) => read(outDir, `${path}index.html`);
/** The words of a page, without markup, styles and scripts. */
const words = (html: string) =>
	html
		.replace(/<(style|script)[\s\S]*?<\/\1>/g, ' ')
		.replace(/<[^>]*>/g, '')
		.replace(/\s+/g, ' ');

type Node = DefaultTreeAdapterTypes.Node;
const addressesIn = (node: Node): string[] => [
	...('attrs' in node
		? node.attrs.filter(({ name }) => name === 'href').map(({ value }) => value)
		: []),
	...('childNodes' in node ? node.childNodes.flatMap(addressesIn) : []),
];

test('no word of labor disputes is in anything that is built, but for the lists of allowed values', () => {
	const texts = filesOf(outDir, '').filter(
		(file) => /\.(html|json|csv|xml|txt)$/.test(file) && !file.startsWith('data/schema/'),
	);
	assert.ok(texts.length > 100);
	const labor =
		/\b(unions?|strikes?|employ\w*|wages?|bargain\w*|clinicians?|picket\w*|workers?)\b/i;
	assert.deepEqual(
		texts.flatMap((file) => {
			const found = labor.exec(read(outDir, file));
			return found ? [`${file}: ${found[0]}`] : [];
		}),
		[],
	);
});

test('a quotation at a hearing opens the recording at its timecode', () => {
	const html = page('quotes/q-fenwick-frogs/');
	assert.ok(addressesIn(parse(html)).includes('https://example.org/tv/council-2026-02-12#t=750'));
	assert.match(words(html), /At a hearing, February 12, 2026\./);
});

test('a source without an address says where it is held, on its page and with its words', () => {
	assert.match(
		words(page('sources/petition-26-0417/')),
		/Held at ?Harrow County Court, No\. 26-0417/,
	);
	assert.match(
		words(page('quotes/q-petition-late/')),
		/page 2 \(Harrow County Court, No\. 26-0417\)/,
	);
	assert.doesNotMatch(page('quotes/q-petition-late/'), /See it in the source/);
});

test('a speaker whom the source does not name is described, and is a link nowhere', () => {
	assert.match(words(page('quotes/q-neighbor-water/')), /Not named: The Gazette says/);
	const linked = filesOf(outDir, '.html')
		.filter((file) => !/^(search|about|changes)\//.test(file))
		.filter((file) =>
			addressesIn(parse(read(outDir, file))).some(
				(address) => address === '/people/neighbor-on-mill-lane/',
			),
		);
	// Its own page and card name its address, and so does the list of what a source is used in.
	assert.deepEqual(
		linked.filter((file) => !/^((?:embed\/)?people\/neighbor-on-mill-lane|sources)\//.test(file)),
		[],
	);
});

test('a ruling is neither asked nor offered', () => {
	assert.match(words(page('demands/')), /Decisions.*Hold the hearing again/);
	assert.match(words(page('parties/harrow-court/')), /Decisions|decides/i);
});

test('authors stand under the headline, the publisher’s pages on its work on the method page', () => {
	assert.match(words(page('')), /By Wilhelmina Oddsocket \(reporter\) and Barnaby Quill/);
	assert.match(words(page('topics/why-the-meadow/')), /By Barnaby Quill \(editor\)/);
	assert.match(words(page('about/')), /Corrections policy · Ethics and standards · Ownership/);
});

test('a time of day, the vote taken then, and a plan that came to nothing are told', () => {
	const text = words(page('timeline/'));
	assert.match(text, /February 13, 2026 at 12:40 a\.m\./);
	assert.match(text, /Times are Mountain Time\./);
	assert.match(text, /Vote: Approve the plan for Tanner’s Meadow/);
	assert.match(text, /It did not take place: The court orders a new hearing/);
	assert.match(words(page('')), /Covers events through May 18, 2026 · ongoing/);
});

test('figures on which sources differ stand side by side', () => {
	const text = words(page('demands/offer-third/'));
	assert.match(text, /120 homes/);
	assert.match(text, /132 homes/);
});
