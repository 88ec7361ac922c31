import type { Processor } from 'unified';

// The parts of the data of micromark and mdast-util-from-markdown extensions that are used here.
interface Construct {
	name?: string;
}
interface Extension {
	text?: Record<string, Construct | Construct[]>;
	flow?: Record<string, Construct | Construct[]>;
	enter?: object;
}

/** The names of the constructs in micromark-extension-gfm. */
const RARE = ['wwwAutolink', 'protocolAutolink', 'emailAutolink', 'table'];

/** Constructs by character code, without the rare ones. */
function withoutRare(
	constructs: Record<string, Construct | Construct[]> = {},
): Record<string, Construct[]> {
	return Object.fromEntries(
		Object.entries(constructs)
			.map(
				([code, list]) =>
					[code, [list].flat().filter(({ name }) => !RARE.includes(name ?? ''))] as const,
			)
			.filter(([, list]) => list.length > 0),
	);
}

/**
 * A plugin that removes bare addresses and tables from the syntax that the plugins before it added.
 * Footnotes and strikethrough stay.
 */
export function withoutRareSyntax(this: Processor): void {
	const data = this.data() as {
		micromarkExtensions?: Extension[];
		fromMarkdownExtensions?: (Extension | Extension[])[];
	};
	data.micromarkExtensions = data.micromarkExtensions?.map((one) => ({
		...one,
		text: withoutRare(one.text),
		flow: withoutRare(one.flow),
	}));
	data.fromMarkdownExtensions = data.fromMarkdownExtensions
		?.flat()
		.filter(({ enter = {} }) => !('literalAutolink' in enter || 'table' in enter));
}
