import { hash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, describe, expect, test } from 'vitest';
import { groupTexts } from '../../../ingest/campaigns/group-texts.ts';
import { RestrictedStore } from '../../../ingest/store/restricted-store.ts';
import { TextGroups, type GroupedText } from '../../../ingest/store/text-groups.ts';

const states: string[] = [];
const newState = (): string => {
	const state = mkdtempSync(join(tmpdir(), 'text-groups-'));
	states.push(state);
	return state;
};
afterEach(() => states.splice(0).forEach((state) => rmSync(state, { recursive: true })));

let told = 0;
function tell(state: string, texts: string[], text_kind = 'narrative'): void {
	const store = new RestrictedStore(state);
	store.addTexts(
		texts.map((text) => ({
			complaint_key: `test:${(told += 1)}`,
			text_kind,
			text_sha256: hash('sha256', text),
			text,
		})),
	);
	store.close();
}

function groups(state: string): Map<string, GroupedText> {
	const store = new TextGroups(state);
	const rows = [...store.grouped()].flat();
	store.close();
	return new Map(rows.map((row) => [row.text_sha256, row]));
}
const groupOf = (state: string, text: string): string | undefined =>
	groups(state).get(hash('sha256', text))?.text_group;

const template = (name: string, own = ''): string =>
	`Geachte autoriteit, ik ben ${name}. Graphfable verkoopt mijn nummer aan bedrijven die mij bellen zonder dat ik daarvoor ` +
	`toestemming heb gegeven, en antwoordt niet op mijn vraag waar het vandaan komt. Ik vraag u daar een einde aan te maken. ${own}`;
const other =
	'Sinds een jaar krijg ik post op naam van de vorige bewoner, en wie ik ook schrijf, niemand weet wie het adres heeft doorgegeven.';

describe('narratives', () => {
	test('that differ only in case, numbers and punctuation are one group', () => {
		const state = newState();
		tell(state, [template('Jan, 34 jaar'), template('JAN - 7 jaar'), other]);
		expect(groupTexts(state)).toEqual({ n_new_texts: 3, n_new_normal_texts: 2 });
		expect(groupOf(state, template('Jan, 34 jaar'))).toBe(groupOf(state, template('JAN - 7 jaar')));
		expect(groupOf(state, other)).not.toBe(groupOf(state, template('JAN - 7 jaar')));
	});

	test('of one template are one group, with the likeness of each', () => {
		const state = newState();
		tell(state, [template('Jan'), template('Fatima de Wit', 'Ook mijn moeder heeft er last van.'), other]);
		groupTexts(state);
		const [one, two] = [template('Jan'), template('Fatima de Wit', 'Ook mijn moeder heeft er last van.')];
		expect(groupOf(state, one)).toBe(groupOf(state, two));
		const likeness = groups(state).get(hash('sha256', two))?.jaccard_to_leader ?? 0;
		expect(likeness).toBeGreaterThanOrEqual(0.6);
		expect(likeness).toBeLessThan(1);
	});

	test('that are short are collapsed, never compared', () => {
		const state = newState();
		const texts = [
			'Zie de bijlage bij deze brief aub',
			'ZIE DE BIJLAGE bij deze brief a.u.b.',
			'zie de bijlage bij deze brief, aub!',
		];
		tell(state, texts);
		groupTexts(state);
		const [first, second, third] = texts.map((text) => groupOf(state, text));
		expect(third).toBe(first);
		expect(second).not.toBe(first);
	});

	test('are all that is grouped: answers of vendors are not', () => {
		const state = newState();
		tell(state, [template('Jan')], 'access_answer_text');
		expect(groupTexts(state)).toEqual({ n_new_texts: 0, n_new_normal_texts: 0 });
		expect(groups(state).size).toBe(0);
	});
});

describe('what comes later', () => {
	const names = ['Jan', 'Fatima de Wit', 'mevrouw Nowak uit Den Haag', 'O. Øst', 'Piet', 'Wei'];
	const texts = [...names.map((name) => template(name)), other, 'Zie bijlage.'];

	test('is grouped as if it had come at once, in whatever portions', () => {
		const atOnce = newState();
		tell(atOnce, texts);
		groupTexts(atOnce);
		const inPortions = newState();
		for (const text of texts.toReversed()) {
			tell(inPortions, [text]);
			groupTexts(inPortions);
		}
		expect(groups(inPortions)).toEqual(groups(atOnce));
		expect(groupTexts(inPortions)).toEqual({ n_new_texts: 0, n_new_normal_texts: 0 });
		expect(new Set([...groups(atOnce).values()].map(({ text_group }) => text_group)).size).toBe(3);
	});

	test('of the same text by another complaint changes nothing', () => {
		const state = newState();
		tell(state, texts);
		groupTexts(state);
		const before = groups(state);
		tell(state, texts);
		expect(groupTexts(state).n_new_texts).toBe(0);
		expect(groups(state)).toEqual(before);
	});
});

describe('a purge', () => {
	const remove = (state: string, text: string): void => {
		const database = new DatabaseSync(join(state, 'narratives.sqlite'));
		database
			.prepare('delete from texts where text_sha256 = $text_sha256')
			.run({ text_sha256: hash('sha256', text) });
		database.close();
		const store = new TextGroups(state);
		store.dropPurged();
		store.close();
	};
	const rowsLeft = (state: string): number[] => {
		const database = new DatabaseSync(join(state, 'narratives.sqlite'));
		const counts = ['text_groups', 'normal_texts', 'shingle_sets'].map(
			(table) => database.prepare(`select count(*) as rows from ${table}`).get()?.rows as number,
		);
		database.close();
		return counts;
	};

	test('takes with it what was known of a text', () => {
		const state = newState();
		tell(state, [other]);
		groupTexts(state);
		expect(rowsLeft(state)).toEqual([1, 1, 1]);
		remove(state, other);
		expect(rowsLeft(state)).toEqual([0, 0, 0]);
	});

	test('parts what hung together only through the purged text', () => {
		const words = Array.from(
			{ length: 60 },
			(_, n) => `woord${String.fromCharCode(97 + (n % 26), 97 + Math.floor(n / 26))}`,
		);
		const [left, bridge, right] = [0, 10, 20].map((from) => words.slice(from, from + 42).join(' '));
		const state = newState();
		tell(state, [left!, bridge!, right!, other]);
		groupTexts(state);
		expect(groupOf(state, left!)).toBe(groupOf(state, right!));
		remove(state, bridge!);
		expect(groupOf(state, left!)).toBeUndefined();
		groupTexts(state);
		expect(groupOf(state, left!)).toBeDefined();
		expect(groupOf(state, left!)).not.toBe(groupOf(state, right!));
		expect(rowsLeft(state)).toEqual([3, 3, 3]);
	});
});
