// The links to all parts of the story, which every page has twice. They are made as text, once for
// all pages that have the same, because rendering them as elements on every page is slow.
import { href } from '../components/href.ts';
import { escapeHtml } from '../formats/escape-html.ts';
import type { BareKey } from '../words/word-key.ts';
import type { Words } from '../words/words-in.ts';

interface Part {
	title: BareKey;
	address: string;
}

const PARTS: Part[] = [
	{ title: 'contents.short', address: '/' },
	{ title: 'contents.questions', address: '/#questions' },
	{ title: 'contents.demands', address: '/demands/' },
	{ title: 'contents.quotes', address: '/quotes/' },
	{ title: 'contents.differences', address: '/differences/' },
	{ title: 'contents.timeline', address: '/timeline/' },
	{ title: 'contents.glossary', address: '/glossary/' },
	{ title: 'contents.sources', address: '/sources/' },
	{ title: 'contents.search', address: '/search/' },
];
const SMALL_PRINT: Part[] = [
	{ title: 'contents.summary', address: '/summary/' },
	{ title: 'contents.corrections', address: '/corrections/' },
	{ title: 'contents.changes', address: '/changes/' },
	{ title: 'contents.newsrooms', address: '/newsrooms/' },
	{ title: 'contents.about', address: '/about/' },
];

const ALL = [...PARTS, ...SMALL_PRINT];

const linkTo = (title: string, path: string, here: string): string => {
	const current = path === here ? ' aria-current="page"' : '';
	return `<li><a href="${escapeHtml(path)}"${current}>${escapeHtml(title)}</a></li>`;
};
const linksTo = (list: Part[], here: string, demandsTitle: string, say: Words): string =>
	list
		.map(({ title, address }) =>
			linkTo(address === '/demands/' ? demandsTitle : say(title), href(address), here),
		)
		.join('');
const linksFrom = (here: string, demandsTitle: string, say: Words) => ({
	top: linksTo(PARTS, here, demandsTitle, say),
	foot: linksTo(ALL, here, demandsTitle, say),
});

const linksFromElsewhere = new Map<string, ReturnType<typeof linksFrom>>();

/**
 * List items for the contents at the top of a page and at its foot. `here` is the path of the page,
 * base included; a link to it is marked as the current page. `demandsTitle` says what the list of
 * demands holds.
 */
export function contentsLinks(
	here: string,
	demandsTitle: string,
	say: Words,
): { top: string; foot: string } {
	if (ALL.some(({ address }) => href(address) === here)) return linksFrom(here, demandsTitle, say);
	const key = `${say.language} ${demandsTitle}`;
	const links = linksFromElsewhere.get(key) ?? linksFrom('', demandsTitle, say);
	linksFromElsewhere.set(key, links);
	return links;
}
