import { describe, expect, it } from 'vitest';
import { campaignTexts } from '../../../src/commands/demo/waves/campaign.ts';
import { rowsOf, valueOf } from './committed.ts';

/** Runs of three words, as campaign detection compares texts. */
const shingles = (text: string): Set<string> => {
	const words = text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
	return new Set(words.slice(2).map((_, index) => words.slice(index, index + 3).join(' ')));
};

const alike = (left: Set<string>, right: Set<string>): number => {
	const shared = left.intersection(right).size;
	return shared / (left.size + right.size - shared);
};

const isCampaign = (text: string): boolean => text.includes('Waar Heeft U Dat Vandaan');
const stories = rowsOf('complaints').map((row) => valueOf(row, 'narrative'));

/** For each text, how many texts (itself included) share at least six tenths of their words with it. */
const companies = (texts: string[]): number[] => {
	const sets = texts.map(shingles);
	const holders = new Map<string, number[]>();
	sets.forEach((set, index) => {
		for (const shingle of set) {
			const holding = holders.get(shingle) ?? [];
			holding.push(index);
			holders.set(shingle, holding);
		}
	});
	return sets.map((set) => {
		const shared = new Map<number, number>();
		for (const shingle of set)
			for (const other of holders.get(shingle) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
		return [...shared].filter(
			([other, count]) => count / (set.size + (sets[other]?.size ?? 0) - count) >= 0.6,
		).length;
	});
};

describe('stories', () => {
	it('are so different outside the campaign that no five look like one text', () => {
		const companions = companies(stories.filter((text) => !isCampaign(text)));
		expect(Math.max(...companions)).toBeLessThan(5);
	});

	it('of the campaign are nine texts that look like one', () => {
		expect(new Set(campaignTexts).size).toBe(9);
		const sets = campaignTexts.map(shingles);
		for (const left of sets) for (const right of sets) expect(alike(left, right)).toBeGreaterThan(0.6);
	});

	it('of the campaign stay near their text when people add words of their own', () => {
		const sets = campaignTexts.map(shingles);
		const nearest = stories
			.filter(isCampaign)
			.map((text) => Math.max(...sets.map((set) => alike(set, shingles(text)))));
		expect(Math.min(...nearest)).toBeGreaterThan(0.6);
	});
});
