import { Parser } from 'htmlparser2';
import type { Problem } from '../../schema/problem.ts';
import type { Drawing } from '../../story/brand/brand.ts';
import { svgFaults } from './svg-faults.ts';

/** Every page and card carries the logo, and a page has 14,000 bytes in all. Characters. */
const MOST = 4_000;
/** A logo is shown at most this many times as wide as it is high. */
const WIDEST = 10;

const number = (value = ''): number => Number(/^(\d+(?:\.\d+)?)(?:px)?$/.exec(value)?.[1]);

/** The text without comments, the prolog, and spaces between elements. */
const compact = (svg: string): string =>
	svg
		.replace(/<!--.*?-->|<\?xml .*?\?>|<!doctype[^>[]*>/gis, '')
		.replace(/>\s+</g, '><')
		.replace(/\s+/g, ' ')
		.trim();

type Found = Pick<Problem, 'what' | 'fix'>;

const SAFE = 'Nothing may come from elsewhere or run. Export it as plain SVG, with text as paths.';

/**
 * A logo, or the sign of a tab, from the text of its file. `most`: characters, once comments and
 * spaces are gone.
 */
export function readDrawing(text: string): { drawing?: Drawing; problems: Found[] } {
	const svg = compact(text);
	const roots: { name: string; attributes: Record<string, string> }[] = [];
	const parser = new Parser(
		{ onopentag: (name, attributes) => roots.length > 0 || roots.push({ name, attributes }) },
		{ xmlMode: true },
	);
	parser.end(svg);
	const [root] = roots;
	if (root?.name !== 'svg')
		return {
			problems: [{ what: 'the file is no SVG', fix: 'Its first element must be <svg>.' }],
		};
	const { width: w, height: h, viewBox } = root.attributes;
	const [width, height] = [number(w), number(h)];
	const problems: Found[] = svgFaults(svg).map((fault) => ({
		what: `the SVG cannot be shown: ${fault}`,
		fix: SAFE,
	}));
	if (!(width > 0 && height > 0 && viewBox))
		problems.push({
			what: 'the SVG does not say its size',
			fix: 'Its <svg> needs width and height in pixels and a viewBox, so that the page keeps room for it: <svg width="160" height="40" viewBox="0 0 160 40">.',
		});
	else if (width > WIDEST * height)
		problems.push({
			what: `the SVG is ${Math.round(width / height)} times as wide as it is high`,
			fix: `At the height of the navigation it would not fit a phone. Take a drawing that is at most ${WIDEST} times as wide.`,
		});
	if (svg.length > MOST)
		problems.push({
			what: `the SVG has ${svg.length} characters; ${MOST} are allowed`,
			fix: 'Every page and card carries it. Simplify its paths, round their numbers to one decimal, or take the sign without the lettering.',
		});
	return problems.length > 0 ? { problems } : { drawing: { svg, width, height }, problems: [] };
}
