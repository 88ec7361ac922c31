// Lists the texts of a built site that `words/` did not say, the most frequent first:
// node_modules/.bin/node tests/words/list-unsaid.ts <site> <content folder, language: en-XA>
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { storyTexts, unsaidTexts } from './unsaid-texts.ts';

const [site = 'dist', content = 'content'] = process.argv.slice(2);
const read = (...path: string[]): string => readFileSync(join(...path), 'utf8');
const editions = readdirSync(join(content, 'editions')).map((file) =>
	read(content, 'editions', file),
);
const story = storyTexts([
	read(site, 'data/story.json'),
	read(content, 'permalinks.json'),
	...editions,
]);
const files = readdirSync(site, { recursive: true, encoding: 'utf8' })
	.filter((file) => /\.(html|xml|json|txt)$/.test(file) && !/^(data|licenses)\b/.test(file))
	.sort();
const found = files.flatMap((file) =>
	unsaidTexts(file, read(site, file), story).map((text) => ({ text, file })),
);
const byText = [...Map.groupBy(found, ({ text }) => text)].sort(
	([, a], [, b]) => b.length - a.length,
);
for (const [text, all] of byText) console.log(`${all.length}\t${text}\t${all[0]?.file}`);
