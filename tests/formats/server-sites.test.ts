import assert from 'node:assert/strict';
import { test } from 'node:test';
import { caddyConfig } from '../../src/formats/caddy-config.ts';
import type { HeaderRule } from '../../src/formats/headers.ts';
import { headersFile } from '../../src/formats/headers-file.ts';
import { nginxSite } from '../../src/formats/nginx-site.ts';
import { readHeadersFile } from '../../src/formats/read-headers-file.ts';

const rules: HeaderRule[] = [
	{
		path: '/strike/*',
		headers: [
			['X-Content-Type-Options', 'nosniff'],
			['Speculation-Rules', '"/strike/speculation-rules.json"'],
		],
	},
];
const site = {
	address: new URL('https://news.example/strike/'),
	root: '/srv/explainer',
	rules,
	languages: ['es', 'fr'],
};

test('the rules of _headers are read as they were written', () => {
	assert.deepEqual(readHeadersFile(headersFile(rules)), rules);
	assert.throws(() => readHeadersFile('/*\nX-Other: no indent\n'), /neither a path nor a header/);
});

test('Caddy gets the name of the host, or a port and no certificate', () => {
	assert.match(caddyConfig(site), /^news\.example \{\n\troot \* "\/srv\/explainer"\n/);
	assert.match(caddyConfig(site), /uri strip_prefix \/strike\n/);
	assert.match(caddyConfig(site), /path_regexp language \^\/strike\/\(es\|fr\)\//);
	const behind = caddyConfig({ ...site, port: 8080 });
	assert.match(behind, /^\{\n\tadmin off\n\tauto_https off\n\}\n:8080 \{\n/);
	const local = caddyConfig({ ...site, address: new URL('http://localhost:4321/'), languages: [] });
	assert.match(local, /^http:\/\/localhost:4321 \{\n/);
	assert.doesNotMatch(local, /strip_prefix|translation/);
});

test('nginx gets the name of the host, or a port, and a page for what is missing in each language', () => {
	const named = nginxSite(site);
	assert.match(named, /\tlisten 80;\n\tserver_name news\.example;\n\troot "\/srv\/explainer";\n/);
	assert.match(named, /error_page 404 \/strike\$record_language\/404\.html;/);
	assert.match(named, /^map \$uri \$record_language \{ "~\^\/strike\/\(\?<language>es\|fr\)\/" /);
	const behind = nginxSite({ ...site, port: 8080, languages: [] });
	assert.match(behind, /\tlisten 8080;\n\troot /);
	assert.match(behind, /error_page 404 \/strike\/404\.html;/);
});
