import type { Words } from '../../words/words-in.ts';
import type { AccountView } from '../difference.ts';

/** Why a party has given no account, and who says so: a sentence. */
export function silenceInWords(say: Words, accounts: AccountView[]): string {
	const found = accounts.find((account) => 'none' in account);
	const silence = found?.none ?? say('account.none');
	if (!found?.source) return say('card.silence', { silence });
	return say('card.silenceBy', { silence, source: say('source.inALine', found.source) });
}
