import type { Brand } from '../../story/brand/brand.ts';

/** The licences of a newsroom’s fonts, a text each, as `/licenses.txt` has those of other works. */
export const brandLicences = (brand: Brand | undefined): string[] =>
	[brand?.text, brand?.labels].flatMap((family) => {
		if (!family) return [];
		const { name, licence } = family;
		const head = `${name} (${licence.name}): a font of the newsroom, in /_astro/, in share pictures and in the print edition\n`;
		return [licence.text ? `${head}\n${licence.text}\n` : head];
	});
