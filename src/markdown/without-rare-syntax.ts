import type { Processor } from 'unified';

interface Construct {
	name?: string;
}
interface Extension {
	text?: Record<string, Construct | Construct[]>;
	flow?: Record<string, Construct | Construct[]>;
	enter?: object;
}

const RARE = ['wwwAutolink', 'protocolAutolink', 'emailAutolink', 'table'];

function others(
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

/** Takes bare addresses and tables out of the syntax that the plugins before it brought; footnotes and strikethrough stay. */
export function withoutRareSyntax(this: Processor): void {
	const data = this.data() as {
		micromarkExtensions?: Extension[];
		fromMarkdownExtensions?: (Extension | Extension[])[];
	};
	data.micromarkExtensions = data.micromarkExtensions?.map((one) => ({
		...one,
		text: others(one.text),
		flow: others(one.flow),
	}));
	data.fromMarkdownExtensions = data.fromMarkdownExtensions
		?.flat()
		.filter(({ enter = {} }) => !('literalAutolink' in enter || 'table' in enter));
}
