import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dashSpeech } from '../../src/story/dash-speech.ts';

const speech = (text: string) => dashSpeech(text).map(([start, end]) => text.slice(start, end));

for (const [name, text, expected] of [
	['to the narrator', '—Sí, vamos —dijo Pérez.', ['Sí, vamos']],
	['after the narrator', '—Sí —dijo Pérez—. Vamos ya —y calló.', ['Sí', 'Vamos ya']],
	['to the end of a paragraph', 'Habló.\n—Sí, vamos.\nNadie oyó.', ['Sí, vamos.']],
	['of two in turn', 'Elle répond :\n— Oui.\n— Non !', ['Oui.', 'Non !']],
	['over lines', '—Sí, vamos\na casa. Y\nluego —dijo.', ['Sí, vamos\na casa. Y\nluego']],
	['after an empty line', 'Huelga\n\n—sí, vamos —dijo.', ['sí, vamos']],
	['with Windows line breaks', 'Habló.\r\n– Vi går.\r\n\r\nSlut.', ['Vi går.']],
	[
		'with dashes of another kind inside',
		'— Nous – tous – venons — dit-il.',
		['Nous – tous – venons'],
	],
	['with a range inside', '–Somos 10–12 –dijo.', ['Somos 10–12']],
	['of nobody in a sentence that a line breaks', 'All crews\n— even mine — rest.', []],
	['of nobody inside a line', 'All crews — even mine — rest.', []],
	['of nobody after a hyphen', '- Sí, vamos -dijo.', []],
] as const)
	test(`a dash opens speech ${name}`, () => assert.deepEqual(speech(text), expected));
