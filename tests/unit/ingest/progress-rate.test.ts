import { describe, expect, test } from 'vitest';
import { durationText, rateText } from '../../../ingest/progress-rate.ts';

describe('the rate of a reading', () => {
	test.each`
		count     | expected  | seconds | says
		${500}    | ${1000}   | ${0.5}  | ${'500 rows'}
		${20_000} | ${100000} | ${2}    | ${'20,000 rows, 10,000 a second, 8 s left'}
		${20_000} | ${null}   | ${2}    | ${'20,000 rows, 10,000 a second'}
		${1200}   | ${1000}   | ${2}    | ${'1,200 rows, 600 a second, 0 s left'}
		${0}      | ${1000}   | ${5}    | ${'0 rows, 0 a second'}
		${1000}   | ${301000} | ${1}    | ${'1,000 rows, 1,000 a second, 5 min 0 s left'}
	`('$count of $expected after $seconds s: $says', ({ count, expected, seconds, says }) => {
		expect(rateText(count, expected, seconds)).toBe(says);
	});

	test.each([
		[0.4, '0 s'],
		[59.6, '1 min 0 s'],
		[125, '2 min 5 s'],
		[4200, '1 h 10 min'],
	])('%d seconds are %s', (seconds, says) => {
		expect(durationText(seconds)).toBe(says);
	});
});
