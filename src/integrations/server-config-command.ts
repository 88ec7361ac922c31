// `npm run --silent server-config -- caddy`: prints what Caddy or nginx is to read to serve the built
// site at its address, with the headers of this build.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readBuildReceipt } from '../formats/build-receipt.ts';
import { caddyConfig } from '../formats/caddy-config.ts';
import { nginxSite } from '../formats/nginx-site.ts';
import { readHeadersFile } from '../formats/read-headers-file.ts';
import { reportFailure } from '../load/report-failure.ts';

const SERVERS = { caddy: caddyConfig, nginx: nginxSite };
const isServer = (name = ''): name is keyof typeof SERVERS => Object.hasOwn(SERVERS, name);

try {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: {
			root: { type: 'string' },
			port: { type: 'string' },
			verbose: { type: 'boolean', default: false },
		},
	});
	const [server] = positionals;
	if (!isServer(server) || positionals.length > 1)
		throw new Error(
			'Name the server: npm run --silent server-config -- caddy, or -- nginx. --root is the folder that it serves on its machine, --port one to answer at without encryption.',
		);
	if (values.port !== undefined && !/^[1-9]\d{0,4}$/.test(values.port))
		throw new Error(`--port is “${values.port}”; it must be a number, such as 8080.`);
	const site = process.env.OUT_DIR || 'dist';
	const receipt = join(site, 'receipt.json');
	if (!existsSync(receipt))
		throw new Error(`There is no built site in ${site}/. Build first: npm run build`);
	const config = SERVERS[server]({
		address: new URL(readBuildReceipt(readFileSync(receipt, 'utf8')).site),
		root: values.root ?? resolve(site),
		rules: readHeadersFile(readFileSync(join(site, '_headers'), 'utf8')),
		// Each translation has a page of its own for what is missing.
		languages: readdirSync(site)
			.filter((name) => existsSync(join(site, name, '404.html')))
			.sort(),
		...(values.port === undefined ? {} : { port: Number(values.port) }),
	});
	process.stdout.write(config);
} catch (error) {
	reportFailure(error);
}
