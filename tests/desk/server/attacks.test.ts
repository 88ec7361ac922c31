// Whoever is not the desk’s own page gets nothing, and nobody gets out of the two folders.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { openDesk } from './open-desk.ts';

let desk: Awaited<ReturnType<typeof openDesk>>;
before(async () => {
	desk = await openDesk();
});
after(() => desk.close());

const STATE = '/desk/api/state/';
const PERSON = {
	collection: 'people',
	fields: { name: 'A Person', role: 'a role', sources: [{ source: 'lantern-2024-04-02' }] },
	body: '',
};
/** Every path below the test’s folder, so that a stray file is found wherever it lies. */
const everything = () =>
	readdirSync(desk.root, { recursive: true, encoding: 'utf8' }).sort().join('\n');

test('a request for another host is refused, by a name that leads here too, for the site as well', async () => {
	const hosts = ['evil.example', `evil.example:${desk.port}`, '127.0.0.1', '127.0.0.1:1'];
	for (const host of hosts)
		for (const path of ['/', STATE, '/desk/', `/desk/?token=${desk.session.token}`]) {
			const { status, headers, text } = await desk.raw(path, {
				headers: { host, cookie: desk.cookie },
			});
			assert.equal(status, 403, `${host} ${path}`);
			assert.equal(headers['set-cookie'], undefined);
			assert.doesNotMatch(text, /Ashkerry|the site/);
		}
	assert.equal((await desk.raw('/')).text, 'the site');
});

test('without the key of this start, the desk gives nothing', async () => {
	for (const cookie of ['', `desk-${desk.port}=`, `desk-${desk.port}=guess`, `x=${desk.cookie}`]) {
		for (const path of [STATE, '/desk/api/text/?source=lantern-2024-04-02', '/desk/api/events/'])
			assert.equal((await desk.raw(path, { headers: { cookie } })).status, 401, path);
		const page = await desk.raw('/desk/', { headers: { cookie } });
		assert.equal(page.status, 401);
		assert.doesNotMatch(page.text, /<script/);
	}
	for (const token of ['', 'guess', `${desk.session.token}x`]) {
		const { status, headers } = await desk.raw(`/desk/?token=${token}`);
		assert.equal(status, 401);
		assert.equal(headers['set-cookie'], undefined);
	}
});

