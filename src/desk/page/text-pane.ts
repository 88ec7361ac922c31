// The text of a source as one text node, so that places in it are places in its file. A caret moves
// in it by keyboard as in any text, and nothing can be typed: letters are commands.
import type { SourceText, Span } from '../protocol.ts';
import { say } from '../words/say.ts';
import { h } from './h.ts';
import { marginNotes } from './margin-notes.ts';
import { paintRecorded, paintSpans } from './paint-spans.ts';

export interface TextPane {
	element: HTMLElement;
	/** Selects a passage and shows it. */
	select: (span: Span) => void;
	/** Paints the passages that a form holds. */
	hold: (spans: Span[]) => void;
	/** Shows what is recorded now. */
	update: (source: SourceText) => void;
	/** Puts the caret at the end of what was selected. */
	focus: () => void;
}

interface Listeners {
	/** The selection, without white space at its ends; undefined when nothing is selected. */
	selected: (span: Span | undefined) => void;
	/** A letter that was typed, with what is selected then. */
	letter: (key: string, span: Span | undefined) => void;
}

/** A span without the white space at its ends; undefined when nothing is left. */
function trimmed(text: string, start: number, end: number): Span | undefined {
	const inside = text.slice(start, end);
	const lead = inside.length - inside.trimStart().length;
	const span = { start: start + lead, end: start + inside.trimEnd().length };
	return span.end > span.start ? span : undefined;
}

export function textPane(source: SourceText, listeners: Listeners): TextPane {
	const { text } = source;
	// The headline is no paragraph.
	const numbered = source.paragraphs.filter(({ number }) => number > 0);
	const node = document.createTextNode(text);
	const prose = h('div', {
		class: 'prose',
		contenteditable: 'true',
		role: 'textbox',
		'aria-multiline': 'true',
		'aria-readonly': 'true',
		'aria-label': say('source.textLabel'),
		'aria-describedby': 'text-keys',
		spellcheck: 'false',
		autocapitalize: 'off',
		translate: 'no',
	});
	prose.append(node);
	const numbers = h('div', { class: 'numbers', 'aria-hidden': 'true' });
	const margin = marginNotes((places) => paintSpans('pointed', places, rangeOf));
	const element = h('div', { class: 'sheet' }, numbers, prose, margin.element);

	const restore = () => {
		if (prose.childNodes.length === 1 && prose.firstChild === node && node.data === text) return;
		node.data = text;
		prose.replaceChildren(node);
	};
	for (const event of ['beforeinput', 'paste', 'cut', 'drop', 'dragstart'])
		prose.addEventListener(event, (one) => one.preventDefault());
	// What a composition or an extension writes all the same is taken back.
	prose.addEventListener('input', restore);
	prose.addEventListener('compositionend', restore);
	prose.addEventListener('keydown', (event) => {
		if (event.ctrlKey || event.metaKey || event.altKey || event.key.length !== 1) return;
		event.preventDefault();
		listeners.letter(event.key.toLowerCase(), spanOf());
	});

	function spanOf(): Span | undefined {
		const selection = getSelection();
		if (!selection || selection.rangeCount === 0 || !prose.contains(selection.anchorNode))
			return undefined;
		const range = selection.getRangeAt(0);
		// A range may begin or end at the element around the text.
		const offset = (container: Node, at: number) =>
			container === node ? at : at === 0 ? 0 : text.length;
		return trimmed(
			text,
			offset(range.startContainer, range.startOffset),
			offset(range.endContainer, range.endOffset),
		);
	}
	let last: Span | undefined;
	const watch = () => {
		if (!prose.isConnected) {
			document.removeEventListener('selectionchange', watch);
			return;
		}
		if (document.activeElement !== prose) return;
		const span = spanOf();
		if (span) last = span;
		listeners.selected(span);
	};
	setTimeout(() => document.addEventListener('selectionchange', watch));

	function rangeOf({ start, end }: Span): Range {
		const range = new Range();
		range.setStart(node, Math.min(start, text.length));
		range.setEnd(node, Math.min(end, text.length));
		return range;
	}

	/** Puts each number beside the first line of its paragraph, and the notes beside theirs. */
	function place(): void {
		const { top } = prose.getBoundingClientRect();
		// After a line break WebKit gives the end of the line before, too.
		const boxAt = (at: number) =>
			[...rangeOf({ start: at, end: at + 1 }).getClientRects()].at(-1) ?? new DOMRect();
		numbers.replaceChildren(
			...numbered.map(({ number, start }) => {
				const label = h('span', {}, number);
				label.style.top = `${boxAt(start).top - top}px`;
				return label;
			}),
		);
		margin.place(
			(at) => boxAt(at).top - top,
			(at) => boxAt(at - 1).bottom - top,
		);
	}
	new ResizeObserver(place).observe(prose);

	const update = (now: SourceText) => {
		paintRecorded(now.recorded, rangeOf);
		const open = now.passages.filter(({ recordedBy }) => recordedBy.length === 0);
		paintSpans('open', open, rangeOf);
		margin.update(now);
		if (prose.isConnected) place();
	};
	update(source);
	return {
		element,
		update,
		select: (span) => {
			const range = rangeOf(span);
			prose.focus({ preventScroll: true });
			getSelection()?.setBaseAndExtent(node, range.startOffset, node, range.endOffset);
			const { top, bottom } = range.getBoundingClientRect();
			if (top < 120 || bottom > innerHeight - 40) scrollBy({ top: top - innerHeight / 3 });
			listeners.selected(trimmed(text, span.start, span.end));
		},
		hold: (spans) => paintSpans('held', spans, rangeOf),
		focus: () => {
			prose.focus({ preventScroll: true });
			// A form that had the focus may have taken the selection with it.
			getSelection()?.collapse(node, Math.min(last?.end ?? 0, text.length));
		},
	};
}
