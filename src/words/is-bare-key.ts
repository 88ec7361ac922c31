import { en } from './en.ts';
import type { BareKey } from './word-key.ts';

/** Whether a key made of recorded data, `sourceKind.leaflet`, is that of a text without values. */
export const isBareKey = (key: string): key is BareKey =>
	Object.hasOwn(en, key) && !/[{}]/.test(en[key as keyof typeof en]);
