import { longestAnswer } from './answers/longest-answer.ts';
import { answerReadingResults } from './answers/measured.ts';
import type { Engine } from './engine.ts';
import { storageVersion, type Base } from './base.ts';
import { modelVersion, referenceVersion, taxonomyVersion } from './identity.ts';
import { hmacBlocks, keyFingerprint, roundingKey, type Keys } from './keys.ts';
import { loadTextGroups } from './load-text-groups.ts';
import type { Manifest } from './manifest.ts';
import { publicationPolicy } from './publication-policy.ts';
import { closedUntil, releaseId } from './release.ts';
import { knownVendors, type VendorRow } from './resolution/known-vendors.ts';
import { nameIdentities, type NameRow } from './resolution/name-identities.ts';
import { suggestionRows } from './resolution/suggestion-rows.ts';
import type { Staged } from './stage.ts';
import { readVendorLedger, recordMinted, type MintedVendor, type VendorLedger } from './vendor-ledger.ts';

const model = (name: string): URL => new URL(`./models/${name}.sql`, import.meta.url);

/** Gives every written name its vendor; ids that are new go into the ledger, which it returns, before anything refers to them. */
export async function resolve(engine: Engine, state: string): Promise<VendorLedger> {
	const ledger = readVendorLedger(state);
	const redirects = await engine.appender('main', 'vendor_redirects');
	for (const merge of ledger.redirects) {
		for (const vendor_id of merge) redirects.appendVarchar(vendor_id);
		redirects.endRow();
	}
	redirects.closeSync();
	const names = await engine.rows<NameRow & Record<string, unknown>>(model('marts/names-to-resolve'));
	const identities = await engine.appender('main', 'name_identities');
	for (const row of nameIdentities(names)) {
		for (const text of row) identities.appendVarchar(text);
		identities.endRow();
	}
	identities.closeSync();
	await engine.run(model('marts/vendor-links'));
	const minted = await engine.rows<MintedVendor & Record<string, unknown>>(model('marts/minted-vendors'));
	recordMinted(
		state,
		ledger,
		minted.map(({ vendor_id, name }) => ({ vendor_id, name })),
	);
	return ledger;
}

const marts = [
	'words',
	'accounts',
	'vendors',
	'vendor-names',
	'complaints',
	'purge-complainants',
	'complaint-facts',
	'complaint-data-sources',
	'complaint-respondents',
	'filings',
	'assertions',
	'later-rules',
];
const publicTables = [
	'waiting',
	'named-vendors',
	'record-keys',
	'counts-schema',
	't1-counts',
	't2-counts',
	't3-counts',
	't4-counts',
	't5-counts',
	't6-counts',
	't7-counts',
	't8-counts',
	't9-counts',
	'vendors',
	'record',
	'filings',
	'reference',
];

type Building = Staged & { snapshot_id: string };

const identity = (building: Building) => ({
	snapshot_id: building.snapshot_id,
	as_of: building.as_of,
	is_demo: building.is_demo,
	closed_until: closedUntil(building.as_of),
	taxonomy_version: taxonomyVersion,
	model_version: modelVersion(),
});

/** Builds the tables of the analyst file that rules then judge. */
export async function assess(
	engine: Engine,
	building: Building & { keys: Keys },
	base: Base,
	{ apart }: VendorLedger,
): Promise<void> {
	// A copied file is right but for what changed; everything else is written once.
	await engine.run(model(base.kind === 'patched' ? 'marts/affected-complaints' : 'marts/every-complaint'));
	const parameters = {
		...identity(building),
		...hmacBlocks(roundingKey(building.is_demo, building.keys)),
		purged_before: building.purged_before,
	};
	for (const name of marts) await engine.run(model(`marts/${name}`), parameters);
	const vendors = await engine.rows<VendorRow & Record<string, unknown>>(model('marts/vendors-to-compare'));
	const names = await engine.rows<{ vendor_id: string; name: string }>(
		model('marts/vendor-names-to-compare'),
	);
	const vendor_suggestions = JSON.stringify(suggestionRows(knownVendors(vendors, names), apart));
	await engine.run(model('marts/vendor-suggestions'), { vendor_suggestions });
}

/** Adds the suspected campaigns, once texts are grouped. */
export async function addCampaigns(engine: Engine, state: string): Promise<void> {
	await loadTextGroups(engine, state);
	await engine.run(model('marts/campaigns'));
}

/** Builds the public file (conventions 1.2) from the analyst file, and describes the snapshot. */
export async function publish(
	engine: Engine,
	building: Building & { keys: Keys; files_not_read: Manifest['files_not_read'] },
): Promise<Manifest> {
	const rounding_key = roundingKey(building.is_demo, building.keys);
	const release_id = releaseId(building.as_of, building.snapshot_id);
	const { min_complainants, min_complaints } = publicationPolicy;
	const parameters = {
		...identity(building),
		release_id,
		min_complainants,
		min_complaints,
		answer_characters: longestAnswer,
		answer_reading_results: JSON.stringify(answerReadingResults()),
	};
	for (const name of publicTables) await engine.run(model(`public/${name}`), parameters);
	const { snapshot_id, as_of, is_demo, taxonomy_version, model_version } = parameters;
	return {
		snapshot_id,
		release_id,
		as_of,
		is_demo,
		model_version,
		taxonomy_version,
		reference_version: referenceVersion(),
		storage_version: storageVersion,
		rounding_key_fingerprint: keyFingerprint(rounding_key),
		inputs: building.inputs,
		files_not_read: building.files_not_read,
	};
}
