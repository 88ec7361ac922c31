import { printAddress } from '../story/addresses.ts';
import type { Words } from '../words/words-in.ts';

/** Links to the PDFs of the print edition; none when the build makes no PDF. */
export function printOffers(areMade: boolean, say: Words): { title: string; address: string }[] {
	if (!areMade) return [];
	return [
		{ title: say('print.letter'), address: printAddress.Letter },
		{ title: say('print.a4'), address: printAddress.A4 },
	];
}
