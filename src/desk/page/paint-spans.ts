import type { Recorded, Span } from '../protocol.ts';

/** Each has a rule in desk-text.css. */
const HUES = ['plum', 'teal', 'ochre', 'moss', 'slate', 'rust'];

/** Paints spans under a name (CSS Custom Highlight API); a browser without it shows the plain text. */
export function paintSpans(name: string, spans: Span[], rangeOf: (span: Span) => Range): void {
	if ('highlights' in CSS) CSS.highlights.set(name, new Highlight(...spans.map(rangeOf)));
}

/** Paints what is recorded in the colour of its party. */
export function paintRecorded(recorded: Recorded[], rangeOf: (span: Span) => Range): void {
	for (const hue of [...HUES, 'none'])
		paintSpans(
			`recorded-${hue}`,
			recorded.filter((one) => (one.hue ?? 'none') === hue),
			rangeOf,
		);
}
