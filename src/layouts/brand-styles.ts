import { hrefIn } from '../components/href.ts';
import { type BrandStyle, brandCssAddress } from '../formats/brand-css.ts';
import type { Brand } from '../story/brand/brand.ts';

/**
 * The addresses of the style sheets of a newsroom’s face, at most one, for links after all others.
 * `script`: of the language (ISO 15924).
 */
export const brandStyles = (
	brand: Brand | undefined,
	kind: BrandStyle['kind'],
	script = '',
): string[] => (brand ? [hrefIn(undefined, brandCssAddress(brand, { kind, script }))] : []);
