import type { CaseFile } from './case-file.ts';
import { tableAt } from './comma-separated.ts';
import type { Random } from './random.ts';
import { themeOf } from './world/themes.ts';
import type { Vendor } from './world/vendors.ts';

const contactingParties = tableAt(new URL('world/contacting-parties.csv', import.meta.url));

/** On whose pages the data stood, in the stories that say so. */
const platformOf: Record<string, string> = {
	visibility: 'Netwerkfable',
	skills_search: 'Netwerkfable',
	training_default: 'Netwerkfable',
	kept_stories: 'Beeldfable',
};

/** Who else takes part. Whoever called is mostly a customer of the vendor, not the vendor that collected the data. */
export const addRespondents = (file: CaseFile, vendor: Vendor | null, random: Random): void => {
	const written = file.complaint.vendor_name;
	const add = (role: string, name: string, country: string): void => {
		file.respondents.push({ role, name, country });
	};
	if (random.chance((themeOf(file.theme).contact / 100) * 0.7)) {
		const caller = random.pick(contactingParties);
		add('contacting_party', caller.name ?? '', caller.country ?? '');
	}
	const platform = platformOf[file.theme];
	if (platform && random.chance(0.3)) add('platform', platform, 'IE');
	if (file.complaint.data_sources?.includes('BRK-3P') && random.chance(0.15))
		add('broker', 'Datenfabel AG', 'DE');
	if (random.chance(0.006)) add('processor', 'Hostingfable B.V.', 'NL');
	if (file.respondents.length > 0 && vendor && written) add('collector', written, vendor.country);
};
