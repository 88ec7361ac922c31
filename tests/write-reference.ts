// `npm run reference`: updates the content reference in content/README.md and the headers in
// src/HOSTING.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { GENERATED, withReference } from './reference-in-guides.ts';

for (const file of Object.keys(GENERATED))
	writeFileSync(file, withReference(file, readFileSync(file, 'utf8')));
