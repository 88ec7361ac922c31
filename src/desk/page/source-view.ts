// A source: its text on the left, on the right what can be recorded, or the form of what is.
import type { Selected, SourceText, Span } from '../protocol.ts';
import { say } from '../words/say.ts';
import { accountForm } from './account-form.ts';
import { ApiError, get } from './api.ts';
import { h } from './h.ts';
import { missingText } from './missing-text.ts';
import { passageList } from './passage-list.ts';
import { recordForm } from './record-form.ts';
import { KINDS, type Kind } from './record-kinds.ts';
import { addressOf, currentRoute } from './route.ts';
import { selectionPanel } from './selection-panel.ts';
import { store } from './store.ts';
import { textLegend } from './text-legend.ts';
import { textPane } from './text-pane.ts';

/** How long the selection rests before the server is asked what it holds. */
const PAUSE_MS = 120;

const readSpans = (at: string | null): Span[] =>
	(at ?? '').split(',').flatMap((one) => {
		const [start, end] = one.split('-').map(Number);
		return start !== undefined && end !== undefined && end > start ? [{ start, end }] : [];
	});
const writeSpans = (spans: Span[]): string =>
	spans.map(({ start, end }) => `${start}-${end}`).join(',');

/** The view of a source. The address holds what is being recorded: `#/source/x/quotation?at=12-80`. */
export async function sourceView(id: string): Promise<HTMLElement> {
	const title = store.entry(['sources'], id)?.title ?? id;
	let source: SourceText;
	try {
		source = await get<SourceText>('text', { source: id });
	} catch (error) {
		if (error instanceof ApiError) return missingText(id, title, error.message);
		throw error;
	}
	const side = h('aside', { class: 'side', 'aria-label': say('source.side') });
	let timer: number | undefined;
	let asked = 0;
	let selected: Selected | undefined;
	/** What is recorded is read again after each change; a form needs the latest. */
	let updating = Promise.resolve();
	/** `from`: the passage it began with, under which what is typed is kept. */
	let recording: { kind: Kind; spans: Span[]; from: string } | undefined;

	const ask = (span: Span) =>
		get<Selected>('selected', {
			source: id,
			start: String(span.start),
			end: String(span.end),
		});

	function address(): void {
		const parts = ['source', id, ...(recording ? [recording.kind] : [])];
		history.replaceState(
			null,
			'',
			addressOf(parts, recording ? { at: writeSpans(recording.spans), from: recording.from } : {}),
		);
	}

	/** Forgets the selection: what is recorded next is selected anew. */
	function forget(): void {
		clearTimeout(timer);
		asked += 1;
		selected = undefined;
	}

	function stop(): void {
		recording = undefined;
		pane.hold([]);
		pane.focus();
		forget();
		address();
		showRest();
		side.scrollTop = 0;
	}

	async function record(kind: Kind, spans: Span[], from = writeSpans(spans)): Promise<void> {
		recording = { kind, spans, from };
		forget();
		address();
		pane.hold(spans);
		const [all] = await Promise.all([Promise.all(spans.map(ask)), updating]);
		const make = kind === 'account' ? accountForm : recordForm;
		const form = make({
			kind,
			source: id,
			passages: all,
			text: source,
			key: `source ${id} ${kind} ${from}`,
			removePassage: (index) =>
				void record(
					kind,
					spans.filter((_, i) => i !== index),
					from,
				),
			saved: stop,
			cancel: stop,
		});
		side.replaceChildren(form);
		side.scrollTop = 0;
		form.querySelector<HTMLElement>('.suggested button:not([hidden]), input, textarea')?.focus();
	}

	function showRest(): void {
		if (recording) return;
		side.replaceChildren(
			selected
				? selectionPanel(selected, (kind) => void record(kind, selected ? [selected] : []))
				: h('p', { class: 'hint', id: 'text-keys' }, say('source.howTo')),
			passageList(source, {
				show: (span) => pane.select(span),
				record: (span) => void record('quotation', [span]),
			}),
		);
	}

	const pane = textPane(source, {
		selected: (span) => {
			clearTimeout(timer);
			timer = window.setTimeout(async () => {
				asked += 1;
				const question = asked;
				const found = span && (await ask(span).catch(() => undefined));
				if (question !== asked) return;
				selected = found;
				if (recording) showAdder();
				else showRest();
			}, PAUSE_MS);
		},
		letter: (key, span) => {
			const kind = KINDS.find((one) => one.key === key)?.kind;
			if (kind && span && !recording) void record(kind, [span]);
			if (key === '+' && span && recording) addPassage(span);
		},
	});

	function addPassage(span: Span): void {
		if (!recording) return;
		const spans = [...recording.spans, { start: span.start, end: span.end }];
		void record(
			recording.kind,
			spans.sort((a, b) => a.start - b.start),
			recording.from,
		);
	}

	/** While a quotation is recorded, another selection can become a part of it. */
	function showAdder(): void {
		side.querySelector('.adder')?.remove();
		const span = selected;
		if (!span || !recording || recording.kind !== 'quotation') return;
		if (recording.spans.some((one) => one.start < span.end && span.start < one.end)) return;
		side.prepend(
			h(
				'p',
				{ class: 'adder' },
				h('q', {}, span.words),
				h('button', { type: 'button', onclick: () => addPassage(span) }, say('source.addPart')),
			),
		);
	}

	async function readAgain(): Promise<void> {
		source = await get<SourceText>('text', { source: id });
		pane.update(source);
		legend.replaceChildren(textLegend(source));
		showRest();
	}
	const refresh = () => {
		if (side.isConnected) updating = readAgain();
		else store.removeEventListener('change', refresh);
	};
	store.addEventListener('change', refresh);

	const legend = h('div', {}, textLegend(source));
	const { parts, query } = currentRoute();
	const kind = KINDS.find((one) => one.kind === parts[2])?.kind;
	const spans = readSpans(query.get('at'));
	if (kind && spans.length > 0)
		queueMicrotask(() => void record(kind, spans, query.get('from') ?? undefined));
	else showRest();
	return h(
		'div',
		{ class: 'split' },
		h('div', { class: 'main' }, h('h1', { class: 'view-title' }, title), legend, pane.element),
		side,
	);
}
