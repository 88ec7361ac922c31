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
const linksTo = (list: typeof PARTS, here: string): string =>
	list.map(({ title, address }) => linkTo(title, href(address), here)).join('');
const linksFrom = (here: string) => ({
	top: linksTo(PARTS, here),
	foot: linksTo(ALL, here),
});

const linkedPaths = new Set(ALL.map(({ address }) => href(address)));
const linksFromElsewhere = linksFrom('');

/**
 * List items for the contents at the top of a page and at its foot. `here` is the path of the page,
 * base included; a link to it is marked as the current page.
 */
export const contentsLinks = (here: string): { top: string; foot: string } =>
	linkedPaths.has(here) ? linksFrom(here) : linksFromElsewhere;
