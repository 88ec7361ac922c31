import { hrefIn } from '../components/href.ts';
import type { Brand } from '../story/brand/brand.ts';

/**
 * The addresses of the fonts that a page asks for early: the regular faces of the newsroom’s
 * families. Undefined when its texts are not set in a font of the newsroom.
 */
export function brandFonts(brand: Brand | undefined, script = ''): string[] | undefined {
	if (!brand?.text?.scripts.includes(script)) return undefined;
	return [brand.text, brand.labels].flatMap((family) =>
		family?.scripts.includes(script)
			? family.faces.slice(0, 1).map(({ address }) => hrefIn(undefined, address))
			: [],
	);
}
