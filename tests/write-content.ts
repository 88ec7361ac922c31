// A content folder for one test, deleted after the test.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';

/** The files of the smallest story that passes every check: two parties and one source. */
export const SMALL: Record<string, string> = {
	'story.mdx': `---
headline: A union and a company differ
standfirst: They differ over a roster.
shortTitle: The roster
language: en-NZ
publisher:
  name: The Desk
edition: 1
editionDate: 2024-03-04
asOf: 2024-03-04
leadSource: report
licence:
  name: A licence
  url: https://example.org/licence
parties: [union, company]
balance:
  maxShareOfQuotedWords: 1
---

The short version [@report].
`,
	'parties/union.mdx':
		'---\nname: The Union\nshort: Union\nkind: union\nmark: circle\nhue: plum\n---\n',
	'parties/company.mdx':
		'---\nname: The Company\nshort: Company\nkind: employer\nmark: square\nhue: teal\n---\n',
	'sources/report.mdx': `---
publisher: The Paper
headline: Union and company differ
kind: news report
date: 2024-03-04
dateKnown: printed
url: https://example.org/report
voice: independent
read: in full
covers: the matter
---
`,
};

/** Writes files (path inside the folder → text) to a new folder and returns its path. */
export function writeContent(t: TestContext, files: Record<string, string>): string {
	const folder = mkdtempSync(join(tmpdir(), 'content-'));
	t.after(() => rmSync(folder, { recursive: true, force: true }));
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), text);
	}
	return folder;
}
