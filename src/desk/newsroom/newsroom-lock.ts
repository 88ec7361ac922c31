interface LockedPackage {
	dev?: boolean;
	devDependencies?: unknown;
	name?: string;
}
export interface LockFile {
	lockfileVersion: number;
	packages: Record<string, LockedPackage & Record<string, unknown>>;
}
interface Manifest {
	name: string;
	version: string;
	dependencies: Record<string, string>;
}

const GENERATOR = 'node_modules/on-the-record';

/**
 * The lock file of a newsroom, made from that of the generator: npm then installs the versions that
 * were tested together. Without it, each newsroom would get the latest of the day. `newsroom` is the
 * package.json of the newsroom.
 */
export function newsroomLock(
	newsroom: Manifest,
	{ lockfileVersion, packages }: LockFile,
): LockFile {
	const { '': generator, ...libraries } = packages;
	const { name: _, devDependencies: __, ...own } = generator ?? {};
	const { name, version, dependencies } = newsroom;
	const spec = dependencies['on-the-record'] ?? '';
	const resolved = spec.startsWith('file:') ? { resolved: spec } : {};
	return {
		lockfileVersion,
		packages: {
			'': { name, version, dependencies },
			...Object.fromEntries(Object.entries(libraries).filter(([, { dev }]) => dev !== true)),
			[GENERATOR]: { ...own, ...resolved },
		},
	};
}
