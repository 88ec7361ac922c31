import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { fitOf, fitSheets } from '../../../src/integrations/print/fit-sheets.ts';
import type { PageFacts } from '../../../src/integrations/print/read-page.ts';

const facts: PageFacts = {
	title: '',
	language: 'en',
	direction: 'ltr',
	headings: [],
	links: {},
	data: {},
};
const ROOM = 792 - 29 * (72 / 25.4);

/** A print of some sheets whose last has tagged text from its head down to a share of its room. */
async function made(sheets: number, filled: number): Promise<Uint8Array> {
	const doc = await PDFDocument.create();
	const line = (y: number) => `BT /F1 8 Tf 1 0 0 1 50 ${y} Tm <0037> Tj ET`;
	for (let i = 0; i < sheets; i++)
		doc
			.addPage([612, 792])
			.node.set(
				PDFName.of('Contents'),
				doc.context.register(
					doc.context.flateStream(
						`/P <</MCID 0 >>BDC ${line(740)} ${line(740 - filled * ROOM)} EMC`,
					),
				),
			);
	return doc.save({ useObjectStreams: false });
}

/** Which size is chosen when each size gives these sheets and this last sheet. */
async function chosen(at: (size: number) => [sheets: number, filled: number]): Promise<number> {
	let last = new Map<Uint8Array, number>();
	const { pdf } = await fitSheets(async (size) => {
		const pdf = await made(...at(size));
		last = last.set(pdf, size);
		return { pdf, facts };
	});
	return last.get(pdf) ?? Number.NaN;
}

test('how many sheets there are and how full the last is, is read from the file', async () => {
	const { sheets, filled } = await fitOf(await made(3, 0.55));
	assert.equal(sheets, 3);
	assert.ok(Math.abs(filled - 0.55) < 0.001, String(filled));
});

test('the designed size stands when it fits', async () =>
	assert.equal(await chosen(() => [4, 0.5]), 1));
test('too many sheets make the type smaller, by the least that is enough', async () =>
	assert.equal(await chosen((size) => (size > 0.97 ? [5, 0.1] : [4, 0.9])), 0.96));
test('an empty last sheet makes the type larger first', async () =>
	assert.equal(await chosen((size) => (size > 1.01 ? [2, 0.45] : [2, 0.3])), 1.02));
test('when nothing fits, the fullest of few enough sheets is taken', async () =>
	assert.equal(await chosen((size) => [3, size === 1.04 ? 0.35 : 0.2]), 1.04));
