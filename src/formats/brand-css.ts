// The style sheet of a newsroom’s face. It comes after all others of a page and sets the custom
// properties of `styles/tokens.css` anew.
import type { Brand, BrandFamily, FontMetrics } from '../story/brand/brand.ts';
import { HOUSE_COLOURS, type Scheme, type Token } from '../story/brand/house-colours.ts';

export interface BrandStyle {
	/** A card loads no font. */
	kind: 'page' | 'card';
	/** Of the language (ISO 15924); fonts without its letters are left out. */
	script: string;
}

/**
 * The path of a style sheet in the site, which changes with what it says. A build takes its text into
 * the pages, and renders those anew whose links have changed.
 */
export const brandCssAddress = (
	{ digest }: Pick<Brand, 'digest'>,
	{ kind, script }: BrandStyle,
): string => `/_astro/brand-${kind}-${script}.${digest.slice(0, 10)}.css`;

/**
 * A font of readers’ machines for each kind, with its metrics in em: those of Times New Roman and
 * Arial, measured like the others from Liberation Serif and Liberation Sans, which have the same.
 */
const LOCAL: Record<BrandFamily['fallback'], FontMetrics & { names: string[] }> = {
	serif: {
		names: ['Times New Roman', 'Liberation Serif'],
		width: 0.4031,
		ascent: 0.8911,
		descent: 0.2163,
		lineGap: 0.0425,
	},
	'sans-serif': {
		names: ['Arial', 'Liberation Sans'],
		width: 0.4447,
		ascent: 0.9053,
		descent: 0.2119,
		lineGap: 0.0327,
	},
};

/** What `styles/tokens.css` falls back on after its own fonts. */
const STACK: Record<BrandFamily['fallback'], string> = {
	serif: '"Iowan Old Style","Palatino Nova",Palatino,Charter,Georgia,"Noto Serif",serif',
	'sans-serif':
		'system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",Arial,sans-serif',
};

const quoted = (name: string): string => `"${name.replace(/["\\<]/g, '')}"`;
const percent = (value: number): string => `${Number((value * 100).toFixed(1))}%`;
const fallbackOf = ({ name }: BrandFamily): string => quoted(`${name} fallback`);

/** The font of the reader’s machine, made as wide and as high as that of the family. */
function matchedFallback(family: BrandFamily): string {
	const { names, width } = LOCAL[family.fallback];
	const { metrics } = family;
	const size = metrics.width / width;
	return [
		`@font-face{font-family:${fallbackOf(family)}`,
		`src:${names.map((name) => `local(${quoted(name)})`).join()}`,
		`size-adjust:${percent(size)}`,
		`ascent-override:${percent(metrics.ascent / size)}`,
		`descent-override:${percent(metrics.descent / size)}`,
		`line-gap-override:${percent(metrics.lineGap / size)}}`,
	].join(';');
}

const faceRules = ({ name, faces }: BrandFamily, base: string): string[] =>
	faces.map(({ address, weight, style }) =>
		[
			`@font-face{font-family:${quoted(name)}`,
			`src:url("${base}${address.slice(1)}") format("woff2")`,
			'font-display:optional',
			...(weight === 400 ? [] : [`font-weight:${weight}`]),
			...(style === 'normal' ? [] : [`font-style:${style}`]),
		]
			.join(';')
			.concat('}'),
	);

/** What a face adds to the masthead and to the foot of cards. Rules that meet nothing are left out. */
const PARTS: Record<BrandStyle['kind'], string[]> = {
	page: [
		'.logo img{display:block}',
		'.masthead .top:has(.logo){align-items:center}',
		'.home+.brand,.logo+.brand{margin-inline-end:auto}',
		'.own{display:flex;flex-wrap:wrap;gap:0 1.1rem;font-size:.875rem}',
		'.own a{display:inline-block;padding:.3rem 0}',
	],
	card: ['.foot .line{align-items:center}', '.foot .logo img{display:block;margin-bottom:.2rem}'],
};

const NOT_ON_PAPER: Token[] = ['paper', 'shade', 'line', 'link'];

/** Declarations of the colours that are not our own. */
function declarations(
	{ colours, hasTitles }: Brand,
	scheme: Scheme,
	isWanted: (token: Token) => boolean,
): string {
	const house: Partial<Record<Token, string>> = HOUSE_COLOURS[scheme];
	return (Object.entries(colours[scheme]) as [Token, string][])
		.filter(([token, colour]) => isWanted(token) && colour !== house[token])
		.filter(([token]) => token !== 'title' || hasTitles)
		.map(([token, colour]) => `--${token}:${colour};`)
		.join('');
}

/** The text of a style sheet. `base`: the path the site lives under, with slashes at both ends. */
export function brandCss(brand: Brand, { kind, script }: BrandStyle, base: string): string {
	const families = (['text', 'labels'] as const).flatMap((role) => {
		const family = brand[role];
		const isFit = family?.scripts.includes(script);
		return family && isFit ? [{ family, property: role === 'text' ? '--serif' : '--sans' }] : [];
	});
	const loads = kind === 'page';
	const stacks = families.map(({ family, property }) => {
		const own = loads ? `${quoted(family.name)},${fallbackOf(family)},` : '';
		return `${property}:${own}${STACK[family.fallback]};`;
	});
	const faces = families.flatMap(({ family }) => [
		...faceRules(family, base),
		matchedFallback(family),
	]);
	const isOnPaper = (token: Token) => !NOT_ON_PAPER.includes(token);
	return [
		// As in base.css, phones load no font.
		loads && faces.length > 0 ? `@media (min-width:48rem){${faces.join('')}}` : '',
		`:root{${declarations(brand, 'light', isOnPaper)}${stacks.join('')}}`,
		`@media screen{:root{${declarations(brand, 'light', (token) => !isOnPaper(token))}}}`,
		`@media screen and (prefers-color-scheme:dark){:root{${declarations(brand, 'dark', () => true)}}}`,
		brand.hasTitles ? 'h1{color:var(--title)}' : '',
		...PARTS[kind],
	]
		.join('')
		.replace(/@media screen[^{]*\{:root\{\}\}|:root\{\}/g, '');
}
