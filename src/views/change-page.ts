// The pages of what an edition changed, when `/changes/` has no room for it: one for the edition,
// `2`, and when that is too heavy, its parts, `2/quotes-3`.

import { changesAddress } from '../story/addresses.ts';
import type { Story } from '../story/graph.ts';
import { wordsOf } from '../story/words-of.ts';
import type { Words } from '../words/words-in.ts';
import { type ChangeOutline, changeOutline } from './change-outline.ts';
import type { ChangePart } from './change-parts.ts';
import type { ChangeStep } from './change-steps.ts';
import { stepsWithPage } from './changes.ts';
import type { Changes } from './edition-changes.ts';
import type { EditionName } from './editions-known.ts';
import type { EntryLink } from './entry-links.ts';

export interface ChangePageView {
	from: number;
	to: EditionName;
	/** Of a part, what it holds: `Quotations, part 3 of 4`. */
	part?: string;
	/** The page of the edition, for its parts. */
	above?: EntryLink;
	/** One of these two. */
	changes?: Changes;
	outline?: ChangeOutline;
	/** Of a part, the parts around it; of an edition, the editions. */
	previous?: EntryLink;
	next?: EntryLink;
}

const editionId = ({ step }: ChangeStep): string => String(step.to.edition);

/** The names of all such pages, for `getStaticPaths`. */
export const changePageIds = (story: Story): string[] =>
	stepsWithPage(story).flatMap((one) => [editionId(one), ...one.parts.map(({ id }) => id)]);

const editionLink = (say: Words, found: ChangeStep | undefined): EntryLink | undefined =>
	found && {
		title: say('edition.name', { edition: found.step.to.edition }),
		address: changesAddress(editionId(found)),
	};

function partTitle(say: Words, { collection, number, of }: ChangePart): string {
	const title = say(`collection.${collection}`);
	return of === 1 ? title : say('list.partOf', { title, part: number, parts: of });
}

const partLink = (say: Words, part: ChangePart | undefined): EntryLink | undefined =>
	part && { title: partTitle(say, part), address: part.address };

const around = (previous?: EntryLink, next?: EntryLink) => ({
	...(previous ? { previous } : {}),
	...(next ? { next } : {}),
});

/** Throws when there is no such page. */
export function changePageView(story: Story, id: string): ChangePageView {
	const say = wordsOf(story);
	const steps = stepsWithPage(story);
	const index = steps.findIndex((one) => editionId(one) === id.split('/')[0]);
	const found = steps[index];
	const place = found?.parts.findIndex((part) => part.id === id) ?? -1;
	const part = found?.parts[place];
	if (!found || (!part && editionId(found) !== id))
		throw new Error(`There is no page of changes “${id}”.`);
	const { step, parts } = found;
	const start = { from: step.from, to: step.to };
	if (part)
		return {
			...start,
			part: partTitle(say, part),
			above: editionLink(say, found) as EntryLink,
			changes: part.changes,
			...around(partLink(say, parts[place - 1]), partLink(say, parts[place + 1])),
		};
	return {
		...start,
		...(parts.length > 0 ? { outline: changeOutline(story, step, parts) } : { changes: step }),
		...around(editionLink(say, steps[index + 1]), editionLink(say, steps[index - 1])),
	};
}
