import { parser } from 'keep-a-changelog';

/**
 * A changelog whose unreleased part is that of a version now. Throws when there is none: then the
 * version would be one that changed nothing.
 */
export function released(text: string, version: string, date: Date): string {
	const changelog = parser(text);
	changelog.format = 'markdownlint';
	const release = changelog.releases.find((one) => !one.version);
	if (!release || release.isEmpty())
		throw new Error(
			`src/CHANGELOG.md says nothing of ${version}. Write what changed below “Unreleased” first.`,
		);
	release.setVersion(version);
	release.setDate(date);
	return changelog.toString();
}
