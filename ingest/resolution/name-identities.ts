import { identitiesOf } from './identities.ts';
import { normalise } from './normalise.ts';
import { webAddressOf } from './web-address.ts';

/** A name as it is written in a complaint or a register; the website where the register gives one beside it. */
export interface NameRow {
	name: string;
	website: string | null;
}

/** Every distinct name with its identity (`identitiesOf`); a name may come in many rows. */
export function nameIdentities(rows: readonly NameRow[]): Map<string, string> {
	const websites = new Map<string, Set<string>>();
	for (const { name, website } of rows) {
		const labels = websites.get(name) ?? new Set();
		websites.set(name, labels);
		const label = website === null ? undefined : webAddressOf(website)?.words.join('');
		if (label) labels.add(label);
	}
	return identitiesOf([...websites].map(([name, labels]) => ({ name: normalise(name), websites: labels })));
}
