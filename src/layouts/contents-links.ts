// The links to all parts of the story, which every page has twice. They are made as text, once for
// all pages that have the same, because rendering them as elements on every page is slow.
import { href } from '../components/href.ts';
import { escapeHtml } from '../formats/escape-html.ts';

const PARTS = [
	{ title: 'The short version', address: '/' },
	{ title: 'Questions', address: '/#questions' },
	{ title: 'Asks and offers', address: '/demands/' },
	{ title: 'In their words', address: '/quotes/' },
	{ title: 'Where accounts differ', address: '/differences/' },
	{ title: 'Timeline', address: '/timeline/' },
	{ title: 'Glossary', address: '/glossary/' },
	{ title: 'Sources', address: '/sources/' },
	{ title: 'Search', address: '/search/' },
];
const SMALL_PRINT = [
	{ title: 'Print summary', address: '/summary/' },
	{ title: 'Corrections', address: '/corrections/' },
	{ title: 'What changed', address: '/changes/' },
	{ title: 'About and method', address: '/about/' },
];

const ALL = [...PARTS, ...SMALL_PRINT];

const linkTo = (title: string, path: string, here: string): string => {
	const current = path === here ? ' aria-current="page"' : '';
	return `<li><a href="${escapeHtml(path)}"${current}>${escapeHtml(title)}</a></li>`;
};
const linksTo = (list: typeof PARTS, here: string, demandsTitle: string): string =>
	list
		.map(({ title, address }) =>
			linkTo(address === '/demands/' ? demandsTitle : title, href(address), here),
		)
		.join('');
const linksFrom = (here: string, demandsTitle: string) => ({
	top: linksTo(PARTS, here, demandsTitle),
	foot: linksTo(ALL, here, demandsTitle),
});

const linkedPaths = new Set(ALL.map(({ address }) => href(address)));
const linksFromElsewhere = new Map<string, ReturnType<typeof linksFrom>>();

/**
 * List items for the contents at the top of a page and at its foot. `here` is the path of the page,
 * base included; a link to it is marked as the current page. `demandsTitle` says what the list of
 * demands holds.
 */
export function contentsLinks(here: string, demandsTitle: string): { top: string; foot: string } {
	if (linkedPaths.has(here)) return linksFrom(here, demandsTitle);
	const links = linksFromElsewhere.get(demandsTitle) ?? linksFrom('', demandsTitle);
	linksFromElsewhere.set(demandsTitle, links);
	return links;
}
