import { describe, expect, test } from 'vitest';
import { readFacts } from '../../src/lib/server/facts.ts';
import { figuresFor, readCountFigures } from '../../src/lib/server/figures/count-figures.ts';
import { figureRequest } from '../../src/lib/server/figures/figure-request.ts';
import { assertionTimeline } from '../../src/lib/server/figures/timelines.ts';
import { readAssertions } from '../../src/lib/server/questions/assertions.ts';
import { readCases } from '../../src/lib/server/questions/cases.ts';
import { readLatestActs } from '../../src/lib/server/questions/latest-acts.ts';
import { readAnswerReadingResults } from '../../src/lib/server/questions/answer-reading-results.ts';
import { readMethodologyFigures } from '../../src/lib/server/questions/methodology-figures.ts';
import { readVendorReplies } from '../../src/lib/server/questions/vendor-replies.ts';
import { methodologyPage } from '../../src/lib/server/methodology.ts';
import { withoutAnswer } from '../../src/lib/server/overview.ts';
import { readCiting, statementOf } from '../../src/lib/server/record.ts';
import { parseQuestion } from '../../src/lib/question/address.ts';
import type { Question } from '../../src/lib/question/question.ts';
import { openFixture } from './fixture.ts';

const { database, context } = await openFixture('en');

const asked = (address: string): Question => {
	const { question } = parseQuestion(new URLSearchParams(address), context.scope);
	if (!question) throw new Error(`invalid address: ${address}`);
	return question;
};

const readAll = (question: Question) => {
	const { main, beside } = figuresFor(context, question);
	return readCountFigures(figureRequest(context, '/en', question), [...main, ...beside]);
};

describe.each([
	'',
	'vendor=ven-1',
	'vendor=ven-3',
	'vendor=other&from=2024Q1&until=2024Q4',
	'dataSource=UNK',
	'violationType=ACC-LATE&from=2023Q1&until=2025Q4',
	'vendor=ven-2&violationType=ACC-LATE',
	'violationType=ACC-LATE&dataSource=UNK',
	'from=2023Q1&until=2023Q1',
])('the figures of "%s"', (address) => {
	test('hold multiples of 5 and nothing else, with their bound', async () => {
		const figures = await readAll(asked(address));
		expect(figures.length).toBeGreaterThan(0);
		for (const { table } of figures) {
			const count = table.columns.findIndex(({ key }) => key === 'count');
			const within = table.columns.findIndex(({ key }) => key === 'within');
			for (const { cells } of table.rows) {
				if (count < 0) continue;
				const [shown, bound] = [cells[count], cells[within]];
				expect(shown === null).toBe(bound === null);
				if (typeof shown === 'number') expect(shown % 5).toBe(0);
				if (typeof bound === 'number') expect(bound % 4).toBe(0);
			}
		}
	});

	test('say something, drawn or not', async () => {
		for (const figure of await readAll(asked(address))) {
			expect(figure.title && figure.sentence, figure.figure_id).toBeTruthy();
			// Whatever has a figure says how far it can be off; what has none makes no remark about figures.
			const has_number = figure.table.rows.some(({ cells }) =>
				cells.some((cell) => typeof cell === 'number'),
			);
			expect(figure.caveat !== '', figure.figure_id).toBe(has_number);
			expect(JSON.stringify(figure)).not.toMatch(/undefined|NaN|\{\w+\}/);
		}
	});
});

const factsOf = async (address: string) =>
	(await readFacts(context, asked(address))).map(({ text }) => text).join('');

test('the facts line tells the total, its bound, what is left out, and the comparison', async () => {
	// T1, all vendors: 5 × (11, 0, 1, 2), so 58 to 86; before that 5 × (7, 8, 9, 10), so 154 to 186.
	// T8, tips: 5 × (9, 10, 11, 0). Down by at least (154 - 86) / 154 and at most (186 - 58) / 186.
	expect(await factsOf('')).toBe(
		'70 complaints (rounded; at most 16 off); tips and other reports, 150 more (at most 32 off), are not included' +
			' · 44 to 69 % fewer than in the four quarters before' +
			' · 2 vendors are named, the others are counted together · as at 15 October 2026',
	);
});

test('the facts line says when no figure is published', async () => {
	expect(await factsOf('vendor=ven-3')).toBe(
		'No complaint counts are published about Kaspr in this period. · as at 15 October 2026',
	);
	expect(await factsOf('vendor=ven-2&from=2025Q1&until=2025Q4&comparison=none')).toContain(
		'since 2025 Q3, when this vendor was first named',
	);
	expect(await factsOf('from=2023Q1&until=2023Q2')).toContain('no figure for 2022 Q3 to 2022 Q4');
});

test('a vendor without counts has no figure, and its page instead', () => {
	expect(withoutAnswer(context, asked('vendor=ven-3'))).toMatchObject({
		text: 'No complaint counts are published about Kaspr.',
		nearest: [{ href: expect.stringMatching(/^\/en\/vendors\/ven-3\?/) }],
	});
	expect(withoutAnswer(context, asked('vendor=other'))).toBeNull();
});

test('a statement carries who says it, where, and why it is preferred', async () => {
	const citing = await readCiting(database, context.words);
	const assertions = await readAssertions(database, { case_id: 'kaspr' });
	const [unknown, preferred] = ['kaspr-3', 'kaspr-1'].map((assertion_id) => {
		const found = assertions.find((assertion) => assertion.assertion_id === assertion_id);
		return found && statementOf(citing, found);
	});
	expect(unknown).toMatchObject({ is_unknown: true, date_label: '' });
	expect(preferred).toMatchObject({
		date_label: '5 December 2024',
		is_preferred: true,
		contradicts: ['kaspr-2'],
		notes: [
			{ text: 'Preferred', remark: 'The decision itself states it.' },
			{ text: 'Appeal state unknown', remark: null },
		],
		citation: {
			label: 'CNIL (supervisory authority): Decision SAN-2024-020',
			href: 'https://www.example.org/decision',
		},
	});
	const timeline = assertionTimeline(context, citing, { kind: 'case', id: 'kaspr' }, assertions);
	expect(timeline.table.rows.map(({ cells }) => cells[0])).toEqual(['December 2024', '5 December 2024']);
});

test('every other question reads the file', async () => {
	expect(await readCases(database)).toMatchObject([
		{ case_id: 'kaspr', assertion_count: 3, vendors: ['ven-3'] },
	]);
	expect(await readVendorReplies(database, 'ven-1')).toHaveLength(1);
	const page = methodologyPage(
		context.words,
		await readMethodologyFigures(database),
		await readAnswerReadingResults(database),
	);
	expect(page.sections.rounding.text.join(' ')).toContain('a multiple of 5');
	expect(page.rounding.rows[1]?.cells).toEqual([3, 0, 5, 60]);
	expect(page.sources.text).toEqual([
		'Of 55 answers that were read as vague, 45 are (82 %; with 95 % certainty 70 to 90 %).',
		'Of 50 answers that are vague, 45 were read so (90 %; with 95 % certainty 79 to 96 %).',
	]);
	expect(page.sources.table.rows.at(-1)?.cells).toEqual(['Says nothing', 5, 0, 0, 45, 0]);
	expect(page.recipients.text[0]).toContain('Of 0 answers');
	// Of two figures for one fine, the one that is preferred.
	expect(
		await readLatestActs(database, { attributes: ['fine'], roles: ['regulator'], limit: 5 }),
	).toMatchObject([{ assertion_id: 'kaspr-1' }]);
});
