import { type BrandStyle, brandCss, brandCssAddress } from '../../formats/brand-css.ts';
import type { Brand } from '../../story/brand/brand.ts';

/**
 * The style sheets of a newsroom’s face by their address, for every kind of page and every script.
 * `scripts`: of the languages of the story (ISO 15924); `base`: the path the site lives under, with
 * slashes at both ends.
 */
export const brandStyleSheets = (
	brand: Brand,
	scripts: string[],
	base: string,
): Map<string, string> =>
	new Map(
		scripts.flatMap((script) =>
			(['page', 'card'] as const).map((kind): [string, string] => {
				const style: BrandStyle = { kind, script };
				return [base + brandCssAddress(brand, style).slice(1), brandCss(brand, style, base)];
			}),
		),
	);
