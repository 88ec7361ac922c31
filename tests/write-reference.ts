// `npm run reference`: updates the content reference and the headers in the README.
import { readFileSync, writeFileSync } from 'node:fs';
import { withReference } from './reference-in-readme.ts';

const readme = readFileSync('README.md', 'utf8');
writeFileSync('README.md', withReference(readme));
