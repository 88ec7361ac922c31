import type { PinnedWords } from '../schema/pinned-cards.ts';
import { pinnedText } from './pinned-text.ts';

type Told = Pick<PinnedWords, 'body' | 'sources'>;

/** The part of a card that tells whether an edition changed it: not who published it and when. */
const told = ({ body, sources = '' }: Told): string => `${pinnedText(body)}\n${sources}`;

/** Whether two states of a card say the same. */
export const saysTheSame = (a: Told, b: Told): boolean => told(a) === told(b);
