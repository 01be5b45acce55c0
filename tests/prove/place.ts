import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ingest } from '../../ingest/run.ts';
import { readOptions } from '../../ingest/options.ts';
import { quiet } from '../ingest/ingest-folder.ts';
import { contentsOf, type Contents } from './contents.ts';

/** Where a load works. */
export interface Place {
	folder: string;
	out: string;
	state: string;
}

/** A load that is broken off again and again: what it starts from, and what it ends with when nobody disturbs it. */
export interface Scenario {
	name: string;
	argv: string[];
	start: Place;
	/** What is there before the load; null where nothing is. */
	before: Contents | null;
	after: Contents;
}

const first = {
	'complaints.csv':
		'complaint_id,received_date,vendor_name,narrative\n' +
		'1,2024-05-17,Graphfable,They wrote to an address that I gave to nobody\n' +
		'2,2024-05-18,Doorlicht,A letter came\n',
};
/** Adds a complaint with a new vendor, changes one, and holds back two rows: one with a wrong date, one cut short. */
const second = {
	'complaints.csv':
		'complaint_id,received_date,vendor_name,narrative\n' +
		'2,2024-05-18,Doorlicht,A second letter came\n' +
		'3,2024-06-18,Oostvaart,They would not say where they had it from\n' +
		'4,2024-13-18,Oostvaart,Nobody reads this date\n' +
		'5,2024-05-17,Graphfable\n',
	'facts.csv': 'complaint_id,fact,value\n1,access_request,2024-05-20\n3,fee_asked,yes\n',
};

export const placeIn = (folder: string): Place => ({
	folder,
	out: join(folder, 'out'),
	state: join(folder, 'state'),
});

/** Loads in this process, as the command would. */
export const loadHere = (place: Place, argv: string[]) =>
	ingest(readOptions(['--out', place.out, ...argv], { HERKOMST_STATE: place.state }), quiet);

/** A folder of its own for a proof; `remove` when done. */
export function workshop() {
	const folder = mkdtempSync(join(tmpdir(), 'herkomst-prove-'));
	let made = 0;
	const empty = (): Place => {
		const place = placeIn(join(folder, String((made += 1))));
		mkdirSync(place.folder);
		return place;
	};
	const copy = (of: Place): Place => {
		const place = empty();
		for (const name of ['out', 'state'] as const)
			if (existsSync(of[name])) cpSync(of[name], place[name], { recursive: true, preserveTimestamps: true });
		return place;
	};
	const write = (name: string, files: Record<string, string>): string => {
		mkdirSync(join(folder, name), { recursive: true });
		for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, name, file), text);
		return join(folder, name);
	};
	return { folder, empty, copy, write, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export type Workshop = ReturnType<typeof workshop>;

/** A first load where nothing is yet, and a second on top of it that writes everything there is to write. */
export async function scenarios(shop: Workshop): Promise<{ nothing: Scenario; served: Scenario }> {
	const argv = (name: string, files: Record<string, string>) => [
		shop.write(name, files),
		'--authority',
		'test',
	];
	const nothing = { name: 'a first load', argv: argv('first', first), start: shop.empty(), before: null };
	const start = await loaded(shop, nothing.start, nothing.argv);
	const before = await contentsOf(start);
	const served = { name: 'a second load', argv: argv('second', second), start, before };
	const after = await contentsOf(await loaded(shop, start, served.argv));
	return { nothing: { ...nothing, after: before }, served: { ...served, after } };
}

/** The first load once more, alone, after the second, when its analyst file is gone as that of an old snapshot is. */
export async function olderAgain(shop: Workshop, nothing: Scenario, served: Scenario): Promise<Scenario> {
	const start = await loaded(shop, served.start, served.argv);
	rmSync(join(start.out, nothing.after.snapshot_id, 'analyst.duckdb'));
	const argv = [...nothing.argv, '--fresh'];
	const after = await contentsOf(await loaded(shop, start, argv));
	return { name: 'an older one', argv, start, before: await contentsOf(start), after };
}

async function loaded(shop: Workshop, start: Place, argv: string[]): Promise<Place> {
	const place = shop.copy(start);
	await loadHere(place, argv);
	return place;
}
