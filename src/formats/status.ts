import type { StatusView } from '../views/status.ts';

/** The status of an entry as newsrooms read it; a contract, see the README. Version 1 may gain fields and loses none. */
export function statusJson(
	{ address, corrections, mergedInto, ...view }: StatusView,
	absolute: (address: string) => string,
): string {
	return `${JSON.stringify({
		version: 1,
		...view,
		address: absolute(address),
		corrections: corrections.map((one) => ({ ...one, address: absolute(one.address) })),
		...(mergedInto
			? {
					mergedInto: {
						id: mergedInto.id,
						address: absolute(mergedInto.address),
						status: absolute(mergedInto.status),
					},
				}
			: {}),
	})}\n`;
}
