// The body of a share picture as HTML. The address of a picture contains a hash of this HTML, so
// any change to it gives every picture a new address.
import type { Name } from '../views/names.ts';
import type { PictureBody, Voice } from '../views/picture-content.ts';
import {
	shorten,
	shortenPosition,
	shortenQuotation,
	shortenToSentences,
	unmarked,
} from '../views/shorten.ts';
import type { Words } from '../words/words-in.ts';
import { escaped } from './escaped.ts';
import { markHtml } from './mark-html.ts';
import type { Colours } from './style.ts';

/** What every part of a picture is drawn with. */
export interface Pens {
	say: Words;
	colours: Colours;
}

/**
 * Escaped text in which `5-day` is not broken: a number cut off by the end of a line is misread.
 */
const unbroken = (text: string): string =>
	escaped(text).replace(/\d[\d,.]*-\p{L}+/gu, '<span class="kept">$&</span>');

const div = (className: string, ...children: string[]): string =>
	`<div class="${className}">${children.join('')}</div>`;
/** A part of the body: the body spreads its parts from top to bottom. */
const part = (...children: string[]): string => `<div>${children.join('')}</div>`;
const p = (className: string, text: string, size?: number): string => {
	const style = size ? ` style="font-size:${size}px"` : '';
	return `<p class="${className}"${style}>${unbroken(text)}</p>`;
};

const names = (list: Name[], { say, colours }: Pens): string =>
	list
		.map(({ name, mark: markOfName }, i) => {
			const text = i < list.length - 1 ? say('picture.nameBefore', { name }) : name;
			return div('name', markHtml(markOfName, colours), `<span>${escaped(text)}</span>`);
		})
		.join('');

const words = (segments: string[], size: number): string =>
	segments
		.map((segment) => {
			const kind = unmarked(segment) === segment ? 'unquoted' : 'words';
			return p(kind, segment, size);
		})
		.join('');

function voiceText(
	{ words: said, position, none }: Voice,
	{ language }: Words,
	size: number,
	most: number,
): string {
	if (said) return words(said, size);
	if (position) return p('position', shortenPosition(position, most, language), size);
	return p('none', none ?? '');
}

function voice(one: Voice, { say, colours }: Pens, size: number, most: number): string {
	const { mark: markOfParty, short } = one.name;
	const colour = markOfParty ? colours[markOfParty.hue] : colours.soft;
	return div(
		'voice',
		`<div style="height:7px;background:${colour}"></div>`,
		div('who', div('name', markHtml(markOfParty, colours), `<span>${escaped(short)}</span>`)),
		voiceText(one, say, size, most),
	);
}

/** Width of a letter of a name in a row, in em, and of its mark with the space after, in pixels. */
const NAME_LETTER = 0.5;
const NAME_MARK = 40;
const MAX_NAME_SIZE = 27;
/** Most characters of the question above rows: two lines. */
const MAX_TITLE_OF_ROWS = 100;

/** Rows of names and texts, with the names in a column as wide as the longest. */
function rows(all: Voice[], { say, colours }: Pens, size: number, most: number): string {
	const nameSize = Math.min(MAX_NAME_SIZE, size);
	const longest = Math.max(...all.map(({ name }) => name.short.length));
	const width = Math.ceil(longest * nameSize * NAME_LETTER) + NAME_MARK;
	const style = `width:${width}px;font-size:${nameSize}px`;
	return all
		.map((one) => {
			const name = div(
				'name',
				markHtml(one.name.mark, colours),
				`<span>${escaped(one.name.short)}</span>`,
			);
			const text = voiceText(one, say, size, most);
			return div('row', `<div class="who" style="${style}">${name}</div>`, div('says', text));
		})
		.join('');
}

type Body<K extends PictureBody['kind']> = Extract<PictureBody, { kind: K }>;

function quotation(
	{ leadIn, shown, speakers, receipt, way }: Body<'quotation'>,
	pens: Pens,
	size: number,
	most: number,
) {
	const { say } = pens;
	const roles = speakers.flatMap((one) => one.role ?? []);
	const [role = ''] = roles;
	return [
		part(
			leadIn ? `<div style="margin-bottom:10px;text-wrap:balance">${p('aside', leadIn)}</div>` : '',
			words(shortenQuotation(shown, most, say.language), size),
		),
		part(
			div('who', names(speakers, pens)),
			// With several speakers it would not be clear whose role it is.
			roles.length === 1 ? p('aside', say.capitalize(role)) : '',
			p('aside', receipt),
			way ? p('aside', say.sentence(way)) : '',
		),
	];
}

function demand(
	{ label, title, by, to, status }: Body<'demand'>,
	pens: Pens,
	size: number,
	most: number,
) {
	const byTo = pens.say.rich<'picture.byTo', string>(
		'picture.byTo',
		{},
		{
			by: () => names(by, pens),
			word: (inside) => div('name', `<span class="to">${escaped(inside.join(''))}</span>`),
			to: () => names(to, pens),
		},
	);
	const who = to.length > 0 ? byTo.join('') : names(by, pens);
	return [
		part(p('label', label), p('title', shorten(title, most), size)),
		part(div('who', who), p('status', status)),
	];
}

function voices(
	{ label, title, voices: all, layout, note }: Body<'voices'>,
	pens: Pens,
	size: number,
	most: number,
) {
	const isTable = layout === 'rows';
	const titleSize = isTable ? Math.min(48, size + 14) : Math.min(62, size + 20);
	return [
		part(
			p('label', label),
			p('title', isTable ? shorten(title, MAX_TITLE_OF_ROWS) : title, titleSize),
		),
		isTable
			? part(rows(all, pens, size, most))
			: div('voices', ...all.map((one) => voice(one, pens, size, most))),
		...(note ? [p('none', note)] : []),
	];
}

function titleWithText(body: Body<'title'>, { say, colours }: Pens, size: number, most: number) {
	const textSize = Math.max(35, Math.min(46, Math.round(size * 0.55)));
	return [
		part(
			div('label', markHtml(body.mark, colours), `<span>${escaped(body.label)}</span>`),
			p('title', shorten(body.title, Math.max(most, 120)), size),
			p('text', shortenToSentences(body.text, most, say.language), textSize),
		),
	];
}

function parts(body: PictureBody, pens: Pens, size: number, most: number): string[] {
	switch (body.kind) {
		case 'quotation':
			return quotation(body, pens, size, most);
		case 'demand':
			return demand(body, pens, size, most);
		case 'voices':
			return voices(body, pens, size, most);
		case 'title':
			return titleWithText(body, pens, size, most);
	}
}

/**
 * The body of a picture. `size` is the size of the main text in pixels, `most` the number of
 * characters that a text is cut to. Names, roles and receipts are not cut here.
 */
export const bodyHtml = (body: PictureBody, pens: Pens, size: number, most: number): string =>
	parts(body, pens, size, most).join('');
