import type { CollectionName } from '../../schema/collections.ts';
import type { Passage, Saved, Selected, SourceText } from '../protocol.ts';
import { say } from '../words/say.ts';
import { announce } from './announce.ts';
import { post } from './api.ts';
import { entryForm } from './form/entry-form.ts';
import type { Suggestion } from './form/field-view.ts';
import { type Child, h } from './h.ts';
import { prefill } from './prefill.ts';
import { KINDS, type Kind } from './record-kinds.ts';
import { store } from './store.ts';
import { suggestedSides, suggestedVoices } from './suggested-parties.ts';

export interface Recording {
	kind: Kind;
	source: string;
	/** What is selected; the parts of a quotation in the order of the text. */
	passages: Selected[];
	text: SourceText;
	/** Under which what is typed is kept. */
	key: string;
	removePassage: (index: number) => void;
	saved: () => void;
	cancel: () => void;
}

/** Kinds whose entry is named by the words that were selected. */
const NAMED: Kind[] = ['person', 'party', 'term'];

/** The speakers that the words around a selection suggest. */
function suggestedSpeakers(passages: Passage[], selected: Selected[]): Suggestion[] {
	const around = passages.filter(({ start, end }) =>
		selected.some((one) => one.start < end && start < one.end),
	);
	const found = around.flatMap(({ speaker, speakerId }): Suggestion[] =>
		speaker ? [{ name: speaker, ...(speakerId ? { id: speakerId } : {}) }] : [],
	);
	return found;
}

/** Each once. */
const distinct = (all: Suggestion[]): Suggestion[] => [
	...new Map(all.map((one) => [one.id ?? one.name, one])).values(),
];

/** The words of a quotation as they will be written, with their place; they cannot be typed. */
export const takenWords = (passages: Selected[], remove: (index: number) => void): Child =>
	h(
		'div',
		{ class: 'taken' },
		...passages.map(({ words, locator }, i) =>
			h(
				'figure',
				{},
				h('blockquote', {}, words),
				h(
					'figcaption',
					{ class: 'kind' },
					locator,
					passages.length > 1 &&
						h(
							'button',
							{ type: 'button', class: 'link', onclick: () => remove(i) },
							say('source.removePart'),
						),
				),
			),
		),
	);

/** What was found when a quotation was compared with its source, in a sentence. */
const told = ({ file, state, faults = [] }: Saved): string =>
	state === 'verified'
		? say('source.verified', { file })
		: [say('form.saved', { file }), ...faults].join(' ');

/** The form that records selected words, filled with all that is known from their place. */
export function recordForm(recording: Recording): HTMLElement {
	const { kind, source, passages, text, key } = recording;
	const collection: CollectionName = KINDS.find((one) => one.kind === kind)?.collection ?? 'quotes';
	const [selected] = passages;
	const isQuotation = kind === 'quotation';
	const place = { source, ...(selected ? { selected } : {}) };
	const [voices, sides] = [suggestedVoices(source), suggestedSides()];
	const published = store.entry(['sources'], source)?.data.date;
	return entryForm({
		collection,
		place: 'side',
		title: say('source.recordTitle', { kind: say(`kind.${kind}`) }),
		fields: {
			...prefill(collection, {
				...place,
				...(NAMED.includes(kind) && selected ? { name: selected.words } : {}),
				...(kind === 'demand' || kind === 'offer' ? { kind } : {}),
			}),
			...(isQuotation ? { words: passages.map(({ words }) => words) } : {}),
		},
		taken: isQuotation ? ['words', 'source', 'locator'] : [],
		lead: takenWords(passages, recording.removePassage),
		key,
		...(typeof published === 'string' ? { near: published } : {}),
		suggestions: {
			speakers: distinct([...suggestedSpeakers(text.passages, passages), ...voices]),
			by: distinct([...voices, ...sides]),
			to: sides,
			party: sides,
		},
		...(selected
			? {
					cited: {
						note: `[@${source}, ${selected.locator}]`,
						place: selected.locator,
					},
				}
			: {}),
		prefill: (wanted, name) => prefill(wanted, { ...place, ...(name ? { name } : {}) }),
		save: async ({ id, fields, body }) => {
			const saved = await post<Saved>('create', {
				collection,
				id,
				fields,
				body,
				...(isQuotation ? { segments: passages.map(({ start, end }) => ({ start, end })) } : {}),
			});
			await store.refresh();
			announce(
				isQuotation ? told(saved) : say('form.saved', { file: saved.file }),
				saved.faults !== undefined,
			);
			recording.saved();
		},
		cancel: recording.cancel,
	});
}
