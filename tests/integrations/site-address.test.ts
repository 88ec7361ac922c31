import assert from 'node:assert/strict';
import { test } from 'node:test';
import { siteAddress } from '../../src/integrations/site-address.ts';

test('the address of the site ends with a slash, with or without a path', () => {
	assert.equal(siteAddress('https://a.example').href, 'https://a.example/');
	assert.equal(siteAddress('http://localhost:4000/x/y').href, 'http://localhost:4000/x/y/');
});

test('what is no address of a site is told, with what was meant and without a trace', () => {
	for (const [given, said] of [
		['a.example', /must begin with https:\/\/.*SITE_URL=https:\/\/a\.example/],
		['localhost:4000', /must begin with https:\/\//],
		['ftp://a.example', /must begin with https:\/\//],
		['https://', /no browser can read it/],
		['https://me:secret@a.example', /would be published/],
	] as const)
		assert.throws(
			() => siteAddress(given),
			(error: Error) => said.test(error.message) && error.stack === '',
			given,
		);
});
