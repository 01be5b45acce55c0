import { describe, expect, test } from 'vitest';
import { parseFilingsQuestion, printFilingsQuestion } from '../../../src/lib/question/filings-question.ts';

const scope = {
	vendors: ['ven-1', 'ven-2'],
	filing_types: ['NOTICE', 'CA-REG'],
	release_id: '2026q3-1',
	taxonomy_version: '1',
};
const parse = (address: string) => parseFilingsQuestion(new URLSearchParams(address), scope);

describe('an address of the list of filings', () => {
	test.each([
		'',
		'vendor=ven-1',
		'filingType=CA-REG',
		'onlyConflicts=true',
		'vendor=ven-2&filingType=NOTICE&onlyConflicts=true&release=2026q3-1&taxonomyVersion=1',
	])('"%s" is printed as it was read', (address) => {
		const { question } = parse(address);
		expect(question && printFilingsQuestion(question)).toBe(address);
	});

	test('an empty value means any', () => {
		expect(parse('vendor=&filingType=&onlyConflicts=')).toMatchObject({
			question: { vendor: null, filing_type: null, only_conflicts: false },
		});
	});

	test.each`
		address                        | kind               | key
		${'vendor=nobody'}             | ${'unknown_value'} | ${'vendor'}
		${'filingType=notice'}         | ${'unknown_value'} | ${'filingType'}
		${'onlyConflicts=1'}           | ${'unknown_value'} | ${'onlyConflicts'}
		${'vendor=ven-1&vendor=ven-2'} | ${'repeated_key'}  | ${'vendor'}
		${'colour=red'}                | ${'unknown_key'}   | ${'colour'}
		${'release=2025q1-9'}          | ${'not_served'}    | ${'release'}
		${'toString=1'}                | ${'unknown_key'}   | ${'toString'}
	`('$address: $kind', ({ address, kind, key }) => {
		expect(parse(address).errors).toMatchObject([{ kind, key }]);
	});

	test('reports every error, and keeps what is right', () => {
		const parsed = parse('vendor=ven-1&filingType=x&colour=red');
		expect(parsed.errors).toHaveLength(2);
		expect(parsed.question === null && printFilingsQuestion(parsed.nearest)).toBe('vendor=ven-1');
	});
});
