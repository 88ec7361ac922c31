// Makes translations of the small stories of unit tests, through the real reader.
import assert from 'node:assert/strict';
import { readTranslation } from '../src/load/read-translation.ts';
import type { Translation } from '../src/story/translation.ts';

/** A file of a translation, read; it must have no mistake of its own. */
export function makeTranslation(file: string, text: string): Translation {
	const { translation, problems } = readTranslation(`translations/${file}`, text, []);
	assert.deepEqual(problems, []);
	return translation ?? assert.fail(`${file} was not read`);
}

/** The least that the translation of a story says. */
export const SPANISH_STORY = `---
translatedBy: The Desk
translatedOn: "2024-03-05"
headline: Un sindicato y una empresa discrepan
shortTitle: El turno
locators:
  paragraph 1: párrafo 1
---
`;
