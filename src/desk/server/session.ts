import { randomBytes, timingSafeEqual } from 'node:crypto';

/** Whether two secrets are the same, in a time that tells nothing of where they differ. */
function isSame(a: string, b: string): boolean {
	const [x, y] = [Buffer.from(a), Buffer.from(b)];
	return x.length === y.length && timingSafeEqual(x, y);
}

/**
 * The secrets of one start of the desk. The token stands in the address that is printed; whoever
 * opens it gets the cookie, which no script can read and no other site can send.
 */
export class Session {
	readonly token = randomBytes(24).toString('base64url');
	readonly #secret = randomBytes(24).toString('base64url');

	/** Cookies are shared by all ports of a host, so the name holds the port. */
	#name(port: number): string {
		return `desk-${port}`;
	}

	opens(token: string | null): boolean {
		return token !== null && isSame(token, this.token);
	}

	cookie(port: number): string {
		return `${this.#name(port)}=${this.#secret}; Path=/desk/; HttpOnly; SameSite=Strict`;
	}

	/** Whether the header `Cookie` holds the cookie of this start. */
	knows(header: string | undefined, port: number): boolean {
		const prefix = `${this.#name(port)}=`;
		return (header ?? '')
			.split(/;\s*/)
			.some((one) => one.startsWith(prefix) && isSame(one.slice(prefix.length), this.#secret));
	}
}
