import assert from 'node:assert/strict';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PSEUDO_LANGUAGE } from '../../src/words/pseudo-texts.ts';

/** Addresses of a translation begin with the tag of its language. */
const TRANSLATED = /^\/[a-z]{2}\//;

/**
 * Writes the story of a content folder into another one, in the pseudo-language and without its
 * translations.
 */
export function writePseudoStory(from: string, to: string): void {
	rmSync(to, { recursive: true, force: true });
	cpSync(from, to, {
		recursive: true,
		filter: (path) => !path.startsWith(join(from, 'translations')),
	});
	const file = join(to, 'story.mdx');
	const text = readFileSync(file, 'utf8');
	const edited = text.replace(/^language: .*$/m, `language: ${PSEUDO_LANGUAGE}`);
	assert.notEqual(edited, text);
	writeFileSync(file, edited);
	const ledger = join(to, 'permalinks.json');
	if (!existsSync(ledger)) return;
	const { addresses, ...others } = JSON.parse(readFileSync(ledger, 'utf8'));
	const own = Object.entries(addresses).filter(([address]) => !TRANSLATED.test(address));
	writeFileSync(ledger, JSON.stringify({ addresses: Object.fromEntries(own), ...others }));
}
