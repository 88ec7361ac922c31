import { printAddress } from '../story/addresses.ts';

/** Links to the PDFs of the print edition; none when the build makes no PDF. */
export function printOffers(areMade: boolean): { title: string; address: string }[] {
	if (!areMade) return [];
	return [
		{ title: 'PDF for US Letter paper', address: printAddress.Letter },
		{ title: 'PDF for A4 paper', address: printAddress.A4 },
	];
}
