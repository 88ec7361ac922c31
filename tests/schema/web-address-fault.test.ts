import assert from 'node:assert/strict';
import { test } from 'node:test';
import { webAddressFault } from '../../src/schema/web-address-fault.ts';

test('addresses with a port, a query, a fragment or letters of any script are right', () => {
	for (const address of [
		'https://x.example',
		'http://x.example:8443/a/b?c=d&e=%20#f',
		'https://пример.example/é',
		"https://x.example/(a)'b',~c;d=1!*$@+",
		'HTTPS://X.EXAMPLE/',
		'https://[2001:db8::1]/',
	])
		assert.equal(webAddressFault(address), undefined, address);
});

test('an address that would publish a password, or that no browser reads as it stands, is told', () => {
	for (const [address, fault] of [
		['https://user:secret@x.example/', /user name or a password/],
		['https://x.example/<script>', /contains <,.*%3C/],
		['https://x.example/a b', /a space or a control character/],
		['https://x.example/\u0000', /a space or a control character/],
		['https://x.example\\@y.example', /contains \\/],
		['https://x.example:99999/', /no browser/],
		['javascript:alert(1)', /must begin with/],
		['//x.example', /must begin with/],
	] as const)
		assert.match(webAddressFault(address) ?? '', fault, address);
});
