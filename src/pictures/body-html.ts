import { markShapes } from '../views/mark-shapes.ts';
import type { Mark, Name } from '../views/names.ts';
import type { PictureBody, Voice } from '../views/picture-content.ts';
import { shorten, shortenQuotation } from '../views/shorten.ts';
import { COLOURS } from './style.ts';

export const escaped = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
/** `5-day` stays on one line: a number cut off by the end of a line is misread. */
const kept = (text: string): string =>
	escaped(text).replace(/\d[\d,.]*-\p{L}+/gu, '<span class="kept">$&</span>');
const p = (className: string, text: string, size?: number): string =>
	`<p class="${className}"${size ? ` style="font-size:${size}px"` : ''}>${kept(text)}</p>`;

/** A picture of its own inside the picture, so that it takes no styles from outside. */
function mark(of: Mark | undefined): string {
	if (!of) return '';
	const hue = COLOURS[of.hue];
	return `<svg class="mark" xmlns="http://www.w3.org/2000/svg" width="25" height="25" viewBox="0 0 16 16" fill="${hue}">${markShapes[of.shape].replace('class="open"', `fill="none" stroke="${hue}" stroke-width="2.8"`)}</svg>`;
}

const names = (list: Name[]): string =>
	list
		.map(
			(one, i) =>
				`<div class="name">${mark(one.mark)}<span>${escaped(one.name)}${i < list.length - 1 ? ',' : ''}</span></div>`,
		)
		.join('');
/** Few large lines are balanced like a headline; many small ones run like text. */
const words = (segments: string[], size: number): string =>
	segments
		.map((one) =>
			p(
				`${one.startsWith('“') ? 'words' : 'unquoted'} ${size < 62 ? 'pretty' : 'balanced'}`,
				one,
				size,
			),
		)
		.join('');

function voice({ name, words: said, position, none }: Voice, size: number, most: number): string {
	const [hue] = name.mark ? [COLOURS[name.mark.hue]] : [COLOURS.soft];
	const text = said
		? words(shortenQuotation(said, most), size)
		: position
			? p('position', shorten(position, most), size)
			: p('none', none ?? '');
	return `<div class="voice"><div style="height:7px;background:${hue}"></div><div class="who"><div class="name">${mark(name.mark)}<span>${escaped(name.short)}</span></div></div>${text}</div>`;
}

/** `size`: of the main text, in pixels. `most`: characters of the text that may be cut; names and receipts never are. */
export function bodyHtml(body: PictureBody, size: number, most: number): string {
	switch (body.kind) {
		case 'quotation': {
			const roles = body.speakers.flatMap((one) => one.role ?? []);
			return `<div>${words(shortenQuotation(body.shown, most), size)}</div><div><div class="who">${names(body.speakers)}</div>${roles.length === 1 ? p('aside', `${roles[0]?.charAt(0).toUpperCase()}${roles[0]?.slice(1)}`) : ''}${p('aside', body.receipt)}${body.way ? p('aside', `${body.way}.`) : ''}</div>`;
		}
		case 'demand':
			return `<div>${p('label', body.label)}${p('title', shorten(body.title, most), size)}</div><div><div class="who">${names(body.by)}<div class="name"><span class="to">to</span></div>${names(body.to)}</div>${p('status', body.status)}</div>`;
		case 'voices':
			return `<div>${p('label', body.label)}${p('title', body.title, Math.min(62, size + 20))}</div><div class="voices">${body.voices.map((one) => voice(one, size, most)).join('')}</div>`;
		case 'title':
			return `<div><div class="label">${mark(body.mark)}<span>${escaped(body.label)}</span></div>${p('title', shorten(body.title, Math.max(most, 120)), size)}${p('text', shorten(body.text, most), Math.max(35, Math.min(46, Math.round(size * 0.55))))}</div>`;
	}
}
