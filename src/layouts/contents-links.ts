// The links to all parts of the story, twice on every page. As text they are made once for all pages they are the same on; as elements they were a fifth of what rendering costs (measured).
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

const linksTo = (list: typeof PARTS, here: string): string =>
	list
		.map(
			({ title, address }) =>
				`<li><a href="${escapeHtml(href(address))}"${href(address) === here ? ' aria-current="page"' : ''}>${escapeHtml(title)}</a></li>`,
		)
		.join('');
const linksOf = (here: string) => ({
	top: linksTo(PARTS, here),
	foot: linksTo([...PARTS, ...SMALL_PRINT], here),
});

const named = new Set([...PARTS, ...SMALL_PRINT].map(({ address }) => href(address)));
const elsewhere = linksOf('');

/** List items for the contents at the top of a page and at its foot. `here`: the path of the page, with the base; the link to it says that it is the one. */
export const contentsLinks = (here: string): { top: string; foot: string } =>
	named.has(here) ? linksOf(here) : elsewhere;
