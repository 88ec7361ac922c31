import type { StatusView } from '../views/status.ts';
import type { Absolute } from './absolute.ts';

/**
 * The status of an entry, for newsrooms that embed it. Its form is a contract (see src/README.md):
 * version 1 may gain fields but never loses any.
 */
export function statusJson(
	{ address, corrections, mergedInto, ...view }: StatusView,
	absolute: Absolute,
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
