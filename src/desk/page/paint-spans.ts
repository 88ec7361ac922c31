import type { Recorded, Span } from '../protocol.ts';

/** Each has a rule in desk.css. */
const HUES = ['plum', 'teal', 'ochre', 'moss', 'slate', 'rust'];

/** Paints what is recorded in the colour of its party (CSS Custom Highlight API). */
export function paintSpans(recorded: Recorded[], rangeOf: (span: Span) => Range): void {
	for (const hue of [...HUES, 'none']) {
		const spans = recorded.filter((one) => (one.hue ?? 'none') === hue);
		CSS.highlights.set(`recorded-${hue}`, new Highlight(...spans.map(rangeOf)));
	}
}
