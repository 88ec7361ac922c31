// Every collection by the name of its folder, in the order of the content reference.
import type { z } from 'zod';
import { correction } from './correction.ts';
import { demand } from './demand.ts';
import { difference } from './difference.ts';
import { event } from './event.ts';
import { figure } from './figure.ts';
import { party } from './party.ts';
import { person } from './person.ts';
import { quote } from './quote.ts';
import { source } from './source.ts';
import { story } from './story.ts';
import { term } from './term.ts';
import { topic } from './topic.ts';

export const collections = {
	story,
	parties: party,
	people: person,
	demands: demand,
	quotes: quote,
	topics: topic,
	events: event,
	differences: difference,
	sources: source,
	figures: figure,
	terms: term,
	corrections: correction,
} as const;

export type CollectionName = keyof typeof collections;
/** The front matter of an entry once it is parsed: defaults are filled in, dates are strings. */
export type Data<C extends CollectionName> = z.output<(typeof collections)[C]>;
export const collectionNames = Object.keys(collections) as CollectionName[];
