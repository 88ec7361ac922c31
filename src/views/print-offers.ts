import { printAddress } from '../story/addresses.ts';

/** The PDFs a page may offer; none when this build makes none. */
export function printOffers(areMade: boolean): { title: string; address: string }[] {
	if (!areMade) return [];
	return [
		{ title: 'PDF for US Letter paper', address: printAddress.Letter },
		{ title: 'PDF for A4 paper', address: printAddress.A4 },
	];
}
