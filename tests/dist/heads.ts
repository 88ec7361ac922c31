// The heads of built pages, as sites read them that show a preview of a link.
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Site } from '../sites.ts';
import { filesOf, read } from './files.ts';
import { splitLanguage } from './split-language.ts';

export interface Head {
	file: string;
	html: string;
	/** `property` or `name` → content, in the order of the page. */
	metas: [string, string][];
	links: Record<string, string>[];
	title: string;
	jsonLd: string | undefined;
}

type Parent = Tree.Document | Tree.Element;
const elements = (parent: Parent): Tree.Element[] =>
	parent.childNodes.flatMap((node) => ('tagName' in node ? [node, ...elements(node)] : []));
const attributes = (element: Tree.Element) =>
	Object.fromEntries(element.attrs.map(({ name, value }) => [name, value]));
const textOf = (element: Tree.Element) =>
	element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');

function headOf(file: string, html: string): Head {
	const inHead = elements(parse(html)).filter(
		(one) => one.parentNode && 'tagName' in one.parentNode && one.parentNode.tagName === 'head',
	);
	const named = (tag: string) => inHead.filter((one) => one.tagName === tag);
	const data = named('script').filter((one) => attributes(one).type === 'application/ld+json');
	return {
		file,
		html,
		metas: named('meta')
			.map(attributes)
			.map((one) => [one.property ?? one.name ?? '', one.content ?? '']),
		links: named('link').map(attributes),
		title: named('title').map(textOf).join(''),
		jsonLd: data.length === 0 ? undefined : data.map(textOf).join(''),
	};
}

/** The heads of all pages that can be shared, in every language: all but cards and 404.html. */
export const headsOf = (site: Site): Head[] =>
	filesOf(site.outDir, '.html')
		.filter((file) => {
			const [, path] = splitLanguage(site, file);
			return path !== '404.html' && !/^(embed\/.+)\/index\.html$/.test(path);
		})
		.map((file) => headOf(file, read(site.outDir, file)));

export const contents = (head: Head, name: string): string[] =>
	head.metas.flatMap(([key, value]) => (key === name ? [value] : []));
