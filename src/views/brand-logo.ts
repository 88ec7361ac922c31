import type { Brand, Drawing } from '../story/brand/brand.ts';

export interface LogoView {
	/** `data:` addresses: a page and a card are one response. */
	src: string;
	dark?: string | undefined;
	/** In CSS pixels. */
	width: number;
	height: number;
}

/** An SVG as an address. Only what a URL, an attribute or a `srcset` cannot hold is encoded. */
export const dataAddress = ({ svg }: Pick<Drawing, 'svg'>): string =>
	`data:image/svg+xml,${svg
		.replaceAll('"', "'")
		.replace(/[%#<> \n]|[^\x20-\x7e]/gu, (sign) => encodeURIComponent(sign))}`;

/** The logo of a newsroom inside a box in CSS pixels. Undefined when it has none. */
export function brandLogo(
	brand: Brand | undefined,
	box: { width: number; height: number },
): LogoView | undefined {
	if (!brand?.logo) return undefined;
	const { light, dark } = brand.logo;
	const scale = Math.min(box.height / light.height, box.width / light.width);
	return {
		src: dataAddress(light),
		...(dark ? { dark: dataAddress(dark) } : {}),
		width: Math.round(light.width * scale),
		height: Math.round(light.height * scale),
	};
}
