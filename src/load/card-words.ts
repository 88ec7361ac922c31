// Takes the words of a card from its page: what a pinned card keeps.
import { DomUtils, parseDocument } from 'htmlparser2';
import { HUES } from '../schema/party.ts';
import type { PinnedWords } from '../schema/pinned-cards.ts';

const { findOne, getAttributeValue, innerText } = DomUtils;
type Elements = ReturnType<typeof DomUtils.getElementsByTagName>;
type Element = Elements[number];

const withClass = (within: Element, name: string): Element | undefined =>
	findOne(
		(one) => (getAttributeValue(one, 'class') ?? '').split(' ').includes(name),
		within.children,
	) ?? undefined;

/** A no-break space is no such space. */
const oneLine = (text: string): string => text.replace(/[ \t\r\n]+/g, ' ').trim();

const html = (nodes: Element['children']): string =>
	oneLine(DomUtils.getOuterHTML(nodes, { encodeEntities: 'utf8' }).replaceAll('&nbsp;', '\u00a0'));

/** Links get their address anew each time the card is shown. */
function dropAddresses(within: Element): void {
	for (const link of DomUtils.getElementsByTagName('a', within)) link.attribs = {};
}

/** The line on who published a card, without the links to it in other languages, which stand last. */
function originOf(line: Element): string {
	const first = line.children.findIndex(
		(one) => 'attribs' in one && one.attribs.hreflang !== undefined,
	);
	return html(first < 0 ? line.children : line.children.slice(0, first)).replace(/(\s|·)+$/, '');
}

/** What the page of a card says, without the notices of a pinned one. Throws when it is no such page. */
export function cardWords(page: string): Omit<PinnedWords, 'digest' | 'title' | 'height'> {
	const document = parseDocument(page);
	const main = findOne(({ name }) => name === 'main', document.children);
	const foot = main && withClass(main, 'foot');
	const line = foot && withClass(foot, 'line');
	const origin = line?.children.find((one): one is Element => 'name' in one && one.name === 'p');
	const full = line && withClass(line, 'full');
	if (!main || !foot || !origin || !full) throw new Error('The page is not that of a card.');
	const notices = withClass(main, 'notices');
	const sources = withClass(foot, 'sources');
	const classes = (getAttributeValue(main, 'class') ?? '').split(' ');
	const hue = HUES.find((one) => classes.includes(`hue-${one}`));
	const published = originOf(origin);
	dropAddresses(main);
	return {
		...(hue ? { hue } : {}),
		body: html(main.children.filter((one) => one !== foot && one !== notices)),
		...(sources ? { sources: oneLine(innerText(sources)) } : {}),
		origin: published,
		more: oneLine(innerText(full)),
	};
}
