import assert from 'node:assert/strict';
import { test } from 'node:test';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { markdownText } from '../../src/formats/markdown-text.ts';
import { HOSTILE_STRINGS } from '../hostile/hostile-strings.ts';

const parser = unified().use(remarkParse).use(remarkGfm);

test('words are read in Markdown as they are, whatever signs they hold', () => {
	for (const words of [...HOSTILE_STRINGS, '- a', '1. a', '2) a', '# a #', '> a', '___', '~~a~~']) {
		let text = '';
		for (const line of [markdownText(words), `# ${markdownText(words)}`]) {
			text = '';
			visit(parser.parse(line), (node) => {
				assert.ok(
					['root', 'paragraph', 'heading', 'text', 'link'].includes(node.type),
					`${line}: ${node.type}`,
				);
				if (node.type === 'link') assert.match(node.url, /^https:/);
				if (node.type === 'text') text += node.value;
			});
			assert.equal(text, words.replace(/[\u0085\u2028\u2029]/g, ' '));
		}
	}
});

test('ordinary words stay as they are, and line breaks become spaces', () => {
	assert.equal(
		markdownText('R&D: 5% (of 2.5m) – “so”, it’s #1!'),
		'R&D: 5% (of 2.5m) – “so”, it’s #1!',
	);
	assert.equal(markdownText('one\n  - two'), 'one - two');
});
