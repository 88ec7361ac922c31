import type { AnyEntry, Entry } from '../story/entry.ts';
import { addressOf } from '../story/addresses.ts';
import { dateInWords } from '../story/dates.ts';
import type { Story } from '../story/graph.ts';
import { type BlockView, bodyView } from './body.ts';
import { type Listed, titleOf } from './listed.ts';
import { Notebook } from './notebook.ts';

const KINDS: Record<Entry<'corrections'>['data']['kind'], string> = { quote: 'A quotation', attribution: 'An attribution', fact: 'A fact', context: 'Context' };

export interface CorrectionView {
	id: string;
	address: string;
	date: string;
	kind: string;
	before: string;
	after: string;
	affects: Listed[];
	body: BlockView[];
}

export function correctionView(story: Story, correction: Entry<'corrections'>): CorrectionView {
	const { data } = correction;
	const affects = data.affects.map((key): Listed => {
		if (key === 'story') return { title: titleOf(story.story), address: '/' };
		const [collection, id] = key.split('/') as [Exclude<AnyEntry['collection'], 'story'>, string];
		const entry = story[collection].get(id) as AnyEntry;
		return { title: titleOf(entry), address: addressOf(entry) };
	});
	return { id: correction.id, address: addressOf(correction), date: dateInWords(data.date, story.story.data.language), kind: KINDS[data.kind], before: data.before, after: data.after, affects, body: bodyView(story, correction.body, new Notebook(story)) };
}

/** The corrections that touch an entry, newest first. */
export function correctionsOf(story: Story, entry: AnyEntry): CorrectionView[] {
	const key = entry.collection === 'story' ? 'story' : `${entry.collection}/${entry.id}`;
	return [...story.corrections.values()].filter(({ data }) => data.affects.includes(key)).map((one) => correctionView(story, one));
}
