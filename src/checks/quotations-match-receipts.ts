import type { Problem } from '../schema/problem.ts';
import type { Receipt } from '../schema/receipt.ts';
import type { Entry } from '../story/entry.ts';
import { sideBySide } from '../story/fault-in-words.ts';
import type { Story } from '../story/graph.ts';
import { differingWords } from '../story/nearest-passage.ts';
import { normalise } from '../story/normalise.ts';

const RUN =
	'Undo the change, or run npm run verify, which compares the words with the source again.';

/** The differences between a quotation and its receipt. */
function mismatches({ file, data }: Entry<'quotes'>, receipt: Receipt): Problem[] {
	const problems: Problem[] = [];
	const add = (path: (string | number)[], what: string, fix = RUN) =>
		problems.push({ file, path, what, fix });
	if (data.words.length !== receipt.words.length)
		add(
			['words'],
			`the quotation has ${data.words.length} segments; ${receipt.words.length} were checked`,
		);
	else
		for (const [i, words] of data.words.entries()) {
			const checked = receipt.words[i] ?? '';
			if (normalise(words) === normalise(checked)) continue;
			const { here, source } = sideBySide(differingWords(normalise(words), normalise(checked)));
			add(
				['words', i],
				`the words are no longer those that were checked\n      now:     ${here}\n      checked: ${source}`,
			);
		}
	if (data.source !== receipt.source)
		add(['source'], `the words were checked as those of ${receipt.source}, not of ${data.source}`);
	if (data.speakers.join(' ') !== receipt.speakers.join(' '))
		add(
			['speakers'],
			`the words were checked as those of ${receipt.speakers.join(' and ')}, not of ${data.speakers.join(' and ')}`,
		);
	// Words that were compared with nothing were not looked for in marks either.
	if (receipt.state !== 'unchecked' && data.marks !== receipt.marks)
		add(
			[data.marks ? 'marks' : 'words'],
			receipt.marks
				? 'the words were checked as words without marks, which the quotation no longer says'
				: 'the words were checked as words in marks, and the quotation now says that the source sets none',
		);
	const correct =
		'Run npm run verify, which shows the two side by side; correct the words and run it again.';
	if (receipt.state === 'altered')
		add(['words'], `the words differ from what ${receipt.source} prints`, correct);
	if (receipt.state === 'absent') add(['words'], `the words are not in ${receipt.source}`, correct);
	return problems;
}

/**
 * Once `npm run verify` has been run, each quotation has a receipt and agrees with it. A paraphrase
 * has none, because it quotes nobody.
 */
export function quotationsMatchReceipts(story: Story): Problem[] {
	if (story.receipts.size === 0) return [];
	return [...story.quotes.values()]
		.filter(({ data }) => data.attribution !== 'paraphrase')
		.flatMap((quote) => {
			const receipt = story.receipts.get(quote.id);
			return receipt
				? mismatches(quote, receipt)
				: [
						{
							file: quote.file,
							line: 1,
							what: 'the quotation has no receipt: its words were not compared with the source',
							fix: 'Run npm run verify; without a copy of the source it records that the words are unchecked.',
						},
					];
		});
}
