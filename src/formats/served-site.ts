import type { HeaderRule } from './headers.ts';

/** What the configuration of a web server says of a built site. */
export interface ServedSite {
	/** The address of the site, with a slash at its end. */
	address: URL;
	/** Where the web server finds the files: for Caddy the site itself, for nginx the root of the host. */
	root: string;
	/** The rules of `_headers`. */
	rules: HeaderRule[];
	/** The folders of its translations. */
	languages: string[];
	/**
	 * The port to answer at, without encryption, whatever the name of the host: behind a proxy that
	 * has the certificate. Without it, the address says.
	 */
	port?: number;
}
