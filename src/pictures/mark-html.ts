import { markShapes } from '../views/mark-shapes.ts';
import type { Mark } from '../views/names.ts';
import type { Colours } from './style.ts';

/**
 * A party’s mark as an SVG with its own attributes: the renderer draws it without the CSS outside.
 */
export function markHtml(of: Mark | undefined, colours: Colours): string {
	if (!of) return '';
	const hue = colours[of.hue];
	const outlined = `fill="none" stroke="${hue}" stroke-width="2.8"`;
	const shape = markShapes[of.shape].replace('class="open"', outlined);
	const size = 'width="25" height="25" viewBox="0 0 16 16"';
	return `<svg class="mark" xmlns="http://www.w3.org/2000/svg" ${size} fill="${hue}">${shape}</svg>`;
}