test('the key in the address becomes a cookie that no script reads and no site sends', async () => {
	const { status, headers } = await desk.raw(`/desk/?token=${desk.session.token}`);
	assert.equal(status, 303);
	assert.equal(headers.location, '/desk/');
	const [cookie = ''] = headers['set-cookie'] ?? [];
	for (const part of [/; HttpOnly/, /; SameSite=Strict/, /; Path=\/desk\//])
		assert.match(cookie, part);
	assert.doesNotMatch(cookie, new RegExp(desk.session.token));
	assert.equal((await desk.raw('/desk/', { headers: { cookie: desk.cookie } })).status, 200);
});

test('what another page sends is refused, even with the cookie', async () => {
	const { cookie, port } = desk;
	const others: Record<string, string>[] = [
		{ origin: 'https://evil.example' },
		{ origin: 'null' },
		{ origin: `http://127.0.0.1:${port + 1}` },
		{ origin: `http://localhost:${port}` },
		{ 'sec-fetch-site': 'cross-site' },
		{ 'sec-fetch-site': 'same-site' },
		{ 'sec-fetch-site': 'none' },
	];
	const files = everything();
	for (const from of others) {
		const read = await desk.raw(STATE, { headers: { cookie, ...from } });
		assert.equal(read.status, 403, JSON.stringify(from));
		const written = await desk.raw('/desk/api/create/', {
			method: 'POST',
			headers: { cookie, 'content-type': 'application/json', ...from },
			body: JSON.stringify({ ...PERSON, id: 'intruder' }),
		});
		assert.equal(written.status, 403, JSON.stringify(from));
	}
	// Neither header: no browser sends that.
	const bare = await desk.raw('/desk/api/undo/', {
		method: 'POST',
		headers: { cookie, 'content-type': 'application/json' },
		body: '{}',
	});
	assert.equal(bare.status, 403);
	assert.equal(everything(), files);
});

test('no answer allows another origin, a frame, or to be stored', async () => {
	const headers = { cookie: desk.cookie, origin: `http://127.0.0.1:${desk.port}` };
	for (const path of [STATE, '/desk/', '/desk/api/none/']) {
		const answer = await desk.raw(path, { headers });
		assert.equal(answer.headers['access-control-allow-origin'], undefined);
		assert.equal(answer.headers['cache-control'], 'no-store');
		assert.equal(answer.headers['cross-origin-resource-policy'], 'same-origin');
	}
	const policy = (await desk.raw('/desk/', { headers })).headers['content-security-policy'] ?? '';
	assert.match(String(policy), /default-src 'none'; script-src 'self';/);
	assert.match(String(policy), /frame-ancestors 'none'/);
	assert.doesNotMatch(String(policy), /unsafe|\*|https?:/);
	const preflight = await desk.raw('/desk/api/create/', {
		method: 'OPTIONS',
		headers: { ...headers, 'access-control-request-method': 'POST' },
	});
	assert.ok(preflight.status >= 400);
});

test('only JSON of the expected form and size is read', async () => {
	const headers = {
		cookie: desk.cookie,
		origin: `http://127.0.0.1:${desk.port}`,
	};
	const send = (body: string | Buffer, more: Record<string, string>) =>
		desk.raw('/desk/api/create/', { method: 'POST', headers: { ...headers, ...more }, body });
	const json = { 'content-type': 'application/json' };
	for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'])
		assert.equal((await send('{}', { 'content-type': type })).status, 415);
	assert.equal((await send('{}', {})).status, 415);
	assert.equal((await send('{', json)).status, 400);
	assert.equal((await send('[]', json)).status, 400);
	assert.equal((await send(JSON.stringify({ ...PERSON, id: 'a', more: 1 }), json)).status, 400);
	const large = Buffer.alloc(600_000, 'a');
	const announced = await send(large, json).catch(() => ({ status: 413 }));
	assert.equal(announced.status, 413);
	const chunked = { ...json, 'transfer-encoding': 'chunked' };
	const streamed = await send(large, chunked).catch(() => ({ status: 413 }));
	assert.equal(streamed.status, 413);
	assert.equal((await desk.get('state')).status, 200);
	assert.equal((await desk.raw('/desk/api/create/', { headers })).status, 405);
	assert.equal((await desk.post('constructor', {})).status, 404);
	assert.equal((await desk.post('__proto__', {})).status, 404);
});

test('no id and no address leads out of the folders', async () => {
	writeFileSync(join(desk.root, 'outside', 'secret.txt'), 'the secret');
	writeFileSync(join(desk.root, 'secret.txt'), 'the secret');
	const files = everything();
	const ids = [
		'../secret',
		'..%2fsecret',
		'%2e%2e/secret',
		'..\\secret',
		'../outside/secret',
		'/etc/passwd',
		'a/../../secret',
		'a/b',
		'.hidden',
		'a\0b',
		'con',
		'C:secret',
		'',
	];
	for (const id of ids) {
		for (const [name, input] of [
			['text', { source: id }],
			['selected', { source: id, start: '0', end: '5' }],
			['open', { collection: 'people', id }],
		] as const) {
			const { status, text } = await desk.get(name, input);
			assert.ok(status >= 400 && status < 500, `${name} ${id}: ${status}`);
			assert.doesNotMatch(text, /the secret|root:/);
		}
		const source = { publisher: 'P', kind: 'letter', date: '2024', dateKnown: 'printed' };
		const fields = {
			...source,
			voice: 'independent',
			read: 'in full',
			covers: 'c',
			reference: 'r',
		};
		for (const [name, input] of [
			['create', { ...PERSON, id }],
			['add-source', { id, fields, body: '', text: 'A text.' }],
			['add-text', { id, text: 'A text.' }],
			['change', { collection: 'people', id, digest: 'x', changes: [{ body: 'x' }] }],
		] as const) {
			const { status } = await desk.post(name, input);
			assert.ok(status >= 400 && status < 500, `${name} ${id}: ${status}`);
		}
	}
	for (const path of [
		'/desk/../texts/lantern-2024-04-02.txt',
		'/desk/%2e%2e/%2e%2e/etc/passwd',
		'/desk/..%5c..%5cetc/passwd',
		'/desk/api/../../secret.txt',
		'//etc/passwd',
	]) {
		const { text } = await desk.raw(path, { headers: { cookie: desk.cookie } });
		assert.doesNotMatch(text, /the secret|root:|No talks/i, path);
	}
	assert.equal(everything(), files);
});

test('a link that leads out is not followed, to read or to write', async () => {
	const outside = join(desk.root, 'outside', 'entry.mdx');
	const text = '---\nname: Outside\nrole: a role\nsources: [{ source: lantern-2024-04-02 }]\n---\n';
	writeFileSync(outside, text);
	writeFileSync(join(desk.root, 'outside', 'letter.txt'), 'the secret');
	symlinkSync(outside, join(desk.folder, 'people', 'linked.mdx'));
	symlinkSync(join(desk.root, 'outside', 'letter.txt'), join(desk.snapshots, 'letter.txt'));
	symlinkSync(join(desk.root, 'outside', 'new.txt'), join(desk.snapshots, 'dangling.txt'));
	desk.desk.changed();
	const read = await desk.get('text', { source: 'letter' });
	assert.equal(read.status, 422);
	assert.doesNotMatch(read.text, /the secret/);
	assert.equal((await desk.post('add-text', { id: 'dangling', text: 'A text.' })).status, 422);
	assert.ok(!existsSync(join(desk.root, 'outside', 'new.txt')));
	const opened = await desk.get('open', { collection: 'people', id: 'linked' });
	assert.ok(opened.status >= 400, String(opened.status));
	const changed = await desk.post('change', {
		collection: 'people',
		id: 'linked',
		digest: 'x',
		changes: [{ path: ['role'], value: 'another' }],
	});
	assert.ok(changed.status >= 400);
	assert.equal(readFileSync(outside, 'utf8'), text);
});

test('script in names, titles and texts stays text, and the page holds none of it', async () => {
	const name = '<script>alert(1)</script><img src=x onerror=alert(2)>';
	const { status } = await desk.post('create', {
		...PERSON,
		id: 'with-script',
		fields: { ...PERSON.fields, name },
	});
	assert.equal(status, 200);
	const { json } = await desk.get('state');
	assert.ok(json.entries.some((one: { title: string }) => one.title === name));
	const page = await desk.raw('/desk/', { headers: { cookie: desk.cookie } });
	assert.doesNotMatch(page.text, /alert|Ashkerry/);
	for (const id of ['<script>', 'a"onmouseover="x', "a'b", 'a b'])
		assert.equal((await desk.post('create', { ...PERSON, id })).status, 422);
});
