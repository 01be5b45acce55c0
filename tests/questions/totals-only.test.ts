import { expect, test } from 'vitest';
import { defaultQuestion } from '../../src/lib/question/scope.ts';
import { readBreakdown, readTotal } from '../../src/lib/server/answers.ts';
import { readFacts } from '../../src/lib/server/facts.ts';
import { figuresFor } from '../../src/lib/server/figures/count-figures.ts';
import { readGrid } from '../../src/lib/server/grid.ts';
import { readOffered } from '../../src/lib/server/overview.ts';
import { readSeries } from '../../src/lib/server/series.ts';
import { openFixture } from './fixture.ts';

const totals_only = `
	delete from public_counts
	where coalesce(vendor_id, 'all') <> 'all' or coalesce(data_source, 'all') <> 'all'
		or coalesce(violation_type, 'all') <> 'all' or coalesce(violation_group, 'all') <> 'all'
		or coalesce(complainant_country, 'all') <> 'all' or coalesce(kind, 'all') <> 'all'
		or coalesce(outcome, 'all') <> 'all' or coalesce(waiting_band, 'all') <> 'all'`;

const { context } = await openFixture('en', totals_only);

const year = { from: '2025Q1', until: '2025Q4' } as const;

test('a release of totals gives the total', async () => {
	expect((await readTotal(context, {}, year))?.published.count).toBe(55);
	expect(await readSeries(context, {})).toHaveLength(15);
});

test('what it does not hold is not published, and no 0', async () => {
	expect(await readTotal(context, { vendor: 'other' }, year)).toBeNull();
	expect(await readTotal(context, { kind: 'tip' }, year)).toBeNull();
	expect(await readBreakdown(context, {}, 'data_source', year)).toBeNull();
	expect(await readBreakdown(context, {}, 'vendor', year)).toBeNull();
	expect(await readSeries(context, { violation_type: 'ACC-LATE' })).toEqual([]);
	expect(await readGrid(context, year)).toBeNull();
});

test('its pages offer and draw nothing else, and say why', async () => {
	const everything = defaultQuestion(context.scope);
	expect(figuresFor(context, everything)).toEqual({ main: ['trend'], beside: [] });
	expect(figuresFor(context, { ...everything, vendor: 'other' })).toEqual({ main: [], beside: [] });
	expect(await readOffered(context)).toEqual({ vendor: [], data_source: [], violation_type: [] });
	const facts = await readFacts(context, { ...everything, vendor: 'other' });
	expect(facts.map(({ text }) => text).join('')).toContain('it holds totals only');
});
