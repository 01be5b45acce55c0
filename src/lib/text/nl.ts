import { frame } from './nl/frame.ts';
import { question } from './nl/question.ts';
import { facts } from './nl/facts.ts';
import { figures } from './nl/figures.ts';
import { overview } from './nl/overview.ts';
import { vendors } from './nl/vendors.ts';
import { vendor } from './nl/vendor.ts';
import { filings } from './nl/filings.ts';
import { reference } from './nl/reference.ts';
import { record } from './nl/record.ts';
import { methodology } from './nl/methodology.ts';
import { errors } from './nl/errors.ts';
import type { Text } from './en.ts';

/** The words of the Dutch pages. */
export const nl: Text = {
	frame,
	question,
	facts,
	figures,
	overview,
	vendors,
	vendor,
	filings,
	reference,
	record,
	methodology,
	errors,
};
