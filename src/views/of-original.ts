import type { Story } from '../story/graph.ts';
import { foreign } from './foreign.ts';

/**
 * What a view says of texts that no translation has, such as those of saved editions and of the
 * ledger: the language in which the story was written, when it is not that of the page.
 */
export const ofOriginal = ({ translated }: Story): { language?: string } =>
	foreign({ language: translated?.from.story.data.language });
