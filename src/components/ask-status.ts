import type { AskView } from '../views/party-relations.ts';
import { lowerFirst } from './first-letter.ts';

/**
 * The status of an ask or offer as shown after its title. A condition, proposal or call says first
 * that it is one.
 */
export function askStatus({ kind, status }: AskView): string {
	const isPlain = kind === 'Demand' || kind === 'Offer';
	return isPlain ? status : `${kind}, ${lowerFirst(status)}`;
}
