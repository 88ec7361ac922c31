// Checks the whole site and publishes it in one step. When a check fails, the build stops and the last
// good site stays as it was.
import { builtAddresses } from '../load/built-addresses.ts';
import { contentFolder } from '../load/content-folder.ts';
import { currentStory } from '../load/current-story.ts';
import { readPublished } from '../load/read-published.ts';
import { withEnvironment } from '../load/with-environment.ts';
import { PSEUDO_LANGUAGE } from '../words/pseudo-texts.ts';
import type { Log } from './log.ts';
import { lostAddresses } from './lost-addresses.ts';
import type { Progress } from './progress.ts';
import { brokenLinks } from './site/broken-links.ts';
import type { Site } from './site/site.ts';

function refuse(problems: string[], what: string): void {
	if (problems.length === 0) return;
	const list = problems.map((one) => `  ${one}`).join('\n');
	throw new Error(`${problems.length} ${what}; the last good site was left as it is.\n${list}`);
}

/**
 * Refuses pages that are over their budgets. In the pseudo-language, whose texts are longer than those
 * of any language and which no reader sees, they are only listed.
 */
function holdToBudgets(overBudget: readonly string[], language: string, log: Log): void {
	const heavy = [...overBudget].sort();
	if (language === PSEUDO_LANGUAGE) for (const one of heavy) log.warn(one);
	else refuse(heavy, 'pages are over their budget');
}

/**
 * Must come after every step that adds files. `base`: the path the site will live under, with
 * slashes at both ends. Throws when the site is not sound.
 */
export function publish(site: Site, progress: Progress, base: string, log: Log): void {
	progress.begin('checks of the whole');
	const { pages, files } = site;
	refuse(brokenLinks(pages, files, base), 'broken links');
	const { permalinks } = readPublished(contentFolder());
	const { languages, story } = currentStory();
	const addresses = builtAddresses([...files.keys()], (file) => site.read(file), languages);
	refuse(
		lostAddresses(addresses, permalinks).map((one) => withEnvironment(one)),
		'published addresses would be lost',
	);
	holdToBudgets(site.overBudget, story.data.language, log);
	const fresh = addresses.filter((address) => !(address in permalinks.addresses)).length;
	if (fresh > 0)
		log.info(
			`${fresh} addresses are not in the ledger yet; ` +
				`${withEnvironment('npm run publish-addresses')} enters them when the edition goes out`,
		);
	progress.begin('publishing');
	const { written, removed, unchanged } = site.publish();
	for (const line of progress.finish()) log.info(line);
	log.info(
		`published ${pages.length} pages: ` +
			`${written} files written, ${removed} removed, ${unchanged} as they were`,
	);
}
